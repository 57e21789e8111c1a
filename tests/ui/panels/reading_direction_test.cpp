// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts beside each other and merged texts read the way of the page, line by line.
#include "ui/panels/merge_column.h"
#include "ui/panels/side_by_side.h"

#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace core;

namespace {

const QString persian = QStringLiteral("بندر باز است.");
const QString english = QStringLiteral("The port is open.");
const QString mixed = QStringLiteral("BBC گزارش داد.");

Story storyIn(const char *language)
{
    Story story;
    story.id = newId<StoryId>();
    story.language = QString::fromLatin1(language);
    story.headline = english;
    story.byline = QStringLiteral("Mara Lind");
    for (const QString &words : {english, persian, mixed, mixed})
        story.body.blocks.append(textBlock(BlockKind::Paragraph, words));
    story.body.blocks.last().direction = Direction::RightToLeft;
    return story;
}

// Of the lines with these words: "l" and "r".
QString sidesOf(const QTextEdit &view, const QStringList &words)
{
    QString sides;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        const bool shown =
            std::any_of(words.begin(), words.end(), [&](const QString &one) { return block.text().contains(one); });
        if (shown)
            sides += block.blockFormat().layoutDirection() == Qt::RightToLeft ? QLatin1Char('r') : QLatin1Char('l');
    }
    return sides;
}

} // namespace

class ReadingDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void linesBesideEachOther()
    {
        const QStringList all{english, QStringLiteral("Mara Lind"), persian, mixed};
        ui::SideBySide view;
        view.setStories(storyIn("en"), storyIn("fa"));
        const auto *left = view.findChild<QTextEdit *>(QStringLiteral("leftText"));
        const auto *right = view.findChild<QTextEdit *>(QStringLiteral("rightText"));
        QCOMPARE(sidesOf(*left, all), QStringLiteral("lllrlr"));
        QCOMPARE(sidesOf(*right, all), QStringLiteral("lrlrrr"));
    }

    void changesInAMerge()
    {
        for (const auto &[language, sides] : {std::pair("en", "llrlr"), std::pair("fa", "llrrr")}) {
            const Story base = storyIn(language);
            Story theirs = base;
            theirs.headline += QStringLiteral(" 5");
            for (Block &block : theirs.body.blocks)
                block.spans[0].text += QStringLiteral(" 5");
            ui::MergeColumn column;
            column.setMerge(mergeStories(base, theirs, base));
            QCOMPARE(sidesOf(column, {english.left(12), persian.left(8), mixed.left(8)}), QString::fromLatin1(sides));
        }
    }
};

QTEST_MAIN(ReadingDirectionTest)
#include "reading_direction_test.moc"
