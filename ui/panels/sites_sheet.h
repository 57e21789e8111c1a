// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sites stories go to and all that is set for them: editions, desks, credits, template and stylesheet. GUI thread.
#pragma once

#include "core/site.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

#include <functional>

class QListWidget;

namespace ui {

class ProblemBox;
class SiteDetails;

class SitesSheet : public Sheet
{
    Q_OBJECT

public:
    explicit SitesSheet(const workflow::Services &services, QWidget *parent);

    void select(const core::SiteId &site);

private:
    void fill();
    void addSite();
    void removeSite();
    void removeDesk(const core::Desk &desk, int stories);
    void removeChannel(const core::Channel &channel);
    // Shown by whoever asked for it; Enter keeps.
    [[nodiscard]] Sheet *askBeforeRemoving(const QString &title, const QString &words, const QString &name,
                                           const std::function<void()> &remove);
    void showSelected();
    void signInAgain();
    void signOut();
    // What could not be taken back on the site: a person does it there. On a sheet of its own, since the site may be
    // gone from this one.
    void tellOfPassword(const core::Site &site, const core::Error &error);
    void tryCommand();
    [[nodiscard]] core::SiteId selected() const;

    workflow::Services m_services;
    QListWidget *m_list;
    SiteDetails *m_details;
    ProblemBox *m_problem;
    QPushButton *m_remove;
};

} // namespace ui
