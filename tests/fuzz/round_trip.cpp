// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that was written here comes back as it was: from block markup, HTML and Markdown written new, and from Word.
// The input says what blocks there are and what marks they carry; its letters are those that the formats have a
// meaning for.
#include "formats/block_markup.h"
#include "formats/documents/document.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/markdown.h"
#include "fuzz/target.h"

#include <algorithm>
#include <cstdio>

using core::Block;
using core::BlockKind;
using core::Body;

namespace {

// What a format has a place for.
struct Format
{
    const char *name;
    bool languages;
    bool subscript;
    bool breaks;
};

class Dice
{
public:
    explicit Dice(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool isSpent() const { return m_at >= m_bytes.size(); }
    int below(int limit) { return isSpent() ? 0 : std::uint8_t(m_bytes.at(m_at++)) % limit; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QString word(Dice &dice)
{
    static const QStringList pieces = {QStringLiteral("quay"),
                                       QStringLiteral("*"),
                                       QStringLiteral("_"),
                                       QStringLiteral("**"),
                                       QStringLiteral("<b>"),
                                       QStringLiteral("&"),
                                       QStringLiteral("&amp;"),
                                       QStringLiteral("["),
                                       QStringLiteral("]"),
                                       QStringLiteral("]("),
                                       QStringLiteral("`"),
                                       QStringLiteral("#"),
                                       QStringLiteral("-"),
                                       QStringLiteral("+"),
                                       QStringLiteral("1."),
                                       QStringLiteral("1)"),
                                       QStringLiteral("|"),
                                       QStringLiteral("\\"),
                                       QStringLiteral("\""),
                                       QStringLiteral("~~"),
                                       QStringLiteral("!["),
                                       QStringLiteral("---"),
                                       QStringLiteral("==="),
                                       QStringLiteral(">"),
                                       QStringLiteral("[^1]"),
                                       QStringLiteral("-->"),
                                       QStringLiteral("<!--"),
                                       QStringLiteral("[x]"),
                                       QStringLiteral("é"),
                                       QStringLiteral("خبر"),
                                       QStringLiteral("می\u200cرود"),
                                       QStringLiteral("\U0001F4F0"),
                                       QStringLiteral("\u00a0"),
                                       QStringLiteral("\u00ad"),
                                       QStringLiteral("— "),
                                       QStringLiteral("</p>"),
                                       QStringLiteral("https://quay.example/a_b_c"),
                                       QStringLiteral("www.quay.example"),
                                       QStringLiteral("lena@quay.example"),
                                       QStringLiteral("[caption]"),
                                       QStringLiteral("$"),
                                       QStringLiteral("%"),
                                       QStringLiteral("{"),
                                       QStringLiteral("'"),
                                       QStringLiteral("x"),
                                       QStringLiteral("8")};
    QString made;
    for (int count = 1 + dice.below(3); count > 0; --count)
        made += pieces.at(dice.below(int(pieces.size())));
    return made.trimmed().isEmpty() ? QStringLiteral("x") : made.trimmed();
}

core::Marks marks(Dice &dice, const Format &format)
{
    core::Marks marks;
    const int roll = dice.below(12);
    marks.bold = roll == 1 || roll == 2;
    marks.italic = roll == 2 || roll == 3;
    marks.strike = roll == 4;
    marks.subscript = roll == 5 && format.subscript;
    marks.superscript = roll == 6 && format.subscript;
    marks.code = roll == 7;
    if (roll == 8)
        marks.href = QStringLiteral("https://quay.example/a?b=c&d=(e)");
    if (roll == 9 && format.languages)
        marks.language = QStringLiteral("de");
    return marks;
}

// Words with one space between them; the space belongs to neither, so that no mark begins or ends with one.
QList<core::Span> line(Dice &dice, const Format &format)
{
    QList<core::Span> spans;
    for (int count = 1 + dice.below(4); count > 0; --count) {
        if (!spans.isEmpty())
            spans.append({format.breaks && dice.below(12) == 11 ? QStringLiteral("\n") : QStringLiteral(" "), {}});
        const QString text = word(dice);
        core::Marks carried = marks(dice, format);
        // Signs are in no language, and Word keeps one for each direction of script.
        const auto is = [&text](QChar::Direction direction) {
            return std::any_of(text.cbegin(), text.cend(), [&](QChar c) { return c.direction() == direction; });
        };
        if (is(QChar::DirAL) || !is(QChar::DirL))
            carried.language =
                is(QChar::DirAL) && !is(QChar::DirL) && !carried.language.isEmpty() ? QStringLiteral("fa") : QString();
        spans.append({text, carried});
    }
    return core::normalised(spans);
}

// For what readers know by its beginning or by being bold all over: heads, and whose words a quote is.
QList<core::Span> plainFirst(QList<core::Span> spans)
{
    spans.prepend({QStringLiteral("Quay "), {}});
    return core::normalised(spans);
}

Block text(BlockKind kind, QList<core::Span> spans, int level = 0)
{
    Block block = core::textBlock(kind, QString(), level);
    block.spans = std::move(spans);
    return block;
}

core::Table table(Dice &dice, const Format &format)
{
    core::Table table;
    const int columns = 2 + dice.below(2);
    Format flat = format;
    flat.breaks = false;
    for (int rows = 2 + dice.below(2); rows > 0; --rows) {
        QList<core::Cell> row;
        for (int i = 0; i < columns; ++i)
            row.append({plainFirst(line(dice, flat))});
        table.rows.append(row);
    }
    table.headRows = 1;
    for (core::Cell &cell : table.rows.first())
        cell.header = true;
    return table;
}

Body body(Dice &dice, const Format &format)
{
    Body body;
    int depth = -1; // of the list item before
    while (!dice.isSpent() && body.blocks.size() < 12) {
        const int roll = dice.below(10);
        const int before = depth;
        depth = -1;
        Format flat = format;
        flat.breaks = false;
        switch (roll) {
        case 0:
        case 1:
        case 2:
            body.blocks.append(text(BlockKind::Paragraph, line(dice, format)));
            break;
        case 3:
            body.blocks.append(text(BlockKind::Heading, plainFirst(line(dice, flat)), 2 + dice.below(3)));
            break;
        case 4:
            body.blocks.append(text(BlockKind::Quote, plainFirst(line(dice, format))));
            break;
        case 5:
        case 6: {
            Block item = text(BlockKind::ListItem, line(dice, flat), before < 0 ? 0 : dice.below(before + 2));
            item.ordered = dice.below(2) == 1;
            // Side by side at one depth they are one list, of one kind.
            for (qsizetype i = body.blocks.size() - 1; i >= 0; --i) {
                const Block &earlier = body.blocks.at(i);
                if (earlier.kind != BlockKind::ListItem || earlier.level < item.level)
                    break;
                if (earlier.level == item.level)
                    item.ordered = earlier.ordered;
            }
            depth = item.level;
            body.blocks.append(item);
            break;
        }
        case 7: // two listings side by side are one
            if (body.blocks.isEmpty() || body.blocks.last().kind != BlockKind::Code)
                body.blocks.append(core::textBlock(BlockKind::Code, word(dice) + QLatin1Char('\n') + word(dice)));
            break;
        case 8: // between two other blocks: at an end of a text it parts nothing
            if (!body.blocks.isEmpty() && body.blocks.last().kind != BlockKind::Separator)
                body.blocks.append(core::textBlock(BlockKind::Separator, QString()));
            break;
        default: {
            Block block;
            block.id = core::newId<core::BlockId>();
            block.kind = BlockKind::Table;
            block.table = table(dice, format);
            body.blocks.append(block);
        }
        }
    }
    if (!body.blocks.isEmpty() && body.blocks.last().kind == BlockKind::Separator)
        body.blocks.removeLast();
    return body;
}

// Each letter's language: a block whose letters are all in one may say so once, and signs are in none.
QString languages(const QList<core::Span> &spans, const QString &around)
{
    QString text;
    QString last;
    for (const core::Span &span : spans) {
        for (const QChar c : span.text) {
            if (!c.isLetter())
                continue;
            const QString language = span.marks.language.isEmpty() ? around : span.marks.language;
            if (language != last)
                text += QLatin1Char('@') + language + QLatin1Char(' ');
            last = language;
            text += c;
        }
    }
    return text;
}

QList<core::Span> withoutLanguages(QList<core::Span> spans)
{
    for (core::Span &span : spans)
        span.marks.language.clear();
    return core::normalised(spans);
}

QString shown(const Block &block, const QString &story)
{
    QString text = QString::number(int(block.kind)) + QLatin1Char(' ') + QString::number(block.level)
                   + QLatin1Char(block.ordered ? 'o' : '-');
    const auto add = [&](const QList<core::Span> &spans) {
        for (const core::Span &span : withoutLanguages(spans)) {
            const core::Marks &marks = span.marks;
            text +=
                QStringLiteral(" {%1|%2%3%4%5%6%7|%8}")
                    .arg(span.text, marks.bold ? QStringLiteral("b") : QString(),
                         marks.italic ? QStringLiteral("i") : QString(), marks.strike ? QStringLiteral("s") : QString(),
                         marks.subscript ? QStringLiteral("d") : QString(),
                         marks.superscript ? QStringLiteral("u") : QString(),
                         marks.code ? QStringLiteral("c") : QString(), marks.href);
        }
        text += languages(spans, block.language.isEmpty() ? story : block.language);
    };
    add(block.spans);
    for (const QList<core::Cell> &row : block.table.rows) {
        text += QLatin1Char('/');
        for (const core::Cell &cell : row) {
            text += QLatin1Char(cell.header ? '^' : ',');
            add(cell.spans);
        }
    }
    return text;
}

QString shown(const Body &body, const QString &story)
{
    QString text;
    for (const Block &block : body.blocks)
        text += shown(block, story) + QLatin1Char('\n');
    return text;
}

void isTheSame(const Body &body, const Body &readBack, const QByteArray &written, const Format &format,
               const QString &language = QStringLiteral("en-GB"))
{
    const QString before = shown(body, QStringLiteral("en-GB"));
    const QString after = shown(readBack, language);
    if (before == after)
        return;
    std::fprintf(stderr, "%s\n--- was\n%s--- is\n%s--- written\n%s\n", format.name, qPrintable(before),
                 qPrintable(after), written.constData());
    fuzz::promise(false, "what was written here comes back as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, std::min<std::size_t>(size, 400));
    {
        const Format format{"block markup", true, true, true};
        Dice dice(bytes);
        const Body made = body(dice, format);
        const QByteArray written = formats::writeBlocks(made);
        isTheSame(made, formats::readBlocks(written), written, format);
    }
    {
        const Format format{"HTML", true, true, true};
        Dice dice(bytes);
        const Body made = body(dice, format);
        const QByteArray written = formats::writeHtml(made);
        const core::Result<Body> read = formats::readHtml(written);
        fuzz::promise(read.ok(), "what we wrote can be read");
        isTheSame(made, *read, written, format);
    }
    {
        const Format format{"Markdown", false, false, true};
        Dice dice(bytes);
        const Body made = body(dice, format);
        const QByteArray written = formats::writeMarkdown(made);
        const core::Result<Body> read = formats::readMarkdown(written);
        fuzz::promise(read.ok(), "what we wrote can be read");
        isTheSame(made, *read, written, format);
    }
    {
        const Format format{"Word", false, true, true}; // it keeps a language for each direction of script
        Dice dice(bytes);
        core::Story story;
        story.language = QStringLiteral("en-GB");
        story.headline = QStringLiteral("A quay");
        story.body = body(dice, format);
        const core::Result<QByteArray> written = formats::writeDocx(story);
        fuzz::promise(written.ok(), "it can be written");
        const core::Result<formats::OpenedDocument> read = formats::readDocument(*written, QStringLiteral("a.docx"));
        fuzz::promise(read.ok(), "what we wrote can be read");
        fuzz::promise(read->headline == story.headline, "the headline comes back");
        isTheSame(story.body, read->body, {}, format, read->language);
    }
    return 0;
}
