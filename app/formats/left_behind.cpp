// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/left_behind.h"

#include "formats/html_embeds.h"
#include "formats/html_names.h"
#include "formats/tag.h"

#include <algorithm>
#include <optional>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;
using Remains = LeftBehind::Remains;

// What readers see of a block's bytes as HTML.
struct Seen
{
    bool words = false;
    bool pictures = false;
    bool embeds = false; // frames that lead to something we know
    bool acts = false;   // forms, frames, scripts, films: more than what stands there
};

bool actsByItself(const QByteArray &name)
{
    return name == "iframe" || name == "script" || name == "form" || name == "input" || name == "button"
           || name == "select" || name == "textarea" || name == "video" || name == "audio" || name == "object"
           || name == "embed" || name == "svg" || name == "canvas";
}

bool saysSomething(QByteArrayView bytes)
{
    const QByteArray words = bytes.toByteArray().replace("&nbsp;", "").replace("\xc2\xa0", "");
    return !isBlank(words);
}

// The first place behind an element's closing tag.
qsizetype afterElement(const QByteArray &html, const QByteArray &name, qsizetype from)
{
    for (qsizetype at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
        if (html.size() - at - 2 < name.size()
            || qstrnicmp(html.constData() + at + 2, name.constData(), name.size()) != 0)
            continue;
        const qsizetype close = html.indexOf('>', at);
        return close < 0 ? html.size() : close + 1;
    }
    return html.size();
}

Seen seenIn(const QByteArray &html)
{
    Seen seen;
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype next = html.indexOf('<', at);
        if (next != at) {
            const qsizetype end = next < 0 ? html.size() : next;
            seen.words = seen.words || saysSomething(QByteArrayView(html).sliced(at, end - at));
            at = end;
            continue;
        }
        if (html.mid(at, 4) == "<!--") {
            const qsizetype end = html.indexOf("-->", at + 4);
            at = end < 0 ? html.size() : end + 3;
            continue;
        }
        Tag tag;
        const TagScan scan = scanTag(html, at, tag);
        if (scan == TagScan::Unfinished)
            break;
        if (scan == TagScan::NoTag) {
            ++at;
            continue;
        }
        at = tag.end;
        if (tag.closing)
            continue;
        if (tag.name == "img" || tag.name == "hr")
            seen.pictures = true;
        const QByteArrayView whole = QByteArrayView(html).sliced(tag.begin, tag.end - tag.begin);
        if (tag.name == "iframe" && !embedFor(QString::fromUtf8(attributeOf(whole, "src"))).isEmpty())
            seen.embeds = true;
        else
            seen.acts = seen.acts || actsByItself(tag.name);
        if (!tag.selfClosing && (html::isRawText(tag.name) || html::isDropped(tag.name)))
            at = afterElement(html, tag.name, at);
    }
    return seen;
}

bool isOfPlugin(const QString &name)
{
    return name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1String("core/"));
}

// They say how the text is to be set or cut, and readers never see them.
bool isInvisible(const QString &name)
{
    return name == QLatin1String("core/more") || name == QLatin1String("core/nextpage")
           || name == QLatin1String("core/spacer") || name == QLatin1String("core/freeform");
}

// Its number is that of another thing on another site.
bool isNumberOfItsSite(const Block &block)
{
    return block.name == QLatin1String("core/block") || block.name == QLatin1String("core/template-part")
           || block.name == QLatin1String("core/navigation");
}

std::optional<Remains> remainsOf(const Block &block, Taker taker)
{
    const QByteArray source = block.origin.source.trimmed();
    const bool plugins = isOfPlugin(block.name);
    const bool web = taker == Taker::Card || taker == Taker::Blocks;
    if (!block.fence.isEmpty()) {
        // What stands in it comes along, the thing around it does not.
        const bool opens = block.fence.closes == 0;
        return plugins && opens && !web ? std::optional(Remains::Words) : std::nullopt;
    }
    if (source.isEmpty())
        return {};
    if (isNumberOfItsSite(block))
        return Remains::Nothing;
    const Seen seen = seenIn(source);
    const bool shows = seen.words || seen.pictures || (seen.embeds && taker != Taker::Page);
    if (taker == Taker::Blocks) {
        const bool ghosts = block.name == QLatin1String("standfirst/ghost");
        if (!plugins || ghosts)
            return ghosts ? std::optional(Remains::Words) : std::nullopt;
        return shows || seen.acts || seen.embeds ? std::nullopt : std::optional(Remains::Nothing);
    }
    const bool isComment = !shows && !seen.acts && !seen.embeds;
    if (isComment)
        return block.name.isEmpty() || isInvisible(block.name) ? std::nullopt : std::optional(Remains::Nothing);
    if (block.name == QLatin1String("core/shortcode"))
        return Remains::Words; // in square brackets
    if (taker == Taker::Card)
        return {};
    if (!shows)
        return Remains::Nothing;
    const bool lessThanItWas = plugins || seen.acts || (seen.embeds && taker == Taker::Page);
    return lessThanItWas ? std::optional(Remains::Words) : std::nullopt;
}

} // namespace

QList<LeftBehind> leftBehind(const core::Body &body, Taker taker)
{
    QList<LeftBehind> all;
    for (const Block &block : body.blocks) {
        if (block.kind != BlockKind::Opaque)
            continue;
        const std::optional<Remains> remains = remainsOf(block, taker);
        if (!remains)
            continue;
        const auto same = std::find_if(all.begin(), all.end(), [&](const LeftBehind &one) {
            return one.name == block.name && one.remains == *remains;
        });
        if (same != all.end())
            ++same->count;
        else
            all.append({block.name, block.id, 1, *remains});
    }
    return all;
}

} // namespace formats
