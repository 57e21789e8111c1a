// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plain_text.h"

#include "formats/html.h"
#include "formats/list_start.h"
#include "formats/picture_source.h"
#include "formats/table_grid.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace formats {

namespace {

using core::BlockKind;

// The letters Windows puts where Latin-1 has control characters.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                           0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                           0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                           0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(upper[c.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decode(*encoding);
        return decode(bytes);
    }
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    return decode.hasError() ? fromWindows1252(bytes) : text;
}

} // namespace

QString plainLines(const QString &text)
{
    QString lines;
    lines.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == '\r' || c == '\v' || c == '\f' || c == 0x2028)
            lines += c == '\r' && text.mid(i + 1, 1) == QLatin1String("\n") ? QString() : QStringLiteral("\n");
        else if (c == 0x2029)
            lines += QLatin1String("\n\n");
        else if (c == '\t' || c == '\n' || (c >= 0x20 && c != 0x7f && c != 0xfeff && c != core::footnoteCall.unicode()))
            lines += QChar(c);
    }
    return lines;
}

core::Body readPlainText(const QByteArray &text)
{
    return readPlainText(decoded(text));
}

core::Body readPlainText(const QString &text)
{
    const QString lines = plainLines(text);
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n"));
    static const QRegularExpression blankLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    const bool separated = lines.trimmed().contains(blankLine);
    core::Body body;
    for (const QString &paragraph : separated ? lines.split(blankLines) : lines.split(QLatin1Char('\n'))) {
        QString trimmed = paragraph;
        trimmed.replace(QLatin1Char('\t'), QLatin1Char(' '));
        trimmed = trimmed.trimmed();
        if (!trimmed.isEmpty())
            body.blocks.append(core::textBlock(BlockKind::Paragraph, trimmed));
    }
    return body;
}

namespace {

// Footnotes are called by their number in brackets.
class TextWriter
{
public:
    explicit TextWriter(const core::Body &body)
    {
        for (const QString &name : core::footnoteOrder(body))
            m_notes.append(name);
        m_items = listPlaces(body.blocks);
    }

    QByteArray write(const core::Body &body)
    {
        for (const core::Block &block : body.blocks) {
            if (block.kind == BlockKind::Opaque)
                addReadable(block);
            else if (block.kind != BlockKind::Footnote && block.kind != BlockKind::DeskNote)
                add(block.kind, lineOf(block));
            if (block.kind != BlockKind::ListItem)
                m_numbers.clear();
        }
        for (const QString &name : m_notes)
            addNotes(body, [&name](const core::Block &note) { return note.name == name; });
        addNotes(body, [this](const core::Block &note) { return !m_notes.contains(note.name); });
        if (!m_text.isEmpty())
            m_text += QLatin1Char('\n');
        return m_text.toUtf8();
    }

private:
    // What can be read of a block that nobody can look into.
    void addReadable(const core::Block &block)
    {
        const core::Result<core::Body> parts = readHtml(block.origin.source);
        for (const core::Block &part : parts ? parts->blocks : QList<core::Block>())
            add(part.kind, lineOf(part));
    }

    template <typename Wanted>
    void addNotes(const core::Body &body, Wanted wanted)
    {
        for (const core::Block &block : body.blocks) {
            if (block.kind != BlockKind::Footnote || !wanted(block))
                continue;
            const qsizetype number = m_notes.indexOf(block.name) + 1;
            const QString sign = number > 0 ? QString(QLatin1Char('[') + QString::number(number) + QLatin1String("] "))
                                            : QStringLiteral("* ");
            add(BlockKind::Footnote, sign + words(block.spans));
        }
    }

    QString words(const QList<core::Span> &spans) const
    {
        QString text;
        for (const core::Span &span : spans) {
            if (span.marks.footnote.isEmpty())
                text += span.text;
            else
                text += QLatin1Char('[') + QString::number(m_notes.indexOf(span.marks.footnote) + 1) + QLatin1Char(']');
        }
        return text;
    }

    static void addLine(QString &text, const QString &line)
    {
        if (!text.isEmpty() && !line.isEmpty())
            text += QLatin1Char('\n');
        text += line;
    }

    QString captionOf(const core::Picture &picture) const
    {
        return picture.caption.isEmpty() ? picture.alt : words(captionSpans(picture));
    }

    QString lineOf(const core::Block &block)
    {
        QString line;
        switch (block.kind) {
        case BlockKind::Separator:
            return QStringLiteral("* * *");
        case BlockKind::Picture:
            return captionOf(block.picture);
        case BlockKind::Gallery:
            for (const core::Picture &picture : block.pictures)
                addLine(line, captionOf(picture));
            addLine(line, words(block.spans));
            return line;
        case BlockKind::Table:
            addLine(line, words(block.spans));
            addLine(line, table(block.table));
            return line;
        case BlockKind::Embed:
            addLine(line, block.embed.title);
            addLine(line, block.embed.address);
            addLine(line, words(block.spans));
            return line;
        case BlockKind::QuoteSource:
            return QStringLiteral("— ") + words(block.spans);
        case BlockKind::ListItem: {
            m_numbers.resize(qMax(0, block.level) + 1);
            int &number = m_numbers.last();
            if (block.ordered)
                number = m_items.contains(block.id) ? m_items.value(block.id).number
                         : number == 0              ? listStart(block)
                                                    : number + 1;
            const QString mark = block.ordered ? QString::number(number) + QLatin1Char('.') : QStringLiteral("•");
            return QString(block.level * 2, QLatin1Char(' ')) + mark + QLatin1Char(' ') + words(block.spans);
        }
        default:
            return words(block.spans);
        }
    }

    // In columns while they fit on a screen, else with bars between the cells.
    QString table(const core::Table &table) const
    {
        QList<QStringList> rows;
        QList<qsizetype> widths;
        const QList<QList<const core::Cell *>> grid = gridOf(table);
        for (const QList<const core::Cell *> &places : grid) {
            QStringList texts;
            for (const core::Cell *cell : places)
                texts.append(cell ? words(cell->spans).simplified() : QString());
            widths.resize(texts.size());
            for (qsizetype i = 0; i < texts.size(); ++i)
                widths[i] = qMax(widths.at(i), texts.at(i).size());
            rows.append(texts);
        }
        qsizetype whole = 0;
        for (const qsizetype width : widths)
            whole += width + 2;
        const bool aligned = whole <= 102;
        QString text;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            QString line;
            for (qsizetype i = 0; i < rows.at(r).size(); ++i) {
                if (i > 0)
                    line += aligned ? QStringLiteral("  ") : QStringLiteral(" | ");
                const core::Cell *place = grid.at(r).at(i);
                const bool atEnd = place && place->align == core::Align::End;
                const QString &cell = rows.at(r).at(i);
                line += !aligned ? cell : atEnd ? cell.rightJustified(widths.at(i)) : cell.leftJustified(widths.at(i));
            }
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            text += (r > 0 ? QStringLiteral("\n") : QString()) + line;
            if (r + 1 == table.headRows)
                text += QLatin1Char('\n') + QString(aligned ? whole - 2 : 40, QLatin1Char('-'));
        }
        return text;
    }

    void add(BlockKind kind, const QString &line)
    {
        if (line.isEmpty())
            return;
        const bool together = (kind == BlockKind::ListItem || kind == BlockKind::Footnote) && m_before == kind;
        const bool source =
            kind == BlockKind::QuoteSource && (m_before == BlockKind::Quote || m_before == BlockKind::PullQuote);
        if (!m_text.isEmpty())
            m_text += together || source ? QStringLiteral("\n") : QStringLiteral("\n\n");
        m_text += line;
        m_before = kind;
    }

    QString m_text;
    QStringList m_notes;
    QList<int> m_numbers;                    // of the open ordered lists, by depth
    QHash<core::BlockId, ListPlace> m_items; // of the body's own
    BlockKind m_before = BlockKind::Paragraph;
};

} // namespace

QByteArray writePlainText(const core::Body &body)
{
    return TextWriter(body).write(body);
}

} // namespace formats
