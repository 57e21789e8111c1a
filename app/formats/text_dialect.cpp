// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/text_dialect.h"

#include "formats/block_grammar.h"
#include "formats/containers.h"
#include "formats/tag.h"

#include <algorithm>
#include <optional>

namespace formats {

namespace {

using core::Block;
using core::BlockId;
using core::BlockKind;

bool hasComment(const QByteArray &bytes)
{
    return bytes.contains("<!-- wp:") || bytes.contains("<!-- /wp:");
}

// What a block's bytes say of the text they were read in. Items of a list, sources of a quote and opaque blocks may
// have none of their own comments in either.
std::optional<Dialect> saidBy(const Block &block)
{
    const core::Origin &origin = block.origin;
    if (origin.source.isEmpty())
        return {};
    if (beginsWithBlockComment(origin.source) || hasComment(origin.glue) || hasComment(origin.opening))
        return Dialect::Blocks;
    if (block.kind == BlockKind::Opaque && !blockComments(origin.source).isEmpty())
        return Dialect::Blocks;
    if (block.kind == BlockKind::Opaque || origin.source.startsWith("<li") || origin.source.startsWith("<cite"))
        return {};
    return Dialect::Classic;
}

// The blocks of a body by what they were read behind.
class Readings
{
public:
    explicit Readings(const core::Body &body)
        : m_body(body)
    {
        m_places.reserve(body.blocks.size());
        for (qsizetype i = 0; i < body.blocks.size(); ++i)
            m_places.insert(body.blocks.at(i).id, i);
    }

    // By the text's last block and those that it was read behind.
    [[nodiscard]] std::optional<Dialect> saidByTheEnd() const
    {
        std::optional<Dialect> said;
        BlockId id = m_body.tailAfter;
        for (qsizetype steps = 0; steps < m_body.blocks.size() && m_places.contains(id); ++steps) {
            const Block &block = m_body.blocks.at(m_places.value(id));
            const std::optional<Dialect> says = saidBy(block);
            if (says == Dialect::Blocks)
                return says;
            said = says ? says : said;
            id = block.origin.glueAfter;
        }
        return said;
    }

    // By most of all that were not put in.
    [[nodiscard]] std::optional<Dialect> saidByMost()
    {
        qsizetype blocks = 0;
        qsizetype classic = 0;
        for (qsizetype i = 0; i < m_body.blocks.size(); ++i) {
            const Block &block = m_body.blocks.at(i);
            const std::optional<Dialect> says = block.origin.glueAfter.isEmpty() ? std::nullopt : saidBy(block);
            if (!says || wasPutIn(i))
                continue;
            ++(says == Dialect::Blocks ? blocks : classic);
        }
        if (blocks == 0 && classic == 0)
            return {};
        return blocks >= classic ? Dialect::Blocks : Dialect::Classic;
    }

    // Where nobody says a thing for certain: classic HTML if any bytes are left at all.
    [[nodiscard]] std::optional<Dialect> left()
    {
        std::optional<Dialect> said;
        for (qsizetype i = 0; i < m_body.blocks.size(); ++i) {
            const Block &block = m_body.blocks.at(i);
            if (block.origin.source.isEmpty() || wasPutIn(i))
                continue;
            if (saidBy(block) == Dialect::Blocks)
                return Dialect::Blocks;
            said = Dialect::Classic;
        }
        return said;
    }

private:
    // It, or what it was read behind, follows itself. Each block is looked at once.
    bool wasPutIn(qsizetype i)
    {
        QList<qsizetype> way;
        bool in = false;
        while (m_putIn.value(i, -1) < 0) {
            m_putIn.insert(i, 0); // also for those that follow each other in a ring
            way.append(i);
            const Block &block = m_body.blocks.at(i);
            const qsizetype before = m_places.value(block.origin.glueAfter, -1);
            if (before < 0 || before == i) {
                in = before == i;
                break;
            }
            i = before;
            in = m_putIn.value(i, 0) == 1;
        }
        if (way.isEmpty())
            return m_putIn.value(i) == 1;
        for (const qsizetype place : std::as_const(way))
            m_putIn.insert(place, in ? 1 : 0);
        return in;
    }

    const core::Body &m_body;
    QHash<BlockId, qsizetype> m_places;
    QHash<qsizetype, int> m_putIn;
};

// All but the comments of blocks.
QByteArray withoutComments(const QByteArray &source)
{
    QByteArray left;
    qsizetype at = 0;
    for (const BlockComment &comment : blockComments(source)) {
        left += source.mid(at, comment.begin - at);
        at = comment.end;
    }
    return QByteArray(left + source.mid(at)).trimmed();
}

} // namespace

Dialect dialectOfText(const core::Body &body, Dialect made)
{
    if (body.tailAfter.isEmpty() && body.tail.isEmpty())
        return made;
    if (hasComment(body.tail))
        return Dialect::Blocks;
    Readings readings(body);
    std::optional<Dialect> said = readings.saidByTheEnd();
    if (!said)
        said = readings.saidByMost();
    if (!said)
        said = readings.left();
    return said.value_or(made);
}

QByteArray opaqueBytes(const QByteArray &source, const QString &name, Dialect dialect, Stands stands)
{
    if (dialect == Dialect::Classic)
        return blockComments(source).isEmpty() ? source : withoutComments(source);
    if (source.isEmpty() || beginsWithBlockComment(source))
        return source;
    const bool known = name == QLatin1String("core/shortcode") || name == QLatin1String("core/more");
    if (!known && stands == Stands::AtTheTop)
        return source;
    const QByteArray block = known ? name.mid(5).toLatin1() : QByteArray("html");
    return "<!-- wp:" + block + " -->\n" + source + "\n<!-- /wp:" + block + " -->";
}

QList<DroppedPart> leaveOutWhatVanishes(QList<Block> &blocks, const core::Body &text)
{
    const auto vanishes = [](const Block &block) {
        return block.kind == BlockKind::Opaque && block.fence.isEmpty() && !block.origin.source.trimmed().isEmpty()
               && opaqueBytes(block.origin.source, block.name, Dialect::Classic, Stands::AtTheTop).isEmpty();
    };
    if (std::none_of(blocks.cbegin(), blocks.cend(), vanishes)
        || dialectOfText(text, Dialect::Blocks) != Dialect::Classic)
        return {};
    DropLog dropped;
    for (const Block &block : std::as_const(blocks)) {
        if (vanishes(block))
            dropped.add(Dropped::Blocks, block.name);
    }
    blocks.removeIf(vanishes);
    return dropped.parts();
}

} // namespace formats
