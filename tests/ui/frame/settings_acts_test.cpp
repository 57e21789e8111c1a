// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_services.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/crop_view.h"
#include "ui/panels/page_type_sheet.h"
#include "ui/panels/picture_sheet.h"
#include "ui/panels/settings_sheet.h"
#include "ui/panels/sites_sheet.h"
#include "ui/theme/theme.h"
#include "workflow/library.h"
#include "workflow/login_name.h"
#include "workflow/media_folder.h"
#include "workflow/page_type.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolButton>

using namespace ui;
using support::waitFor;

// What a person sets and edits from the window: the letters of the page, a site's limits, a picture's cut, a snippet.
class SettingsActsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lettersOfThePageAreSeenAtOnceAndRemembered();
    void limitsOfASiteReachPageInspectorAndPictures();
    void aPictureIsCutFromItsCardAndUndone();
    void theLeadPictureIsCutFromTheInspector();
    void theEditActIsThereForPicturesOnly();
    void snippetsAreInThePalette();
    void settingsKeepTheNameOfThePerson();
    void settingsSayThatALanguageNeedsAStart();
    void settingsShowTheWayToTheOthers();

private:
    [[nodiscard]] workflow::Services services() const { return m_services->services(); }
    void trigger(const char *name)
    {
        auto *action = m_window->findChild<QAction *>(QLatin1String("action.") + QLatin1String(name));
        if (!action || !action->isEnabled())
            qFatal("no action %s", name);
        action->trigger();
    }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }
    [[nodiscard]] core::Picture taken();
    void open(const core::Story &story);
    void cutInTheSheet();

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void SettingsActsTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(services(), PreviewFactory(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([&] { return m_window->session().isOpen(); }));
}

void SettingsActsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

core::Picture SettingsActsTest::taken()
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(QColor(51, 102, 153));
    const auto picture = waitFor(services().media.takeImage(image));
    if (!picture)
        qFatal("%s", qPrintable(picture.error().detail));
    return *picture;
}

void SettingsActsTest::open(const core::Story &story)
{
    const auto made = waitFor(services().library.create(story));
    QVERIFY(made.ok());
    m_window->openStory(made->id);
    QVERIFY(QTest::qWaitFor([&] { return m_window->session().id() == made->id; }));
}

void SettingsActsTest::lettersOfThePageAreSeenAtOnceAndRemembered()
{
    core::Story story;
    story.language = QStringLiteral("en-GB");
    story.headline = QStringLiteral("The harbour"); // short: all of it is laid out at once
    open(story);
    QTextEdit *page = m_window->page().textEdit();
    (void)page->viewport()->grab();
    const double before = page->document()->size().height();
    trigger("pageType");
    auto *sheet = m_window->findChild<PageTypeSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("pageTypeBackButton"))->isEnabled());
    sheet->findChild<QDoubleSpinBox *>(QStringLiteral("pageSize"))->setValue(22);
    (void)page->viewport()->grab();
    QVERIFY(page->document()->size().height() > before);
    sheet->findChild<QSpinBox *>(QStringLiteral("pageSpacing"))->setValue(150);
    sheet->findChild<QSpinBox *>(QStringLiteral("pageMeasure"))->setValue(700);
    const workflow::PageType kept = workflow::pageType(services().settings);
    QCOMPARE(kept.size, 22.0);
    QCOMPARE(kept.spacing, 1.5);
    QCOMPARE(kept.measure, 700);
    QVERIFY(kept.family.isEmpty()); // nobody chose another
    sheet->findChild<QPushButton *>(QStringLiteral("pageTypeBackButton"))->click();
    QCOMPARE(workflow::pageType(services().settings), workflow::PageType());
    (void)page->viewport()->grab();
    QCOMPARE(page->document()->size().height(), before);
    QVERIFY(!m_window->page().actions().undo->isEnabled());
}

void SettingsActsTest::limitsOfASiteReachPageInspectorAndPictures()
{
    const core::Site site = services().sites.defaultSite();
    core::Story story;
    story.site = site.id;
    story.language = QStringLiteral("en-GB");
    story.headline = QStringLiteral("Harbour reopens after dredging");
    story.searchAndSocial.searchTitle = QStringLiteral("Harbour reopens");
    open(story);
    trigger("sites");
    auto *sheet = m_window->findChild<SitesSheet *>();
    QVERIFY(sheet);
    const auto set = [&](const char *name, int value) {
        auto *field = sheet->findChild<QSpinBox *>(QLatin1String(name));
        QVERIFY(field);
        QVERIFY(field->isVisibleTo(sheet));
        field->setValue(value);
    };
    set("limitHeadline", 20);
    set("limitSearchTitle", 10);
    set("limitSlug", 15);
    set("limitPictureSide", 320);
    QTRY_COMPARE(services().sites.site(site.id).limits.headline, 20);
    QTRY_COMPARE(services().sites.site(site.id).limits.pictureSide, 320);
    sheet->close();
    QTRY_COMPARE(services().media.longestSide(), 320);
    const core::Picture small = taken();
    QCOMPARE(QSize(small.width, small.height), QSize(320, 160));
    QVERIFY(!small.original.isEmpty()); // to be cut at its full size later
    QSignalSpy noted(&m_window->page(), &StoryPage::noteChanged);
    m_window->page().jumpTo(core::Field::Headline);
    QTRY_VERIFY(!noted.isEmpty() && noted.last().first().toString().contains(QStringLiteral("30 of 20 characters")));
    bool told = false;
    for (const QLabel *label : part<QWidget>("searchAndSocialFields")->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("15 of 10"));
    QVERIFY(told);
    bool slugTold = false;
    for (const QLabel *label : part<QWidget>("slugField")->findChildren<QLabel *>())
        slugTold = slugTold || label->text().contains(QStringLiteral("30 of 15"));
    QVERIFY(slugTold);
}

void SettingsActsTest::cutInTheSheet()
{
    QTRY_VERIFY(m_window->findChild<PictureSheet *>());
    auto *sheet = m_window->findChild<PictureSheet *>();
    auto *use = sheet->findChild<QPushButton *>(QStringLiteral("pictureUseButton"));
    QVERIFY(QTest::qWaitFor([&] { return use->isEnabled(); }));
    QTest::mouseClick(sheet->findChild<QToolButton *>(QStringLiteral("shape.1:1")), Qt::LeftButton);
    QTest::mouseClick(use, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !m_window->findChild<PictureSheet *>(); }));
}

void SettingsActsTest::aPictureIsCutFromItsCardAndUndone()
{
    core::Story story;
    story.language = QStringLiteral("en-GB");
    core::Block card = core::textBlock(core::BlockKind::Picture, {});
    card.picture = taken();
    card.picture.alt = QStringLiteral("A pier");
    card.picture.caption = QStringLiteral("The pier");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Words.")), card};
    open(story);
    m_window->page().jumpToBlock(card.id);
    trigger("editPicture");
    cutInTheSheet();
    const auto now = [&] { return m_window->page().story().body.blocks.at(1).picture; };
    QTRY_COMPARE(QSize(now().width, now().height), QSize(400, 400));
    QCOMPARE(now().alt, card.picture.alt);
    QCOMPARE(now().caption, card.picture.caption);
    QCOMPARE(now().original, card.picture.media);
    QVERIFY(m_window->page().actions().undo->text().contains(QStringLiteral("Edit picture")));
    trigger("undo");
    QCOMPARE(now(), card.picture);
    trigger("redo");
    QCOMPARE(QSize(now().width, now().height), QSize(400, 400));
}

void SettingsActsTest::theLeadPictureIsCutFromTheInspector()
{
    core::Story story;
    story.language = QStringLiteral("en-GB");
    story.leadPicture = taken();
    story.leadPicture.place = QStringLiteral("Port Alder");
    story.leadPicture.copyright = QStringLiteral("2026 Coast Agency");
    open(story);
    QTRY_VERIFY(part<QLabel>("leadPictureFacts")->text().contains(QStringLiteral("Port Alder")));
    QVERIFY(part<QLabel>("leadPictureFacts")->text().contains(QStringLiteral("© 2026 Coast Agency")));
    part<QPushButton>("leadPictureEditButton")->click();
    cutInTheSheet();
    const auto now = [&] { return m_window->page().story().leadPicture; };
    QTRY_COMPARE(QSize(now().width, now().height), QSize(400, 400));
    QCOMPARE(now().place, story.leadPicture.place);
    trigger("undo");
    QTRY_COMPARE(now(), story.leadPicture);
}

void SettingsActsTest::theEditActIsThereForPicturesOnly()
{
    core::Story story;
    story.language = QStringLiteral("en-GB");
    core::Block card = core::textBlock(core::BlockKind::Picture, {});
    card.picture = taken();
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Words.")), card};
    open(story);
    auto *edit = m_window->findChild<QAction *>(QStringLiteral("action.editPicture"));
    m_window->page().jumpToBlock(story.body.blocks.first().id);
    QVERIFY(!edit->isEnabled());
    m_window->page().jumpToBlock(card.id);
    QVERIFY(edit->isEnabled());
    QVERIFY(!edit->shortcut().isEmpty());
    m_window->page().jumpTo(core::Field::Headline);
    QVERIFY(!edit->isEnabled());
}

void SettingsActsTest::snippetsAreInThePalette()
{
    services().settings.setChoice(QStringLiteral("snippets.own"), QStringLiteral("zq\tthe harbour authority\n"));
    core::Story story;
    story.language = QStringLiteral("en-GB");
    open(story);
    m_window->page().jumpTo(core::Field::Body);
    trigger("palette");
    auto *palette = m_window->findChild<CommandPalette *>();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("zq the harbour"));
    QVERIFY2(palette->shown().value(0).startsWith(QStringLiteral("zq ")),
             qPrintable(palette->shown().join(QLatin1Char('|'))));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(core::plainText(m_window->page().story().body), QStringLiteral("the harbour authority"));
}

void SettingsActsTest::settingsKeepTheNameOfThePerson()
{
    const auto *action = m_window->findChild<QAction *>(QStringLiteral("action.settings"));
    QCOMPARE(action->menuRole(), QAction::PreferencesRole);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    trigger("settings");
    QVERIFY(part<SettingsSheet>("settingsSheet")->isVisible());
    auto *name = part<QLineEdit>("settingsName");
    QCOMPARE(name->text(), QString()); // nobody gave one
    QVERIFY(part<QLabel>("settingsNameNote")->text().contains(workflow::loginName()));
    QTest::keyClicks(name, QStringLiteral("  Mara   Adler "));
    QVERIFY(!part<QLabel>("settingsNameNote")->text().contains(workflow::loginName()));
    QVERIFY(services().settings.userName() == workflow::loginName()); // not before it is kept
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(services().settings.userName(), QStringLiteral("Mara Adler"));
    QTRY_VERIFY(!m_window->findChild<SettingsSheet *>());

    trigger("settings");
    name = part<QLineEdit>("settingsName");
    QCOMPARE(name->text(), QStringLiteral("Mara Adler"));
    name->setText(QStringLiteral("   "));
    QVERIFY(part<QLabel>("settingsNameNote")->text().contains(workflow::loginName()));
    part<QPushButton>("settingsKeepButton")->click();
    QCOMPARE(services().settings.userName(), workflow::loginName());
}

void SettingsActsTest::settingsSayThatALanguageNeedsAStart()
{
    trigger("settings");
    auto *language = part<QComboBox>("settingsLanguage");
    auto *note = part<QLabel>("settingsLanguageNote");
    QVERIFY(!note->isVisible());
    const int english = language->findData(QStringLiteral("en"));
    QVERIFY(english > 0);
    language->setCurrentIndex(english);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(QStringLiteral("Start Standfirst again")));
    language->setCurrentIndex(0);
    QVERIFY(!note->isVisible());
    language->setCurrentIndex(english);
    part<QPushButton>("settingsKeepButton")->click();
    QCOMPARE(services().settings.interfaceLanguage(), QStringLiteral("en"));
    QTRY_VERIFY(!m_window->findChild<SettingsSheet *>());
    trigger("settings"); // it still speaks what it was started with, and still says so
    QCOMPARE(part<QComboBox>("settingsLanguage")->currentData().toString(), QStringLiteral("en"));
    QVERIFY(part<QLabel>("settingsLanguageNote")->isVisible());
}

void SettingsActsTest::settingsShowTheWayToTheOthers()
{
    trigger("settings");
    part<QLineEdit>("settingsName")->setText(QStringLiteral("Mara Adler"));
    part<QPushButton>("settings.action.pageType")->click();
    QVERIFY(m_window->findChild<PageTypeSheet *>() != nullptr);
    QCOMPARE(services().settings.userName(), QStringLiteral("Mara Adler")); // not lost on the way
}

QTEST_MAIN(SettingsActsTest)
#include "settings_acts_test.moc"
