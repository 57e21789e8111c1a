// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window itself does: places, sites, and showing how the open story stands.
#include "core/place.h"
#include "core/when_done.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/open_documents.h"
#include "ui/frame/preview_host.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_line.h"
#include "ui/frame/story_acts.h"
#include "ui/frame/story_list.h"
#include "ui/frame/story_list_model.h"
#include "ui/frame/story_session.h"
#include "ui/frame/top_bar.h"
#include "ui/page/story_page.h"
#include "ui/panels/add_site_sheet.h"
#include "ui/panels/inspector.h"
#include "ui/panels/outbox_view.h"
#include "ui/panels/page_type_sheet.h"
#include "ui/panels/withdraw_sheet.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"
#include "ui/words/language_words.h"
#include "ui/words/stage_words.h"
#include "workflow/draft.h"
#include "workflow/edit_locks.h"
#include "workflow/library.h"
#include "workflow/media_folder.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/settings.h"
#include "workflow/sites.h"
#include "workflow/spelling_service.h"

#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>

namespace ui {

void MainWindow::choosePlace(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Outbox:
        showMiddle(Middle::Outbox);
        return;
    case Place::Kind::Site:
        chooseSite(place.site, {});
        return;
    case Place::Kind::AddSite:
        addSite();
        return;
    default:
        break;
    }
    m_services.settings.setChoice(QStringLiteral("place"), place.key());
    m_list->setPlace(place, m_site);
    showMiddle(m_session->isOpen() ? Middle::Story : Middle::Nothing);
}

// The story of the last time, else the newest.
void MainWindow::openFirst()
{
    if (m_openedFirst)
        return;
    m_openedFirst = true;
    if (m_session->isOpen())
        return;
    const auto openNewest = [this] {
        const StoryListModel *model = m_list->model();
        if (!m_session->isOpen() && model->rowCount() > 0)
            m_session->open(model->summary(model->index(0)).id, StorySession::Focus::Text);
    };
    const core::StoryId last{m_services.settings.lastStory()};
    if (last.isEmpty()) {
        openNewest();
        return;
    }
    // It may have been deleted since, and then nobody wants to hear of it.
    core::whenDone(m_services.library.load(last), this,
                   [this, last, openNewest](const core::Result<workflow::OpenedStory> &found) {
                       if (found && !found->inBin && !m_session->isOpen())
                           m_session->open(last, StorySession::Focus::Text);
                       else
                           openNewest();
                   });
}

void MainWindow::openStory(const core::StoryId &id)
{
    m_openedFirst = true;
    showMiddle(m_session->isOpen() ? Middle::Story : Middle::Nothing);
    m_session->open(id);
}

void MainWindow::storyOpened(const core::Story &story)
{
    m_list->markOpen(story.id);
    m_status->setSaved(m_services.draft.state(), m_services.draft.lastError());
    m_status->setWords(m_page->words(), m_page->characters());
    m_status->setLanguage(story.language, m_page->mistakes(), !m_services.spelling.hasDictionary(story.language));
    const bool editable = !m_session->isReadOnly();
    for (QAction *action : m_actions.storyActs())
        action->setEnabled(editable);
    for (QAction *action :
         {m_actions.duplicate, m_actions.saveCopy, m_actions.saveDocument, m_actions.exportPdf, m_actions.print})
        action->setEnabled(true);
    m_actions.restore->setEnabled(!editable);
    m_actions.restore->setVisible(!editable);
    m_preview->setActive(m_mode != ViewMode::Write);
    m_preview->storyOpened();
    showStanding();
    showMiddle(Middle::Story);
}

void MainWindow::storyClosed()
{
    m_list->markOpen({});
    m_status->clearStory();
    m_top->clearStory();
    m_preview->setActive(false);
    for (QAction *action : m_actions.storyActs())
        action->setEnabled(false);
    for (QAction *action : {m_actions.duplicate, m_actions.saveCopy, m_actions.saveDocument, m_actions.exportPdf,
                            m_actions.print, m_actions.restore, m_actions.openOnSite})
        action->setEnabled(false);
    setWindowTitle(QStringLiteral("Standfirst"));
    showMiddle(Middle::Nothing);
}

// That it is open here, and that what was open before is no longer.
void MainWindow::tellTheSite(const core::Story &story)
{
    const bool written = !m_session->isReadOnly() && story.remote.status != QLatin1String("trash");
    m_locks->setOpen(story.site, written ? story.remote.postId : QString());
}

void MainWindow::showStanding()
{
    if (!m_session->isOpen())
        return;
    const core::Story fields = m_session->fields();
    const core::Site site = m_services.sites.site(fields.site);
    m_page->setLimits(site.limits);
    constexpr int leastSide = 200; // of a picture, whatever was typed as the site's limit
    m_services.media.setLongestSide(std::max(leastSide, core::withUsual(site.limits).pictureSide));
    bool sending = false;
    for (const core::Submission &submission : m_services.outbox.submissions())
        sending = sending
                  || (submission.story.id == fields.id && submission.state == core::SubmissionState::Sending
                      && !workflow::isOnSite(submission));
    // Over the outbox there is no story in sight that the button could be about.
    if (m_session->isReadOnly() || m_middle->currentWidget() == m_outbox)
        m_top->clearStory();
    else
        m_top->setStory(fields, site, sending);
    const NextStep step = m_top->step();
    m_actions.publish->setText(step.primary == Act::Nothing ? actWord(Act::Publish) : actWord(step.primary));
    m_actions.publish->setEnabled(step.primary != Act::Nothing);
    m_actions.schedule->setEnabled(!m_session->isReadOnly() && site.rights.publish);
    m_actions.liftEmbargo->setEnabled(!m_session->isReadOnly()
                                      && core::embargoHolds(fields, QDateTime::currentDateTimeUtc()));
    m_actions.openOnSite->setEnabled(fields.remote.address.isValid());
    const bool editable = !m_session->isReadOnly();
    const bool isOut = canBeTakenFromReaders(fields);
    const bool isPublic = core::isPublicBeside(fields, {}) && fields.stage != core::Stage::Killed;
    m_actions.correct->setEnabled(editable && isPublic && site.rights.publish);
    for (QAction *action : {m_actions.unpublish, m_actions.withdraw})
        action->setEnabled(editable && isOut && site.rights.publish);
    const QString whyNot = whyNoDraft(fields.remote);
    m_actions.saveToSite->setEnabled(editable && whyNot.isEmpty());
    m_actions.saveToSite->setToolTip(whyNot);
    m_actions.submitForReview->setEnabled(editable && fields.stage != core::Stage::InReview);
    m_actions.approve->setEnabled(editable && fields.stage == core::Stage::InReview);
    m_actions.askForChanges->setEnabled(
        editable && (fields.stage == core::Stage::InReview || fields.stage == core::Stage::Approved));
    const QString headline = fields.headline.isEmpty() ? tr("Untitled") : fields.headline.simplified();
    setWindowTitle(headline.left(80) + QStringLiteral(" – Standfirst"));
}

void MainWindow::showConnection()
{
    const workflow::Outbox &outbox = m_services.outbox;
    m_status->setConnection(outbox.isOnline(), outbox.isSetOffline(), m_services.sites.site(m_site).refreshed,
                            outbox.thrift());
    m_status->setOutbox(outbox.underWay(), outbox.blocked());
    m_actions.workOffline->setChecked(outbox.isSetOffline());
}

void MainWindow::showSites()
{
    const workflow::Sites &sites = m_services.sites;
    core::Site site = sites.site(m_site);
    if (site.id.isEmpty())
        site = sites.defaultSite();
    const bool another = site.id != m_site || !m_list->model()->isLoaded();
    m_site = site.id;
    const core::Edition edition = core::editionFor(site, m_language);
    if (!edition.language.isEmpty())
        m_language = edition.language;
    m_top->setSites(sites.all(), m_site, m_language);
    m_sidebar->setCurrentSite(m_site);
    if (another && sites.isLoaded()) {
        Place place;
        const QString key = m_services.settings.choice(QStringLiteral("place"));
        for (const Place &known : m_sidebar->places()) {
            if (known.isList() && known.key() == key)
                place = known;
        }
        m_sidebar->mark(place);
        m_list->setPlace(place, m_site);
    }
    // The desk that was looked at may have been removed.
    const Place &shown = m_list->place();
    if (sites.isLoaded() && shown.kind == Place::Kind::Desk && sites.desk(shown.desk).id.isEmpty()) {
        const Place mine;
        m_sidebar->mark(mine);
        m_list->setPlace(mine, m_site);
    }
    m_session->checkNow();
    showConnection();
    showStanding();
}

void MainWindow::chooseSite(const core::SiteId &site, const QString &language)
{
    const bool another = site != m_site;
    m_site = site;
    if (!language.isEmpty())
        m_language = language;
    m_services.settings.setChoice(QStringLiteral("site"), m_site.value);
    showSites();
    m_services.settings.setChoice(QStringLiteral("language"), m_language);
    if (another) {
        const Place mine;
        m_sidebar->mark(mine);
        m_list->setPlace(mine, m_site);
    }
}

// What a new story begins with.
core::Story MainWindow::blankStory() const
{
    const Place &place = m_list->place();
    core::Story story;
    story.site = m_site;
    story.desk = place.kind == Place::Kind::Desk ? place.desk : core::DeskId{};
    story.language = m_language;
    story.tags = m_services.sites.desk(story.desk).defaultTags;
    story.created = QDateTime::currentDateTimeUtc();
    story.modified = story.created;
    return story;
}

void MainWindow::openDocuments(const QStringList &files)
{
    m_openedFirst = true;
    m_documents->open(files);
}

void MainWindow::newStory()
{
    const Place &place = m_list->place();
    // What is new stands in these lists; in a queue or in the bin nobody would see it.
    if (place.kind == Place::Kind::Queue || place.kind == Place::Kind::Bin || place.kind == Place::Kind::Assigned) {
        const Place mine;
        m_sidebar->mark(mine);
        choosePlace(mine);
    }
    m_list->clearSearch();
    m_openedFirst = true;
    if (m_mode == ViewMode::Preview)
        setMode(ViewMode::Write);
    m_acts->newStory(blankStory());
}

QList<Pane> MainWindow::panes() const
{
    return {Pane{m_top, m_top->primaryButton()},
            Pane{m_sidebar, nullptr},
            Pane{m_list, m_list->view()},
            Pane{m_page, m_page->textEdit()},
            Pane{m_preview, nullptr},
            Pane{m_outbox, nullptr},
            Pane{m_nothing, nullptr},
            Pane{m_inspector, nullptr},
            Pane{m_status, nullptr}};
}

void MainWindow::addSite()
{
    auto *sheet = new AddSiteSheet(m_services, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AddSiteSheet::added, this, [this](const core::Site &site) { chooseSite(site.id, {}); });
    sheet->present();
}

void MainWindow::addDictionary()
{
    auto *dialog =
        new QFileDialog(this, tr("Add dictionary"), {}, tr("Dictionaries (*.oxt *.dic *.aff);;All files (*)"));
    dialog->setObjectName(QStringLiteral("dictionaryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        core::whenDone(m_services.spelling.addDictionary(file), this,
                       [this](const core::Result<QList<workflow::KnownDictionary>> &added) {
                           if (!added) {
                               m_acts->tellError(added.error(), Doing::AddingDictionary);
                               return;
                           }
                           QStringList names;
                           for (const workflow::KnownDictionary &dictionary : *added)
                               names << languageName(dictionary.language);
                           m_toast->say(tr("Added: %1").arg(names.join(QStringLiteral(", "))));
                       });
    });
    dialog->open();
}

void MainWindow::openPalette()
{
    QList<PaletteEntry> places;
    for (const Place &place : m_sidebar->places()) {
        if (place.kind == Place::Kind::Desk) {
            const QString name = nameIn(m_services.sites.desk(place.desk), QLocale().bcp47Name());
            places << PaletteEntry{name, tr("Desk"), QStringLiteral("desk"), [this, place] {
                                       m_sidebar->mark(place);
                                       choosePlace(place);
                                   }};
        } else if (place.kind == Place::Kind::Site) {
            places << PaletteEntry{m_services.sites.site(place.site).name, tr("Site"), QStringLiteral("site"),
                                   [this, place] { choosePlace(place); }};
        }
    }
    if (m_session->isOpen() && !m_session->isReadOnly()) {
        const QList<core::Snippet> snippets = m_page->snippets();
        for (const core::Snippet &snippet : snippets)
            places << PaletteEntry{QString(snippet.word + QLatin1Char(' ') + snippet.text.simplified().left(60)),
                                   tr("Snippet"), QStringLiteral("paragraph"),
                                   [this, snippet] { m_page->putSnippet(snippet); }};
    }
    m_palette->open(m_actions.all() + m_page->actions().all() + m_page->panelActs(), places);
}

void MainWindow::choosePageType()
{
    if (auto *open = findChild<PageTypeSheet *>()) {
        open->present();
        return;
    }
    auto *sheet = new PageTypeSheet(workflow::pageType(m_services.settings), this);
    connect(sheet, &PageTypeSheet::changed, this, [this](const workflow::PageType &type) {
        workflow::keepPageType(m_services.settings, type);
        m_page->setType(type);
    });
    sheet->present();
    // Beside the page, so that one sees what one chooses.
    constexpr int air = 24;
    const QRect room = frameGeometry();
    const int x = layoutDirection() == Qt::RightToLeft ? room.left() + air : room.right() - sheet->width() - air;
    sheet->move(x, room.top() + (room.height() - sheet->height()) / 2);
}

void MainWindow::setScheme(workflow::ColourScheme scheme)
{
    m_services.settings.setColourScheme(scheme);
    m_theme.setScheme(scheme);
}

} // namespace ui
