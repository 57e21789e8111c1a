// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_kinds.h"
#include "support/test_services.h"
#include "ui/theme/theme.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>

using core::BlockKind;
using samples::text;

// What a newsroom brings along: its published stories to link to, its desks' attributions, its snippets, and how long
// things may be. With the real library and sites.
class PageNewsroomTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void linksToAPublishedStory();
    void linksTheSelectedWords();
    void offersNothingThatIsNotPublished();
    void escapeLeavesTheTextAlone();
    void putsTheAttributionOfTheDeskInTheStorysLanguage();
    void saysWhyThereIsNoAttribution();
    void putsTheBoilerplateOfTheDeskAtTheEndOnce();
    void theNewsroomsSnippetsAreReadAnew();
    void ownSnippetsStandBeforeTheNewsrooms();
    void aSnippetIsPutInAsOneStep();
    void aLimitOfTheSiteIsMarked();
    void letterTypeIsSeenAtOnceAndNoChangeOfTheStory();
    void letterTypeIsRemembered();
    void persianHasAFontOfItsOwn();
    void letterTypeStaysLegible();

private:
    void show(const core::Story &story);
    void type(const QString &words) { QTest::keyClicks(m_edit, words); }
    [[nodiscard]] core::Block first() const { return m_page->story().body.blocks.value(0); }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    core::Story published(const QString &headline, const QString &address);

    std::unique_ptr<support::TestServices> m_services;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::StoryPage> m_page;
    QTextEdit *m_edit = nullptr;
};

void PageNewsroomTest::init()
{
    m_services = std::make_unique<support::TestServices>();
    m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
    m_page = std::make_unique<ui::StoryPage>(m_services->services());
    m_edit = m_page->textEdit();
    m_page->resize(760, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void PageNewsroomTest::cleanup()
{
    m_page.reset();
    m_theme.reset();
    m_services.reset();
}

void PageNewsroomTest::show(const core::Story &story)
{
    m_page->showStory(story);
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

core::Story PageNewsroomTest::published(const QString &headline, const QString &address)
{
    core::Story story;
    story.headline = headline;
    story.language = QStringLiteral("en-GB");
    if (!address.isEmpty()) {
        story.stage = core::Stage::Published;
        story.remote.postId = QString::number(qHash(address));
        story.remote.address = QUrl(address);
    }
    const auto made = support::waitFor(m_services->services().library.create(story));
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

void PageNewsroomTest::linksToAPublishedStory()
{
    published(QStringLiteral("Zebrafish return to the quay"), QStringLiteral("https://news.example/quay/"));
    published(QStringLiteral("Zebrafish leave again"), QStringLiteral("https://news.example/leave/"));
    show(samples::emptyStory());
    type(QStringLiteral("See"));
    m_page->actions().writing.linkStory->trigger();
    auto *words = part<QLineEdit>("archiveField");
    auto *list = part<QListWidget>("archiveList");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("zebrafish quay"));
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), QStringLiteral("Zebrafish return to the quay"));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(m_edit->hasFocus());
    QCOMPARE(core::plainText(first()), QStringLiteral("SeeZebrafish return to the quay"));
    QCOMPARE(first().spans.last().marks.href, QStringLiteral("https://news.example/quay/"));
    QVERIFY(first().spans.first().marks.href.isEmpty());
    m_page->actions().undo->trigger();
    QCOMPARE(core::plainText(first()), QStringLiteral("See"));
}

void PageNewsroomTest::linksTheSelectedWords()
{
    published(QStringLiteral("Zebrafish return to the quay"), QStringLiteral("https://news.example/quay/"));
    published(QStringLiteral("Zebrafish leave again"), QStringLiteral("https://news.example/leave/"));
    show(samples::emptyStory());
    type(QStringLiteral("zebrafish"));
    QTextCursor cursor = m_edit->textCursor();
    cursor.select(QTextCursor::WordUnderCursor);
    m_edit->setTextCursor(cursor);
    m_page->actions().writing.linkStory->trigger();
    auto *words = part<QLineEdit>("archiveField");
    QCOMPARE(words->text(), QStringLiteral("zebrafish")); // what is selected is looked for
    auto *list = part<QListWidget>("archiveList");
    QTRY_COMPARE(list->count(), 2);
    const QString second = list->item(1)->text();
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(m_edit->hasFocus());
    QCOMPARE(core::plainText(first()), QStringLiteral("zebrafish")); // the words stay the writer's
    QCOMPARE(first().spans.first().marks.href, second.contains(QStringLiteral("leave"))
                                                   ? QStringLiteral("https://news.example/leave/")
                                                   : QStringLiteral("https://news.example/quay/"));
}

void PageNewsroomTest::offersNothingThatIsNotPublished()
{
    published(QStringLiteral("Zebrafish in a draft"), {});
    show(samples::emptyStory());
    m_page->actions().writing.linkStory->trigger();
    QTest::keyClicks(part<QLineEdit>("archiveField"), QStringLiteral("zebrafish"));
    QTRY_VERIFY(part<QWidget>("archivePopover")->isVisible() && part<QListWidget>("archiveList")->count() == 0);
    QTest::keyClick(part<QLineEdit>("archiveField"), Qt::Key_Return); // nothing to choose
    QVERIFY(m_page->story().body.blocks.isEmpty() || core::plainText(first()).isEmpty());
}

void PageNewsroomTest::escapeLeavesTheTextAlone()
{
    published(QStringLiteral("Zebrafish return to the quay"), QStringLiteral("https://news.example/quay/"));
    show(samples::emptyStory());
    type(QStringLiteral("words"));
    m_page->actions().writing.linkStory->trigger();
    QTest::keyClick(part<QLineEdit>("archiveField"), Qt::Key_Escape);
    QVERIFY(part<QWidget>("archivePopover")->isHidden());
    QVERIFY(m_edit->hasFocus());
    QCOMPARE(core::plainText(first()), QStringLiteral("words"));
}

void PageNewsroomTest::putsTheAttributionOfTheDeskInTheStorysLanguage()
{
    workflow::Sites &sites = m_services->services().sites;
    core::Desk desk = sites.desks(sites.defaultSite().id).first();
    desk.attributions = {{QStringLiteral("en"), QStringLiteral("According to the World Desk")},
                         {QStringLiteral("fa"), QStringLiteral("به گزارش میز جهان")}};
    QVERIFY(support::waitFor(sites.saveDesk(desk)).ok());
    core::Story story = samples::emptyStory();
    story.site = desk.site;
    story.desk = desk.id;
    show(story);
    type(QStringLiteral("Rain fell. "));
    m_page->actions().writing.attribution->trigger();
    QCOMPARE(core::plainText(first()), QStringLiteral("Rain fell. According to the World Desk"));
    m_page->actions().undo->trigger(); // one step
    QCOMPARE(core::plainText(first()), QStringLiteral("Rain fell. "));
    story.language = QStringLiteral("fa");
    show(story);
    m_page->actions().writing.attribution->trigger();
    QCOMPARE(core::plainText(first()), QStringLiteral("به گزارش میز جهان"));
}

void PageNewsroomTest::saysWhyThereIsNoAttribution()
{
    QSignalSpy said(m_page.get(), &ui::StoryPage::noteChanged);
    show(samples::emptyStory());
    m_page->actions().writing.attribution->trigger();
    QCOMPARE(said.last().first().toString(), QStringLiteral("The story has no desk yet"));
    workflow::Sites &sites = m_services->services().sites;
    core::Desk desk = sites.desks(sites.defaultSite().id).first();
    desk.attributions.clear();
    QVERIFY(support::waitFor(sites.saveDesk(desk)).ok());
    core::Story story = samples::emptyStory();
    story.site = desk.site;
    story.desk = desk.id;
    show(story);
    m_page->actions().writing.attribution->trigger();
    QCOMPARE(said.last().first().toString(), QStringLiteral("This desk has no attribution; it is set under Sites…"));
    QVERIFY(core::plainText(first()).isEmpty());
}

void PageNewsroomTest::putsTheBoilerplateOfTheDeskAtTheEndOnce()
{
    QSignalSpy said(m_page.get(), &ui::StoryPage::noteChanged);
    workflow::Sites &sites = m_services->services().sites;
    core::Desk desk = sites.desks(sites.defaultSite().id).first();
    desk.boilerplates = {{QStringLiteral("en"), QStringLiteral("This series is paid for by our readers.")}};
    QVERIFY(support::waitFor(sites.saveDesk(desk)).ok());
    core::Story story = samples::emptyStory();
    story.site = desk.site;
    story.desk = desk.id;
    core::Block quote = samples::text(core::BlockKind::Quote, QStringLiteral("We are glad."));
    core::Block note = samples::text(core::BlockKind::Footnote, QStringLiteral("Of stone."));
    note.name = QStringLiteral("n1");
    core::Block first = samples::text(core::BlockKind::Paragraph, QStringLiteral("Rain fell."));
    core::Marks call;
    call.footnote = note.name;
    first.spans.append(core::Span{QString(core::footnoteCall), call});
    story.body.blocks = {first, quote, note};
    show(story);
    const auto kinds = [&] {
        QList<core::BlockKind> all;
        for (const core::Block &block : m_page->story().body.blocks)
            all << block.kind;
        return all;
    };
    const QList<core::BlockKind> before = kinds();
    m_page->actions().writing.boilerplate->trigger();
    QCOMPARE(kinds(), (QList<core::BlockKind>{core::BlockKind::Paragraph, core::BlockKind::Quote,
                                              core::BlockKind::Paragraph, core::BlockKind::Footnote}));
    QCOMPARE(core::plainText(m_page->story().body.blocks.at(2)),
             QStringLiteral("This series is paid for by our readers."));
    m_page->actions().writing.boilerplate->trigger();
    QCOMPARE(kinds().size(), 4);
    QCOMPARE(said.last().first().toString(), QStringLiteral("The boilerplate of the desk stands at the end already"));
    m_page->actions().undo->trigger(); // one step
    QCOMPARE(kinds(), before);
}

void PageNewsroomTest::theNewsroomsSnippetsAreReadAnew()
{
    QTemporaryDir shared;
    QFile file(shared.filePath(QStringLiteral("snippets.txt")));
    const auto write = [&](const QByteArray &lines) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
    };
    write("hq\tthe harbour authority\nno snippet at all\n");
    m_services->services().settings.setChoice(QStringLiteral("snippets.newsroomFile"), file.fileName());
    show(samples::emptyStory());
    QCOMPARE(m_page->snippets(),
             (QList<core::Snippet>{{QStringLiteral("hq"), QStringLiteral("the harbour authority")}}));
    type(QStringLiteral("hq "));
    QCOMPARE(core::plainText(first()), QStringLiteral("the harbour authority "));
    write("hq\tthe port authority\n"); // a colleague changed it
    QCOMPARE(m_page->snippets().first().text, QStringLiteral("the port authority"));
    type(QStringLiteral("hq "));
    QCOMPARE(core::plainText(first()), QStringLiteral("the harbour authority the port authority "));
    QVERIFY(QFile::remove(file.fileName()));
    QVERIFY(m_page->snippets().isEmpty()); // a disk that is away is no trouble
}

void PageNewsroomTest::ownSnippetsStandBeforeTheNewsrooms()
{
    QTemporaryDir shared;
    QFile file(shared.filePath(QStringLiteral("snippets.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hq\ttheirs\n");
    file.close();
    workflow::Settings &settings = m_services->services().settings;
    settings.setChoice(QStringLiteral("snippets.newsroomFile"), file.fileName());
    settings.setChoice(QStringLiteral("snippets.own"), QStringLiteral("hq\tmine\n"));
    show(samples::emptyStory());
    QCOMPARE(m_page->snippets().size(), 2);
    type(QStringLiteral("hq "));
    QCOMPARE(core::plainText(first()), QStringLiteral("mine "));
}

void PageNewsroomTest::aSnippetIsPutInAsOneStep()
{
    show(samples::emptyStory());
    type(QStringLiteral("By "));
    m_page->putSnippet({QStringLiteral("hq"), QStringLiteral("the harbour\nauthority")});
    QCOMPARE(core::plainText(first()), QStringLiteral("By the harbour\nauthority"));
    m_page->actions().undo->trigger();
    QCOMPARE(core::plainText(first()), QStringLiteral("By "));
    m_page->jumpTo(core::Field::Headline);
    m_page->putSnippet({QStringLiteral("hq"), QStringLiteral("the harbour\nauthority")});
    QCOMPARE(m_page->story().headline, QStringLiteral("the harbour authority")); // one line
    m_page->setReadOnly(true);
    m_page->putSnippet({QStringLiteral("hq"), QStringLiteral("x")});
    QCOMPARE(m_page->story().headline, QStringLiteral("the harbour authority"));
}

void PageNewsroomTest::aLimitOfTheSiteIsMarked()
{
    QSignalSpy noted(m_page.get(), &ui::StoryPage::noteChanged);
    core::Story story = samples::emptyStory();
    story.headline = QString(40, QLatin1Char('x'));
    show(story);
    (void)m_edit->viewport()->grab();
    const QImage before = m_edit->viewport()->grab().toImage();
    core::SiteLimits limits;
    limits.headline = 30;
    m_page->setLimits(limits);
    QVERIFY(m_edit->viewport()->grab().toImage() != before);
    m_page->jumpTo(core::Field::Headline);
    QTRY_VERIFY(!noted.isEmpty() && noted.last().first().toString() == QStringLiteral("40 of 30 characters"));
    m_page->setLimits({});
    QCOMPARE(m_edit->viewport()->grab().toImage().size(), before.size());
}

void PageNewsroomTest::letterTypeIsSeenAtOnceAndNoChangeOfTheStory()
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("The harbour");
    for (int number = 0; number < 4; ++number)
        story.body.blocks.append(
            text(BlockKind::Paragraph, QStringLiteral("The harbour opened again after three weeks of dredging, and "
                                                      "the first boat left for the islands at six in the morning.")));
    show(story);
    const core::Story before = m_page->story();
    (void)m_page->takeChange();
    const auto height = [&] {
        (void)m_edit->viewport()->grab();
        return m_edit->document()->size().height();
    };
    const double usual = height();
    QSignalSpy touched(m_page.get(), &ui::StoryPage::touched);
    workflow::PageType type;
    type.size = 24;
    m_page->setType(type);
    const double large = height();
    QVERIFY(large > usual * 1.3);
    type.spacing = 2;
    m_page->setType(type);
    QVERIFY(height() > large * 1.3);
    type = {};
    type.measure = 360;
    m_page->setType(type);
    QVERIFY(height() > usual);
    const QImage serif = m_edit->viewport()->grab().toImage();
    type.family = QStringLiteral("DejaVu Sans Mono");
    m_page->setType(type);
    QVERIFY(m_edit->viewport()->grab().toImage() != serif);
    m_page->setType({});
    QCOMPARE(height(), usual);
    QCOMPARE(touched.size(), 0);
    QVERIFY(!m_page->actions().undo->isEnabled());
    QVERIFY(m_page->takeChange().isEmpty());
    QVERIFY(m_page->story() == before);
    // What is typed now and what stood there look the same, and zooming still works on top of it.
    type.size = 20;
    m_page->setType(type);
    m_page->actions().zoomIn->trigger();
    m_page->actions().zoomReset->trigger();
    type.size = workflow::PageType::usualSize;
    type.measure = workflow::PageType::usualMeasure;
    type.family.clear();
    m_page->setType(type);
    QCOMPARE(height(), usual);
}

void PageNewsroomTest::letterTypeIsRemembered()
{
    workflow::Settings &settings = m_services->services().settings;
    const workflow::PageType chosen{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), 19.5, 700, 1.25};
    workflow::keepPageType(settings, chosen);
    QCOMPARE(workflow::pageType(settings), chosen);
    ui::StoryPage again(m_services->services());
    QCOMPARE(again.textEdit()->document()->defaultFont().families().first(), QStringLiteral("Noto Sans"));
}

void PageNewsroomTest::persianHasAFontOfItsOwn()
{
    workflow::PageType type;
    type.family = QStringLiteral("Noto Serif");
    type.rightToLeftFamily = QStringLiteral("Noto Sans Arabic");
    m_page->setType(type);
    show(samples::bandar());
    QCOMPARE(m_edit->document()->defaultFont().families().first(), QStringLiteral("Noto Sans Arabic"));
    show(samples::harbour());
    QCOMPARE(m_edit->document()->defaultFont().families().first(), QStringLiteral("Noto Serif"));
    QVERIFY(m_edit->document()->defaultFont().families().contains(QStringLiteral("Noto Sans Arabic")));
}

void PageNewsroomTest::letterTypeStaysLegible()
{
    workflow::Settings &settings = m_services->services().settings;
    settings.setChoice(QStringLiteral("page.size"), QStringLiteral("9000"));
    settings.setChoice(QStringLiteral("page.measure"), QStringLiteral("-4"));
    settings.setChoice(QStringLiteral("page.spacing"), QStringLiteral("nothing"));
    const workflow::PageType type = workflow::pageType(settings);
    QCOMPARE(type.size, 40.0);
    QCOMPARE(type.measure, 320);
    QCOMPARE(type.spacing, 1.0);
}

QTEST_MAIN(PageNewsroomTest)
#include "page_newsroom_test.moc"
