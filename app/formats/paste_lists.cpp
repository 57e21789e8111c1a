// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste_lists.h"

#include "formats/list_start.h"

#include <QRegularExpression>

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

struct Marker
{
    QChar sign;     // null for a number
    int number = 0; // of a numbered line
    QChar behind;   // the number: "." or ")"
    qsizetype indent = 0;
    QString words;
};

// A tab stands for as many spaces as it takes to be seen.
qsizetype indentOf(const QString &line)
{
    qsizetype indent = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        indent += c == QLatin1Char('\t') ? 4 : 1;
    }
    return indent;
}

bool readMarker(const QString &line, Marker &marker)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*([-*+•·▪◦‣●○■])[\\s\\x{a0}]+(\\S.*)$"));
    static const QRegularExpression number(QStringLiteral("^\\s*([0-9]{1,3})([.)])[\\s\\x{a0}]+(\\S.*)$"));
    // Persian and Arabic texts often have no space behind, and a hyphen where others have a full stop.
    static const QRegularExpression eastern(
        QStringLiteral("^\\s*([٠-٩۰-۹]{1,3})[\\s\\x{a0}]?([.)-])(?![٠-٩۰-۹])[\\s\\x{a0}]*(\\S.*)$"));
    marker.indent = indentOf(line);
    if (const QRegularExpressionMatch match = bullet.match(line); match.hasMatch()) {
        marker.sign = match.captured(1).front();
        marker.words = match.captured(2).trimmed();
        return true;
    }
    for (const QRegularExpression &shape : {number, eastern}) {
        const QRegularExpressionMatch match = shape.match(line);
        if (!match.hasMatch())
            continue;
        marker.number = numberOfMarker(match.captured(1));
        marker.behind = match.captured(2).front();
        marker.words = match.captured(3).trimmed();
        return true;
    }
    return false;
}

// The items that are open, from the outermost on.
struct Level
{
    qsizetype indent;
    QChar sign;
    int number;
    QChar behind;
};

// False when the line does not fit what stands above it.
bool place(const Marker &marker, QList<Level> &levels)
{
    while (levels.size() > 1 && marker.indent + 1 < levels.last().indent)
        levels.removeLast();
    if (levels.isEmpty() || marker.indent >= levels.last().indent + 2) {
        levels.append({marker.indent, marker.sign, marker.number, marker.behind});
        return true;
    }
    Level &level = levels.last();
    if (marker.sign != level.sign || marker.behind != level.behind
        || (marker.sign.isNull() && marker.number != level.number + 1))
        return false;
    level.number = marker.number;
    return true;
}

} // namespace

QList<Block> listFromLines(const QStringList &lines)
{
    constexpr qsizetype fewest = 2;
    QList<Block> blocks;
    QList<Level> levels;
    QHash<core::BlockId, ItemFound> found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed().isEmpty())
            continue;
        Marker marker;
        if (!readMarker(line, marker)) {
            if (blocks.isEmpty() && line.trimmed().endsWith(QLatin1Char(':')) && indentOf(line) == 0)
                blocks.append(core::textBlock(BlockKind::Paragraph, line.trimmed()));
            else if (!levels.isEmpty() && indentOf(line) >= levels.last().indent + 2)
                blocks.last().spans.last().text += QLatin1Char(' ') + line.trimmed();
            else
                return {};
            continue;
        }
        if (!place(marker, levels))
            return {};
        Block item = core::textBlock(BlockKind::ListItem, marker.words, int(levels.size()) - 1);
        item.ordered = marker.sign.isNull();
        if (marker.sign.isNull())
            found.insert(item.id, {marker.number});
        blocks.append(item);
    }
    const auto isItem = [](const Block &block) { return block.kind == BlockKind::ListItem; };
    if (std::count_if(blocks.cbegin(), blocks.cend(), isItem) < fewest)
        return {};
    keepLists(blocks, found);
    return blocks;
}

} // namespace formats
