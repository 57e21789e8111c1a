// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/odt_reader.h"

#include "formats/documents/odt_text.h"

namespace formats {

using core::Error;
using core::Result;

namespace {

void readStyles(const XmlNode &document, OdtStyles &styles)
{
    for (const char *name : {"office:styles", "office:automatic-styles"}) {
        if (const XmlNode *node = document.child(name))
            styles.read(*node);
    }
}

void readProperties(const XmlNode &document, DocumentBuilder &builder)
{
    const XmlNode *meta = document.child("office:meta");
    if (!meta)
        return;
    const auto text = [meta](const char *name) {
        const XmlNode *node = meta->child(name);
        return node ? node->wholeText() : QString();
    };
    const QString first = text("meta:initial-creator");
    builder.setProperties(text("dc:title"), first.isEmpty() ? text("dc:creator") : first);
}

// Lines above and below each page.
void noteFurniture(const XmlNode &document, DocumentBuilder &builder)
{
    const XmlNode *masters = document.child("office:master-styles");
    if (!masters)
        return;
    for (const XmlNode &page : masters->children) {
        for (const XmlNode &node : page.children) {
            if ((node.is("style:header") || node.is("style:footer")) && !node.wholeText().trimmed().isEmpty())
                builder.drop(Dropped::Furniture, node.wholeText());
        }
    }
}

Result<OpenedDocument> readText(const XmlNode &content, Archive *archive, const OdtStyles &styles,
                                DocumentBuilder &builder)
{
    const XmlNode *body = content.child("office:body");
    const XmlNode *text = body ? body->child("office:text") : nullptr;
    if (!text)
        return Error{Error::Kind::Invalid, QStringLiteral("an OpenDocument file that is no text")};
    OdtText reader(archive, styles, builder);
    return builder.finish(reader.read(*text));
}

} // namespace

Result<OpenedDocument> readOdt(Archive &archive, const DocumentLimits &limits)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive.has(manifest) && archive.read(manifest).valueOr({}).contains("encryption-data"))
        return Error{Error::Kind::Invalid, QStringLiteral("a document protected by a password")};
    const Result<QByteArray> bytes = archive.read(QStringLiteral("content.xml"));
    if (!bytes)
        return bytes.error();
    if (bytes->size() > limits.textBytes)
        return Error{Error::Kind::Invalid, QStringLiteral("too big: the document's text")};
    const Result<XmlNode> content = readXml(*bytes);
    if (!content)
        return content.error();

    DocumentBuilder builder(DocumentKind::Odt, limits);
    OdtStyles styles;
    for (const char *name : {"styles.xml", "meta.xml"}) {
        const Result<QByteArray> part = archive.read(QLatin1String(name));
        const Result<XmlNode> tree = part ? readXml(*part) : Result<XmlNode>(part.error());
        if (!tree)
            continue;
        readStyles(*tree, styles);
        readProperties(*tree, builder);
        noteFurniture(*tree, builder);
    }
    readStyles(*content, styles);
    return readText(*content, &archive, styles, builder);
}

Result<OpenedDocument> readFlatOdt(const QByteArray &bytes, const DocumentLimits &limits)
{
    if (bytes.size() > limits.textBytes)
        return Error{Error::Kind::Invalid, QStringLiteral("too big: the document's text")};
    const Result<XmlNode> content = readXml(bytes);
    if (!content)
        return content.error();
    DocumentBuilder builder(DocumentKind::FlatOdt, limits);
    OdtStyles styles;
    readStyles(*content, styles);
    readProperties(*content, builder);
    noteFurniture(*content, builder);
    return readText(*content, nullptr, styles, builder);
}

} // namespace formats
