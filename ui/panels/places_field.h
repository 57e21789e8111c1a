// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The further sites a story goes to, each with its desk and how it stands there. GUI thread. A site is not taken off
// while readers find the story there.
#pragma once

#include "core/site.h"
#include "core/story.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class PlacesField : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesField(QWidget *parent = nullptr);

    void setSites(const QList<core::Site> &sites, const QHash<core::SiteId, QList<core::Desk>> &desks);
    void setStory(const core::Story &story); // its fields; without a signal
    void setReadOnly(bool readOnly);

signals:
    void edited(const QList<core::FurtherPlace> &places, const QString &undoText);

private:
    void build();
    void addRow(const core::FurtherPlace &place);
    void addPlace(const core::SiteId &site);
    void removePlace(const core::SiteId &site);
    [[nodiscard]] QString nameOf(const core::SiteId &site) const;

    QList<core::Site> m_sites;
    QHash<core::SiteId, QList<core::Desk>> m_desks;
    core::Story m_story;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    QLabel *m_hint = nullptr;
};

// How a story stands on one of its sites, in a word or two.
[[nodiscard]] QString placeState(const core::Remote &remote);

} // namespace ui
