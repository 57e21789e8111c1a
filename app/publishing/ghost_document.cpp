// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_document.h"

#include "core/json_bytes.h"
#include "formats/inline_html.h"
#include "publishing/wordpress_markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace publishing {

namespace {

const QByteArray nodeStart = "<!-- wp:standfirst/ghost ";
const QByteArray nodeEnd = "<!-- /wp:standfirst/ghost -->";
const QString nodeKey = QStringLiteral("node");
const QString olderKey = QStringLiteral("older");

QJsonObject rootIn(const QString &lexical)
{
    return QJsonDocument::fromJson(core::withMarksSpelled(lexical.toUtf8())).object()[QLatin1String("root")].toObject();
}

QString typeOf(const QJsonValue &node)
{
    return node.toObject()[QLatin1String("type")].toString();
}

bool isEmptyParagraph(const QJsonValue &node)
{
    return typeOf(node) == QLatin1String("paragraph") && node.toObject()[QLatin1String("children")].toArray().isEmpty();
}

// Ghost's editor leaves one behind a card.
QJsonArray withoutEmptyEnd(QJsonArray nodes)
{
    while (!nodes.isEmpty() && isEmptyParagraph(nodes.last()))
        nodes.removeLast();
    return nodes;
}

// The letters of a node, for people: whatever kind it is, its words are called "text" or "caption".
void addWords(const QJsonValue &value, QStringList &words)
{
    const QJsonObject object = value.toObject();
    for (const QString &key : {QStringLiteral("text"), QStringLiteral("caption")}) {
        const QString found = plainWords(object[key].toString());
        if (!found.isEmpty())
            words << found;
    }
    for (const QJsonValue &child : object[QLatin1String("children")].toArray())
        addWords(child, words);
}

// JSON as it may stand in a block's comment.
QByteArray inComment(const QJsonObject &json)
{
    QByteArray text = core::withMarksSpelled(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return text.replace("--", "\\u002d\\u002d").replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

QByteArray opaqueBlock(const QJsonObject &attributes, const QString &words)
{
    return nodeStart + inComment(attributes) + " -->\n<p>" + formats::escapedText(words) + "</p>\n" + nodeEnd;
}

QByteArray nodeBlock(const QJsonValue &node)
{
    QStringList words;
    addWords(node, words);
    return opaqueBlock({{nodeKey, node}}, words.isEmpty() ? typeOf(node) : words.join(u' '));
}

QByteArray keyComment(const core::StoryId &story)
{
    return "<!-- " + keyOf(story).toUtf8() + " -->\n";
}

// The text of a card that we wrote; none for a card of somebody else.
std::optional<QString> ourText(const QJsonValue &node, std::optional<core::StoryId> &story)
{
    static const QRegularExpression key(QStringLiteral("^<!-- standfirst-([a-z0-9]{13}) -->\\n"));
    if (typeOf(node) != QLatin1String("html"))
        return {};
    const QString html = node.toObject()[QLatin1String("html")].toString();
    const QRegularExpressionMatch match = key.match(html);
    const QString text = html.mid(match.capturedLength());
    if (match.hasMatch() && !story)
        story = core::StoryId{match.captured(1)};
    else if (match.hasMatch())
        return {};
    const bool ours = match.hasMatch() || text.startsWith(QLatin1String("<!-- wp:"));
    const bool mixed = text.toUtf8().contains(nodeStart) || text.trimmed() != text || text.isEmpty();
    return ours && !mixed ? std::optional<QString>(text) : std::nullopt;
}

struct Piece
{
    QByteArray text; // of a card of ours, or
    QJsonValue node; // somebody else's node as it was
    bool older = false;
};

void addText(const QByteArray &text, QList<Piece> &pieces)
{
    if (const QByteArray bare = text.trimmed(); !bare.isEmpty())
        pieces.append({bare, QJsonValue(QJsonValue::Undefined), false});
}

QList<Piece> piecesOf(const QByteArray &content)
{
    QList<Piece> pieces;
    qsizetype done = 0;
    while (true) {
        const qsizetype start = content.indexOf(nodeStart, done);
        const qsizetype json = start + nodeStart.size();
        const qsizetype jsonEnd = start < 0 ? -1 : content.indexOf(" -->", json);
        const qsizetype end = jsonEnd < 0 ? -1 : content.indexOf(nodeEnd, jsonEnd);
        if (end < 0)
            break;
        addText(content.mid(done, start - done), pieces);
        const QByteArray comment = core::withMarksSpelled(content.mid(json, jsonEnd - json));
        const QJsonObject attributes = QJsonDocument::fromJson(comment).object();
        pieces.append({{}, attributes.value(nodeKey), attributes.contains(olderKey)});
        done = end + nodeEnd.size();
    }
    addText(content.mid(done), pieces);
    return pieces;
}

// `cards`: what our cards were before, with what else they carry.
QJsonArray nodesFor(const QList<Piece> &pieces, const core::StoryId &story, QList<QJsonObject> cards)
{
    QJsonArray nodes;
    bool named = story.isEmpty();
    for (const Piece &piece : pieces) {
        if (piece.text.isEmpty()) {
            if (!piece.node.isUndefined())
                nodes.append(piece.node);
            continue;
        }
        QJsonObject card{{QStringLiteral("type"), QStringLiteral("html")}, {QStringLiteral("version"), 1}};
        if (!cards.isEmpty())
            card = cards.takeFirst();
        card[QStringLiteral("html")] = QString::fromUtf8(named ? piece.text : keyComment(story) + piece.text);
        named = true;
        nodes.append(card);
    }
    return nodes;
}

struct Reading
{
    GhostDocument document;
    QList<QJsonObject> cards;
};

enum class Cards { Read, Opaque };

Reading readNodes(const QJsonArray &nodes, Cards how)
{
    Reading reading;
    QList<QByteArray> pieces;
    bool afterText = false; // two cards in a row would become one
    for (const QJsonValue &node : nodes) {
        std::optional<QString> text;
        if (how == Cards::Read && !afterText)
            text = ourText(node, reading.document.story);
        afterText = text.has_value();
        pieces.append(text ? text->toUtf8() : nodeBlock(node));
        if (text)
            reading.cards.append(node.toObject());
    }
    reading.document.content = pieces.join("\n\n");
    return reading;
}

// Read so that it can be written back the same; when in doubt, nothing of it can be edited.
Reading readSafely(const QJsonArray &nodes)
{
    const Reading reading = readNodes(nodes, Cards::Read);
    const core::StoryId story = reading.document.story.value_or(core::StoryId{});
    if (nodesFor(piecesOf(reading.document.content), story, reading.cards) == nodes)
        return reading;
    return readNodes(nodes, Cards::Opaque);
}

} // namespace

GhostDocument ghostDocument(const QString &lexical, const QString &html)
{
    const QJsonArray nodes = withoutEmptyEnd(rootIn(lexical)[QLatin1String("children")].toArray());
    if (!lexical.isEmpty())
        return readSafely(nodes).document;
    if (html.isEmpty())
        return {};
    return {opaqueBlock({{olderKey, true}}, plainWords(html)), {}};
}

core::Result<QString> ghostLexical(const QByteArray &content, const core::StoryId &story, const QString &lexical)
{
    QJsonObject root = rootIn(lexical);
    const QJsonArray before = root[QLatin1String("children")].toArray();
    const QJsonArray filled = withoutEmptyEnd(before);
    const QList<Piece> pieces = piecesOf(content);
    if (std::any_of(pieces.cbegin(), pieces.cend(), [](const Piece &piece) { return piece.older; }))
        return core::Error{core::Error::Kind::Invalid,
                           QStringLiteral("the post was made in Ghost's older editor: open and save it there once")};
    QJsonArray nodes = nodesFor(pieces, story, readSafely(filled).cards);
    for (qsizetype i = filled.size(); i < before.size() && !filled.isEmpty(); ++i)
        nodes.append(before.at(i));
    if (root.isEmpty()) {
        root = {{QStringLiteral("type"), QStringLiteral("root")},
                {QStringLiteral("version"), 1},
                {QStringLiteral("direction"), QJsonValue::Null},
                {QStringLiteral("format"), QString()},
                {QStringLiteral("indent"), 0}};
    }
    root[QStringLiteral("children")] = nodes;
    const QJsonDocument document(QJsonObject{{QStringLiteral("root"), root}});
    return QString::fromUtf8(core::withMarksSpelled(document.toJson(QJsonDocument::Compact)));
}

} // namespace publishing
