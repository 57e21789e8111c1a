// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts with every kind of block, their words, marks and settings drawn by lot. For tests; any thread.
#pragma once

#include "core/body.h"
#include "core/direction.h"

#include <QRandomGenerator>

namespace tests {

class RandomBody
{
public:
    enum class Calls { Make, Omit };
    explicit RandomBody(QRandomGenerator &random, Calls calls = Calls::Make)
        : m_random(random)
        , m_calls(calls == Calls::Make)
    {
    }

    core::Body body()
    {
        core::Body body;
        for (int i = m_random.bounded(14); i > 0; --i)
            add(body);
        for (const QString &name : core::footnoteOrder(body)) {
            core::Block note = core::textBlock(core::BlockKind::Footnote, {});
            note.name = name;
            note.spans = spans(false);
            body.blocks.append(note);
        }
        return body;
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    QString word()
    {
        static const QStringList words = {
            QStringLiteral("one"),  QStringLiteral("two & three"), QStringLiteral("<four>"),  QStringLiteral("پنج"),
            QStringLiteral("a\nb"), QStringLiteral("“six”"),       QStringLiteral("[seven]"), QStringLiteral("&amp;")};
        return words.at(m_random.bounded(int(words.size())));
    }

    QList<core::Span> spans(bool calls)
    {
        static const QList<QByteArray> tags = {"<mark>", "<span class=\"x\">", "<abbr title=\"&quot;\">", "<u>"};
        QList<core::Span> spans;
        for (int j = m_random.bounded(1, 4); j > 0; --j) {
            core::Span span{word(), {}};
            span.marks.bold = oneIn(2);
            span.marks.italic = oneIn(3);
            span.marks.href = oneIn(4) ? QStringLiteral("https://example.org/?a&b") : QString();
            if (oneIn(4))
                span.marks.kept.append(tags.at(m_random.bounded(int(tags.size()))));
            if (calls && m_calls && oneIn(8)) {
                span = core::Span{QString(core::footnoteCall), {}};
                span.marks.footnote = QStringLiteral("n%1").arg(m_random.bounded(1000));
            }
            spans.append(span);
        }
        return core::normalised(spans);
    }

    core::Picture picture()
    {
        core::Picture picture;
        picture.remoteId = QString::number(m_random.bounded(1, 99));
        picture.remoteUrl = QStringLiteral("https://example.org/%1.jpg").arg(picture.remoteId);
        picture.alt = oneIn(2) ? QStringLiteral("a \"b\" & 'c'") : QString();
        picture.caption = oneIn(2) ? QStringLiteral("boats < nets") : QString();
        picture.credit = oneIn(2) ? QStringLiteral("N. Brandt") : QString();
        return picture;
    }

    void add(core::Body &body)
    {
        static constexpr core::BlockKind kinds[] = {
            core::BlockKind::Paragraph, core::BlockKind::Heading, core::BlockKind::Quote,    core::BlockKind::PullQuote,
            core::BlockKind::ListItem,  core::BlockKind::Code,    core::BlockKind::Picture,  core::BlockKind::Gallery,
            core::BlockKind::Table,     core::BlockKind::Embed,   core::BlockKind::Separator};
        core::Block block = core::textBlock(kinds[m_random.bounded(int(std::size(kinds)))], {});
        if (core::isTextKind(block.kind))
            block.spans = spans(block.kind != core::BlockKind::Code);
        switch (block.kind) {
        case core::BlockKind::Heading:
            block.level = m_random.bounded(2, 5);
            break;
        case core::BlockKind::ListItem: {
            const bool after = !body.blocks.isEmpty() && body.blocks.last().kind == core::BlockKind::ListItem;
            block.level = after ? m_random.bounded(body.blocks.last().level + 2) : 0;
            block.ordered = oneIn(2);
            break;
        }
        case core::BlockKind::Code:
            block.spans = {core::Span{QStringLiteral("\n if (a < b)\n\t[x];\n\n") + word(), {}}};
            block.name = oneIn(2) ? QStringLiteral("cpp") : QString();
            break;
        case core::BlockKind::Picture:
            block.picture = picture();
            break;
        case core::BlockKind::Gallery:
            for (int n = m_random.bounded(1, 4); n > 0; --n)
                block.pictures.append(picture());
            block.columns = m_random.bounded(4);
            block.spans = oneIn(2) ? spans(false) : QList<core::Span>();
            break;
        case core::BlockKind::Table:
            addTable(block);
            break;
        case core::BlockKind::Embed:
            block.embed.address = QStringLiteral("https://video.example/w?v=%1&a--b").arg(m_random.bounded(9));
            block.embed.provider = oneIn(2) ? QStringLiteral("video") : QString();
            block.spans = oneIn(2) ? spans(false) : QList<core::Span>();
            break;
        default:
            break;
        }
        if (core::isTextKind(block.kind) && oneIn(5))
            block.language = QStringLiteral("fr");
        if (core::isTextKind(block.kind) && oneIn(5) && !core::goesByItself(block, core::Direction::RightToLeft))
            block.direction = core::Direction::RightToLeft;
        body.blocks.append(block);
        const bool quote = block.kind == core::BlockKind::Quote || block.kind == core::BlockKind::PullQuote;
        if (quote && oneIn(2)) {
            core::Block source = core::textBlock(core::BlockKind::QuoteSource, {});
            source.spans = spans(false);
            body.blocks.append(source);
        }
    }

    void addTable(core::Block &block)
    {
        const int width = m_random.bounded(1, 4);
        const int height = m_random.bounded(1, 5);
        block.table.headRows = m_random.bounded(2);
        block.table.footRows = height > 1 ? m_random.bounded(2) : 0;
        for (int r = 0; r < height; ++r) {
            QList<core::Cell> row;
            for (int c = 0; c < width; ++c) {
                core::Cell cell;
                cell.spans = oneIn(4) ? QList<core::Span>() : spans(true);
                cell.header = r < block.table.headRows || oneIn(6);
                cell.align = core::Align(m_random.bounded(4));
                cell.columns = m_random.bounded(1, 3);
                cell.rows = m_random.bounded(1, 3);
                row.append(cell);
            }
            block.table.rows.append(row);
        }
        block.spans = oneIn(2) ? spans(false) : QList<core::Span>();
    }

    QRandomGenerator &m_random;
    bool m_calls;
};

} // namespace tests
