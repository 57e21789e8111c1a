// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person hears who goes through the page with a screen reader.
#include "page_kinds.h"
#include "ui/page/page_format.h"

#include <QAccessible>

using core::BlockKind;
using samples::Page;

class PageSaidTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfBlockIsSaid()
    {
        Page page;
        core::Story story = samples::emptyStory();
        core::Block silent = samples::text(BlockKind::Picture, {});
        silent.picture = samples::sitePicture(QStringLiteral("wall.jpg"));
        silent.picture.alt.clear();
        core::Block numbered = samples::text(BlockKind::ListItem, QStringLiteral("One"));
        numbered.ordered = true;
        story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("The quay")),
                             samples::text(BlockKind::Heading, QStringLiteral("What opens"), 2),
                             samples::text(BlockKind::Quote, QStringLiteral("At last")),
                             numbered,
                             samples::text(BlockKind::DeskNote, QStringLiteral("Ask again")),
                             silent,
                             samples::table(3, 2),
                             samples::embed(),
                             samples::gallery(4),
                             samples::text(BlockKind::Separator, {})};
        page.show(story);
        QStringList said;
        for (int number = 0; number < ui::fieldCount + story.body.blocks.size(); ++number) {
            page.caretAt(number);
            said << QAccessible::queryAccessibleInterface(page.edit)->text(QAccessible::Description);
        }
        const QStringList expected{
            QStringLiteral("Kicker"),
            QStringLiteral("Headline"),
            QStringLiteral("Standfirst"),
            QStringLiteral("Byline"),
            QStringLiteral("Dateline"),
            QStringLiteral("Paragraph"),
            QStringLiteral("Heading, level 2"),
            QStringLiteral("Quote"),
            QStringLiteral("Item of a numbered list"),
            QStringLiteral("Note to the desk, not published"),
            QStringLiteral("Picture: The wall at low water. It has no alternative text. Enter opens it."),
            QStringLiteral("Table, rows: 3, columns: 2: Depth at low water. Enter opens it."),
            QStringLiteral("From another site: The dredger at work. Enter opens it."),
            QStringLiteral("Gallery, 4 pictures. Enter opens it."),
            QStringLiteral("Separator")};
        QCOMPARE(said, expected);
    }

    // A paragraph that becomes a heading under the caret.
    void aChangeUnderTheCaretIsSaid()
    {
        Page page;
        core::Story story = samples::emptyStory();
        story.body.blocks = {samples::text(BlockKind::Paragraph, QStringLiteral("What opens"))};
        page.show(story);
        page.caretAt(ui::fieldCount);
        QCOMPARE(page.edit->accessibleDescription(), QStringLiteral("Paragraph"));
        page.page.actions().heading3->trigger();
        QCOMPARE(page.edit->accessibleDescription(), QStringLiteral("Heading, level 3"));
        page.edit->undo();
        QCOMPARE(page.edit->accessibleDescription(), QStringLiteral("Paragraph"));
    }
};

QTEST_MAIN(PageSaidTest)
#include "page_said_test.moc"
