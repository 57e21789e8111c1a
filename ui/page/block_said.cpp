// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/block_said.h"

#include "ui/page/page_format.h"
#include "ui/words/number_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using core::BlockKind;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(BlockSaid)
};

QString ofField(Role role)
{
    switch (role) {
    case Role::Kicker:
        return Say::tr("Kicker");
    case Role::Headline:
        return Say::tr("Headline");
    case Role::Standfirst:
        return Say::tr("Standfirst");
    case Role::Byline:
        return Say::tr("Byline");
    case Role::Dateline:
        return Say::tr("Dateline");
    case Role::Body:
        break;
    }
    return {};
}

QString named(const QString &what, const QString &words)
{
    const QString text = words.simplified();
    return text.isEmpty() ? what : Say::tr("%1: %2", "what a card is; its words").arg(what, text);
}

QString ofPicture(const core::Picture &picture)
{
    const QString said = named(Say::tr("Picture"), picture.caption.isEmpty() ? picture.alt : picture.caption);
    return picture.alt.trimmed().isEmpty()
               ? Say::tr("%1. It has no alternative text", "a picture and its caption").arg(said)
               : said;
}

QString ofTable(const core::Block &block)
{
    const qsizetype columns = block.table.rows.isEmpty() ? 0 : block.table.rows.first().size();
    return named(
        Say::tr("Table, rows: %1, columns: %2", "two numbers").arg(number(block.table.rows.size()), number(columns)),
        core::plainText(block.spans));
}

QString ofCard(const QTextBlock &block)
{
    const core::Block &card = headOf(block);
    switch (card.kind) {
    case BlockKind::Picture:
        return ofPicture(card.picture);
    case BlockKind::Gallery:
        return named(Say::tr("Gallery, %1", "how many pictures").arg(picturesText(int(card.pictures.size()))),
                     core::plainText(card.spans));
    case BlockKind::Table:
        return ofTable(card);
    case BlockKind::Embed:
        return named(Say::tr("From another site"), card.embed.title.isEmpty() ? card.embed.address : card.embed.title);
    case BlockKind::Separator:
        return Say::tr("Separator");
    case BlockKind::Opaque:
        return named(Say::tr("A block of the site, kept as it is"), card.name);
    default:
        return Say::tr("Text that is too long to write in");
    }
}

QString ofText(const QTextBlock &block)
{
    const core::Block &head = headOf(block);
    switch (head.kind) {
    case BlockKind::Heading:
        return Say::tr("Heading, level %1").arg(number(head.level));
    case BlockKind::Quote:
        return Say::tr("Quote");
    case BlockKind::PullQuote:
        return Say::tr("Pull quote");
    case BlockKind::QuoteSource:
        return Say::tr("Source of a quote");
    case BlockKind::ListItem:
        return head.ordered ? Say::tr("Item of a numbered list") : Say::tr("Item of a list");
    case BlockKind::Code:
        return Say::tr("Lines of code");
    case BlockKind::Footnote:
        return Say::tr("Footnote");
    case BlockKind::DeskNote:
        return Say::tr("Note to the desk, not published");
    default:
        return Say::tr("Paragraph");
    }
}

} // namespace

QString saidOf(const QTextBlock &block)
{
    if (!block.isValid())
        return {};
    if (isField(block))
        return ofField(roleOf(block));
    if (!isAtomic(block))
        return ofText(block);
    const QString said = ofCard(block);
    return opensPanel(block) ? Say::tr("%1. Enter opens it.", "what a card is").arg(said) : said;
}

} // namespace ui
