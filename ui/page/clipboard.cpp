// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/clipboard.h"

#include "workflow/picture_files.h"

#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

constexpr int mostEmbeds = 50; // cards from addresses in one paste

const QString &ownType()
{
    static const QString type = QStringLiteral("application/x-standfirst-blocks");
    return type;
}

void readFiles(const QMimeData &mime, MimeInput &input)
{
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        const QString file = url.isLocalFile() ? url.toLocalFile() : QString();
        if (!file.isEmpty())
            (workflow::isPictureFile(file) ? input.pictureFiles : input.otherFiles).append(file);
    }
}

QByteArray richTextOf(const QMimeData &mime)
{
    for (const char *type : {"text/rtf", "application/rtf", "text/richtext"}) {
        const QByteArray bytes = mime.data(QLatin1String(type));
        if (bytes.startsWith("{\\rtf"))
            return bytes;
    }
    return {};
}

// The page it was copied from, as browsers say it: relative addresses go by it.
QString sourceOf(const QMimeData &mime)
{
    if (const QByteArray chromium = mime.data(QStringLiteral("chromium/x-source-url")); !chromium.isEmpty())
        return QString::fromUtf8(chromium);
    const QByteArray mozilla = mime.data(QStringLiteral("text/x-moz-url-priv")); // in two bytes a letter
    if (!mozilla.isEmpty())
        return QString::fromUtf16(reinterpret_cast<const char16_t *>(mozilla.constData()), mozilla.size() / 2);
    const QByteArray windows = mime.data(QStringLiteral("application/x-qt-windows-mime;value=\"HTML Format\""));
    for (const QByteArray &line : windows.left(std::clamp<qsizetype>(windows.indexOf('<'), 0, 8192)).split('\n')) {
        if (line.startsWith("SourceURL:"))
            return QString::fromUtf8(line.mid(10)).trimmed();
    }
    return {};
}

bool isWords(const core::Block &block)
{
    return block.kind != core::BlockKind::Picture && !core::plainText(block).trimmed().isEmpty();
}

// A few words keep the spaces around them, or they would grow together with those beside them.
void keepSpaces(const QString &text, QList<core::Block> &blocks)
{
    if (blocks.size() != 1 || blocks.first().kind != core::BlockKind::Paragraph || blocks.first().spans.size() != 1)
        return;
    QString &words = blocks.first().spans.first().text;
    if (words != text.trimmed() || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        return;
    if (text.front().isSpace())
        words.prepend(QLatin1Char(' '));
    if (text.back().isSpace())
        words.append(QLatin1Char(' '));
}

core::Span linkTo(const QString &address)
{
    core::Span link{address, {}};
    link.marks.href = address;
    return link;
}

// An address that stands alone is a link first and a card after that, so that one step back leaves the link.
void linksForEmbeds(Pasted &pasted, bool fromHtml)
{
    for (core::Block &block : pasted.blocks) {
        if (pasted.embeds.size() >= mostEmbeds)
            return;
        const bool asText = fromHtml ? block.kind == core::BlockKind::Paragraph && block.spans.size() == 1
                                           && block.spans.first().text == block.spans.first().marks.href
                                     : block.kind == core::BlockKind::Embed;
        if (!asText)
            continue;
        const core::Embed embed = fromHtml ? workflow::embedFor(block.spans.first().text) : block.embed;
        if (embed.isEmpty())
            continue;
        pasted.embeds.append({block.id, embed});
        block.kind = core::BlockKind::Paragraph;
        block.embed = {};
        block.spans = {linkTo(embed.address)};
    }
}

void makePlaceholders(QList<core::Block> &blocks)
{
    for (core::Block &block : blocks) {
        if (block.kind != core::BlockKind::Picture || !block.picture.media.isEmpty())
            continue;
        block.name = std::exchange(block.picture.remoteUrl, {});
        block.picture.remoteId.clear();
    }
}

// For other programs a note whose call is not copied is a paragraph: by itself it would be for nobody.
QList<core::Block> forOthers(QList<core::Block> blocks)
{
    const QStringList called = core::footnoteOrder(core::Body{blocks, {}, {}});
    for (core::Block &block : blocks) {
        if (block.kind == core::BlockKind::Footnote && !called.contains(block.name))
            block.kind = core::BlockKind::Paragraph;
    }
    return blocks;
}

// Nobody writes such paragraphs; a text whose line ends were lost is still to be read and edited.
void breakLongParagraphs(QList<core::Block> &blocks)
{
    constexpr qsizetype longest = 20'000; // letters
    QList<core::Block> broken;
    for (const core::Block &block : std::as_const(blocks)) {
        if (block.kind != core::BlockKind::Paragraph || block.spans.size() != 1
            || block.spans.first().text.size() <= longest) {
            broken.append(block);
            continue;
        }
        const QString &text = block.spans.first().text;
        for (qsizetype from = 0; from < text.size();) {
            qsizetype end = std::min(from + longest, text.size());
            if (end < text.size()) {
                const qsizetype space = text.lastIndexOf(QLatin1Char(' '), end);
                end = space > from ? space + 1 : end;
            }
            core::Block piece = block;
            if (from > 0)
                piece.id = core::newId<core::BlockId>();
            piece.spans.first().text = text.mid(from, end - from).trimmed();
            broken.append(piece);
            from = end;
        }
    }
    blocks = broken;
}

core::Result<Pasted> readOwn(const MimeInput &input)
{
    Pasted pasted;
    if (input.own.isEmpty())
        return pasted;
    const core::Result<workflow::Pasted> read = workflow::readClipboard({input.own, {}, {}, {}, input.site});
    if (!read)
        return read.error();
    pasted.blocks = read->blocks;
    return pasted;
}

core::Result<Pasted> readPlain(const QString &text)
{
    Pasted pasted;
    if (text.trimmed().isEmpty()) {
        if (!text.isEmpty())
            pasted.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral(" "))};
        return pasted;
    }
    const core::Result<workflow::Pasted> read = workflow::readPlainly(text);
    if (!read)
        return read.error();
    pasted.blocks = read->blocks;
    pasted.dropped = read->dropped;
    keepSpaces(text, pasted.blocks);
    breakLongParagraphs(pasted.blocks);
    return pasted;
}

} // namespace

std::unique_ptr<QMimeData> mimeOf(const QList<core::Block> &blocks, const core::SiteId &site)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(ownType(), workflow::ownCopyOf(blocks, site));
    const QList<core::Block> others = forOthers(blocks);
    mime->setHtml(QString::fromUtf8(workflow::htmlFrom(others)));
    mime->setData(QStringLiteral("text/markdown"), workflow::markdownFrom(others));
    mime->setText(workflow::textFrom(others));
    return mime;
}

bool canRead(const QMimeData &mime)
{
    return mime.hasText() || mime.hasHtml() || mime.hasImage() || mime.hasFormat(ownType()) || mime.hasUrls();
}

MimeInput inputOf(const QMimeData &mime, PasteAs as, const QString &language, const core::SiteId &site)
{
    MimeInput input;
    input.as = as;
    input.language = language;
    input.site = site;
    if (as == PasteAs::Plain) {
        input.text = mime.text();
        return input;
    }
    input.own = mime.data(ownType());
    readFiles(mime, input);
    if (!input.pictureFiles.isEmpty() || !input.otherFiles.isEmpty())
        return input;
    input.text = mime.text();
    input.hasImage = mime.hasImage();
    input.hasHtml = mime.hasHtml();
    input.html = input.hasHtml ? mime.html().toUtf8() : QByteArray();
    if (input.html.isEmpty() || workflow::needsRichText(input.html))
        input.rich = richTextOf(mime);
    input.source = sourceOf(mime);
    // Whoever reads it elsewhere cannot ask for the image any more. Beside a long text it is never what is meant, and
    // asking a program for it may make it draw all of a sheet.
    constexpr qsizetype fewLetters = 1000;
    if (input.hasImage && input.bytes() > mostBytesAtOnce) {
        input.hasImage = input.text.trimmed().size() < fewLetters;
        if (input.hasImage)
            input.image = qvariant_cast<QImage>(mime.imageData());
    }
    return input;
}

core::Result<Pasted> readInput(const MimeInput &input, const core::Patience &patience)
{
    if (input.as == PasteAs::Plain)
        return readPlain(input.text);
    core::Result<Pasted> own = readOwn(input);
    if (!own || !own->isEmpty())
        return own;
    Pasted pasted;
    pasted.pictureFiles = input.pictureFiles;
    pasted.otherFiles = input.otherFiles;
    if (!pasted.pictureFiles.isEmpty() || !pasted.otherFiles.isEmpty())
        return pasted;
    if (!input.hasHtml && !input.hasImage && input.text.trimmed().isEmpty())
        return readPlain(input.text);
    const core::Result<workflow::Pasted> read =
        input.html.isEmpty() && !input.rich.isEmpty()
            ? workflow::readRichText(input.rich, input.text, patience)
            : workflow::readClipboard({{}, input.html, input.text, input.language, input.site, input.source, patience},
                                      input.rich);
    if (!read)
        return read.error();
    pasted.blocks = read->blocks;
    pasted.pictures = read->pictures;
    pasted.dropped = read->dropped;
    // A picture copied in a browser comes with HTML that only points at it: the picture itself is what is meant.
    if (input.hasImage && pasted.pictures.isEmpty()
        && std::none_of(pasted.blocks.begin(), pasted.blocks.end(), isWords)) {
        const QString words = pasted.blocks.size() == 1 ? pasted.blocks.first().picture.alt : QString();
        pasted = {};
        pasted.imageMeant = true;
        pasted.image = input.image;
        pasted.imageWords = words;
        return pasted;
    }
    keepSpaces(input.text, pasted.blocks);
    linksForEmbeds(pasted, input.hasHtml || !input.rich.isEmpty());
    makePlaceholders(pasted.blocks);
    breakLongParagraphs(pasted.blocks);
    return pasted;
}

void takeImage(Pasted &pasted, const QMimeData &mime)
{
    if (pasted.imageMeant && pasted.image.isNull())
        pasted.image = qvariant_cast<QImage>(mime.imageData());
}

core::Result<Pasted> readMime(const QMimeData &mime, PasteAs as, const QString &language, const core::SiteId &site)
{
    core::Result<Pasted> read = readInput(inputOf(mime, as, language, site), core::Patience(std::chrono::seconds(1)));
    if (read)
        takeImage(read.value(), mime);
    return read;
}

} // namespace ui
