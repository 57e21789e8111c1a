// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shown_place.h"

#include "support/conflict.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/about_sheet.h"
#include "ui/panels/add_site_sheet.h"
#include "ui/panels/channel_sheet.h"
#include "ui/panels/conflict_view.h"
#include "ui/panels/correction_sheet.h"
#include "ui/panels/embargo_sheet.h"
#include "ui/panels/find_stories_sheet.h"
#include "ui/panels/inspector.h"
#include "ui/panels/library_trouble_bar.h"
#include "ui/panels/log_sheet.h"
#include "ui/panels/page_type_sheet.h"
#include "ui/panels/picture_sheet.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/sign_in_sheet.h"
#include "ui/panels/sites_sheet.h"
#include "ui/panels/version_sheet.h"
#include "ui/panels/withdraw_sheet.h"
#include "ui/theme/toast.h"
#include "workflow/media_folder.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace places {

void show(const See &see, const QString &name, QWidget &place)
{
    if (!place.isVisible())
        place.show();
    if (place.isWindow() && !QTest::qWaitForWindowExposed(&place))
        qFatal("%s is not shown", qPrintable(name));
    QCoreApplication::sendPostedEvents();
    QTest::qWait(1); // what follows by a timer of nothing
    // A count that came in during that wait is laid out before anybody measures it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    see(name, place);
}

void showMenu(const See &see, const QString &name, QMenu &menu, QWidget &over)
{
    menu.popup(over.mapToGlobal(QPoint(0, over.height())));
    show(see, name, menu);
    menu.close();
}

namespace {

core::Story fullStory(const workflow::Services &services)
{
    const core::Site site = services.sites.defaultSite();
    const QList<core::Desk> desks = services.sites.desks(site.id);
    core::Story story;
    story.id = core::StoryId{QStringLiteral("everything")};
    story.site = site.id;
    story.desk = desks.first().id;
    story.furtherDesks = {desks.last().id, desks.first().id};
    story.language = QStringLiteral("en");
    story.headline = QStringLiteral("Harbour reopens after three-week dredging delay");
    story.standfirst = QStringLiteral("Ferries resume on Monday, but freight berths stay closed.");
    story.tags = {QStringLiteral("ports"), QStringLiteral("ferries"), QStringLiteral("Elin")};
    story.credits = {core::Credit{QStringLiteral("Coast Agency"), {}},
                     core::Credit{QStringLiteral("Get News Fast"), {}}};
    story.schedule = QDateTime(QDate(2199, 3, 4), QTime(18, 0), Qt::UTC);
    story.remote.postId = QStringLiteral("1");
    story.remote.address =
        QUrl(QStringLiteral("https://news.example/harbour-reopens-after-three-week-dredging-delay/"));
    story.remote.status = QStringLiteral("draft");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph,
                                         QStringLiteral("The port of Elin reopened to passenger ferries on Sunday."))};
    story.body.blocks[0].id = core::BlockId{QStringLiteral("first")};
    return story;
}

const QList<core::Finding> findings{
    core::Finding{core::Lack::NoAltText, core::Severity::Blocks, core::Field::LeadPicture, {}, 0},
    core::Finding{core::Lack::StandfirstTooLong, core::Severity::Advises, core::Field::Standfirst, {}, 21}};

void windowPlaces(const workflow::Services &services, ui::MainWindow &window, const See &see)
{
    show(see, QStringLiteral("window"), window);
    window.setMode(ui::ViewMode::Both);
    show(see, QStringLiteral("window-both"), window);
    window.setMode(ui::ViewMode::Write);
    auto *inspector = part<ui::Inspector>(window, "inspector");
    for (const auto tab : {ui::Inspector::Tab::Review, ui::Inspector::Tab::Checks, ui::Inspector::Tab::Versions}) {
        inspector->showTab(tab);
        show(see, QStringLiteral("window-inspector-%1").arg(int(tab)), window);
    }
    inspector->showTab(ui::Inspector::Tab::Story);
    for (const char *button : {"siteButton", "languageButton"}) {
        auto *menuButton = part<QPushButton>(window, button);
        if (menuButton->isVisible())
            showMenu(see, QLatin1String(button) + QStringLiteral("-menu"), *menuButton->menu(), *menuButton);
    }
    window.actions().palette->trigger();
    show(see, QStringLiteral("palette"), window);
    part<QLineEdit>(window, "paletteField")->setText(QStringLiteral("zzzzzz"));
    show(see, QStringLiteral("palette-nothing"), window);
    QTest::keyClick(part<QLineEdit>(window, "paletteField"), Qt::Key_Escape);
    auto *search = part<QLineEdit>(window, "searchField");
    search->setText(QStringLiteral("nothinghasthisword"));
    if (!QTest::qWaitFor([&] { return part<QWidget>(window, "storyListEmpty")->isVisible(); }))
        qFatal("the search does not end");
    show(see, QStringLiteral("search-nothing"), window);
    search->clear();
    part<QPushButton>(window, "outboxButton")->click();
    show(see, QStringLiteral("outbox"), window);
    // A story of a moment ago: nothing in it, no tags, no versions.
    const core::StoryId before = window.session().id();
    window.actions().newStory->trigger();
    if (!QTest::qWaitFor([&] { return window.session().id() != before; }))
        qFatal("no new story");
    show(see, QStringLiteral("new-story"), window);
    inspector->showTab(ui::Inspector::Tab::Versions);
    show(see, QStringLiteral("new-story-versions"), window);
    inspector->showTab(ui::Inspector::Tab::Story);
    window.actions().moveToBin->trigger();
    if (!QTest::qWaitFor([&] { return !window.session().isOpen(); }))
        qFatal("the story is not closed");
    show(see, QStringLiteral("nothing-open"), window);
    window.actions().shortcuts->trigger();
    auto *shortcuts = part<ui::Sheet>(window, "shortcutsSheet");
    show(see, QStringLiteral("shortcuts"), *shortcuts);
    part<QLineEdit>(*shortcuts, "shortcutsSearch")->setText(QStringLiteral("zzzz"));
    show(see, QStringLiteral("shortcuts-nothing"), *shortcuts);
    shortcuts->reject();
    Q_UNUSED(services)
}

void inspectorPlaces(const workflow::Services &services, const See &see)
{
    ui::Inspector inspector(services);
    inspector.resize(328, 1150);
    inspector.setStory(fullStory(services));
    inspector.setFindings(findings);
    show(see, QStringLiteral("story"), inspector);
    part<QToolButton>(inspector, "searchAndSocialButton")->setChecked(true);
    inspector.resize(328, 1550);
    show(see, QStringLiteral("story-search"), inspector);
    auto *desks = part<QToolButton>(inspector, "furtherDeskButton");
    showMenu(see, QStringLiteral("further-desks-menu"), *desks->menu(), *desks);
    auto *links = part<QToolButton>(inspector, "creditsFieldLinksButton");
    showMenu(see, QStringLiteral("credit-links-menu"), *links->menu(), *links);
    inspector.resize(328, 420);
    inspector.showTab(ui::Inspector::Tab::Review);
    show(see, QStringLiteral("review"), inspector);
    inspector.showTab(ui::Inspector::Tab::Checks);
    show(see, QStringLiteral("checks"), inspector);
    inspector.setFindings({});
    show(see, QStringLiteral("checks-clear"), inspector);
    inspector.showTab(ui::Inspector::Tab::Versions);
    show(see, QStringLiteral("versions"), inspector);
}

void sheetPlaces(const workflow::Services &services, ui::MainWindow &window, const See &see)
{
    core::Story story = fullStory(services);
    auto *update = new ui::PublishSheet(services, story, {}, &window);
    update->present();
    show(see, QStringLiteral("publish-there-already"), *update);
    update->reject();
    story.remote = {};
    auto *publish = new ui::PublishSheet(services, story, findings, &window);
    publish->present();
    show(see, QStringLiteral("publish"), *publish);
    publish->reject();
    story.embargo = QDateTime::currentDateTimeUtc().addDays(3);
    auto *embargoed = new ui::PublishSheet(services, story, {}, &window);
    embargoed->present();
    show(see, QStringLiteral("publish-embargoed"), *embargoed);
    embargoed->reject();
    auto *lift = new ui::EmbargoSheet(services, story, &window);
    lift->present();
    show(see, QStringLiteral("embargo-lift"), *lift);
    part<QLineEdit>(*lift, "embargoUser")->setText(services.settings.userName());
    part<QPushButton>(*lift, "embargoSheetLiftButton")->click();
    show(see, QStringLiteral("embargo-lift-problem"), *lift);
    lift->reject();
    story.corrections = {{QStringLiteral("two piers"),
                          QStringLiteral("There are three piers."),
                          QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC),
                          {}}};
    for (ui::Sheet *sheet :
         std::initializer_list<ui::Sheet *>{new ui::CorrectionSheet(services, story, &window),
                                            new ui::WithdrawSheet(services, story, ui::Taking::Withdrawing, &window),
                                            new ui::WithdrawSheet(services, story, ui::Taking::Off, &window),
                                            new ui::LogSheet(services, story, &window)}) {
        sheet->present();
        const bool asksAboutThePage = sheet->findChild<QWidget *>(QStringLiteral("withdrawGoes")) != nullptr;
        show(see, asksAboutThePage ? QStringLiteral("withdraw-page") : sheet->objectName(), *sheet);
        sheet->reject();
    }

    auto *channel = new ui::ChannelSheet(services, services.sites.defaultSite().id, {}, &window);
    channel->present();
    show(see, QStringLiteral("channel"), *channel);
    channel->reject();

    auto *add = new ui::AddSiteSheet(services, &window);
    add->present();
    show(see, QStringLiteral("add-site"), *add);
    auto *pages = add->findChild<QStackedWidget *>();
    pages->setCurrentIndex(1);
    show(see, QStringLiteral("add-site-account"), *add);
    pages->setCurrentIndex(2);
    show(see, QStringLiteral("add-site-folder"), *add);
    part<QLineEdit>(*add, "siteAddressField")->setText(QStringLiteral("no address"));
    pages->setCurrentIndex(0);
    part<QPushButton>(*add, "addSiteNextButton")->click();
    if (!QTest::qWaitFor([&] { return part<QLabel>(*add, "problemWhat")->isVisible(); }))
        qFatal("no problem is shown");
    show(see, QStringLiteral("add-site-problem"), *add);
    part<QPushButton>(*add, "problemDetailsButton")->click();
    show(see, QStringLiteral("add-site-problem-details"), *add);
    add->reject();

    auto *sites = new ui::SitesSheet(services, &window);
    sites->present();
    show(see, QStringLiteral("sites"), *sites);
    auto *scroll = part<QScrollArea>(*sites, "siteDetailsScroll");
    auto *fold = part<QPushButton>(*sites, "deskFoldButton");
    fold->click();
    scroll->ensureWidgetVisible(part<QWidget>(*sites, "deskTagsFieldEdit"), 0, 40);
    show(see, QStringLiteral("sites-desk"), *sites);
    scroll->ensureWidgetVisible(part<QWidget>(*sites, "stylesheetFileField"), 0, 40);
    show(see, QStringLiteral("sites-end"), *sites);
    part<QPushButton>(*sites, "removeSiteButton")->click();
    auto *remove = part<ui::Sheet>(*sites, "removeSiteSheet");
    show(see, QStringLiteral("sites-remove"), *remove);
    remove->reject();
    sites->reject();

    core::VersionSummary summary;
    summary.at = QDateTime(QDate(2026, 3, 4), QTime(14, 2), Qt::UTC);
    summary.by = QStringLiteral("C. Dale");
    summary.reason = core::VersionReason::Approved;
    core::Story other = story;
    other.body.blocks[0].spans[0].text = QStringLiteral("The port of Elin opened again on Sunday.");
    auto *version = new ui::VersionSheet(summary, story, other, QTimeZone("Europe/Berlin"), &window);
    version->present();
    show(see, QStringLiteral("version"), *version);
    version->reject();
    QImage photo(640, 400, QImage::Format_RGB32);
    photo.fill(QColor(51, 102, 153));
    const auto taken = services.media.takeImage(photo);
    if (!QTest::qWaitFor([&] { return taken.isFinished(); }) || !taken.result())
        qFatal("the picture is not taken in");
    auto *picture = new ui::PictureSheet(services.media, *taken.result(), &window);
    picture->present();
    if (!QTest::qWaitFor([&] { return part<QPushButton>(*picture, "pictureUseButton")->isEnabled(); }))
        qFatal("the picture is not shown");
    show(see, QStringLiteral("picture"), *picture);
    picture->reject();

    auto *find = new ui::FindStoriesSheet(services.sites.all(), &window);
    find->open(ui::FindStoriesSheet::Rows::FindAndReplace, QStringLiteral("port"));
    core::FoundStory found;
    found.id = story.id;
    found.headline = story.headline;
    found.language = story.language;
    found.count = 1;
    found.hits = {core::StoryHit{core::TextPart::Text,
                                 {},
                                 4,
                                 4,
                                 QStringLiteral("The "),
                                 QStringLiteral("port"),
                                 QStringLiteral(" of Elin opened again."),
                                 QStringLiteral("haven")}};
    find->add({found});
    find->finish(workflow::StorySearch::Outcome::Done, {});
    show(see, QStringLiteral("find-in-all"), *find);
    find->reject();

    auto *letters = new ui::PageTypeSheet({}, &window);
    letters->present();
    show(see, QStringLiteral("letters-of-the-page"), *letters);
    letters->reject();

    window.actions().settings->trigger();
    auto *settings = part<ui::Sheet>(window, "settingsSheet");
    show(see, QStringLiteral("settings"), *settings);
    settings->reject();

    auto *about = new ui::AboutSheet(&window);
    about->present();
    show(see, QStringLiteral("about"), *about);
    about->reject();
}

// What nobody hopes to see, and has to be read all the better.
void troublePlaces(support::TestServices &test, ui::MainWindow &window, const See &see)
{
    auto *bar = part<ui::LibraryTroubleBar>(window, "libraryTroubleBar");
    bar->showTrouble(core::Error{core::Error::Kind::Io, QStringLiteral("disk full")});
    show(see, QStringLiteral("window-library-trouble"), window);
    const auto *toast = part<ui::Toast>(window, "toast");
    if (toast->isVisible() && toast->geometry().intersects(QRect(bar->mapTo(&window, QPoint()), bar->size())))
        qFatal("the toast lies over the bar");
    bar->hide();
    auto *signIn = new ui::SignInSheet(test.services(), test.services().sites.defaultSite().id, {}, &window);
    signIn->present();
    show(see, QStringLiteral("sign-in"), *signIn);
    signIn->reject();

    static_cast<void>(support::makeMerge(test));
    const auto conflictButton = [&window]() -> QAbstractButton * {
        for (auto *button : window.findChildren<QAbstractButton *>(QStringLiteral("outboxConflictButton"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    part<QPushButton>(window, "outboxButton")->click();
    if (!QTest::qWaitFor([&] { return conflictButton() != nullptr; }))
        qFatal("no conflict is shown");
    show(see, QStringLiteral("outbox-conflict"), window);
    conflictButton()->click();
    const auto conflict = [&window] { return window.findChild<ui::ConflictView *>(); };
    if (!QTest::qWaitFor([&] { return conflict() && part<QPushButton>(*conflict(), "takeTheirsButton")->isEnabled(); }))
        qFatal("the conflict is not read");
    show(see, QStringLiteral("conflict"), *conflict());
    conflict()->reject();
}

} // namespace

void everyPlace(support::TestServices &test, ui::Theme &theme, const QSize &windowSize, const See &see)
{
    const workflow::Services services = test.services();
    ui::MainWindow window(services, ui::PreviewFactory(), theme);
    window.resize(windowSize);
    window.show();
    if (!QTest::qWaitFor([&] { return window.session().isOpen(); }))
        qFatal("no story opens");
    windowPlaces(services, window, see);
    inspectorPlaces(services, see);
    sheetPlaces(services, window, see);
    troublePlaces(test, window, see);
    pagePlaces(test, window, see);
    sitePlaces(test, window, see);
}

} // namespace places
