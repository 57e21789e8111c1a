// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Caret, selection and copy in text that runs both ways.
#include "page_kinds.h"
#include "ui/page/story_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using core::BlockKind;
using samples::Page;
using samples::text;

namespace {

constexpr int body = ui::fieldCount;

// Letters and digits that run against each other; positions are those of the string.
const QString latinFirst = QStringLiteral("BBC گزارش داد");  // 0 BBC 3, 4 گزارش 9, 10 داد 13
const QString persianFirst = QStringLiteral("شهر Elin باز"); // 0 شهر 3, 4 Elin 8, 9 باز 12
const QString english = QStringLiteral("The port is open.");

core::Story persianStory(const QStringList &paragraphs)
{
    core::Story story = samples::emptyStory(QStringLiteral("fa"));
    for (const QString &words : paragraphs)
        story.body.blocks.append(text(BlockKind::Paragraph, words));
    return story;
}

int inside(const Page &page)
{
    return page.edit->textCursor().positionInBlock();
}

} // namespace

class PageBidiTest : public QObject
{
    Q_OBJECT

private slots:
    // The key to the left leads on in text that reads from the right, and back in text that reads from the left; also
    // where the first letter, or no letter, says something else to the toolkit.
    void keysToTheSideFollowTheParagraph_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("leftLeadsOn");
        QTest::newRow("Latin word first, Persian story") << QStringLiteral("fa") << latinFirst << true;
        QTest::newRow("Latin word first, English story") << QStringLiteral("en") << latinFirst << false;
        QTest::newRow("Persian word first, Persian story") << QStringLiteral("fa") << persianFirst << true;
        QTest::newRow("Persian word first, English story") << QStringLiteral("en") << persianFirst << true;
        QTest::newRow("English, Persian story") << QStringLiteral("fa") << english << false;
        QTest::newRow("numbers, Persian story") << QStringLiteral("fa") << QStringLiteral("2026 17") << true;
        QTest::newRow("numbers, English story") << QStringLiteral("en") << QStringLiteral("2026 17") << false;
    }
    void keysToTheSideFollowTheParagraph()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QFETCH(bool, leftLeadsOn);
        Page page;
        core::Story story = persianStory({words});
        story.language = language;
        page.show(story);
        const Qt::Key on = leftLeadsOn ? Qt::Key_Left : Qt::Key_Right;
        const Qt::Key back = leftLeadsOn ? Qt::Key_Right : Qt::Key_Left;
        page.caretAt(body, 2);
        page.press(on);
        QCOMPARE(inside(page), 3);
        page.press(back);
        page.press(back);
        QCOMPARE(inside(page), 1);
        // By words.
        page.caretAt(body, 0);
        page.press(on, Qt::ControlModifier);
        QCOMPARE(inside(page), int(words.indexOf(QLatin1Char(' '))) + 1);
        page.press(back, Qt::ControlModifier);
        QCOMPARE(inside(page), 0);
        // All the way, a letter a step, and not into another paragraph.
        for (int at = 1; at <= words.size(); ++at) {
            page.press(on);
            QCOMPARE(inside(page), at);
        }
        QCOMPARE(page.edit->textCursor().blockNumber(), body);
    }

    void stepsLeadFromBlockToBlock()
    {
        Page page;
        core::Story story = persianStory({persianFirst, english});
        story.body.blocks.insert(1, samples::table(1, 1));
        story.body.blocks[1].table.rows.first().first().spans = {core::Span{QStringLiteral("۱۷"), {}}};
        story.body.blocks[1].spans.clear();
        page.show(story);
        page.caretAt(body, int(persianFirst.size()));
        page.press(Qt::Key_Left); // onto the table, which reads from the right
        QCOMPARE(page.edit->textCursor().blockNumber(), body + 1);
        page.press(Qt::Key_Left); // behind it, into the English paragraph
        QCOMPARE(page.edit->textCursor().blockNumber(), body + 2);
        QCOMPARE(inside(page), 0);
        page.press(Qt::Key_Right);
        QCOMPARE(inside(page), 1);
        page.press(Qt::Key_Left);
        page.press(Qt::Key_Left); // back where it came from
        QCOMPARE(page.edit->textCursor().blockNumber(), body + 1);
    }

    // A selection grows by one letter a step, in the order of the text, also where the letters change their way.
    void selectionGrowsAcrossWhereTheTextTurns()
    {
        for (const QString &words : {latinFirst, persianFirst}) {
            Page page;
            page.show(persianStory({words}));
            page.caretAt(body, 2);
            for (int length = 1; length <= 8; ++length) {
                page.press(Qt::Key_Left, Qt::ShiftModifier);
                QCOMPARE(page.edit->textCursor().selectedText(), words.mid(2, length));
                QCOMPARE(page.edit->textCursor().anchor() - page.block(body).position(), 2);
            }
            for (int length = 7; length >= 0; --length) {
                page.press(Qt::Key_Right, Qt::ShiftModifier);
                QCOMPARE(page.edit->textCursor().selectedText(), words.mid(2, length));
            }
            // Without Shift the selection ends at the side the key points to.
            page.select(body, 2, body, 6);
            page.press(Qt::Key_Left);
            QVERIFY(!page.edit->textCursor().hasSelection());
            QVERIFY(inside(page) >= 6);
        }
    }

    void selectionGrowsByWords()
    {
        Page page;
        page.show(persianStory({latinFirst}));
        page.caretAt(body, 0);
        page.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.edit->textCursor().selectedText(), QStringLiteral("BBC "));
        page.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.edit->textCursor().selectedText(), latinFirst.left(10));
        page.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.edit->textCursor().selectedText(), QStringLiteral("BBC "));
    }

    void homeIsWhereReadingBegins()
    {
        for (const QString &words : {latinFirst, persianFirst, english}) {
            Page page;
            page.show(persianStory({words}));
            page.caretAt(body, 5);
            page.press(Qt::Key_Home);
            QCOMPARE(inside(page), 0);
            page.press(Qt::Key_End);
            QCOMPARE(inside(page), int(words.size()));
            page.press(Qt::Key_Home, Qt::ShiftModifier);
            QCOMPARE(page.edit->textCursor().selectedText(), words);
            // The caret is drawn at that side of the line.
            auto *edit = qobject_cast<ui::StoryEdit *>(page.edit);
            const bool mirrored = edit->pageLayout().isRightToLeft(page.block(body));
            page.press(Qt::Key_Home);
            const int begin = page.edit->cursorRect().left();
            page.press(Qt::Key_End);
            const int end = page.edit->cursorRect().left();
            QVERIFY2(mirrored ? begin > end : begin < end, words.toUtf8().constData());
        }
    }

    void copyIsInTheOrderOfTheText()
    {
        Page page;
        page.show(persianStory({latinFirst, persianFirst}));
        page.select(body, 2, body, 11);
        page.edit->copy();
        QCOMPARE(QApplication::clipboard()->text().trimmed(), latinFirst.mid(2, 9));
        page.select(body, 4, body + 1, 6);
        page.edit->copy();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(latinFirst.mid(4)), copied.toUtf8().constData());
        QVERIFY2(copied.trimmed().endsWith(persianFirst.left(6)), copied.toUtf8().constData());
        // And what was copied goes in as it was.
        page.select(body + 1, 0, body + 1, int(persianFirst.size()));
        page.edit->copy();
        page.caretAt(body, int(latinFirst.size()));
        page.edit->paste();
        QCOMPARE(page.block(body).text(), QString(latinFirst + persianFirst));
    }

    void deletingGoesByTheText()
    {
        Page page;
        page.show(persianStory({persianFirst}));
        page.caretAt(body, 6);
        page.press(Qt::Key_Backspace);
        page.press(Qt::Key_Delete);
        QCOMPARE(page.block(body).text(), QStringLiteral("شهر En باز"));
    }

    // What is pressed on is what is under the mouse, also where the letters run the other way.
    void mouseFindsEveryLetter()
    {
        Page page;
        page.show(persianStory({latinFirst, persianFirst, english}));
        for (int number = body; number < body + 3; ++number) {
            const QString words = page.block(number).text();
            for (int at = 0; at < words.size(); ++at) {
                page.caretAt(number, at);
                const QRect here = page.edit->cursorRect();
                page.caretAt(number, at + 1);
                const QRect next = page.edit->cursorRect();
                if (qAbs(here.left() - next.left()) > 16)
                    continue; // the text turns here: the places of the caret are far apart
                const QPoint middle((here.left() + next.left()) / 2, here.center().y());
                const int found = page.edit->cursorForPosition(middle).positionInBlock();
                QVERIFY2(found == at || found == at + 1,
                         qPrintable(QStringLiteral("%1 in “%2”: %3").arg(at).arg(words).arg(found)));
            }
        }
    }
};

QTEST_MAIN(PageBidiTest)
#include "page_bidi_test.moc"
