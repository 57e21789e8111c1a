// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_reader.h"

#include "formats/documents/docx_text.h"

namespace formats {

namespace {

void readNotes(Archive &archive, const QString &part, const char *element, QLatin1String prefix,
               const DocxStyles &styles, DocumentBuilder &builder)
{
    const std::unique_ptr<XmlNode> tree = treeOf(archive, part);
    if (!tree)
        return;
    const Relations relations = relationsOf(archive, part);
    for (const XmlNode &node : tree->children) {
        const QString type = node.attribute("w:type");
        if (!node.is(element) || (!type.isEmpty() && type != QLatin1String("normal")))
            continue;
        DocxText text(archive, relations, styles, builder);
        text.keepSpaces(tree->attribute("xml:space") == QLatin1String("preserve"));
        builder.takeNote(prefix + node.attribute("w:id"), text.read(node));
    }
}

void noteRemarks(Archive &archive, const QString &part, DocumentBuilder &builder)
{
    const std::unique_ptr<XmlNode> tree = treeOf(archive, part);
    if (!tree)
        return;
    for (const XmlNode &node : tree->children) {
        if (node.is("w:comment"))
            builder.drop(Dropped::Remarks, node.wholeText());
    }
}

void noteFurniture(Archive &archive, const Relations &relations, DocumentBuilder &builder)
{
    for (const Relation &relation : relations) {
        if (relation.external || (relation.type != QLatin1String("header") && relation.type != QLatin1String("footer")))
            continue;
        const std::unique_ptr<XmlNode> tree = treeOf(archive, relation.target);
        if (tree && !tree->wholeText().trimmed().isEmpty())
            builder.drop(Dropped::Furniture, tree->wholeText());
    }
}

void readProperties(Archive &archive, const QString &part, DocumentBuilder &builder)
{
    const std::unique_ptr<XmlNode> tree = treeOf(archive, part);
    if (!tree)
        return;
    const XmlNode *title = tree->child("dc:title");
    const XmlNode *creator = tree->child("dc:creator");
    const XmlNode *language = tree->child("dc:language");
    builder.setProperties(title ? title->wholeText() : QString(), creator ? creator->wholeText() : QString(),
                          language ? language->wholeText() : QString());
}

} // namespace

QString docxMainPart(Archive &archive)
{
    const QString usual = QStringLiteral("word/document.xml");
    if (archive.has(usual))
        return usual;
    const QString main = partOfType(relationsOf(archive, {}), "officeDocument");
    return main.startsWith(QLatin1String("word/")) && archive.has(main) ? main : QString();
}

core::Result<OpenedDocument> readDocx(Archive &archive, const DocumentLimits &limits)
{
    const QString main = docxMainPart(archive);
    const core::Result<QByteArray> bytes = archive.read(main);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > limits.textBytes)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("too big: the document's text")};
    const core::Result<XmlNode> document = readXml(*bytes);
    if (!document)
        return document.error();
    const XmlNode *body = document->child("w:body");
    if (!document->is("w:document") || !body)
        return core::Error{core::Error::Kind::Invalid, QStringLiteral("a Word document without a text")};

    const Relations relations = relationsOf(archive, main);
    const std::unique_ptr<XmlNode> stylesTree = treeOf(archive, partOfType(relations, "styles"));
    const std::unique_ptr<XmlNode> numberingTree = treeOf(archive, partOfType(relations, "numbering"));
    const DocxStyles styles(stylesTree.get(), numberingTree.get());

    DocumentBuilder builder(DocumentKind::Docx, limits);
    readProperties(archive, partOfType(relationsOf(archive, {}), "core-properties"), builder);
    DocxText text(archive, relations, styles, builder);
    text.keepSpaces(document->attribute("xml:space") == QLatin1String("preserve"));
    const QList<Part> parts = text.read(*body);
    readNotes(archive, partOfType(relations, "footnotes"), "w:footnote", QLatin1String("f"), styles, builder);
    readNotes(archive, partOfType(relations, "endnotes"), "w:endnote", QLatin1String("e"), styles, builder);
    noteRemarks(archive, partOfType(relations, "comments"), builder);
    noteFurniture(archive, relations, builder);
    return builder.finish(parts);
}

} // namespace formats
