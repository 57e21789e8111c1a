// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that is set for one site: name, editions, credits, template and stylesheet, and what the site itself said last.
// GUI thread. Sends each change out as a whole site or desk; saves nothing itself.
#pragma once

#include "core/site.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class CommandField;
class CommittedEdit;

class SiteDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SiteDetails(QWidget *parent = nullptr);

    void setSite(const core::Site &site, const QList<core::Desk> &desks);
    [[nodiscard]] const core::Site &site() const { return m_site; }
    void setRefreshing(bool refreshing);
    void focusNewDesk();                         // where one goes on after a desk was removed
    [[nodiscard]] CommandField *command() const; // of a folder; null otherwise

signals:
    void siteEdited(const core::Site &site);
    void deskEdited(const core::Desk &desk);
    void deskRemovalWanted(const core::Desk &desk);
    void channelWanted(const core::Channel &channel); // to be edited; an empty one: a new one
    void channelRemovalWanted(const core::Channel &channel);
    void refreshWanted();
    void addSiteWanted(); // there is none to show
    void signInWanted();
    void signOutWanted();
    void commandTryWanted();
    void commandStopWanted();

private:
    [[nodiscard]] static CommittedEdit *makeField(const QString &name, const QString &accessibleName,
                                                  const QString &value);
    void build();
    void addHeading(const QString &text);
    void addFacts();
    void addEditions();
    void addEdition(int index);
    void addChannels();
    void addCredits();
    void addLimits();
    void addCorrections();
    void addCommand();
    void addFiles();
    void addFile(const QString &title, const QString &name, QString core::Site::*file, const QString &filter);
    void addDesks();
    void addDesk(const core::Desk &desk);
    void addNewDesk();
    void makeDesk(const QString &name);
    void changed();
    void deskChanged(const core::Desk &desk);
    [[nodiscard]] core::Desk deskOf(const core::DeskId &id) const;

    core::Site m_site;
    QList<core::Desk> m_desks;
    bool m_refreshing = false;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_column = nullptr;
};

} // namespace ui
