// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels_test.h"

#include "core/when_done.h"
#include "ui/panels/about_sheet.h"
#include "ui/panels/add_site_sheet.h"
#include "ui/panels/inspector.h"
#include "ui/panels/moment_field.h"
#include "ui/panels/outbox_view.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/sites_sheet.h"
#include "ui/panels/version_sheet.h"
#include "ui/theme/chip.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace {

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

} // namespace

void PanelsTest::initTestCase()
{
    m_program = std::make_unique<workflow::Program>(m_folder.filePath(QStringLiteral("profile")));
    bool opened = false;
    core::whenDone(m_program->open(), this, [&](const core::Result<void> &result) { opened = result.ok(); });
    QTRY_VERIFY(opened);
    m_program->start();
    workflow::Sites &sites = m_program->services().sites;
    QTRY_VERIFY(sites.isLoaded() && !sites.desks(sites.defaultSite().id).isEmpty());
}

void PanelsTest::cleanupTestCase()
{
    m_program.reset();
}

core::Story PanelsTest::sample() const
{
    workflow::Sites &sites = m_program->services().sites;
    core::Story story;
    story.id = core::StoryId{QStringLiteral("sample")};
    story.site = sites.defaultSite().id;
    story.desk = sites.desks(story.site).first().id;
    story.language = QStringLiteral("en");
    story.headline = QStringLiteral("Harbour reopens after three-week dredging delay");
    story.standfirst = QStringLiteral("Ferries resume on Monday, but freight berths stay closed.");
    story.tags = {QStringLiteral("ports"), QStringLiteral("ferries"), QStringLiteral("Elin")};
    story.credits = {core::Credit{QStringLiteral("Coast Agency"), {}},
                     core::Credit{QStringLiteral("Get News Fast"), {}}};
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph,
                                         QStringLiteral("The port of Elin reopened to passenger ferries on Sunday."))};
    story.body.blocks[0].id = core::BlockId{QStringLiteral("first")};
    return story;
}

void PanelsTest::editsOnlyItsOwnFields()
{
    const core::Story edited = sample();
    core::Story page;
    page.id = edited.id;
    page.headline = QStringLiteral("Typed a moment ago");
    const core::Story merged = ui::withInspectorFields(page, edited);
    core::Story wanted = page;
    wanted.desk = edited.desk;
    wanted.language = edited.language;
    wanted.tags = edited.tags;
    wanted.credits = edited.credits;
    QCOMPARE(merged, wanted);
}

void PanelsTest::writesTheSignsOfTheLanguageWhereReadersSeeThem()
{
    ui::Inspector inspector(m_program->services());
    core::Story story = sample();
    story.language = QStringLiteral("de");
    story.leadPicture.remoteId = QStringLiteral("12");
    story.leadPicture.remoteUrl = QStringLiteral("https://example.org/pier.jpg");
    inspector.setStory(story);
    inspector.resize(328, 700);
    inspector.show();
    child<QToolButton>(inspector, "searchAndSocialButton")->setChecked(true);
    const auto type = [](QWidget *field) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("\"a\" --"));
    };
    for (const char *name : {"searchTitleEdit", "searchDescriptionEdit", "socialTitleEdit", "socialDescriptionEdit",
                             "leadPictureAltEdit", "leadPictureCaptionEdit"}) {
        auto *field = child<QPlainTextEdit>(inspector, name);
        field->clear();
        type(field);
        QCOMPARE(field->toPlainText(), QStringLiteral("„a“ –"));
        field->undo();
        QCOMPARE(field->toPlainText(), QStringLiteral("„a“ --"));
    }
    auto *credit = child<QLineEdit>(inspector, "leadPictureCreditEdit");
    credit->clear();
    type(credit);
    QCOMPARE(credit->text(), QStringLiteral("„a“ –"));
    auto *slug = child<QLineEdit>(inspector, "slugEdit");
    slug->setFocus();
    slug->clear();
    QTest::keyClicks(slug, QStringLiteral("a--b'"));
    QCOMPARE(slug->text(), QStringLiteral("a--b'"));
}

void PanelsTest::addsATagAsOneActThatCanBeNamedInUndo()
{
    ui::Inspector inspector(m_program->services());
    inspector.setStory(sample());
    QSignalSpy edited(&inspector, &ui::Inspector::fieldsEdited);
    inspector.resize(328, 700);
    inspector.show();
    auto *edit = child<QLineEdit>(inspector, "tagsFieldEdit");
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("dredger"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    const auto fields = edited.first().at(0).value<core::Story>();
    QCOMPARE(fields.tags, sample().tags + QStringList(QStringLiteral("dredger")));
    QVERIFY(!edited.first().at(1).toString().isEmpty());
    QVERIFY(child<QLabel>(inspector, "newTagsLabel")->text().contains(QStringLiteral("dredger")));
    inspector.setStory(sample()); // undone
    QVERIFY(!child<QLabel>(inspector, "newTagsLabel")->text().contains(QStringLiteral("dredger")));
    QCOMPARE(edited.count(), 1);
}

void PanelsTest::suggestsTagsFromTheWordsOfTheStory()
{
    ui::Inspector inspector(m_program->services());
    inspector.resize(328, 700);
    inspector.show();
    const auto suggested = [&] {
        QStringList names;
        for (const ui::TagChip *chip : inspector.findChildren<ui::TagChip *>(QStringLiteral("suggestedChip")))
            names.append(chip->text());
        return names;
    };
    core::Story story = sample();
    story.standfirst = QStringLiteral("Later the mayor, Nadia Brandt, spoke of the port.");
    inspector.setStory(story);
    QTRY_VERIFY(suggested().contains(QStringLiteral("Nadia Brandt")));
    QVERIFY(!suggested().contains(QStringLiteral("Elin"))); // it has that one

    // What is found in the words of one story is not offered to the next.
    story.id = core::StoryId{QStringLiteral("another")};
    story.standfirst = QStringLiteral("Trains from Port Malin run again.");
    inspector.setStory(story);
    QTRY_VERIFY(suggested().contains(QStringLiteral("Port Malin")));
    QVERIFY(!suggested().contains(QStringLiteral("Nadia Brandt")));
}

void PanelsTest::jumpsToItsOwnFieldsItself()
{
    ui::Inspector inspector(m_program->services());
    inspector.setStory(sample());
    inspector.showTab(ui::Inspector::Tab::Checks);
    QVERIFY(inspector.focusField(core::Field::Tags));
    QCOMPARE(inspector.tab(), ui::Inspector::Tab::Story);
    QVERIFY(!inspector.focusField(core::Field::Headline));
}

void PanelsTest::jumpsToTheWordThatIsStillToCome()
{
    ui::Inspector inspector(m_program->services());
    inspector.resize(328, 700);
    inspector.show();
    core::Story story = sample();
    story.leadPicture.remoteUrl = QStringLiteral("https://pictures.example/1.jpg");
    story.leadPicture.credit = QStringLiteral("Photo: TK");
    story.searchAndSocial.searchDescription = QStringLiteral("Open from [when?] on");
    inspector.setStory(story);
    QVERIFY(inspector.focusField(core::Field::LeadPicture, core::TextPart::PictureCredit));
    QCOMPARE(child<QLineEdit>(inspector, "leadPictureCreditEdit")->selectedText(), QStringLiteral("TK"));
    auto *description = child<QPlainTextEdit>(inspector, "searchDescriptionEdit");
    QVERIFY(!description->isVisible());
    QVERIFY(inspector.focusField(core::Field::SearchAndSocial, core::TextPart::SearchAndSocial));
    QVERIFY(description->isVisible()); // it was folded away
    QCOMPARE(description->textCursor().selectedText(), QStringLiteral("[when?]"));
}

void PanelsTest::confirmsPublishingOnlyWhenNothingBlocks()
{
    QWidget window;
    window.resize(1280, 720);
    const core::Finding noDesk{core::Lack::NoDesk, core::Severity::Blocks, core::Field::Desk, {}, 0};
    auto *blocked = new ui::PublishSheet(m_program->services(), sample(), {noDesk}, &window);
    QSignalSpy jump(blocked, &ui::PublishSheet::jumpWanted);
    blocked->present();
    QVERIFY(!child<QPushButton>(*blocked, "publishConfirmButton")->isEnabled());
    child<QRadioButton>(*blocked, "publishGoal.draft")->setChecked(true); // a draft may have holes
    QVERIFY(child<QPushButton>(*blocked, "publishConfirmButton")->isEnabled());
    child<QPushButton>(*blocked, "publishFindingButton")->click();
    QCOMPARE(jump.count(), 1);

    auto *ready = new ui::PublishSheet(m_program->services(), sample(), {}, &window);
    QSignalSpy confirmed(ready, &ui::PublishSheet::confirmed);
    ready->present();
    child<QPushButton>(*ready, "publishConfirmButton")->click();
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().at(0).value<core::Story>(), sample());
    QCOMPARE(confirmed.first().at(1).value<core::Goal>(), core::Goal::Publish);
}

void PanelsTest::countsThePicturesOfAGallery()
{
    core::Story story = sample();
    core::Block gallery;
    gallery.kind = core::BlockKind::Gallery;
    core::Picture picture;
    picture.media = core::MediaId{QStringLiteral("a")};
    gallery.pictures = {picture, picture, picture};
    story.body.blocks.append(gallery);
    QWidget window;
    window.resize(1280, 720);
    auto *sheet = new ui::PublishSheet(m_program->services(), story, {}, &window);
    sheet->present();
    const QString text = child<QLabel>(*sheet, "publishPublic")->text();
    QVERIFY2(text.contains(QStringLiteral("3 pictures")), qPrintable(text));
}

void PanelsTest::schedulesWithTheHourThatWasChosen()
{
    QWidget window;
    window.resize(1280, 720);
    auto *sheet = new ui::PublishSheet(m_program->services(), sample(), {}, &window);
    QSignalSpy confirmed(sheet, &ui::PublishSheet::confirmed);
    sheet->present();
    child<QRadioButton>(*sheet, "publishGoal.schedule")->setChecked(true);
    auto *when = child<ui::MomentField>(*sheet, "publishWhenField");
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-1);
    when->setValue(past);
    emit when->edited(past);
    QVERIFY(!child<QPushButton>(*sheet, "publishConfirmButton")->isEnabled());
    const QDateTime later(QDate(2199, 3, 4), QTime(18, 0), Qt::UTC);
    when->setValue(later);
    emit when->edited(later);
    child<QPushButton>(*sheet, "publishConfirmButton")->click();
    QCOMPARE(confirmed.count(), 1);
    QCOMPARE(confirmed.first().at(0).value<core::Story>().schedule, later);
    QCOMPARE(confirmed.first().at(1).value<core::Goal>(), core::Goal::Schedule);
}

void PanelsTest::saysWhatIsWrongWithAnAddress()
{
    QWidget window;
    auto *sheet = new ui::AddSiteSheet(m_program->services(), &window);
    sheet->present();
    child<QLineEdit>(*sheet, "siteAddressField")->setText(QStringLiteral("not an address at all"));
    child<QPushButton>(*sheet, "addSiteNextButton")->click();
    auto *what = child<QLabel>(*sheet, "problemWhat");
    QTRY_VERIFY(what->isVisible());
    QVERIFY2(what->text().contains(QStringLiteral("not an address at all")), qPrintable(what->text()));
    QCOMPARE(sheet->page(), ui::AddSiteSheet::Page::Address);
}

void PanelsTest::addsAFolderAsASite()
{
    QWidget window;
    auto *sheet = new ui::AddSiteSheet(m_program->services(), &window);
    QSignalSpy added(sheet, &ui::AddSiteSheet::added);
    sheet->present();
    child<QPushButton>(*sheet, "useFolderButton")->click();
    child<QLineEdit>(*sheet, "siteFolderField")->setText(m_folder.filePath(QStringLiteral("site")));
    child<QLineEdit>(*sheet, "siteFolderNameField")->setText(QStringLiteral("Elin Daily"));
    child<QPushButton>(*sheet, "addSiteNextButton")->click();
    QTRY_VERIFY(added.count() == 1);
    QCOMPARE(added.first().first().value<core::Site>().name, QStringLiteral("Elin Daily"));
    QCOMPARE(sheet->page(), ui::AddSiteSheet::Page::Done);
    QVERIFY(child<QLabel>(*sheet, "addSiteDoneWords")->text().contains(QStringLiteral("Elin Daily")));
}

void PanelsTest::showsAFolderSiteAsAFolder()
{
    QWidget window;
    workflow::Sites &sites = m_program->services().sites;
    core::Site site = sites.defaultSite();
    const core::Site before = site;
    const auto shown = [&](const char *name) {
        auto *sheet = new ui::PublishSheet(m_program->services(), sample(), {}, &window);
        sheet->present();
        const auto *label = child<QLabel>(*sheet, name);
        const QString text = label ? label->text().remove(QChar(0x200B)) : QString();
        sheet->reject();
        return text;
    };
    const QString folder = QDir::toNativeSeparators(site.api.toLocalFile());
    QVERIFY2(shown("publishAddress").startsWith(folder), qPrintable(shown("publishAddress")));
    QVERIFY(!shown("publishAddress").contains(QStringLiteral("file:")));
    QCOMPARE(shown("publishFolder"), QString()); // it stands above already

    site.address = QUrl(QStringLiteral("https://elin.example/"));
    (void)sites.save(site);
    QVERIFY2(shown("publishAddress").startsWith(QStringLiteral("https://elin.example/")),
             qPrintable(shown("publishAddress")));
    QCOMPARE(shown("publishFolder"), folder);
    (void)sites.save(before);
}

void PanelsTest::saysTheHourOfAVersionOnTheSitesClock()
{
    const workflow::Services services = m_program->services();
    core::Site site = services.sites.defaultSite();
    const core::Site before = site;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray elsewhere =
        QTimeZone::systemTimeZone().offsetFromUtc(now) == 12'600 ? "Asia/Tokyo" : "Asia/Tehran";
    site.timeZone = elsewhere;
    (void)services.sites.save(site);
    core::Story story = sample();
    story.id = core::newId<core::StoryId>();
    bool kept = false;
    core::whenDone(services.library.create(story), this, [&](const core::Result<core::Story> &) {
        services.draft.open(story);
        core::whenDone(services.draft.keepVersion(core::VersionReason::Submitted, QStringLiteral("C. Dale")), this,
                       [&](const core::Result<void> &result) { kept = result.ok(); });
    });
    QTRY_VERIFY(kept);
    ui::Inspector inspector(services);
    inspector.setStory(story);
    inspector.resize(328, 500);
    inspector.show();
    auto *versions = child<QListWidget>(inspector, "versionsList");
    QTRY_VERIFY(versions->count() > 1);
    const QTime there = now.toTimeZone(QTimeZone(elsewhere)).time();
    const QString line = versions->item(1)->data(Qt::UserRole + 1).toString();
    const auto begins = [&](const QTime &time) { return line.startsWith(time.toString(QStringLiteral("HH:mm"))); };
    QVERIFY2(begins(there) || begins(there.addSecs(60)), qPrintable(line)); // a minute may have turned
    for (const auto &[tab, name] : {std::pair(ui::Inspector::Tab::Versions, "versionsClock"),
                                    std::pair(ui::Inspector::Tab::Review, "reviewClock")}) {
        inspector.showTab(tab);
        auto *clock = child<QLabel>(inspector, name);
        QVERIFY2(clock->isVisible() && clock->text().contains(QString::fromLatin1(elsewhere)), name);
    }
    (void)services.sites.save(before);
}

void PanelsTest::drawsItselfInEveryLook()
{
    const QTemporaryDir elsewhere; // where nobody looks; that all can be drawn is shown all the same
    const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path());
    const workflow::Services services = m_program->services();
    const QList<core::Finding> findings{
        core::Finding{core::Lack::NoAltText, core::Severity::Blocks, core::Field::LeadPicture, {}, 0},
        core::Finding{core::Lack::StandfirstTooLong, core::Severity::Advises, core::Field::Standfirst, {}, 21}};
    for (const QString &look : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("rtl")}) {
        ui::Theme theme(look == QLatin1String("dark") ? workflow::ColourScheme::Dark : workflow::ColourScheme::Light);
        QApplication::setLayoutDirection(look == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
        QWidget window;
        window.resize(1280, 720);
        window.show();
        int number = 0;
        const auto save = [&](QWidget *widget, const QString &name) {
            widget->show();
            QVERIFY(QTest::qWaitForWindowExposed(widget));
            QVERIFY(widget->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(pictures, look).arg(++number).arg(name)));
        };
        core::Story story = sample();
        story.furtherDesks = {services.sites.desks(story.site).last().id};
        story.schedule = QDateTime(QDate(2199, 3, 4), QTime(18, 0), Qt::UTC);
        story.remote.postId = QStringLiteral("1");
        story.remote.address =
            QUrl(QStringLiteral("https://news.example/harbour-reopens-after-three-week-dredging-delay/"));
        story.remote.status = QStringLiteral("draft");
        ui::Inspector inspector(services);
        inspector.resize(328, 1150);
        inspector.setStory(story);
        inspector.setFindings(findings);
        save(&inspector, QStringLiteral("story"));
        inspector.resize(328, 420);
        inspector.showTab(ui::Inspector::Tab::Review);
        save(&inspector, QStringLiteral("review"));
        inspector.showTab(ui::Inspector::Tab::Checks);
        save(&inspector, QStringLiteral("checks"));
        inspector.showTab(ui::Inspector::Tab::Versions);
        save(&inspector, QStringLiteral("versions"));
        story.remote = {};
        auto *publish = new ui::PublishSheet(services, story, findings, &window);
        publish->present();
        save(publish, QStringLiteral("publish"));
        auto *add = new ui::AddSiteSheet(services, &window);
        add->present();
        save(add, QStringLiteral("add-site"));
        add->findChild<QStackedWidget *>()->setCurrentIndex(1);
        save(add, QStringLiteral("add-site-account"));
        child<QLineEdit>(*add, "siteAddressField")->setText(QStringLiteral("no address"));
        add->findChild<QStackedWidget *>()->setCurrentIndex(0);
        child<QPushButton>(*add, "addSiteNextButton")->click();
        QTRY_VERIFY(child<QLabel>(*add, "problemWhat")->isVisible());
        save(add, QStringLiteral("add-site-problem"));
        auto *sites = new ui::SitesSheet(services, &window);
        sites->present();
        save(sites, QStringLiteral("sites"));
        core::VersionSummary summary;
        summary.at = QDateTime(QDate(2026, 3, 4), QTime(14, 2), Qt::UTC);
        summary.by = QStringLiteral("C. Dale");
        summary.reason = core::VersionReason::Approved;
        core::Story other = sample();
        other.body.blocks[0].spans[0].text = QStringLiteral("The port of Elin opened again on Sunday.");
        auto *version = new ui::VersionSheet(summary, sample(), other, QTimeZone("Europe/Berlin"), &window);
        version->present();
        save(version, QStringLiteral("version"));
        ui::OutboxView outbox(services);
        outbox.resize(760, 420);
        save(&outbox, QStringLiteral("outbox"));
        auto *about = new ui::AboutSheet(&window);
        about->present();
        save(about, QStringLiteral("about"));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
