// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site has, to be looked through, searched and opened. GUI thread. Opens nothing itself on the page: opened()
// says which story of the library it is now.
#pragma once

#include "core/site_listing.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"
#include "workflow/site_stories.h"

#include <QSet>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace ui {

class EmptyState;
class ProblemBox;
class QuietLabel;

class SiteStoriesSheet : public Sheet
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 250; // asked for after this rest while typing

    SiteStoriesSheet(const workflow::Services &services, const core::SiteId &site, QWidget *parent);
    ~SiteStoriesSheet() override;

signals:
    void opened(const workflow::OpenedFromSite &opened); // the sheet has closed itself

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask(int page);
    void take(const workflow::SiteListing &listing, int page);
    void addRow(const core::StoryListEntry &entry, bool here);
    void showEmpty();
    void showCount(int total);
    void askForMore();
    void open();
    [[nodiscard]] core::SiteId site() const;
    [[nodiscard]] core::StoryQuery query(int page) const;
    void setBusy(const QString &words);

    workflow::Services m_services;
    QComboBox *m_sites;
    QLineEdit *m_search;
    QList<QToolButton *> m_filters;
    QStackedWidget *m_pages;
    QListWidget *m_list;
    EmptyState *m_empty;
    ProblemBox *m_problem;
    QProgressBar *m_progress;
    QuietLabel *m_count;
    QPushButton *m_open;
    QTimer m_pause;
    int m_page = 0;
    bool m_hasMore = false;
    bool m_asking = false;
    bool m_opening = false;
};

} // namespace ui
