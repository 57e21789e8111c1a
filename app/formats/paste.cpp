// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste.h"

#include "core/body_json.h"
#include "core/json_bytes.h"
#include "core/site_pictures.h"
#include "core/story_json.h"
#include "formats/html_links.h"
#include "formats/html_reader.h"
#include "formats/html_tamer.h"
#include "formats/list_start.h"
#include "formats/paste_text.h"
#include "formats/plain_text.h"
#include "formats/unseen_letters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

constexpr qsizetype mostText = 2 * 1024 * 1024; // more than three hundred thousand words
constexpr int mostBlocks = 20'000;

HtmlLimits pasteLimits()
{
    HtmlLimits limits;
    limits.text = mostText;
    limits.blocks = mostBlocks;
    return limits;
}

// Windows puts a header before the HTML that says where it begins.
struct ClipboardHtml
{
    QByteArray html;
    QString source; // the page it was copied from, when the header says it
};

ClipboardHtml withoutHeader(const QByteArray &html)
{
    if (!html.startsWith("Version:"))
        return {html, {}};
    const qsizetype begin = qMax<qsizetype>(0, html.indexOf('<'));
    QString source;
    for (const QByteArray &line : html.left(begin).split('\n')) {
        if (line.startsWith("SourceURL:"))
            source = QString::fromUtf8(line.mid(10).trimmed());
    }
    return {html.mid(begin), source};
}

Tables tablesIn(const QByteArray &html)
{
    const QByteArray start = html.left(8192);
    const bool office = start.contains("office:excel") || start.contains("Excel.Sheet");
    const bool google = start.contains("google-sheets-html-origin") || start.contains("data-sheets-");
    const bool libre = start.contains("OpenOffice") || start.contains("LibreOffice");
    return office || google || (libre && html.contains("<colgroup")) ? Tables::OfSheet : Tables::OfPage;
}

QString mainPart(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

void dropLanguage(QString &language, const QString &known)
{
    if (!known.isEmpty() && mainPart(language) == mainPart(known))
        language.clear();
}

void dropLanguage(QList<core::Span> &spans, const QString &known)
{
    for (core::Span &span : spans)
        dropLanguage(span.marks.language, known);
    spans = core::normalised(spans);
}

// Word says of every word that it is in the language of the story.
void dropLanguage(QList<Block> &blocks, const QString &known)
{
    for (Block &block : blocks) {
        dropLanguage(block.spans, block.language.isEmpty() ? known : block.language);
        dropLanguage(block.language, known);
        for (QList<core::Cell> &row : block.table.rows) {
            for (core::Cell &cell : row)
                dropLanguage(cell.spans, known);
        }
    }
}

QList<Block> readOwnCopy(const QByteArray &own, const core::SiteId &site)
{
    QList<Block> blocks;
    if (own.size() > HtmlLimits{}.bytes)
        return blocks;
    const QJsonObject json = QJsonDocument::fromJson(core::withMarksSpelled(own)).object();
    QHash<core::BlockId, core::BlockId> ids;
    for (const QJsonValue &value : json.value(QLatin1String("blocks")).toArray()) {
        Block block = core::blockFromJson(value.toObject());
        const core::BlockId id = core::newId<core::BlockId>();
        if (!block.id.isEmpty())
            ids.insert(block.id, id);
        block.id = id;
        // White space between two blocks comes along when both do.
        block.origin.glueAfter = ids.value(block.origin.glueAfter);
        if (block.origin.glueAfter.isEmpty())
            block.origin.glue.clear();
        blocks.append(block);
    }
    if (json.value(QLatin1String("site")).toString() != site.value)
        blocks = core::forOtherSite(blocks);
    // Half a wrapper would swallow what stands after it.
    const QList<qsizetype> lone = core::loneFences(core::Body{blocks, {}, {}});
    for (auto i = lone.crbegin(); i != lone.crend(); ++i)
        blocks.removeAt(*i);
    forgetList(blocks);
    return blocks;
}

core::Result<Pasted> readPastedHtml(const QByteArray &html, const QString &page, const PasteInput &input)
{
    HtmlLimits limits = pasteLimits();
    limits.patience = input.patience;
    DropLog dropped;
    const core::Result<Tame> tame = tamed(html, limits, dropped);
    if (!tame)
        return tame.error();
    limits.base = baseOfPage(tame->base, page);
    const HtmlSource source = {HtmlKind::Paste, tablesIn(html), tame->styles, tame->pictures, input.language};
    const Dom dom(tame->html);
    HtmlReader reader(limits, source, dropped);
    const core::Result<core::Body> body = reader.read(dom.body());
    if (!body)
        return body.error();
    return Pasted{body->blocks, dropped.parts(), reader.pictures()};
}

// An editor of program text colours Markdown letter by letter and calls it code.
bool isOnlyCode(const QList<Block> &blocks)
{
    return blocks.size() == 1 && blocks.first().kind == BlockKind::Code && blocks.first().name.isEmpty();
}

template <typename Read>
core::Result<Pasted> fromText(const QString &text, const Read &read)
{
    if (text.size() > mostText)
        return core::Error{core::Error::Kind::Invalid,
                           QStringLiteral("too big: text of more than %1 characters").arg(mostText)};
    DropLog dropped;
    Pasted pasted;
    pasted.blocks = read(text, dropped);
    if (pasted.blocks.size() > mostBlocks)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: text of too many paragraphs")};
    tidyUnseen(pasted.blocks, dropped);
    pasted.dropped = dropped.parts();
    return pasted;
}

} // namespace

core::Result<Pasted> readPaste(const PasteInput &input)
{
    Pasted pasted;
    pasted.blocks = readOwnCopy(input.own, input.site);
    if (!pasted.blocks.isEmpty())
        return pasted;
    if (!input.html.isEmpty()) {
        const ClipboardHtml given = withoutHeader(input.html);
        const core::Result<Pasted> read =
            readPastedHtml(given.html, given.source.isEmpty() ? input.source : given.source, input);
        if (!read)
            return read.error();
        pasted = *read;
    }
    if (!input.text.isEmpty() && (pasted.blocks.isEmpty() || (isOnlyCode(pasted.blocks) && isMarkdown(input.text)))) {
        const QList<DroppedPart> dropped = pasted.dropped;
        const core::Result<Pasted> read = readPastedText(input.text);
        if (!read)
            return read.error();
        pasted = *read;
        if (pasted.dropped.isEmpty())
            pasted.dropped = dropped;
    }
    dropLanguage(pasted.blocks, input.language);
    return pasted;
}

core::Result<Pasted> readPastedText(const QString &text)
{
    return fromText(text, [](const QString &given, DropLog &dropped) {
        return blocksFromPastedText(given, HtmlLimits{}.wordLength, dropped);
    });
}

core::Result<Pasted> readPlainPaste(const QString &text)
{
    return fromText(text, [](const QString &given, DropLog &dropped) {
        return readPlainText(withoutLongWords(given, HtmlLimits{}.wordLength, dropped)).blocks;
    });
}

QByteArray writeOwnCopy(const QList<Block> &blocks, const core::SiteId &site)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(core::toJson(block));
    return core::toBytes(QJsonObject{{QStringLiteral("site"), site.value}, {QStringLiteral("blocks"), array}});
}

} // namespace formats
