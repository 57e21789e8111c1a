// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/list_says.h"

#include "formats/block_grammar.h"
#include "formats/containers.h"
#include "formats/tag.h"

#include <algorithm>
#include <functional>

namespace formats {

namespace {

using core::Block;

constexpr int highest = 1'000'000;
constexpr const char *levelName = "data-level"; // of an item that was not on any site: what was said, was said there
constexpr QByteArrayView keyBegin = "<!--list ";
constexpr QByteArrayView keyEnd = "-->";

QByteArray lastListTag(const QByteArray &opening)
{
    const qsizetype at = opening.lastIndexOf("<ol");
    Tag tag;
    if (at < 0 || scanTag(opening, at, tag) != TagScan::Found)
        return {};
    return opening.mid(tag.begin, tag.end - tag.begin);
}

bool isReversed(const QByteArray &tag)
{
    const QList<Attribute> attributes = attributesOf(tag);
    return std::any_of(attributes.cbegin(), attributes.cend(),
                       [](const Attribute &attribute) { return attribute.name == "reversed"; });
}

// Where the mark begins; -1 without one.
qsizetype keyAt(const QByteArray &opening)
{
    return opening.endsWith(keyEnd) ? opening.lastIndexOf(keyBegin) : -1;
}

} // namespace

ListTag listTagIn(const QByteArray &opening)
{
    const QByteArray tag = lastListTag(opening);
    if (tag.isEmpty())
        return {};
    bool isNumber = false;
    const int start = attributeOf(tag, "start").toInt(&isNumber);
    return {isNumber ? std::optional(std::clamp(start, 0, highest)) : std::nullopt, isReversed(tag)};
}

QByteArray listStatement(const Block &item)
{
    if (!item.ordered)
        return {};
    QByteArray opening = openingPart(item.origin.glue);
    if (opening.isEmpty())
        opening = withoutListKey(item.origin.opening);
    const QByteArray tag = lastListTag(opening);
    if (tag.isEmpty())
        return {};
    const QByteArray level = attributeOf(tag, levelName);
    return level.isEmpty() || level.toInt() == item.level ? opening.trimmed() : QByteArray();
}

QByteArray newListStatement(const ListTag &tag, int level)
{
    const bool isSaid = tag.start && (*tag.start != 1 || tag.reversed) && *tag.start >= 0 && *tag.start <= highest;
    if (!isSaid && !tag.reversed)
        return {};
    return QByteArray("<ol") + (tag.reversed ? " reversed" : "")
           + (isSaid ? " start=\"" + QByteArray::number(*tag.start) + '"' : QByteArray()) + ' ' + levelName + "=\""
           + QByteArray::number(level) + "\">\n";
}

QByteArray listKey(const Block &item)
{
    const qsizetype at = keyAt(item.origin.opening);
    if (at < 0)
        return {};
    const QByteArray mark = item.origin.opening.mid(at + keyBegin.size(),
                                                    item.origin.opening.size() - at - keyBegin.size() - keyEnd.size());
    const qsizetype gap = mark.indexOf(' ');
    return gap > 0 && mark.left(gap).toInt() == item.level ? mark.mid(gap + 1) : QByteArray();
}

QByteArray withListKey(const QByteArray &opening, int level, const QByteArray &key)
{
    return withoutListKey(opening) + keyBegin + QByteArray::number(level) + ' ' + key + keyEnd;
}

QByteArray withoutListKey(const QByteArray &opening)
{
    const qsizetype at = keyAt(opening);
    return at < 0 ? opening : opening.left(at);
}

namespace {

// Where the site's own editor puts it: behind "ordered".
QByteArray withStartMember(const QByteArray &comment, const QByteArray &number)
{
    constexpr QByteArrayView ordered = "\"ordered\":true";
    const qsizetype at = comment.indexOf(ordered);
    if (number.isEmpty() || at < 0 || comment.contains("\"start\":"))
        return withMember(comment, "start", number);
    return QByteArray(comment).insert(at + ordered.size(), ",\"start\":" + number);
}

using Change = std::function<QByteArray(const QByteArray &)>;

// The last list's tag, and the block comment right before it.
QByteArray changed(const QByteArray &opening, const Change &ofComment, const Change &ofTag)
{
    const QByteArray tag = lastListTag(opening);
    const qsizetype at = opening.lastIndexOf("<ol");
    QByteArray before = opening.left(at);
    const qsizetype comment = before.lastIndexOf("<!-- wp:list ");
    BlockComment parsed;
    if (comment >= 0 && blockCommentAt(before, comment, parsed) && isBlank(QByteArrayView(before).sliced(parsed.end)))
        before = before.left(comment) + ofComment(before.mid(comment, parsed.end - comment)) + before.mid(parsed.end);
    return before + ofTag(tag) + opening.mid(at + tag.size());
}

} // namespace

QByteArray withListStart(const QByteArray &opening, int number)
{
    if (lastListTag(opening).isEmpty() || listTagIn(opening).start.value_or(1) == number)
        return opening;
    const QByteArray said = number == 1 ? QByteArray() : QByteArray::number(number);
    return changed(
        opening, [&](const QByteArray &comment) { return withStartMember(comment, said); },
        [&](const QByteArray &tag) { return withAttribute(tag, "start", said); });
}

QByteArray withListReversed(const QByteArray &opening)
{
    const QByteArray tag = lastListTag(opening);
    if (tag.isEmpty() || isReversed(tag))
        return opening;
    return changed(
        opening, [](const QByteArray &comment) { return withMember(comment, "reversed", "true"); },
        [](const QByteArray &of) { return QByteArray(of).insert(3, " reversed"); });
}

} // namespace formats
