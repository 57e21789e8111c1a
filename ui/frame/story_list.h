// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of stories with its search field: what is shown follows the sidebar's place and the typed words. GUI
// thread. It opens and deletes nothing itself; it says what the person wants.
#pragma once

#include "core/result.h"
#include "ui/frame/ground.h"
#include "ui/frame/place.h"
#include "workflow/services.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QStackedLayout;

namespace ui {

class EmptyState;
class StoryListModel;

class StoryList : public Ground
{
    Q_OBJECT

public:
    static constexpr int searchDelayMs = 60;

    explicit StoryList(const workflow::Services &services, QWidget *parent = nullptr);

    void setPlace(const Place &place, const core::SiteId &currentSite);
    [[nodiscard]] const Place &place() const { return m_place; }
    // Selects without asking for it to be opened.
    void markOpen(const core::StoryId &id);
    void focusSearch();
    void focusList();
    void clearSearch();
    [[nodiscard]] QList<core::StoryId> selected() const;
    [[nodiscard]] StoryListModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    void storyChosen(const core::StoryId &id); // by selection: open it
    void writeWanted(const core::StoryId &id); // Enter or double click: open it and go to the text
    void newWanted();
    void placeWanted(const ui::Place &place); // from one that is empty
    void binWanted(const QList<core::StoryId> &ids);
    void restoreWanted(const QList<core::StoryId> &ids);
    void duplicateWanted(const core::StoryId &id);
    void emptyBinWanted();
    void firstLoaded(); // the place was chosen and its first stories are here
    void failed(const core::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void refresh();
    void showEmptiness();
    void showMenu(const QPoint &where);
    void choose(const QModelIndex &index);

    workflow::Services m_services;
    Place m_place;
    core::SiteId m_site;
    core::StoryId m_open;
    StoryListModel *m_model;
    QLineEdit *m_search;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_searchDelay;
    QTimer m_refreshDelay;
    bool m_marking = false;
    bool m_announceFirst = false;
};

} // namespace ui
