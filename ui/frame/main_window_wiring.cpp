// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who hears whom in the window.
#include "ui/frame/command_palette.h"
#include "ui/frame/find_stories.h"
#include "ui/frame/interface_language.h"
#include "ui/frame/main_window.h"
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
#include "ui/panels/about_sheet.h"
#include "ui/panels/inspector.h"
#include "ui/panels/lock_notice.h"
#include "ui/panels/network_sheet.h"
#include "ui/panels/outbox_view.h"
#include "ui/panels/picture_sheet.h"
#include "ui/panels/settings_sheet.h"
#include "ui/panels/sites_sheet.h"
#include "ui/panels/withdraw_sheet.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "workflow/draft.h"
#include "workflow/edit_locks.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"
#include "workflow/sites.h"
#include "workflow/spelling_service.h"

#include <QApplication>
#include <QMenu>
#include <QTextEdit>

namespace ui {

void MainWindow::connectLists()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::choosePlace);
    connect(m_list, &StoryList::firstLoaded, this, &MainWindow::openFirst);
    connect(m_list, &StoryList::storyChosen, this, &MainWindow::openStory);
    connect(m_list, &StoryList::writeWanted, this, [this](const core::StoryId &id) {
        showMiddle(Middle::Story);
        m_session->open(id, StorySession::Focus::Text);
    });
    connect(m_list, &StoryList::newWanted, this, &MainWindow::newStory);
    connect(m_list, &StoryList::placeWanted, this, [this](const Place &place) {
        m_sidebar->mark(place);
        choosePlace(place);
    });
    connect(m_list, &StoryList::duplicateWanted, m_acts, &StoryActs::duplicate);
    connect(m_list, &StoryList::binWanted, m_acts, &StoryActs::moveToBin);
    connect(m_list, &StoryList::restoreWanted, m_acts, &StoryActs::restore);
    connect(m_list, &StoryList::emptyBinWanted, m_acts, &StoryActs::emptyBin);
    connect(m_list, &StoryList::failed, this,
            [this](const core::Error &error) { m_acts->tellError(error, Doing::ListingStories); });
    connect(m_nothing, &EmptyState::acted, this, &MainWindow::newStory);
    connect(m_palette, &CommandPalette::storyWanted, this, [this](const core::StoryId &id) {
        showMiddle(Middle::Story);
        m_session->open(id, StorySession::Focus::Text);
    });
    connect(m_outbox, &OutboxView::storyWanted, this, [this](const core::StoryId &id) {
        showMiddle(Middle::Story);
        m_session->open(id, StorySession::Focus::Text);
    });
    connect(m_outbox, &OutboxView::theirsWanted, m_siteWork, &SiteWork::takeTheirs);
    connect(m_outbox, &OutboxView::acceptWanted, m_siteWork, &SiteWork::accept);
    connect(m_outbox, &OutboxView::mergeWanted, m_siteWork, &SiteWork::publishMerged);
    connect(m_inspector, &Inspector::acceptWanted, m_siteWork, &SiteWork::accept);
    connect(m_siteWork, &SiteWork::storyWanted, this, &MainWindow::openStory);

    connect(m_acts, &StoryActs::binned, this, [this](const QList<core::StoryId> &ids) {
        if (ids.contains(m_session->id()))
            m_session->close();
    });
    connect(m_acts, &StoryActs::restored, this, [this](const QList<core::StoryId> &ids) {
        const bool open = ids.contains(m_session->id());
        if (open)
            m_session->close(); // it was shown read-only
        if (ids.size() == 1)
            openStory(ids.first());
    });
    connect(m_acts, &StoryActs::outboxWanted, m_actions.outbox, &QAction::trigger);
}

void MainWindow::connectStory()
{
    connect(m_session, &StorySession::opened, this, &MainWindow::storyOpened);
    connect(m_session, &StorySession::closed, this, &MainWindow::storyClosed);
    connect(m_session, &StorySession::inspectorWanted, this, [this] { toggleColumn(&Columns::inspector, true); });
    connect(m_session, &StorySession::changed, m_preview, &PreviewHost::storyTouched);
    connect(m_session, &StorySession::fieldsChanged, this, [this](const core::Story &fields) {
        showStanding();
        m_status->setLanguage(fields.language, m_page->mistakes(), !m_services.spelling.hasDictionary(fields.language));
    });
    connect(m_session, &StorySession::standingChanged, this, &MainWindow::showStanding);
    connect(m_session, &StorySession::opened, this, &MainWindow::tellTheSite);
    connect(m_session, &StorySession::standingChanged, this, &MainWindow::tellTheSite);
    connect(m_session, &StorySession::closed, m_locks, &workflow::EditLocks::setNothingOpen);
    connect(m_locks, &workflow::EditLocks::changed, this, [this] { m_lockNotice->setHolder(m_locks->otherHolder()); });
    connect(m_lockNotice, &LockNotice::takeOverWanted, m_locks, &workflow::EditLocks::takeOver);
    connect(m_page, &StoryPage::caretMoved, m_preview, &PreviewHost::followBlock);
    connect(m_page, &StoryPage::pictureEditWanted, this,
            [this](const PicturePlace &place, const core::Picture &picture) {
                auto *sheet = new PictureSheet(m_services.media, picture, this);
                connect(sheet, &PictureSheet::done, this,
                        [this, place](const core::Picture &made) { m_page->putEditedPicture(place, made); });
                sheet->present();
            });
    connect(m_page, &StoryPage::wordsChanged, m_status, &StatusLine::setWords);
    connect(m_page, &StoryPage::noteChanged, m_status, &StatusLine::setNote);
    connect(m_page, &StoryPage::mistakesChanged, this, [this](int count, bool dictionaryMissing) {
        if (m_session->isOpen())
            m_status->setLanguage(m_session->fields().language, count, dictionaryMissing);
    });
    connect(&m_services.draft, &workflow::Draft::stateChanged, this, [this](workflow::SaveState state) {
        if (m_session->isOpen())
            m_status->setSaved(state, m_services.draft.lastError());
    });
    connect(m_status, &StatusLine::savedPressed, m_actions.saveVersion, &QAction::trigger);
    connect(m_status, &StatusLine::languagePressed, this, [this](const QPoint &where) {
        m_menus->fillLanguages(*m_menus->languages());
        m_menus->languages()->popup(where - QPoint(0, m_menus->languages()->sizeHint().height()));
    });
}

void MainWindow::connectServices()
{
    const workflow::Outbox &outbox = m_services.outbox;
    const workflow::Sites &sites = m_services.sites;
    connect(&sites, &workflow::Sites::loaded, this, &MainWindow::showSites);
    connect(&sites, &workflow::Sites::changed, this, &MainWindow::showSites);
    connect(&outbox, &workflow::Outbox::changed, this, [this] {
        showConnection();
        showStanding();
    });
    connect(&outbox, &workflow::Outbox::onlineChanged, this, &MainWindow::showConnection);
    connect(m_status, &StatusLine::connectionPressed, m_actions.workOffline, &QAction::trigger);
    connect(m_status, &StatusLine::outboxPressed, m_actions.outbox, &QAction::trigger);
    connect(m_top, &TopBar::siteChosen, this, &MainWindow::chooseSite);
    connect(m_top, &TopBar::addSiteWanted, this, &MainWindow::addSite);
    connect(m_top, &TopBar::sitesWanted, m_actions.sites, &QAction::trigger);
    connect(m_top, &TopBar::newStoryWanted, this, &MainWindow::newStory);
    connect(m_top, &TopBar::modeChosen, this, &MainWindow::setMode);
    connect(m_top, &TopBar::actWanted, m_acts, &StoryActs::act);
    connect(&m_theme, &Theme::changed, this, [this] { m_page->actions().refreshIcons(); });
}

void MainWindow::connectActions()
{
    const WindowActions &a = m_actions;
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(a.newStory, &MainWindow::newStory);
    on(a.saveVersion, [this] { m_session->keepVersion(core::VersionReason::Saved); });
    on(a.duplicate, [this] {
        if (m_session->isOpen())
            m_acts->duplicate(m_session->id());
    });
    on(a.saveCopy, [this] { m_copies->save(); });
    on(a.openCopy, [this] { m_copies->open(); });
    on(a.openDocument, [this] { m_documents->choose(); });
    on(a.saveDocument, [this] { m_savedDocuments->saveDocument(); });
    on(a.exportPdf, [this] { m_savedDocuments->exportPdf(); });
    on(a.print, [this] { m_print->print(); });
    connect(m_copies, &StoryCopies::failed, m_acts, &StoryActs::tellError);
    on(a.moveToBin, [this] {
        if (m_session->isOpen())
            m_acts->moveToBin({m_session->id()});
    });
    on(a.restore, [this] {
        if (m_session->isOpen() && m_session->isReadOnly())
            m_acts->restore({m_session->id()});
    });
    on(a.addSite, &MainWindow::addSite);
    on(a.openFromSite, [this] { m_siteWork->openFromSite(m_site); });
    on(a.sites, [this] {
        auto *sheet = new SitesSheet(m_services, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->present();
    });
    on(a.settings, &MainWindow::openSettings);
    on(a.quit, [this] { close(); });
    on(a.findStories, [this] {
        toggleColumn(&Columns::list, true);
        m_list->focusSearch();
    });
    on(a.findInAll, [this] { m_finding->find(); });
    on(a.replaceInAll, [this] { m_finding->replace(); });
    connect(m_finding, &FindStories::storyWanted, this, &MainWindow::openStory);
    on(a.pageType, &MainWindow::choosePageType);
    on(a.palette, &MainWindow::openPalette);
    on(a.publish, [this] { m_acts->act(m_top->step().primary); });
    on(a.schedule, [this] { m_acts->publish(); });
    on(a.saveToSite, [this] { m_acts->saveToSite(); });
    on(a.liftEmbargo, [this] { m_acts->liftEmbargo(); });
    on(a.submitForReview, [this] { m_session->setStage(core::Stage::InReview); });
    on(a.askForChanges, [this] { m_session->setStage(core::Stage::ChangesAsked); });
    on(a.approve, [this] { m_session->setStage(core::Stage::Approved); });
    on(a.openOnSite, [this] { m_acts->openOnSite(); });
    on(a.correct, [this] { m_acts->correct(); });
    on(a.translate, [this] { m_acts->translate(); });
    connect(m_inspector, &Inspector::translateWanted, m_acts, &StoryActs::translate);
    connect(m_inspector, &Inspector::storyWanted, this, &MainWindow::openStory);
    on(a.unpublish, [this] { m_acts->takeFromReaders(Taking::Off); });
    on(a.withdraw, [this] { m_acts->takeFromReaders(Taking::Withdrawing); });
    on(a.storyLog, [this] { m_acts->showLog(); });
    connect(m_acts, &StoryActs::logWanted, m_savedDocuments, &SaveDocuments::saveLog);
    on(a.writeMode, [this] { setMode(ViewMode::Write); });
    on(a.bothMode, [this] { setMode(ViewMode::Both); });
    on(a.previewMode, [this] { setMode(ViewMode::Preview); });
    on(a.sidebar, [this](bool shown) { toggleColumn(&Columns::sidebar, shown); });
    on(a.list, [this](bool shown) { toggleColumn(&Columns::list, shown); });
    on(a.inspector, [this](bool shown) { toggleColumn(&Columns::inspector, shown); });
    on(a.systemColours, [this] { setScheme(workflow::ColourScheme::System); });
    on(a.lightColours, [this] { setScheme(workflow::ColourScheme::Light); });
    on(a.darkColours, [this] { setScheme(workflow::ColourScheme::Dark); });
    on(a.fullScreen, &MainWindow::fillScreen);
    on(a.goToText, [this] { m_page->textEdit()->setFocus(Qt::ShortcutFocusReason); });
    on(a.goToList, [this] {
        toggleColumn(&Columns::list, true);
        setAttribute(Qt::WA_KeyboardFocusChange);
        m_list->focusList();
    });
    on(a.goToPlaces, [this] {
        toggleColumn(&Columns::sidebar, true);
        setAttribute(Qt::WA_KeyboardFocusChange);
        m_sidebar->focusList();
    });
    on(a.goToInspector, [this] {
        toggleColumn(&Columns::inspector, true);
        setAttribute(Qt::WA_KeyboardFocusChange);
        m_inspector->setFocus(Qt::ShortcutFocusReason);
    });
    on(a.nextPane, [this] { goToPane(panes(), Turn::Forward); });
    on(a.previousPane, [this] { goToPane(panes(), Turn::Backward); });
    on(a.addDictionary, &MainWindow::addDictionary);
    on(a.workOffline, [this](bool offline) { m_services.outbox.setOffline(offline); });
    on(a.network, [this] { (new NetworkSheet(m_services, this))->present(); });
    on(a.refreshSites, [this] { m_services.sites.refreshAll(); });
    on(a.outbox, [this] {
        m_sidebar->mark({Place::Kind::Outbox, {}, {}, {}});
        showMiddle(Middle::Outbox);
    });
    on(a.shortcuts, [this] {
        auto *sheet = new ShortcutsSheet(m_menus->groups(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->present();
    });
    on(a.about, [this] {
        auto *sheet = new AboutSheet(this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->present();
    });
    const workflow::ColourScheme scheme = m_theme.scheme();
    (scheme == workflow::ColourScheme::Dark    ? a.darkColours
     : scheme == workflow::ColourScheme::Light ? a.lightColours
                                               : a.systemColours)
        ->setChecked(true);
}

void MainWindow::openSettings()
{
    if (auto *open = findChild<SettingsSheet *>(); open && open->isVisible()) { // not one that is on its way out
        open->present();
        return;
    }
    // What the program was started with: what is chosen meanwhile waits for the next start.
    auto *sheet = new SettingsSheet(m_services, {spokenLanguages(), m_startLanguage, restartSentence},
                                    {m_actions.pageType, m_page->actions().writing.snippets, m_actions.network,
                                     m_actions.sites, m_actions.addDictionary, m_actions.shortcuts},
                                    this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    // Whose stories are "mine" and "assigned to me" follows the name.
    connect(sheet, &SettingsSheet::kept, this, [this] {
        m_sidebar->askCounts();
        m_list->setPlace(m_list->place(), m_site);
    });
    sheet->present();
}

} // namespace ui
