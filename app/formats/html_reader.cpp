// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_reader.h"

#include "core/direction.h"
#include "core/typography.h"
#include "formats/html_captions.h"
#include "formats/html_tamer.h"
#include "formats/inline_html.h"
#include "formats/unseen_letters.h"

#include <QRegularExpression>

namespace formats {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Marks;

namespace {

constexpr int deepestWalk = 1000; // the tamer's cap and what a parser adds of its own stay far below

void takeStyle(const Style &style, Marks &marks)
{
    if (style.bold)
        marks.bold = *style.bold;
    if (style.italic)
        marks.italic = *style.italic;
    marks.strike = marks.strike || style.strike;
    if (style.raise) {
        marks.superscript = *style.raise == Style::Raise::Superscript;
        marks.subscript = *style.raise == Style::Raise::Subscript;
    }
}

void takeMark(const QByteArray &name, Marks &marks)
{
    if (name == "b" || name == "strong")
        marks.bold = true;
    else if (name == "i" || name == "em" || name == "cite" || name == "dfn" || name == "var")
        marks.italic = true;
    else if (name == "s" || name == "del" || name == "strike")
        marks.strike = true;
    else if (name == "sub")
        marks.subscript = true;
    else if (name == "sup")
        marks.superscript = true;
    else if (name == "code" || name == "kbd" || name == "samp" || name == "tt")
        marks.code = true;
}

bool hasClass(const GumboNode *node, const char *name)
{
    return attributeOf(node, "class").split(QLatin1Char(' ')).contains(QLatin1String(name), Qt::CaseInsensitive);
}

// Numbers that a person counts with; one more or less is a number as well.
bool mayCount(int number)
{
    constexpr int highest = 1'000'000;
    return number > -highest && number < highest;
}

int headingLevel(const QByteArray &name, const GumboNode *node, const Style &style)
{
    if (name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6')
        return name.at(1) - '0';
    if (attributeOf(node, "role") == QLatin1String("heading"))
        return qBound(1, attributeOf(node, "aria-level").toInt(), 6);
    if (name == "p" && hasClass(node, "MsoTitle"))
        return 1;
    return name == "p" || name == "div" ? style.outline : 0;
}

// A sign beside the text that screen readers are not to read out: the way to a heading, the name of a drawing in a font
// of drawings.
bool isSign(const QByteArray &name, const GumboNode *node)
{
    static const QRegularExpression place(QStringLiteral("^\\s*[#¶§]\\s*$"));
    const bool link = name == "a" && attributeOf(node, "href").contains(QLatin1Char('#'));
    if (attributeOf(node, "aria-hidden") != QLatin1String("true"))
        return link && place.match(lettersIn(node, 8)).hasMatch();
    static const QRegularExpression drawing(QStringLiteral("(?:^|[\\s_-])(?:icons?|fa|material-symbols)(?:$|[\\s_-])"),
                                            QRegularExpression::CaseInsensitiveOption);
    return (name == "a" && attributeOf(node, "href").startsWith(QLatin1Char('#')))
           || drawing.match(attributeOf(node, "class")).hasMatch()
           || ((name == "a" || isBlockElement(name)) && place.match(lettersIn(node, 8)).hasMatch());
}

// A <cite> that is all its element says is a quote's source; any other is a title in the text.
bool standsAlone(const GumboNode *cite)
{
    const GumboNode *parent = cite->parent;
    if (!parent || !isElement(parent))
        return false;
    const QByteArray name = nameOf(parent);
    if (name == "blockquote" || name == "footer" || name == "figcaption")
        return true;
    return name == "p" && lettersIn(parent, 4000).trimmed() == lettersIn(cite, 4000).trimmed();
}

} // namespace

bool isBlockElement(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "p",       "div",        "section", "article",    "main",   "header",  "footer", "aside", "nav", "address",
        "h1",      "h2",         "h3",      "h4",         "h5",     "h6",      "ul",     "ol",    "li",  "dl",
        "dt",      "dd",         "pre",     "table",      "tbody",  "thead",   "tfoot",  "tr",    "td",  "th",
        "caption", "blockquote", "figure",  "figcaption", "center", "details", "summary"};
    return names.contains(name);
}

HtmlReader::HtmlReader(const HtmlLimits &limits, const HtmlSource &source, DropLog &dropped)
    : m_limits(limits)
    , m_source(source)
    , m_dropped(dropped)
    , m_styles(source.styles)
{
}

core::Result<core::Body> HtmlReader::read(const GumboNode *root)
{
    m_survey = surveyOf(root, m_source.tables, m_limits.patience);
    const GumboNode *content = isForeign() ? contentOf(root) : root;
    Context context;
    for (const GumboNode *around = content; around != root && context.language.isEmpty(); around = around->parent)
        takeLanguage(around, m_styles.of(around), context.language, context.direction);
    walkChildren(content, context, 0);
    flush();
    if (m_limits.patience.isOver())
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: HTML that takes too long")};
    if (m_body.blocks.size() + m_blocksInside > m_limits.blocks)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: HTML with too many paragraphs")};
    if (m_cells >= m_limits.blocks)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: HTML with too many cells")};
    finish();
    return m_body;
}

// What a page says is its content, where it says so; what stands around is told.
const GumboNode *HtmlReader::contentOf(const GumboNode *root)
{
    m_furniture = Furniture(root);
    const GumboNode *content = m_furniture.content();
    if (!content)
        return root;
    for (const GumboNode *node = content; node != root; node = node->parent) {
        const GumboVector &around = node->parent->v.element.children;
        for (unsigned i = 0; i < around.length; ++i) {
            const auto *other = static_cast<const GumboNode *>(around.data[i]);
            const QString letters = other == node ? QString() : lettersIn(other, 200);
            if (!letters.trimmed().isEmpty())
                m_dropped.add(Dropped::Furniture, letters);
        }
    }
    return content;
}

void HtmlReader::walkChildren(const GumboNode *parent, const Context &context, int depth)
{
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0;
         i < children.length && m_body.blocks.size() + m_blocksInside <= m_limits.blocks && !m_limits.patience.isOver();
         ++i)
        walk(static_cast<const GumboNode *>(children.data[i]), context, depth);
}

void HtmlReader::walk(const GumboNode *node, const Context &context, int depth)
{
    if (isText(node))
        takeText(textOf(node), context);
    else if (isElement(node) && depth < deepestWalk)
        takeElement(node, context, depth + 1);
}

void HtmlReader::takeElement(const GumboNode *node, Context context, int depth)
{
    const QByteArray name = nameOf(node);
    const Style style = m_styles.of(node);
    if (isLeftOut(name, node, style))
        return;
    if (m_survey.notes.contains(node)) {
        takeNote(node, context, depth);
        return;
    }
    // Messengers that show line ends say so in a sheet of rules, which not all browsers copy.
    if (isForeign()
        && (hasClass(node, "selectable-text") || attributeOf(node, "class").startsWith(QLatin1String("markup_"))))
        context.preformatted = true;
    if (style.preformatted)
        context.preformatted = *style.preformatted;
    context.sizeless = style.hiding.sizeless().value_or(context.sizeless);
    context.colourless = style.hiding.colourless().value_or(context.colourless);
    context.invisible = style.hiding.invisible().value_or(context.invisible);
    if (context.invisible && (name == "img" || name == "hr" || name == "pre" || name == "iframe"))
        return;
    if (takeWhole(name, node, style, context, depth))
        return;
    // Programs copy how a page looks into every element: a part of a line is none of its own, and the other way round.
    const bool inLine =
        isForeign() && (name == "div" || name == "p") && style.listLevel == 0 && !style.ownLine.value_or(true);
    if (isBlockElement(name) && !inLine)
        takeBlock(name, node, style, context, depth);
    else
        takeInline(name, node, style, context, depth);
}

// Elements that are one thing, whatever is inside.
bool HtmlReader::takeWhole(const QByteArray &name, const GumboNode *node, const Style &style, const Context &context,
                           int depth)
{
    if (name == "br") {
        if (!hasClass(node, "Apple-interchange-newline"))
            takeBreak(context);
    } else if (name == "hr") {
        flush();
        add(core::textBlock(BlockKind::Separator, {}));
    } else if (name == "img") {
        takePicture(node, context);
    } else if ((name == "pre" && style.listLevel == 0)
               || (style.monospace && style.preformatted.value_or(false) && isBlockElement(name))) {
        if (isForeign() && attributeOf(node, "class").contains(QLatin1String("moz-")))
            return false; // a mail, not code
        flush();
        takeCode(node);
    } else if (name == "table" && !m_survey.layoutTables.contains(node)) {
        flush();
        takeTable(node, context, depth);
    } else if (name == "figure") {
        return takeFigure(node, context, depth);
    } else if (name == "div" && isForeign() && isCalledPicture(node)) {
        return !picturePartsOf(node, m_boxLooks).captions.isEmpty() && takePictureBox(node);
    } else if (const core::Embed embed = embedIn(name, node); !embed.isEmpty()) {
        flush();
        Block block = core::textBlock(BlockKind::Embed, {});
        block.embed = embed;
        add(block);
    } else if (name == "iframe") {
        if (isForeign())
            m_dropped.add(Dropped::Frames, attributeOf(node, "src"));
    } else {
        return false;
    }
    return true;
}

bool HtmlReader::isLeftOut(const QByteArray &name, const GumboNode *node, const Style &style)
{
    const auto leave = [&](Dropped why) {
        m_dropped.add(why, lettersIn(node, 200));
        return true;
    };
    if (isForeign()) {
        for (const auto &[kind, attribute] :
             {std::pair(Dropped::Classes, "class"), std::pair(Dropped::Styles, "style")}) {
            if (hasAttribute(node, attribute))
                m_dropped.add(kind, m_dropped.wantsSample(kind) ? attributeOf(node, attribute) : QString());
        }
    }
    const bool unseen = style.hiding.invisible().value_or(false) && !showsSomething(node, 0);
    if (hasAttribute(node, "hidden") || hasAttribute(node, "popover") || unseen || style.hiding.hidesAll()
        || (style.hiding.isTransparent() && name != "img"))
        return lettersIn(node, 1).isEmpty() || leave(Dropped::HiddenText);
    if (m_survey.remarks.contains(node))
        return leave(Dropped::Remarks);
    if (style.part == "comment-list" || style.part == "comment" || hasClass(node, "msocomanchor")
        || hasClass(node, "MsoCommentReference") || hasClass(node, "msocomoff") || hasClass(node, "msocomtxt"))
        return leave(Dropped::Remarks);
    if (style.listMarker)
        return true;
    if (m_survey.backLinks.contains(node) || hasClass(node, "mw-cite-backlink"))
        return true;
    if (hasClass(node, "footnote-call") && node->v.element.children.length == 1
        && isText(static_cast<const GumboNode *>(node->v.element.children.data[0])))
        return true; // of a note that was lost
    if (!isForeign())
        return false;
    // Tracked changes: what its author deleted is not part of the text.
    if (hasClass(node, "msoDel") || (name == "del" && (hasAttribute(node, "datetime") || hasAttribute(node, "cite"))))
        return leave(Dropped::Remarks);
    // What is only for screen readers; what is kept from them alone is seen, and stays.
    if (isClassOfHiddenText(attributeOf(node, "class")) || isSign(name, node))
        return lettersIn(node, 1).isEmpty() ? name != "img" : leave(Dropped::HiddenText);
    if (node == m_credit)
        return true;
    if (m_furniture.holds(node))
        return lettersIn(node, 1).isEmpty() || leave(Dropped::Furniture);
    return false;
}

// Whether an element inside one that is not seen says of itself that it is.
bool HtmlReader::showsSomething(const GumboNode *node, int depth)
{
    constexpr int most = 200'000;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length && depth < deepestWalk && m_looked < most; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(child))
            continue;
        ++m_looked;
        if (!m_styles.of(child).hiding.invisible().value_or(true) || showsSomething(child, depth + 1))
            return true;
    }
    return false;
}

void HtmlReader::takeLanguage(const GumboNode *node, const Style &style, QString &language, Direction &direction) const
{
    if (hasAttribute(node, "lang")) {
        const QString lang = attributeOf(node, "lang").trimmed();
        static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"));
        if (!isForeign() || lang.isEmpty())
            language = lang;
        else if (tag.match(lang).hasMatch() && !QStringLiteral("zxx und mul").contains(lang))
            language =
                lang.section(QLatin1Char('-'), 0, 0).toLower()
                + (lang.size() == 5 ? lang.mid(2).toUpper() : lang.mid(lang.section(QLatin1Char('-'), 0, 0).size()));
    }
    const QString dir = attributeOf(node, "dir").toLower();
    if (dir == QLatin1String("rtl"))
        direction = Direction::RightToLeft;
    else if (dir == QLatin1String("ltr"))
        direction = Direction::LeftToRight;
    else if (style.direction != Direction::Auto)
        direction = style.direction;
}

namespace {

// Chromium, when it copies, makes the plain space beside a link or a bold word a no-break space in a span of its own,
// so that it does not collapse. A no-break space that somebody wrote stands amid its text.
bool isGapOfACopy(const GumboNode *span)
{
    const GumboVector &children = span->v.element.children;
    if (children.length != 1)
        return false;
    const auto *only = static_cast<const GumboNode *>(children.data[0]);
    return (only->type == GUMBO_NODE_TEXT || only->type == GUMBO_NODE_WHITESPACE)
           && qstrcmp(only->v.text.text, "\xC2\xA0") == 0;
}

// The letter that follows an element in its paragraph; a null letter when none is near.
QChar letterAfter(const GumboNode *node)
{
    for (int steps = 0; steps < 20 && node->parent && isElement(node->parent); ++steps) {
        const GumboVector &around = node->parent->v.element.children;
        for (unsigned i = unsigned(node->index_within_parent) + 1; i < around.length; ++i) {
            const QString letters = lettersIn(static_cast<const GumboNode *>(around.data[i]), 1);
            if (!letters.isEmpty())
                return letters.front();
        }
        node = node->parent;
        if (isBlockElement(nameOf(node)))
            break;
    }
    return {};
}

// Where some languages write a space that may not break: « ainsi », alors !
bool isWrittenGap(QChar before, const GumboNode *gap)
{
    const QChar after = letterAfter(gap);
    return before == QChar(0xab) || before == QChar(0x2039) || QStringLiteral(":;!?»›%").contains(after);
}

} // namespace

void HtmlReader::takeInline(const QByteArray &name, const GumboNode *node, const Style &style, Context context,
                            int depth)
{
    const bool gap = name == "span" && isGapOfACopy(node);
    if (hasClass(node, "Apple-converted-space") || (isForeign() && gap)) {
        const QChar before = m_block.spans.isEmpty() ? QChar() : m_block.spans.last().text.back();
        takeText(gap && !before.isNull() && isWrittenGap(before, node) ? QStringLiteral("\u00a0") : QStringLiteral(" "),
                 context);
        return;
    }
    if (name == "span" && isForeign() && attributeOf(node, "role") == QLatin1String("checkbox")
        && context.kind == BlockKind::ListItem && m_block.spans.isEmpty() && context.box == Box::None) {
        m_box = attributeOf(node, "aria-checked") == QLatin1String("true") ? Box::Ticked : Box::Empty;
        m_boxItem = context.item;
    }
    if (name == "a") {
        const auto call = m_survey.calls.constFind(node);
        if (call != m_survey.calls.cend()) {
            Marks &marks = context.marks;
            marks = Marks{};
            marks.footnote = *call;
            append(QString(core::footnoteCall), context);
            m_afterSpace = false;
            return;
        }
        static const QRegularExpression lone(
            QStringLiteral("#(?:_(?:ftn|edn)(?:ref)?\\d|sd(?:foot|end)note\\d|ftnt|cite_note|fn)"));
        const QString href = attributeOf(node, "href");
        if (isForeign() && lone.match(href).hasMatch() && isNoteMark(lettersIn(node, 12))) {
            m_dropped.add(Dropped::NoteMarks, lettersIn(node, 12));
            return;
        }
        context.marks.href = linkFrom(href);
    } else {
        takeMark(name, context.marks);
    }
    takeStyle(style, context.marks);
    takeLanguage(node, style, context.marks.language, context.marks.direction);
    if (name == "bdo" || style.forcesDirection)
        takeForcedDirection(node, context);
    if (context.marks.language == context.language)
        context.marks.language.clear();
    if (context.marks.direction == context.direction)
        context.marks.direction = Direction::Auto;
    const bool source = name == "cite" && context.quoted && context.kind != BlockKind::QuoteSource && standsAlone(node);
    if (source || context.kind == BlockKind::QuoteSource)
        context.marks.italic = context.marks.italic && name != "cite";
    if (source) {
        flush();
        context.kind = BlockKind::QuoteSource;
    }
    const bool ownLine = isForeign() && style.ownLine.value_or(false);
    if (ownLine)
        endLine();
    if (name == "q")
        takeQuotation(node, context, depth);
    else
        walkChildren(node, context, depth);
    if (ownLine)
        endLine();
    if (source)
        flush();
}

namespace {

struct Quotes
{
    QString open = QStringLiteral("“");
    QString close = QStringLiteral("”");
};

// As they are typed in the language; English ones where it has none of its own.
Quotes quotesIn(const QString &language, bool nested)
{
    const auto typed = [&language](const QString &before, char key) {
        const std::optional<core::Replacement> sign = core::typed(language, before, QLatin1Char(key));
        return sign && sign->remove == 0 ? sign->insert : QString();
    };
    const QString open = typed(QStringLiteral(" "), '"');
    if (open.isEmpty())
        return nested ? Quotes{QStringLiteral("‘"), QStringLiteral("’")} : Quotes{};
    if (!nested)
        return {open, typed(open + QLatin1Char('a'), '"')};
    const char key = typed(QStringLiteral(" "), '\'').isEmpty() ? '"' : '\'';
    const QString inner = typed(open + QStringLiteral("a "), key);
    return {inner, typed(open + QStringLiteral("a ") + inner + QLatin1Char('a'), key)};
}

} // namespace

// As a browser would write it.
void HtmlReader::takeQuotation(const GumboNode *node, Context context, int depth)
{
    const QString around = context.language.isEmpty() ? m_source.language : context.language;
    const Quotes quotes =
        quotesIn(context.marks.language.isEmpty() ? around : context.marks.language, context.quotations % 2 == 1);
    ++context.quotations;
    takeText(quotes.open, context);
    walkChildren(node, context, depth);
    takeText(quotes.close, context);
}

// Letters that are set against their own direction. In a document of ours they stay so; from elsewhere they come as
// they are written, with their direction as that of any other run, as with the letters that do the same unseen.
void HtmlReader::takeForcedDirection(const GumboNode *node, Context &context)
{
    const Direction direction = context.marks.direction;
    if (direction == Direction::Auto)
        return;
    if (!isForeign()) {
        context.marks.kept.append(direction == Direction::RightToLeft ? "<bdo dir=\"rtl\">" : "<bdo dir=\"ltr\">");
        context.marks.direction = Direction::Auto;
        return;
    }
    tellForcedDirection(node, direction);
}

void HtmlReader::tellForcedDirection(const GumboNode *node, Direction direction)
{
    const QString letters = lettersIn(node, 200);
    if (direction != Direction::Auto && core::directionOf(letters, direction) != direction)
        m_dropped.add(Dropped::Invisible, letters);
}

// Word's items are paragraphs that say of which list they are and how deep.
void HtmlReader::takeItemOfWordProcessor(const GumboNode *node, const Style &style, Context &context) const
{
    QString marker;
    QList<const GumboNode *> open = {node};
    for (int looked = 0; !open.isEmpty() && looked < 60; ++looked) {
        const GumboNode *next = open.takeFirst();
        if (!isElement(next))
            continue;
        if (next != node && m_styles.of(next).listMarker) {
            marker = lettersIn(next, 40).simplified();
            marker.remove(QChar(0xa0));
            break;
        }
        const GumboVector &children = next->v.element.children;
        for (unsigned i = 0; i < children.length && i < 20; ++i)
            open.insert(qMin<qsizetype>(i, open.size()), static_cast<const GumboNode *>(children.data[i]));
    }
    static const QRegularExpression counts(
        QStringLiteral("^[\\[(]?(?:(?:[\\p{Nd}]+|[ivxlcdm]+|\\p{L}{1,3})[.,:)\\]-]+)+"
                       "(?:[\\p{Nd}\\p{L}]{1,4})?$|^\\p{Nd}+$"),
        QRegularExpression::CaseInsensitiveOption);
    context.kind = BlockKind::ListItem;
    context.level = style.listLevel - 1;
    context.ordered = marker.isEmpty() ? m_styles.isOrdered(style.list, style.listLevel).value_or(false)
                                       : counts.match(marker.trimmed()).hasMatch();
    context.found = {};
    if (const int number = numberOfMarker(marker); number > 0)
        context.found.number = number;
}

// Messengers and editors of notes say of every item in one flat list how deep it is, and which kind.
void HtmlReader::takeItemOfNotes(const GumboNode *node, Context &context) const
{
    constexpr int deepestItem = 20;
    static const QRegularExpression indent(QStringLiteral("(?:^|\\s)ql-indent-(\\d{1,2})(?:\\s|$)"));
    const int said = qMax(attributeOf(node, "data-stringify-indent").toInt(),
                          indent.match(attributeOf(node, "class")).captured(1).toInt());
    context.level = qMax(context.level, qBound(0, said, deepestItem));
    const QString kind = attributeOf(node, "data-list");
    if (!kind.isEmpty())
        context.ordered = kind == QLatin1String("ordered");
    const QString checked = attributeOf(node, "role") == QLatin1String("checkbox") ? attributeOf(node, "aria-checked")
                                                                                   : attributeOf(node, "data-checked");
    context.box = kind == QLatin1String("checked") || checked == QLatin1String("true")      ? Box::Ticked
                  : kind == QLatin1String("unchecked") || checked == QLatin1String("false") ? Box::Empty
                                                                                            : Box::None;
}

void HtmlReader::beginList(const QByteArray &name, const GumboNode *node, Context &context)
{
    ++context.lists;
    context.ordered = name == "ol";
    context.list = m_lists.size();
    int items = 0;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        items += isElement(child) && nameOf(child) == "li" ? 1 : 0;
    }
    List list;
    // Some programs copy every item in a list of its own; numbers tell by themselves which go on.
    if (!isForeign() || (!context.ordered && items > 1))
        list.name = QByteArray::number(m_lists.size() + 1);
    list.reversed = context.ordered && hasAttribute(node, "reversed");
    bool isNumber = false;
    int start = attributeOf(node, "start").trimmed().toInt(&isNumber);
    if (!isNumber || !mayCount(start))
        start = list.reversed ? items : 1;
    list.last = list.reversed ? start + 1 : start - 1;
    m_lists.append(list);
}

void HtmlReader::countItem(const GumboNode *node, Context &context)
{
    context.found = {};
    if (context.list < 0)
        return;
    List &list = m_lists[context.list];
    // Flat lists whose items are of several kinds and depths are counted by what comes out of them.
    const bool flat = hasAttribute(node, "data-list") || hasAttribute(node, "data-stringify-indent");
    if (isForeign() && flat && list.last == 0) {
        context.found = {};
        return;
    }
    context.found.list = list.name;
    context.found.reversed = list.reversed;
    bool isNumber = false;
    const int value = attributeOf(node, "value").trimmed().toInt(&isNumber);
    list.last = isNumber && mayCount(value) ? value : list.last + (list.reversed ? -1 : 1);
    if (context.ordered)
        context.found.number = list.last;
}

void HtmlReader::takeBlock(const QByteArray &name, const GumboNode *node, const Style &style, Context context,
                           int depth)
{
    flush();
    takeLanguage(node, style, context.language, context.direction);
    if (style.forcesDirection && isForeign())
        tellForcedDirection(node, context.direction);
    const int heading = headingLevel(name, node, style);
    if (heading == 0 && name != "table")
        takeStyle(style, context.marks);
    if (heading > 0 && (context.kind == BlockKind::Quote || context.kind == BlockKind::PullQuote)) {
        context.marks.bold = true; // it stays among the words it is the heading of
    } else if (heading > 0) {
        context.kind = BlockKind::Heading;
        context.level = heading;
        context.item = 0;
    } else if (name == "ul" || name == "ol") {
        beginList(name, node, context);
    } else if (name == "li") {
        context.kind = BlockKind::ListItem;
        const int said = qMax(attributeOf(node, "aria-level").toInt(), attributeOf(node, "data-aria-level").toInt());
        context.level = qMax(qMax(0, context.lists - 1), isForeign() ? qMin(said, 20) - 1 : 0);
        context.item = ++m_items;
        if (isForeign())
            takeItemOfNotes(node, context);
        countItem(node, context);
    } else if (style.listLevel > 0 && (name == "p" || name == "div" || name == "pre")) {
        takeItemOfWordProcessor(node, style, context);
        context.item = ++m_items;
    } else if (isForeign() && name == "p" && m_lastItem != 0 && style.list.isEmpty()
               && attributeOf(node, "class").startsWith(QLatin1String("MsoListParagraphCxSp"))) {
        context.kind = BlockKind::ListItem; // a paragraph of the item before it
        context.item = m_lastItem;
    } else if (name == "blockquote") {
        takeQuote(node, context, depth);
        return;
    } else if (name == "aside" && (hasClass(node, "pull-quote") || hasClass(node, "pullquote"))) {
        context.pulled = true;
        takeQuote(node, context, depth);
        return;
    } else if (context.quoted && (name == "footer" || hasClass(node, "quote-source"))) {
        context.kind = BlockKind::QuoteSource;
        context.marks.italic = false;
    } else if (name == "p" && hasClass(node, "quote-source")) {
        context.kind = BlockKind::QuoteSource;
        context.quoted = true;
    } else if (isForeign() && name == "p" && (hasClass(node, "MsoQuote") || hasClass(node, "MsoIntenseQuote"))) {
        context.kind = BlockKind::Quote;
        context.marks.italic = false;
    } else if (name == "dt" || name == "summary") {
        context.marks.bold = true;
    }
    const qsizetype before = m_body.blocks.size();
    walkChildren(node, context, depth);
    flush();
    if (isForeign() && name == "p" && m_body.blocks.size() == before && lettersIn(node, 20).trimmed().isEmpty())
        m_dropped.add(Dropped::EmptyParagraphs);
}

void HtmlReader::takeQuote(const GumboNode *node, Context context, int depth)
{
    const bool outermost = !context.quoted;
    context.pulled = context.pulled || hasClass(node, "pullquote") || hasClass(node, "pull-quote");
    if (context.kind == BlockKind::Paragraph || context.kind == BlockKind::Quote)
        context.kind = context.pulled ? BlockKind::PullQuote : BlockKind::Quote;
    context.quoted = true;
    walkChildren(node, context, depth);
    flush();
    if (outermost && !m_body.blocks.isEmpty())
        m_endOfQuote = m_body.blocks.last().id;
}

void HtmlReader::takeNote(const GumboNode *node, const Context &context, int depth)
{
    flush();
    if (m_nested > 0)
        return; // a note in a caption or a cell has no place of its own
    if (!m_body.blocks.isEmpty() && m_body.blocks.last().kind == BlockKind::Separator && m_notes.isEmpty()
        && isForeign())
        m_body.blocks.removeLast(); // the rule above the notes
    Context inner;
    inner.language = context.language;
    inner.direction = context.direction;
    takeLanguage(node, m_styles.of(node), inner.language, inner.direction);
    const QList<Block> blocks = inside(node, inner, depth);
    Block note;
    note.kind = BlockKind::Footnote;
    note.name = m_survey.notes.value(node);
    if (!blocks.isEmpty()) {
        note.language = blocks.first().language;
        note.direction = blocks.first().direction;
    }
    note.spans = joined(blocks);
    note.id = core::newId<core::BlockId>();
    m_notes.append(note);
}

namespace {

void collectCode(const GumboNode *node, QString &text, QString &language, int depth)
{
    if (isText(node)) {
        text += textOf(node);
        return;
    }
    if (!isElement(node) || depth > deepestWalk)
        return;
    const QByteArray name = nameOf(node);
    const bool line = isBlockElement(name) && name != "pre";
    if (name == "br" || (line && !text.isEmpty() && !text.endsWith(QLatin1Char('\n'))))
        text += QLatin1Char('\n');
    if (language.isEmpty()) {
        static const QRegularExpression named(
            QStringLiteral("(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([^\\s;\"'<>]{1,40})"));
        language = named.match(attributeOf(node, "class")).captured(1);
    }
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        collectCode(static_cast<const GumboNode *>(children.data[i]), text, language, depth + 1);
    if (line && !text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
}

} // namespace

void HtmlReader::takeCode(const GumboNode *node)
{
    QString text;
    QString language = attributeOf(node, "data-language");
    if (language.isEmpty() && node->parent && isElement(node->parent)) {
        static const QRegularExpression source(QStringLiteral("highlight-source-([\\w+#-]{1,40})"));
        language = source.match(attributeOf(node->parent, "class")).captured(1);
    }
    collectCode(node, text, language, 0);
    text.remove(QLatin1Char('\r')).remove(QChar(0)).remove(core::footnoteCall);
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    if (text.trimmed().isEmpty())
        return;
    if (isForeign())
        text = withoutUnseen(text, m_dropped);
    Block block = core::textBlock(BlockKind::Code, text);
    block.name = language;
    add(block);
}

core::Result<core::Body> readHtml(const QByteArray &html, const HtmlLimits &limits)
{
    const core::Result<QByteArray> tame = tamed(html, limits);
    if (!tame)
        return tame.error();
    const Dom dom(tame.value());
    DropLog dropped;
    return HtmlReader(limits, {}, dropped).read(dom.body());
}

} // namespace formats
