// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/main_window.h"
#include "ui/frame/leaving.h"

#include "ui/frame/command_palette.h"
#include "ui/frame/find_stories.h"
#include "ui/frame/open_documents.h"
#include "ui/frame/preview_host.h"
#include "ui/frame/print_story.h"
#include "ui/frame/save_documents.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/site_work.h"
#include "ui/frame/status_line.h"
#include "ui/frame/story_acts.h"
#include "ui/frame/story_copies.h"
#include "ui/frame/story_list.h"
#include "ui/frame/story_session.h"
#include "ui/frame/top_bar.h"
#include "ui/page/story_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/library_trouble_bar.h"
#include "ui/panels/lock_notice.h"
#include "ui/panels/outbox_view.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"
#include "workflow/draft.h"
#include "workflow/edit_locks.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QResizeEvent>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace ui {

MainWindow::MainWindow(const workflow::Services &services, PreviewFactory preview, Theme &theme)
    : m_services(services)
    , m_previewFactory(std::move(preview))
    , m_theme(theme)
    , m_actions(this)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Standfirst"));
    setMinimumSize(560, 420);
    m_language = m_services.settings.choice(QStringLiteral("language"));
    m_startLanguage = m_services.settings.interfaceLanguage();
    m_site = {m_services.settings.choice(QStringLiteral("site"))};
    buildParts();
    m_menus = std::make_unique<Menus>(*menuBar(), m_actions, m_page->actions(), m_services, *m_session);
    connectLists();
    connectStory();
    connectServices();
    connectActions();
    restoreLayout();
    storyClosed();
    showConnection();
    if (m_services.sites.isLoaded())
        showSites();
}

MainWindow::~MainWindow()
{
    // What was typed last is taken from the page while there is one; the draft puts it on disk by itself.
    m_closing = true;
    m_services.draft.flush();
    m_services.draft.setSource([] { return workflow::PageChange{}; });
}

void MainWindow::buildParts()
{
    // In the order in which they stand: Tab goes through them as they were made.
    m_top = new TopBar(this);
    m_sidebar = new Sidebar(m_services, this);
    m_list = new StoryList(m_services, this);
    m_lockNotice = new LockNotice(this);
    m_page = new StoryPage(m_services, this);
    m_page->setObjectName(QStringLiteral("page"));
    m_preview = new PreviewHost(
        m_services, m_previewFactory, [this] { return m_session->isOpen() ? m_page->story() : core::Story{}; }, this);
    m_outbox = new OutboxView(m_services, this);
    m_outbox->setObjectName(QStringLiteral("outboxView"));
    m_nothing = new EmptyState(this);
    m_nothing->setObjectName(QStringLiteral("nothingOpen"));
    m_nothing->setState(QStringLiteral("story"), tr("No story is open"),
                        tr("Choose one from the list, or begin to write."), tr("New story"));
    m_inspector = new Inspector(m_services, this);
    m_inspector->setObjectName(QStringLiteral("inspector"));
    m_session = new StorySession(m_services, *m_page, *m_inspector, this);
    m_trouble = new LibraryTroubleBar(this);
    m_status = new StatusLine(this);

    m_story = new QSplitter(Qt::Horizontal, this);
    m_story->setObjectName(QStringLiteral("storySplitter"));
    m_story->addWidget(m_page);
    m_story->addWidget(m_preview);
    m_story->setChildrenCollapsible(false);
    m_storyColumn = new QWidget(this);
    auto *storyColumn = new QVBoxLayout(m_storyColumn);
    storyColumn->setContentsMargins(0, 0, 0, 0);
    storyColumn->setSpacing(0);
    storyColumn->addWidget(m_lockNotice);
    storyColumn->addWidget(m_story, 1);
    m_middle = new QStackedWidget(this);
    m_middle->setMinimumWidth(320);
    m_middle->addWidget(m_storyColumn);
    m_middle->addWidget(m_outbox);
    auto *empty = new Ground(&Colours::page, {}, this);
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addWidget(m_nothing);
    m_middle->addWidget(empty);

    m_sidebar->setMinimumWidth(150);
    m_list->setMinimumWidth(200);
    m_inspector->setMinimumWidth(260);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("columns"));
    for (QWidget *column : std::initializer_list<QWidget *>{m_sidebar, m_list, m_middle, m_inspector})
        m_columns->addWidget(column);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 0);
    m_columns->setStretchFactor(2, 1);
    m_columns->setStretchFactor(3, 0);
    m_columns->setSizes({208, 296, 608, 328});

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_columns, 1);
    column->addWidget(m_trouble);
    column->addWidget(m_status);
    setCentralWidget(middle);

    m_toast = new Toast(this);
    m_toast->keepClearOf(m_trouble);
    m_toast->keepClearOf(m_page->findChild<Toast *>()); // two that speak at once are both read
    m_leaving = new Leaving(m_services.outbox, m_services.sites, this);
    m_acts = new StoryActs(m_services, *m_session, *m_toast, this);
    m_locks = new workflow::EditLocks(m_services.sites, this);
    m_siteWork = new SiteWork(m_services, *m_session, *m_acts, *m_toast, this);
    m_copies = new StoryCopies(m_services, *m_session, *m_trouble, *m_toast, this);
    m_documents = new OpenDocuments(
        m_services, *m_session, *m_toast, [this] { return blankStory(); }, this);
    m_documents->watchDrops(this);
    m_documents->watchDrops(m_page->textEdit()->viewport());
    m_savedDocuments = new SaveDocuments(m_services, *m_session, *m_toast, this);
    m_print = new PrintStory(m_services, *m_session, *m_toast, this);
    m_finding = new FindStories(m_services, *m_session, *m_page, this);
    m_palette = new CommandPalette(m_services, this);
}

void MainWindow::restoreLayout()
{
    const workflow::Settings &settings = m_services.settings;
    if (!restoreGeometry(settings.layout(QStringLiteral("window")))) {
        const QSize room = screen() ? screen()->availableSize() : QSize(1440, 900);
        resize(QSize(1440, 900).boundedTo(room));
    }
    m_columns->restoreState(settings.layout(QStringLiteral("columns")));
    const QString columns = settings.choice(QStringLiteral("columns"), QStringLiteral("sidebar list inspector"));
    m_wanted.sidebar = columns.contains(QLatin1String("sidebar"));
    m_wanted.list = columns.contains(QLatin1String("list"));
    m_wanted.inspector = columns.contains(QLatin1String("inspector"));
    const int tab = settings.choice(QStringLiteral("inspectorTab"), QStringLiteral("0")).toInt();
    if (tab >= 0 && tab <= static_cast<int>(Inspector::Tab::Versions))
        m_inspector->showTab(static_cast<Inspector::Tab>(tab));
    const int mode = settings.choice(QStringLiteral("mode"), QStringLiteral("0")).toInt();
    setMode(mode >= 0 && mode <= 2 ? static_cast<ViewMode>(mode) : ViewMode::Write);
}

void MainWindow::saveLayout()
{
    workflow::Settings &settings = m_services.settings;
    settings.setLayout(QStringLiteral("window"), saveGeometry());
    settings.setLayout(QStringLiteral("columns"), m_columns->saveState());
    if (m_mode == ViewMode::Both) // otherwise there is only one part
        settings.setLayout(QStringLiteral("story"), m_story->saveState());
    QStringList columns;
    if (m_wanted.sidebar)
        columns << QStringLiteral("sidebar");
    if (m_wanted.list)
        columns << QStringLiteral("list");
    if (m_wanted.inspector)
        columns << QStringLiteral("inspector");
    settings.setChoice(QStringLiteral("columns"),
                       columns.isEmpty() ? QStringLiteral("none") : columns.join(QLatin1Char(' ')));
    if (m_session->isOpen())
        settings.setChoice(QStringLiteral("caret"),
                           QString(m_session->id().value + QLatin1Char(' ') + QString::number(m_page->caret())));
    settings.setChoice(QStringLiteral("inspectorTab"), QString::number(static_cast<int>(m_inspector->tab())));
    settings.setChoice(QStringLiteral("mode"), QString::number(static_cast<int>(m_mode)));
}

void MainWindow::applyColumns()
{
    const Columns shown = columnsFor(width(), m_mode, m_wanted);
    m_sidebar->setVisible(shown.sidebar);
    m_list->setVisible(shown.list);
    m_inspector->setVisible(shown.inspector && m_middle->currentWidget() == m_storyColumn && m_session->isOpen());
    m_actions.sidebar->setChecked(shown.sidebar);
    m_actions.list->setChecked(shown.list);
    m_actions.inspector->setChecked(shown.inspector);
    m_top->setRoom(width());
}

// Asked for by name a column is shown even where there is little room, until the width changes again.
void MainWindow::toggleColumn(bool Columns::*column, bool shown)
{
    m_wanted.*column = shown;
    applyColumns();
    if (!shown)
        return;
    if (column == &Columns::sidebar)
        m_sidebar->show();
    else if (column == &Columns::list)
        m_list->show();
    else
        m_inspector->setVisible(m_session->isOpen());
    for (QAction *action : {m_actions.sidebar, m_actions.list, m_actions.inspector}) {
        if ((action == m_actions.sidebar && column == &Columns::sidebar)
            || (action == m_actions.list && column == &Columns::list)
            || (action == m_actions.inspector && column == &Columns::inspector))
            action->setChecked(true);
    }
}

void MainWindow::setMode(ViewMode mode)
{
    const bool divided = m_mode == ViewMode::Both;
    if (divided && mode != ViewMode::Both)
        m_services.settings.setLayout(QStringLiteral("story"), m_story->saveState());
    m_mode = mode;
    m_top->setMode(mode);
    m_page->setVisible(mode != ViewMode::Preview);
    m_preview->setVisible(mode != ViewMode::Write);
    m_preview->setActive(mode != ViewMode::Write && m_session->isOpen());
    m_actions.writeMode->setChecked(mode == ViewMode::Write);
    m_actions.bothMode->setChecked(mode == ViewMode::Both);
    m_actions.previewMode->setChecked(mode == ViewMode::Preview);
    applyColumns();
    // Half and half, until the person divides it otherwise.
    if (mode == ViewMode::Both && !divided
        && !m_story->restoreState(m_services.settings.layout(QStringLiteral("story"))))
        m_story->setSizes({1000, 1000});
}

void MainWindow::showMiddle(Middle middle)
{
    m_middle->setCurrentIndex(middle == Middle::Story ? 0 : middle == Middle::Outbox ? 1 : 2);
    if (middle != Middle::Outbox)
        m_sidebar->mark(m_list->place());
    showStanding();
    applyColumns();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        applyColumns();
}

// A window that was maximized before is maximized after it too.
void MainWindow::fillScreen(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

// The system has its own ways in and out of it.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(isFullScreen());
}

// Nothing else was to be closed with Escape.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && isFullScreen())
        fillScreen(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    m_page->finishPanels();
    m_services.draft.flush();
    if (!m_leaving->mayClose())
        return event->ignore();
    m_locks->setNothingOpen();
    QMainWindow::closeEvent(event);
}

} // namespace ui
