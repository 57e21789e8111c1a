// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places a person can look at: own stories, desks with their colours, queues, outbox, bin, sites; with counts.
// GUI thread. One list for the keyboard; it opens nothing itself.
#pragma once

#include "core/story_summary.h"
#include "ui/frame/ground.h"
#include "ui/frame/place.h"
#include "workflow/services.h"

#include <QTimer>

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace ui {

class Sidebar : public Ground
{
    Q_OBJECT

public:
    explicit Sidebar(const workflow::Services &services, QWidget *parent = nullptr);

    void setCurrentSite(const core::SiteId &site);
    [[nodiscard]] const core::SiteId &currentSite() const { return m_site; }
    // Selects without placeChosen().
    void mark(const Place &place);
    void focusList();
    void askCounts(); // again: whose stories are "mine" has changed
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QList<Place> places() const;

signals:
    void placeChosen(const ui::Place &place);

private:
    void build();
    void showCounts();
    void showOutbox();
    void addHeading(const QString &text);
    QStandardItem *addPlace(const Place &place, const QString &text, const QColor &dot = {});
    void setTrailing(const Place &place, const QString &text, bool alarming = false);
    [[nodiscard]] int rowOf(const Place &place) const;

    workflow::Services m_services;
    core::SiteId m_site;
    Place m_current;
    core::StoryCounts m_counts;
    int m_assigned = 0;
    QStandardItemModel *m_model;
    QListView *m_view;
    QTimer m_countDelay;
    bool m_marking = false;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Place)
