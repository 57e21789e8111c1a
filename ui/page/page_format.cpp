// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_format.h"

#include "core/direction.h"
#include "workflow/list_start.h"

namespace ui {

namespace {

enum Property {
    RoleProperty = QTextFormat::UserProperty + 1,
    HeadProperty,
    IdProperty, // beside the head, because formats are found by the hash of simple values
    MarkBitsProperty,
    HrefProperty,
    LanguageProperty,
    DirectionProperty,
    FootnoteProperty,
    KeptProperty,
};

enum MarkBit { Bold = 1, Italic = 2, Strike = 4, Subscript = 8, Superscript = 16, Code = 32 };

struct Type
{
    double pixels;
    int weight = QFont::Normal;
    bool italic = false;
    bool serif = true;
};

Type typeOf(const Look &look)
{
    switch (look.role) {
    case Role::Kicker:
        return {12, QFont::DemiBold, false, false};
    case Role::Headline:
        return {28, QFont::Bold};
    case Role::Standfirst:
        return {16.5, QFont::Normal, true};
    case Role::Byline:
    case Role::Dateline:
        return {13, QFont::Normal, false, false};
    case Role::Body:
        break;
    }
    if (look.kind == core::BlockKind::Heading)
        return {look.level <= 2 ? 22.0 : look.level == 3 ? 18.5 : 16.0, QFont::Bold};
    switch (look.kind) {
    case core::BlockKind::Quote:
        return {16.5, QFont::Normal, true};
    case core::BlockKind::PullQuote:
        return {23, QFont::Normal, true};
    case core::BlockKind::QuoteSource:
        return {13, QFont::Normal, false, false};
    case core::BlockKind::Code:
        return {13.5, QFont::Normal, false, false};
    case core::BlockKind::Footnote:
        return {13.5};
    case core::BlockKind::DeskNote:
        return {14, QFont::Normal, false, false};
    default:
        break;
    }
    return {16.5};
}

int bitsOf(const core::Marks &marks)
{
    return (marks.bold ? Bold : 0) | (marks.italic ? Italic : 0) | (marks.strike ? Strike : 0)
           | (marks.subscript ? Subscript : 0) | (marks.superscript ? Superscript : 0) | (marks.code ? Code : 0);
}

} // namespace

Role roleOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(RoleProperty) ? static_cast<Role>(format.intProperty(RoleProperty)) : Role::Body;
}

bool isField(const QTextBlock &block)
{
    return roleOf(block) != Role::Body;
}

const core::Block &headOf(const QTextBlock &block)
{
    static const core::Block plain;
    const QVariant stored = block.blockFormat().property(HeadProperty);
    const auto *head = static_cast<const BlockHead *>(stored.constData());
    if (stored.metaType() != QMetaType::fromType<BlockHead>() || !head->block)
        return plain;
    return *head->block;
}

core::BlockKind kindOf(const QTextBlock &block)
{
    return headOf(block).kind;
}

bool isAtomic(const QTextBlock &block)
{
    if (!block.isValid())
        return false;
    const core::Block &head = headOf(block);
    return !core::isTextKind(head.kind) || !head.spans.isEmpty();
}

bool isEndless(const core::Block &block)
{
    constexpr qsizetype most = 200'000; // letters
    if (!core::isTextKind(block.kind))
        return false;
    qsizetype letters = 0;
    for (const core::Span &span : block.spans)
        letters += span.text.size();
    return letters > most;
}

QTextBlockFormat fieldFormat(Role role)
{
    QTextBlockFormat format;
    format.setProperty(RoleProperty, static_cast<int>(role));
    return format;
}

QTextBlockFormat bodyFormat(core::Block head)
{
    if (head.id.isEmpty())
        head.id = core::newId<core::BlockId>();
    if (core::isTextKind(head.kind) && !isEndless(head))
        head.spans.clear(); // the text is the block's; captions stay with their card
    QTextBlockFormat format;
    if (head.direction != core::Direction::Auto)
        format.setLayoutDirection(head.direction == core::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    format.setProperty(IdProperty, head.id.value);
    format.setProperty(HeadProperty,
                       QVariant::fromValue(BlockHead{std::make_shared<const core::Block>(std::move(head))}));
    return format;
}

core::Block freshLike(const core::Block &head)
{
    core::Block fresh = head;
    fresh.id = core::newId<core::BlockId>();
    fresh.origin = {};
    if (core::isTextKind(fresh.kind))
        fresh.spans.clear();
    workflow::joinList(fresh, head);
    return fresh;
}

Look lookOf(const QTextBlock &block)
{
    const core::Block &head = headOf(block);
    return {roleOf(block), head.kind, head.level};
}

Look lookOf(const core::Block &head)
{
    return {Role::Body, head.kind, head.level};
}

core::Marks marksOf(const QTextCharFormat &format)
{
    core::Marks marks;
    const int bits = format.intProperty(MarkBitsProperty);
    marks.bold = (bits & Bold) != 0;
    marks.italic = (bits & Italic) != 0;
    marks.strike = (bits & Strike) != 0;
    marks.subscript = (bits & Subscript) != 0;
    marks.superscript = (bits & Superscript) != 0;
    marks.code = (bits & Code) != 0;
    marks.href = format.stringProperty(HrefProperty);
    marks.language = format.stringProperty(LanguageProperty);
    marks.direction = static_cast<core::Direction>(format.intProperty(DirectionProperty));
    marks.footnote = format.stringProperty(FootnoteProperty);
    const QVariant kept = format.property(KeptProperty);
    for (const QString &tag : kept.toStringList())
        marks.kept.append(tag.toUtf8());
    return marks;
}

QTextCharFormat charFormat(const Look &look, const core::Marks &marks)
{
    // Points, because they follow the layout's own resolution and with it the zoom. 96 dots an inch at 100 %.
    constexpr double pointsAPixel = 0.75;
    static const QStringList sans{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                                  QStringLiteral("Noto Sans Arabic"), QStringLiteral("sans-serif")};
    static const QStringList mono{
        QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"),   QStringLiteral("Menlo"),
        QStringLiteral("Consolas"),       QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")};
    const Type type = typeOf(look);
    const bool codeBlock = look.role == Role::Body && look.kind == core::BlockKind::Code;
    QTextCharFormat format;
    // The text itself is in the document's own font, which a person may choose (see pageFamilies()).
    if (marks.code || codeBlock || !type.serif)
        format.setFontFamilies(marks.code || codeBlock ? mono : sans);
    format.setFontPointSize(type.pixels * pointsAPixel * (marks.code && !codeBlock ? 0.88 : 1.0));
    format.setFontWeight(marks.bold ? QFont::Bold : type.weight);
    format.setFontItalic(marks.italic != type.italic); // emphasis inside italic text stands upright
    if (look.role == Role::Kicker) {
        format.setFontCapitalization(QFont::AllUppercase);
        format.setFontLetterSpacing(103);
    }
    if (marks.strike)
        format.setFontStrikeOut(true);
    if (marks.subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (marks.superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (marks.code && !codeBlock)
        format.setBackground(QColor(128, 128, 128, 40));
    if (!marks.href.isEmpty()) {
        format.setFontUnderline(true);
        format.setProperty(HrefProperty, marks.href);
    }
    if (const int bits = bitsOf(marks); bits != 0)
        format.setProperty(MarkBitsProperty, bits);
    if (!marks.language.isEmpty())
        format.setProperty(LanguageProperty, marks.language);
    if (marks.direction != core::Direction::Auto)
        format.setProperty(DirectionProperty, static_cast<int>(marks.direction));
    if (!marks.footnote.isEmpty())
        format.setProperty(FootnoteProperty, marks.footnote);
    if (!marks.kept.isEmpty()) {
        QStringList kept;
        for (const QByteArray &tag : marks.kept)
            kept.append(QString::fromUtf8(tag));
        format.setProperty(KeptProperty, kept);
    }
    return format;
}

QStringList pageFamilies(const workflow::PageType &type, Qt::LayoutDirection story)
{
    const QString own = type.family.isEmpty() ? QStringLiteral("Noto Serif") : type.family;
    const QString rightToLeft =
        type.rightToLeftFamily.isEmpty() ? QStringLiteral("Noto Naskh Arabic") : type.rightToLeftFamily;
    QStringList families{own, QStringLiteral("Georgia"), rightToLeft, QStringLiteral("serif")};
    // Many a font for Latin letters has Arabic ones as well: where the story is Persian, the chosen one comes first.
    if (story == Qt::RightToLeft && !type.rightToLeftFamily.isEmpty())
        families.prepend(rightToLeft);
    families.removeDuplicates();
    return families;
}

Measures measuresOf(const Look &look)
{
    switch (look.role) {
    case Role::Kicker:
        return {18, 0, 5, 0};
    case Role::Headline:
        return {34, 0, 8, 0};
    case Role::Standfirst:
        return {25, 0, 8, 0};
    case Role::Byline:
    case Role::Dateline:
        return {20, 0, 4, 0};
    case Role::Body:
        break;
    }
    switch (look.kind) {
    case core::BlockKind::Heading:
        return {look.level <= 2 ? 29.0 : look.level == 3 ? 25.0 : 23.0, 10, 8, 0};
    case core::BlockKind::Quote:
        return {26.5, 8, 18, 22};
    case core::BlockKind::PullQuote:
        return {34, 30, 38, 36, 36, Setting::Centred};
    case core::BlockKind::QuoteSource:
        return {20, 0, 18, 42};
    case core::BlockKind::Code:
        return {21, 16, 32, 16, 16};
    case core::BlockKind::Footnote:
        return {21, 0, 7, 30};
    case core::BlockKind::DeskNote:
        return {22, 38, 28, 16, 16};
    case core::BlockKind::ListItem:
        return {26.5, 0, 7, 26.0 * (look.level + 1)};
    case core::BlockKind::Separator:
        return {26, 4, 18, 0};
    default:
        break;
    }
    return {26.5, 0, 14, 0};
}

bool readsRightToLeft(const QTextBlock &block, Qt::LayoutDirection story)
{
    const Role role = roleOf(block);
    if (role == Role::Byline || role == Role::Dateline) // names stand in a line of the page, beside its words
        return story == Qt::RightToLeft;
    const core::Direction around =
        story == Qt::RightToLeft ? core::Direction::RightToLeft : core::Direction::LeftToRight;
    const core::Block &head = headOf(block);
    const core::Direction direction =
        isAtomic(block) ? core::effectiveDirection(head, around) : core::effectiveDirection(head, block.text(), around);
    return direction == core::Direction::RightToLeft;
}

bool isFence(const QTextBlock &block)
{
    return block.isValid() && !headOf(block).fence.isEmpty();
}

bool opensPanel(const QTextBlock &block)
{
    return isAtomic(block) && !isField(block) && !isFence(block) && kindOf(block) != core::BlockKind::Separator;
}

bool callsFootnote(const QTextCharFormat &format)
{
    return format.hasProperty(FootnoteProperty);
}

QString footnoteOf(const QTextFormat &format)
{
    return format.stringProperty(FootnoteProperty);
}

QList<core::Span> spansIn(const QTextBlock &block, int from, int to)
{
    QList<core::Span> spans;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (start >= end)
            continue;
        const QString text = fragment.text().mid(start - fragment.position(), end - start);
        const core::Marks marks = marksOf(fragment.charFormat());
        if (marks.footnote.isEmpty()) {
            spans.append({fromDocument(text).remove(core::footnoteCall), marks});
            continue;
        }
        // Only the call itself carries the mark, whatever was typed into its format.
        core::Marks plain = marks;
        plain.footnote.clear();
        for (const QChar letter : text) {
            const bool call = letter == core::footnoteCall;
            spans.append({fromDocument(letter), call ? marks : plain});
        }
    }
    return core::normalised(spans);
}

QString toDocument(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case u'\n':
        case 0x2028:
        case 0x2029:
            clean += QChar::LineSeparator;
            break;
        case u'\r':
        case 0:
        case 0xfdd0: // the document's own marks for frames
        case 0xfdd1:
        case 0xfffc:
            break;
        default:
            clean += letter;
        }
    }
    return clean;
}

QString fromDocument(QString text)
{
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

} // namespace ui
