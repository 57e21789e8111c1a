// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_grammar.h"

#include "core/json_bytes.h"
#include "formats/tag.h"

#include <QJsonDocument>

#include <algorithm>

namespace formats {

namespace {

constexpr int mostTries = 4096; // "-->" inside the JSON, which WordPress itself never writes

// As in WordPress' own pattern: more than white space in HTML.
bool isGap(char c)
{
    return isSpace(c) || c == '\v';
}

bool isNameStart(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

qsizetype skipSpace(QByteArrayView raw, qsizetype at)
{
    while (at < raw.size() && isGap(raw[at]))
        ++at;
    return at;
}

qsizetype skipName(QByteArrayView raw, qsizetype at)
{
    if (at >= raw.size() || !isNameStart(raw[at]))
        return at;
    while (at < raw.size() && isNamePart(raw[at]))
        ++at;
    return at;
}

// The end of a block's attributes: "} -->" or "} /-->".
struct AttributesEnd
{
    qsizetype brace = -1; // -1: there is none
    qsizetype end = 0;
    bool slash = false;
};

AttributesEnd endBefore(QByteArrayView raw, qsizetype dashes)
{
    qsizetype last = dashes - 1;
    const bool slash = last >= 0 && raw[last] == '/';
    if (slash)
        --last;
    const qsizetype gapEnd = last;
    while (last >= 0 && isGap(raw[last]))
        --last;
    const bool ends = last < gapEnd && last >= 0 && raw[last] == '}';
    return ends ? AttributesEnd{last, dashes + 3, slash} : AttributesEnd{};
}

// Where attributes end. Looked up in a list made beforehand, so that a text full of openings that never close is still
// read in one pass.
class Ends
{
public:
    explicit Ends(QByteArrayView raw)
    {
        for (qsizetype at = raw.indexOf("-->"); at >= 0; at = raw.indexOf("-->", at + 1)) {
            const AttributesEnd end = endBefore(raw, at);
            if (end.brace >= 0)
                m_ends.append(end);
        }
    }

    // The first whose brace is behind `open`.
    [[nodiscard]] AttributesEnd behind(qsizetype open) const
    {
        const auto found = std::upper_bound(m_ends.begin(), m_ends.end(), open,
                                            [](qsizetype at, const AttributesEnd &end) { return at < end.brace; });
        return found == m_ends.end() ? AttributesEnd{} : *found;
    }

private:
    QList<AttributesEnd> m_ends;
};

// The same without a list, for a place where a comment is known to stand.
class EndsAhead
{
public:
    explicit EndsAhead(QByteArrayView raw)
        : m_raw(raw)
    {
    }

    [[nodiscard]] AttributesEnd behind(qsizetype open) const
    {
        qsizetype at = m_raw.indexOf("-->", open);
        for (int tries = 0; at >= 0 && tries < mostTries; ++tries, at = m_raw.indexOf("-->", at + 1)) {
            const AttributesEnd end = endBefore(m_raw, at);
            if (end.brace > open)
                return end;
        }
        return {};
    }

private:
    QByteArrayView m_raw;
};

template <typename AnyEnds>
bool readComment(QByteArrayView raw, qsizetype at, const AnyEnds &ends, BlockComment &comment)
{
    comment = BlockComment{};
    comment.begin = at;
    if (!raw.sliced(at).startsWith("<!--"))
        return false;
    qsizetype next = skipSpace(raw, at + 4);
    if (next == at + 4 || next >= raw.size())
        return false;
    if (raw[next] == '/') {
        comment.kind = BlockComment::Kind::Close;
        ++next;
    }
    if (!raw.sliced(next).startsWith("wp:"))
        return false;
    next += 3;
    const qsizetype nameBegin = next;
    next = skipName(raw, next);
    if (next == nameBegin)
        return false;
    bool hasNamespace = false;
    if (next < raw.size() && raw[next] == '/' && skipName(raw, next + 1) > next + 1) {
        next = skipName(raw, next + 1);
        hasNamespace = true;
    }
    const QByteArray name = raw.sliced(nameBegin, next - nameBegin).toByteArray();
    comment.name = hasNamespace ? name : QByteArray("core/" + name);
    const qsizetype afterSpace = skipSpace(raw, next);
    if (afterSpace == next || afterSpace >= raw.size())
        return false;
    next = afterSpace;
    if (raw[next] == '{') {
        const AttributesEnd end = ends.behind(next);
        if (end.brace < 0)
            return false;
        comment.json = raw.sliced(next, end.brace - next + 1).toByteArray();
        comment.end = end.end;
        if (end.slash)
            comment.kind = BlockComment::Kind::Void;
        return true;
    }
    if (raw[next] == '/') {
        comment.kind = BlockComment::Kind::Void; // also "<!-- /wp:name /-->"
        ++next;
    }
    if (!raw.sliced(next).startsWith("-->"))
        return false;
    comment.end = next + 3;
    return true;
}

} // namespace

bool blockCommentAt(QByteArrayView raw, qsizetype at, BlockComment &comment)
{
    return readComment(raw, at, EndsAhead(raw), comment);
}

QList<BlockComment> blockComments(const QByteArray &raw)
{
    const Ends ends(raw);
    QList<BlockComment> comments;
    QList<qsizetype> open;
    qsizetype lastClose = raw.lastIndexOf("-->");
    qsizetype at = raw.indexOf("<!--");
    while (at >= 0 && at < lastClose) {
        BlockComment comment;
        if (!readComment(raw, at, ends, comment)) {
            at = raw.indexOf("<!--", at + 4);
            continue;
        }
        if (comment.kind == BlockComment::Kind::Open) {
            open.append(comments.size());
        } else if (comment.kind == BlockComment::Kind::Close && !open.isEmpty()) {
            comments[open.takeLast()].match = comments.size();
        }
        comments.append(comment);
        at = raw.indexOf("<!--", comment.end);
    }
    return comments;
}

QJsonObject attributesOf(const BlockComment &comment)
{
    return QJsonDocument::fromJson(core::withMarksSpelled(comment.json)).object();
}

namespace {

// Behind the JSON string that starts here.
qsizetype afterString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

// Behind the JSON value that starts here: at the comma or the brace that ends it.
qsizetype afterValue(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            at = afterString(json, at);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (depth == 0 && (c == ',' || c == '}'))
            break;
        else if (c == '}' || c == ']')
            --depth;
        ++at;
    }
    return at;
}

// Where the member begins in the object that opens at `open`, and where its value ends; -1 when it has none.
struct MemberPlace
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

MemberPlace memberIn(const QByteArray &json, qsizetype open, const QByteArray &quoted)
{
    qsizetype at = open + 1;
    while (at < json.size() && json.at(at) != '}') {
        if (json.at(at) != '"') {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        at = afterString(json, at);
        const QByteArray key = json.mid(begin, at - begin);
        while (at < json.size() && json.at(at) != ':')
            ++at;
        const qsizetype end = afterValue(json, at + 1);
        if (key == quoted)
            return {begin, end};
        at = end;
    }
    return {};
}

} // namespace

QByteArray withMember(const QByteArray &comment, const QByteArray &key, const QByteArray &json)
{
    const QByteArray quoted = '"' + key + '"';
    QByteArray changed = comment;
    const qsizetype open = comment.indexOf('{');
    const MemberPlace found = open < 0 ? MemberPlace{} : memberIn(comment, open, quoted);
    if (found.begin >= 0) {
        if (!json.isEmpty())
            return changed.replace(found.begin, found.end - found.begin, QByteArray(quoted + ':' + json));
        qsizetype begin = found.begin;
        qsizetype end = found.end;
        if (end < comment.size() && comment.at(end) == ',')
            ++end;
        else if (begin > 0 && comment.at(begin - 1) == ',')
            --begin;
        changed.remove(begin, end - begin);
        return changed.mid(open, 3) == "{} " ? changed.remove(open, 3) : changed;
    }
    if (json.isEmpty())
        return changed;
    if (open >= 0) {
        const bool alone = comment.mid(open + 1).trimmed().startsWith('}');
        return changed.insert(open + 1, QByteArray(quoted + ':' + json + (alone ? "" : ",")));
    }
    return changed.insert(comment.lastIndexOf("-->"), QByteArray('{' + quoted + ':' + json + "} "));
}

QByteArray jsonText(const QString &text)
{
    QByteArray json = text.toUtf8();
    json.replace('\\', "\\\\").replace("--", "\\u002d\\u002d").replace('<', "\\u003c").replace('>', "\\u003e");
    json.replace('&', "\\u0026").replace('"', "\\u0022");
    for (char c = 1; c < ' '; ++c) {
        if (json.contains(c))
            json.replace(QByteArray(1, c), QByteArray("\\u00" + QByteArray::number(c, 16).rightJustified(2, '0')));
    }
    return '"' + json.replace(QByteArray(1, '\0'), "\\u0000") + '"';
}

} // namespace formats
