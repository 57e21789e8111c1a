// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/document.h"

#include "formats/documents/archive.h"
#include "formats/documents/docx_reader.h"
#include "formats/documents/odt_reader.h"
#include "formats/documents/picture_type.h"
#include "formats/documents/rtf_reader.h"
#include "formats/documents/text_decoding.h"
#include "formats/dom.h"
#include "formats/html_links.h"
#include "formats/html_reader.h"
#include "formats/html_tamer.h"
#include "formats/markdown.h"
#include "formats/markdown_front.h"
#include "formats/plain_text.h"
#include "formats/unseen_letters.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace formats {

using core::Error;
using core::Result;

namespace {

constexpr qsizetype headSize = 16 * 1024;
constexpr qsizetype mostLetters = 20 * 1024 * 1024; // of plain text; as much as HTML may have

// A name inside an old compound file, which keeps names in two bytes a letter.
bool holdsName(const QByteArray &bytes, const char *name)
{
    QByteArray wide;
    for (const char *c = name; *c; ++c)
        wide.append(*c).append('\0');
    return bytes.contains(wide);
}

DocumentKind kindOfArchive(const QByteArray &bytes)
{
    Result<std::shared_ptr<Archive>> opened = Archive::open(bytes);
    if (!opened)
        return DocumentKind::Archive;
    Archive &archive = **opened;
    if (archive.has(QStringLiteral("mimetype")) && archive.has(QStringLiteral("content.xml"))) {
        const QByteArray type = archive.read(QStringLiteral("mimetype")).valueOr({});
        return type.contains("opendocument.text") ? DocumentKind::Odt : DocumentKind::OtherDocument;
    }
    if (!docxMainPart(archive).isEmpty())
        return DocumentKind::Docx;
    const QStringList names = archive.names();
    for (const QString &name : names) {
        if (name == QLatin1String("Index/Document.iwa") || name == QLatin1String("Index.zip"))
            return DocumentKind::Pages;
        if (name.startsWith(QLatin1String("xl/")) || name.startsWith(QLatin1String("ppt/")))
            return DocumentKind::OtherDocument;
    }
    return DocumentKind::Archive;
}

bool startsLikeHtml(const QByteArray &head)
{
    static const QRegularExpression rule(
        QStringLiteral(
            "^\\s*(?:<!--.*?-->\\s*)*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|"
            "body|meta|title|article|div|p|h[1-6]|table|ul|ol|span|figure|blockquote)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return rule.match(decodeText(head)).hasMatch();
}

QString suffixOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
}

// Those that a page holds in itself.
void takePictures(const QList<PastedPicture> &pictures, OpenedDocument &document)
{
    QHash<core::BlockId, QByteArray> bytes;
    for (const PastedPicture &picture : pictures)
        bytes.insert(picture.block, picture.bytes);
    for (core::Block &block : document.body.blocks) {
        const QByteArray own = bytes.value(block.id);
        if (own.isEmpty())
            continue;
        const QByteArray digest = QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex();
        block.picture.media = {QString::fromLatin1(digest)};
        const QString name = QString::fromLatin1(digest.left(16));
        document.pictures.append({block.picture.media, name, pictureType(own), own});
    }
}

Result<OpenedDocument> fromHtml(const QByteArray &bytes)
{
    const QString text = decodeText(bytes);
    HtmlLimits limits;
    DropLog dropped;
    const Result<Tame> tame = tamed(text.toUtf8(), limits, dropped);
    if (!tame)
        return tame.error();
    static const QRegularExpression language(QStringLiteral("<html\\b[^>]*\\blang\\s*=\\s*[\"']?([A-Za-z0-9-]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    limits.base = baseOfPage(tame->base, {});
    const HtmlSource source = {HtmlKind::Page, Tables::OfPage, tame->styles, tame->pictures,
                               language.match(text.left(headSize)).captured(1)};
    const Dom dom(tame->html);
    HtmlReader reader(limits, source, dropped);
    Result<core::Body> body = reader.read(dom.body());
    if (!body)
        return body.error();
    OpenedDocument document;
    document.kind = DocumentKind::Html;
    document.body = std::move(body.value());
    takePictures(reader.pictures(), document);
    document.dropped = dropped.parts();
    // The page's first heading is its headline; what the browser's title line says is more than that, mostly.
    static const QRegularExpression heading(QStringLiteral("<h1\\b"), QRegularExpression::CaseInsensitiveOption);
    QList<core::Block> &blocks = document.body.blocks;
    if (text.count(heading) == 1 && !blocks.isEmpty() && blocks.first().kind == core::BlockKind::Heading
        && text.indexOf(heading) < text.indexOf(
               QRegularExpression(QStringLiteral("<h[2-6]\\b|$"), QRegularExpression::CaseInsensitiveOption))) {
        document.headline = core::plainText(blocks.first()).simplified();
        blocks.removeFirst();
    }
    document.language = source.language;
    return document;
}

Result<OpenedDocument> fromMarkdown(const QByteArray &bytes)
{
    const QByteArray whole = decodeText(bytes).toUtf8();
    const FrontMatter front = frontMatterOf(whole);
    DropLog dropped;
    Result<core::Body> body = readMarkdown(whole, dropped);
    if (!body)
        return body.error();
    OpenedDocument document;
    document.kind = DocumentKind::Markdown;
    document.body = std::move(body.value());
    tidyUnseen(document.body.blocks, dropped, SoftHyphens::Leave);
    document.dropped = dropped.parts();
    document.headline = front.title;
    document.standfirst = front.description;
    static const QRegularExpression title(QStringLiteral("\\A\\s*(?:# |[^\\n]+\\n=+[ \\t]*(?:\\n|$))"));
    QList<core::Block> &blocks = document.body.blocks;
    if (title.match(QString::fromUtf8(whole.mid(front.end))).hasMatch() && !blocks.isEmpty()
        && blocks.first().kind == core::BlockKind::Heading) {
        // The same said twice; or what the text says of itself is below what is said of it.
        const QString words = core::plainText(blocks.first()).simplified();
        if (document.headline.isEmpty() || document.headline == words) {
            document.headline = words;
            blocks.removeFirst();
        }
    }
    return document;
}

Error invalid(const char *why)
{
    return {Error::Kind::Invalid, QString::fromLatin1(why)};
}

} // namespace

DocumentKind documentKind(const QByteArray &bytes, const QString &fileName)
{
    const QByteArray head = bytes.left(headSize);
    if (bytes.isEmpty())
        return DocumentKind::Empty;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return kindOfArchive(bytes);
    if (head.startsWith("{\\rtf"))
        return DocumentKind::Rtf;
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return holdsName(bytes, "EncryptedPackage") ? DocumentKind::Protected
               : holdsName(bytes, "WordDocument")   ? DocumentKind::OldWord
                                                    : DocumentKind::OtherDocument;
    if (head.left(1024).contains("%PDF-"))
        return DocumentKind::Pdf;
    if (!looksLikeText(bytes))
        return DocumentKind::NotText;
    if (head.contains("<office:document") || head.contains(":xmlns:office:1.0"))
        return DocumentKind::FlatOdt;
    if (head.contains("<w:wordDocument") || head.contains("<pkg:package") || head.contains("Content-Type: multipart/"))
        return DocumentKind::OtherDocument;
    const QString suffix = suffixOf(fileName);
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown"))
        return DocumentKind::Markdown;
    if (suffix == QLatin1String("txt"))
        return DocumentKind::Text;
    const bool named =
        suffix == QLatin1String("html") || suffix == QLatin1String("htm") || suffix == QLatin1String("xhtml");
    return named || startsLikeHtml(head) ? DocumentKind::Html : DocumentKind::Text;
}

Result<OpenedDocument> readDocument(const QByteArray &bytes, const QString &fileName, const DocumentLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return invalid("too big: the file");
    const DocumentKind kind = documentKind(bytes, fileName);
    switch (kind) {
    case DocumentKind::Docx:
    case DocumentKind::Odt: {
        Result<std::shared_ptr<Archive>> archive = Archive::open(bytes);
        if (!archive)
            return archive.error();
        return kind == DocumentKind::Docx ? readDocx(**archive, limits) : readOdt(**archive, limits);
    }
    case DocumentKind::FlatOdt:
        return readFlatOdt(bytes, limits);
    case DocumentKind::Rtf:
        return readRtf(bytes, limits);
    case DocumentKind::Html:
        return fromHtml(bytes);
    case DocumentKind::Markdown:
        return fromMarkdown(bytes);
    case DocumentKind::Text: {
        OpenedDocument document;
        const QString text = decodeText(bytes);
        // Before each gets a block: taking a million of them apart would be waited for.
        const qsizetype blank = text.count(QLatin1String("\n\n"));
        if (text.size() > mostLetters || (blank > 0 ? blank : text.count(QLatin1Char('\n'))) > 2 * limits.blocks)
            return invalid("too big: the text has too many letters or paragraphs");
        document.body = readPlainText(text);
        if (document.body.blocks.size() > limits.blocks)
            return invalid("too big: the text has too many paragraphs");
        DropLog dropped;
        tidyUnseen(document.body.blocks, dropped, SoftHyphens::Leave);
        document.dropped = dropped.parts();
        return document;
    }
    case DocumentKind::OldWord:
        return invalid("an old Word document (.doc): it is to be saved as .docx");
    case DocumentKind::Protected:
        return invalid("a document protected by a password");
    case DocumentKind::Pages:
        return invalid("a Pages document: it is to be exported as .docx");
    case DocumentKind::Pdf:
        return invalid("a PDF has no paragraphs to read");
    case DocumentKind::OtherDocument:
        return invalid("a spreadsheet, slides or a web archive, not a text");
    case DocumentKind::Archive:
        return invalid("a damaged document, or a zip archive without one");
    case DocumentKind::Empty:
        return invalid("the file is empty");
    case DocumentKind::NotText:
        break;
    }
    return invalid("a picture, a sound or a program, not a text");
}

} // namespace formats
