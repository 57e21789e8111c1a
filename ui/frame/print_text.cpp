// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/print_text.h"

#include "core/credit.h"
#include "core/direction.h"
#include "workflow/list_start.h"
#include "workflow/pasting.h"

#include <algorithm>

namespace ui {

using core::Block;
using core::BlockKind;

namespace {

QStringList monospaced()
{
    return {QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),   QStringLiteral("Menlo"),
            QStringLiteral("Consolas"),       QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")};
}

} // namespace

QString withBreaks(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

PrintText::PrintText(QTextDocument &document, const PrintedStory &printed, const QSizeF &page)
    : m_document(document)
    , m_story(printed.story)
    , m_images(printed.images)
    , m_page(page)
    , m_at(&document)
    , m_notes(core::footnoteOrder(printed.story.body))
{
}

Qt::LayoutDirection PrintText::direction() const
{
    return core::isRightToLeft(m_story.language) ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::LayoutDirection PrintText::direction(const Block &block) const
{
    return core::effectiveDirection(block, m_story.language) == core::Direction::RightToLeft ? Qt::RightToLeft
                                                                                             : Qt::LeftToRight;
}

Qt::LayoutDirection PrintText::directionOf(const QString &text) const
{
    return core::directionOf(text, core::directionOfLanguage(m_story.language)) == core::Direction::RightToLeft
               ? Qt::RightToLeft
               : Qt::LeftToRight;
}

void PrintText::write()
{
    const auto set = [](qreal points, bool serif, const QColor &colour, qreal below) {
        Setting setting;
        setting.points = points;
        setting.serif = serif;
        setting.colour = colour;
        setting.below = below;
        setting.keep = true;
        return setting;
    };
    m_items = workflow::listNumbers(m_story.body.blocks);
    m_at.beginEditBlock();
    line(m_story.kicker, set(9.5, false, quiet, 3));
    Setting headline = set(22, true, ink, 6);
    headline.bold = true;
    line(m_story.headline, headline);
    Setting standfirst = set(13, true, quiet, 8);
    standfirst.italic = directionOf(m_story.standfirst) == Qt::LeftToRight; // Arabic letters have no slant of their own
    line(m_story.standfirst, standfirst);
    QStringList by{m_story.byline, m_story.dateline};
    by.removeAll(QString());
    line(by.join(QStringLiteral(" · ")), set(9.5, false, quiet, 12), direction());
    if (!m_story.leadPicture.isEmpty())
        picture(m_story.leadPicture, directionOf(m_story.leadPicture.caption));
    for (const Block &each : m_story.body.blocks) {
        if (each.kind != BlockKind::Footnote && core::isPublished(each.kind))
            block(each);
    }
    notes();
    Setting credits = set(9, false, quiet, 0);
    credits.above = 10;
    credits.keep = false;
    line(core::creditLine(m_story.credits, m_story.language), credits, direction());
    m_at.endEditBlock();
}

PrintText::Setting PrintText::settingOf(const Block &block) const
{
    Setting setting;
    const bool slanted = direction(block) == Qt::LeftToRight;
    switch (block.kind) {
    case BlockKind::Heading:
        setting.points = block.level <= 2 ? 14.5 : block.level == 3 ? 12.5 : 11;
        setting.bold = true;
        setting.above = 10;
        setting.below = 4;
        setting.keep = true;
        break;
    case BlockKind::Quote:
        setting.indent = 22;
        setting.italic = slanted;
        break;
    case BlockKind::PullQuote:
        setting.points = 14;
        setting.indent = 30;
        setting.above = 8;
        setting.below = 8;
        setting.italic = slanted;
        break;
    case BlockKind::QuoteSource:
        setting.points = 9.5;
        setting.serif = false;
        setting.colour = quiet;
        setting.indent = 22;
        setting.below = 8;
        break;
    case BlockKind::Code:
        setting.points = 9;
        setting.mono = true;
        break;
    default:
        break;
    }
    return setting;
}

QTextCharFormat PrintText::format(const Setting &setting, const core::Marks &marks) const
{
    QFont font = printedFont(marks.code && !setting.mono ? setting.points * 0.9 : setting.points, setting.serif);
    if (setting.mono || marks.code)
        font.setFamilies(monospaced());
    font.setBold(setting.bold || marks.bold);
    font.setItalic(setting.italic != marks.italic);
    font.setStrikeOut(marks.strike);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(setting.colour);
    if (marks.subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (marks.superscript || !marks.footnote.isEmpty())
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!marks.href.isEmpty()) {
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(hair);
    }
    return format;
}

QTextBlockFormat PrintText::blockFormat(const Setting &setting, Qt::LayoutDirection direction) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    format.setAlignment(setting.align);
    format.setTopMargin((setting.above + m_gap) * pt);
    format.setBottomMargin(setting.below * pt);
    format.setLeftMargin(setting.indent * pt);
    format.setRightMargin(setting.indent * pt);
    // The fonts of Arabic letters bring much room between lines of their own.
    const int loose = direction == Qt::RightToLeft ? 108 : 135;
    format.setLineHeight(setting.points > 13 ? 110 : loose, QTextBlockFormat::ProportionalHeight);
    if (setting.keep)
        format.setProperty(KeepWithNext, true);
    if (setting.mono)
        format.setBackground(QColor(0xf2, 0xf2, 0xf2));
    return format;
}

void PrintText::begin(const Setting &setting, Qt::LayoutDirection direction)
{
    const QTextBlockFormat format = blockFormat(setting, direction);
    if (m_first) {
        m_at.setBlockFormat(format);
        m_at.setBlockCharFormat(this->format(setting, {}));
    } else {
        m_at.insertBlock(format, this->format(setting, {}));
    }
    m_first = false;
    m_gap = 0;
}

void PrintText::insert(const QList<core::Span> &spans, const Setting &setting)
{
    for (const core::Span &span : spans) {
        if (span.marks.footnote.isEmpty()) {
            m_at.insertText(withBreaks(span.text), format(setting, span.marks));
            continue;
        }
        const qsizetype number = m_notes.indexOf(span.marks.footnote) + 1;
        if (number > 0)
            m_at.insertText(printedNumber(static_cast<int>(number), m_story.language), format(setting, span.marks));
    }
}

void PrintText::line(const QString &text, const Setting &setting)
{
    line(text, setting, directionOf(text));
}

void PrintText::line(const QString &text, const Setting &setting, Qt::LayoutDirection direction)
{
    if (text.trimmed().isEmpty())
        return;
    begin(setting, direction);
    m_at.insertText(withBreaks(text), format(setting, {}));
}

void PrintText::block(const Block &block)
{
    if (block.kind != BlockKind::ListItem)
        m_numbers.clear();
    switch (block.kind) {
    case BlockKind::ListItem:
        listItem(block);
        return;
    case BlockKind::Picture:
        picture(block.picture, direction(block));
        return;
    case BlockKind::Gallery:
        gallery(block);
        return;
    case BlockKind::Table:
        table(block);
        return;
    case BlockKind::Embed:
        embed(block);
        return;
    case BlockKind::Separator: {
        Setting setting;
        setting.align = Qt::AlignHCenter;
        setting.above = 6;
        setting.below = 8;
        setting.colour = quiet;
        line(QStringLiteral("∗   ∗   ∗"), setting);
        return;
    }
    case BlockKind::Opaque: {
        if (m_depth > 0 || block.origin.source.isEmpty())
            return;
        ++m_depth;
        const core::Result<workflow::Pasted> inside = workflow::readClipboard({{}, block.origin.source, {}, {}});
        for (const Block &part : inside.valueOr({}).blocks) {
            if (part.kind != BlockKind::Footnote)
                this->block(part);
        }
        --m_depth;
        return;
    }
    default:
        break;
    }
    if (block.spans.isEmpty())
        return;
    const Setting setting = settingOf(block);
    begin(setting, direction(block));
    if (block.kind == BlockKind::QuoteSource)
        m_at.insertText(QStringLiteral("— "), format(setting, {}));
    insert(block.spans, setting);
}

// The sign and its distance are ours: the toolkit knows bullets of one size and Latin numbers.
void PrintText::listItem(const Block &block)
{
    constexpr qreal room = 16;
    const int level = std::clamp(block.level, 0, 8);
    m_numbers.resize(level + 1); // what was deeper has ended
    std::optional<int> &number = m_numbers[level];
    if (block.ordered)
        number = m_items.value(block.id, number ? *number + 1 : 1);
    else
        number.reset();
    Setting setting;
    setting.below = 3;
    begin(setting, direction(block));
    QTextBlockFormat format = m_at.blockFormat();
    format.setIndent(level + 1);
    format.setTextIndent(-room * pt);
    format.setTabPositions({QTextOption::Tab(room * pt, QTextOption::LeftTab)});
    m_at.setBlockFormat(format);
    const QString sign = block.ordered    ? QString(printedNumber(*number, m_story.language) + QLatin1Char('.'))
                         : level % 2 == 0 ? QStringLiteral("•")
                                          : QStringLiteral("–");
    // From right to left a tab after a sign that hangs out has no width.
    const QChar distance = direction(block) == Qt::RightToLeft ? QChar(0x2002) : QChar(u'\t');
    m_at.insertText(QString(sign + distance), this->format(setting, {}));
    insert(block.spans, setting);
}

void PrintText::notes()
{
    bool any = false;
    const auto write = [&](const Block &note, int number) {
        Setting setting;
        setting.points = 8.5;
        setting.below = 2;
        setting.above = any ? 0 : 12;
        begin(setting, direction(note));
        any = true;
        if (number > 0)
            m_at.insertText(QString(printedNumber(number, m_story.language) + QStringLiteral("  ")),
                            format(setting, {}));
        insert(note.spans, setting);
    };
    const QList<Block> &blocks = m_story.body.blocks;
    for (int i = 0; i < m_notes.size(); ++i) {
        for (const Block &note : blocks) {
            if (note.kind == BlockKind::Footnote && note.name == m_notes.at(i))
                write(note, i + 1);
        }
    }
    for (const Block &note : blocks) { // nothing calls it, but its words are the writer's
        if (note.kind == BlockKind::Footnote && !m_notes.contains(note.name))
            write(note, 0);
    }
}

} // namespace ui
