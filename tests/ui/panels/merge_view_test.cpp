// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person goes through a merge: sees who changed what, answers what collides piece by piece, with mouse and keys.
#include "ui/panels/conflict_card.h"
#include "ui/panels/merge_column.h"
#include "ui/panels/merge_view.h"
#include "ui/theme/theme.h"
#include "ui/words/merge_words.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace core;
using ui::MergeView;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

Story harbour(const QStringList &paragraphs)
{
    Story story;
    story.id = StoryId{words("harbour")};
    story.language = words("en-GB");
    story.headline = words("Harbour reopens");
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        story.body.blocks.append(textBlock(BlockKind::Paragraph, paragraphs.at(i)));
        story.body.blocks.last().id = BlockId{QStringLiteral("b%1").arg(i)};
    }
    return story;
}

// Two collide, one change of each side besides, and three that nobody touched.
Merge collision()
{
    const QStringList base{words("The port of Elin reopened on Monday."),
                           words("Ferries leave at six."),
                           words("Freight waits."),
                           words("The council meets in the spring."),
                           words("Nobody was hurt."),
                           words("The crane is mended."),
                           words("Boats from Alder are late.")};
    QStringList theirs = base;
    QStringList mine = base;
    theirs[1] = words("Ferries leave at seven.");
    mine[1] = words("Ferries leave at eight.");
    theirs[3] = words("The council meets in May.");
    mine[3] = words("The council meets in June.");
    theirs[5] = words("The big crane is mended.");
    mine[6] = words("Boats from Alder are very late.");
    return mergeStories(harbour(base), harbour(theirs), harbour(mine));
}

template <typename Widget>
Widget *part(QWidget &of, const char *name)
{
    return of.findChild<Widget *>(QString::fromLatin1(name));
}

void press(QWidget &view, const char *name)
{
    auto *button = part<QPushButton>(view, name);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

QString textOf(QWidget &view)
{
    return part<ui::MergeColumn>(view, "mergeColumn")->toPlainText();
}

} // namespace

class MergeViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_view = std::make_unique<MergeView>();
        m_view->resize(800, 600);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void showsWhoChangedWhatAndFoldsTheRest()
    {
        m_view->setMerge(collision());
        const QString text = textOf(*m_view);
        QVERIFY2(text.contains(words("1 paragraph unchanged")), qPrintable(text));
        QVERIFY(!text.contains(words("Nobody was hurt.")));
        QVERIFY(text.contains(words("Theirs")) && text.contains(words("Mine")));
        QVERIFY(text.contains(words("very")) && text.contains(words("big")));
        QCOMPARE(part<QLabel>(*m_view, "openConflicts")->text(), words("2 of 2 open"));
        QVERIFY(!m_view->isReady());
    }

    // A site knows its people and terms by numbers, and nobody else does.
    void saysWhatAuthorsTermsAndDesksAreCalled()
    {
        Site site;
        site.timeZone = "Europe/Berlin";
        site.offer.authors = {{words("3"), words("Elin Storm")}, {words("4"), words("نوا")}};
        site.offer.coAuthors = {{words("m-adler"), words("M. Adler")}, {words("guest"), words("Guest, of honour")}};
        site.offer.taxonomies = {{words("topics"),
                                  words("Topics"),
                                  {words("posts")},
                                  {{words("11"), words("Sea, coast")}, {words("12"), words("Islands")}},
                                  false}};
        Desk sea;
        sea.id = DeskId{words("wp-7")};
        sea.names.insert(QString(), words("Sea desk"));
        Story base = harbour({words("Ferries leave at six.")});
        base.filing.author = words("3");
        base.filing.terms.insert(words("topics"), {words("11"), words("99")});
        Story theirs = base;
        Story mine = base;
        theirs.filing.author = words("4");
        mine.filing.author = words("5"); // nobody told us of them
        theirs.filing.terms[words("topics")] = {words("11"), words("12"), words("99")};
        theirs.filing.coAuthors = {words("m-adler"), words("guest")};
        theirs.filing.format = words("aside");
        mine.desk = sea.id;
        mine.filing.sticky = true;
        m_view->setNaming(ui::mergeNaming(site, {sea}, base.language));
        m_view->setMerge(mergeStories(base, theirs, mine));
        const QString text = textOf(*m_view);
        for (const char *said : {"Sea, coast, 99, Islands", "M. Adler, Guest, of honour", "Sea desk", "Aside", "Yes"})
            QVERIFY2(text.contains(words(said)), qPrintable(text));
        QVERIFY2(!text.contains(words("12")) && !text.contains(words("wp-7")), qPrintable(text));
        const QString collides = part<QLabel>(*m_view, "conflictTheirs")->text();
        QCOMPARE(collides, words("نوا"));
        QCOMPARE(part<QLabel>(*m_view, "conflictBase")->text(), words("Elin Storm"));
        QCOMPARE(part<QLabel>(*m_view, "conflictMine")->text(), words("5"));
        press(*m_view, "pieceTheirsButton");
        QTRY_VERIFY(m_view->isReady());
        QCOMPARE(m_view->merge().merged.filing.author, words("4")); // what is sent are the site's own ids
        QVERIFY(textOf(*m_view).contains(words("نوا")));
    }

    void whatIsFoldedCanBeUnfolded()
    {
        m_view->setMerge(collision());
        auto *column = part<ui::MergeColumn>(*m_view, "mergeColumn");
        QString link;
        for (QTextBlock block = column->document()->begin(); block.isValid(); block = block.next()) {
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                const QString href = piece.fragment().charFormat().anchorHref();
                if (piece.fragment().text().contains(words("unchanged")))
                    link = href;
            }
        }
        QVERIFY(!link.isEmpty());
        emit column->anchorClicked(QUrl(link));
        QVERIFY(textOf(*m_view).contains(words("Nobody was hurt.")));
    }

    void eachCollisionIsAnsweredByItself()
    {
        m_view->setMerge(collision());
        QSignalSpy changed(m_view.get(), &MergeView::changed);
        QCOMPARE(part<QLabel>(*m_view, "conflictBase")->text(), words("six"));
        QCOMPARE(part<QLabel>(*m_view, "conflictTheirs")->text(), words("seven"));
        QCOMPARE(part<QLabel>(*m_view, "conflictMine")->text(), words("eight"));
        press(*m_view, "pieceTheirsButton");
        QTRY_COMPARE(part<QLabel>(*m_view, "openConflicts")->text(), words("1 of 2 open"));
        QCOMPARE(part<QLabel>(*m_view, "conflictTheirs")->text(), words("May"));
        QVERIFY(!m_view->isReady());
        press(*m_view, "pieceMineButton");
        QTRY_VERIFY(m_view->isReady());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(plainText(m_view->merge().merged.body.blocks.at(1)), words("Ferries leave at seven."));
        QCOMPARE(plainText(m_view->merge().merged.body.blocks.at(3)), words("The council meets in June."));
        QVERIFY(!part<ui::ConflictCard>(*m_view, "conflictCard")->isVisible());

        press(*m_view, "askAgainButton");
        QVERIFY(!m_view->isReady());
        QCOMPARE(part<QLabel>(*m_view, "openConflicts")->text(), words("2 of 2 open"));
    }

    void bothAndWordsOfOnesOwnArePossible()
    {
        m_view->setMerge(collision());
        press(*m_view, "pieceEditButton");
        auto *own = part<QPlainTextEdit>(*m_view, "pieceOwnText");
        QVERIFY(own->isVisible());
        QCOMPARE(own->toPlainText(), words("eight"));
        QTest::keyClick(own, Qt::Key_Escape);
        QVERIFY(!own->isVisible());
        QVERIFY(m_view->isVisible());
        press(*m_view, "pieceEditButton");
        QTest::keyClicks(own, words("half past seven"));
        press(*m_view, "pieceOwnButton");
        QTRY_COMPARE(m_view->merge().conflicts.size(), 1);
        press(*m_view, "pieceBothButton");
        QTRY_VERIFY(m_view->isReady());
        QCOMPARE(plainText(m_view->merge().merged.body.blocks.at(1)), words("Ferries leave at half past seven."));
        const QString both = plainText(m_view->merge().merged.body.blocks.at(3));
        QVERIFY2(both.contains(words("May")) && both.contains(words("June")), qPrintable(both));
    }

    void keysGoFromOneToTheNext()
    {
        m_view->setMerge(collision());
        const auto mine = [this] { return part<QLabel>(*m_view, "conflictMine")->text(); };
        QCOMPARE(mine(), words("eight"));
        QTest::keyClick(m_view.get(), Qt::Key_F7);
        QCOMPARE(mine(), words("June"));
        QTest::keyClick(m_view.get(), Qt::Key_F7);
        QCOMPARE(mine(), words("eight"));
        QTest::keyClick(m_view.get(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(mine(), words("June"));
    }

    void aCleanMergeIsReadyAtOnce()
    {
        Story theirs = harbour({words("One."), words("Two.")});
        const Story base = theirs;
        theirs.body.blocks[1].spans = {Span{words("Two and a half."), {}}};
        m_view->setMerge(mergeStories(base, theirs, base));
        QVERIFY(m_view->isReady());
        QVERIFY(!part<ui::ConflictCard>(*m_view, "conflictCard")->isVisible());
        QVERIFY(textOf(*m_view).contains(words("and a half")));
    }

    void aLongStoryDoesNotStopTheWindow()
    {
        QStringList base;
        for (int i = 0; i < 1000; ++i) {
            QStringList line;
            for (int word = 0; word < 50; ++word)
                line.append(QStringLiteral("word%1of%2").arg(word).arg(i));
            base.append(line.join(QLatin1Char(' ')));
        }
        QStringList theirs = base;
        QStringList mine = base;
        for (int i = 0; i < 1000; i += 20)
            theirs[i] += QStringLiteral(" there");
        for (int i = 10; i < 1000; i += 20)
            mine[i] += QStringLiteral(" here");
        const Merge merge = mergeStories(harbour(base), harbour(theirs), harbour(mine));
        QElapsedTimer took;
        took.start();
        m_view->setMerge(merge);
        m_view->grab();
        qInfo("shown in %lld ms", took.elapsed());
        QVERIFY(took.elapsed() < 2000);
        QVERIFY(m_view->isReady());
    }

private:
    std::unique_ptr<MergeView> m_view;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::Theme theme(workflow::ColourScheme::Light);
    MergeViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "merge_view_test.moc"
