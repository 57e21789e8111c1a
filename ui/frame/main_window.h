// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: composes its parts and hands what one of them says to the others. GUI thread. The parts do the work; the
// services below and the theme are owned by whoever made them and outlive the window.
#pragma once

#include "ui/frame/menus.h"
#include "ui/frame/panes.h"
#include "ui/frame/place.h"
#include "ui/frame/view_mode.h"
#include "ui/frame/window_actions.h"
#include "ui/preview/preview_pane.h"
#include "workflow/services.h"
#include "workflow/settings.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace workflow {
class EditLocks;
}

namespace ui {

class CommandPalette;
class EmptyState;
class FindStories;
class Inspector;
class LibraryTroubleBar;
class LockNotice;
class OpenDocuments;
class OutboxView;
class PreviewHost;
class PrintStory;
class SaveDocuments;
class Sidebar;
class SiteWork;
class StatusLine;
class Leaving;
class StoryActs;
class StoryCopies;
class StoryList;
class StoryPage;
class StorySession;
class Theme;
class Toast;
class TopBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const workflow::Services &services, PreviewFactory preview, Theme &theme);
    ~MainWindow() override;

    // For the tour and the tests.
    [[nodiscard]] StorySession &session() const { return *m_session; }
    [[nodiscard]] StoryPage &page() const { return *m_page; }
    [[nodiscard]] const WindowActions &actions() const { return m_actions; }
    void setMode(ViewMode mode);
    [[nodiscard]] ViewMode mode() const { return m_mode; }
    void openStory(const core::StoryId &id);
    // Files of other programs, named at the start, become new stories.
    void openDocuments(const QStringList &files);

    // A second start asked for this window.
    void comeForward();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Middle { Story, Outbox, Nothing };

    void fillScreen(bool full);
    void buildParts();
    void connectLists();
    void connectStory();
    void connectServices();
    void connectActions();
    void restoreLayout();
    void saveLayout();
    void applyColumns();
    void toggleColumn(bool Columns::*column, bool shown);

    void choosePlace(const Place &place);
    void openFirst();
    void showMiddle(Middle middle);
    void storyOpened(const core::Story &story);
    void storyClosed();
    void showStanding();
    void tellTheSite(const core::Story &story);
    void showConnection();
    void showSites();
    void chooseSite(const core::SiteId &site, const QString &language);
    void newStory();
    [[nodiscard]] core::Story blankStory() const;
    [[nodiscard]] QList<Pane> panes() const;
    void addSite();
    void addDictionary();
    void openPalette();
    void choosePageType();
    void openSettings();
    void setScheme(workflow::ColourScheme scheme);

    workflow::Services m_services;
    PreviewFactory m_previewFactory;
    Theme &m_theme;
    WindowActions m_actions;
    core::SiteId m_site;
    QString m_language;
    QString m_startLanguage; // the program's, as it was started
    Columns m_wanted;
    ViewMode m_mode = ViewMode::Write;
    bool m_openedFirst = false;
    bool m_closing = false;

    TopBar *m_top;
    Sidebar *m_sidebar;
    StoryList *m_list;
    StoryPage *m_page;
    PreviewHost *m_preview;
    OutboxView *m_outbox;
    EmptyState *m_nothing;
    Inspector *m_inspector;
    LibraryTroubleBar *m_trouble;
    StatusLine *m_status;
    QSplitter *m_columns;
    QSplitter *m_story;
    QWidget *m_storyColumn;
    QStackedWidget *m_middle;
    StorySession *m_session;
    Toast *m_toast;
    StoryActs *m_acts;
    Leaving *m_leaving;
    StoryCopies *m_copies;
    FindStories *m_finding;
    OpenDocuments *m_documents;
    SaveDocuments *m_savedDocuments;
    PrintStory *m_print;
    SiteWork *m_siteWork;
    workflow::EditLocks *m_locks;
    LockNotice *m_lockNotice;
    CommandPalette *m_palette;
    std::unique_ptr<Menus> m_menus;
};

} // namespace ui
