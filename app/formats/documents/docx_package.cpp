// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_package.h"

#include <QDir>

namespace formats {

Relations relationsOf(Archive &archive, const QString &part)
{
    const QString folder = part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
    const QString file = part.mid(folder.size());
    Relations relations;
    const std::unique_ptr<XmlNode> tree =
        treeOf(archive, QString(folder + QLatin1String("_rels/") + file + QLatin1String(".rels")));
    if (!tree)
        return relations;
    for (const XmlNode &node : tree->children) {
        if (!node.is("rel:Relationship"))
            continue;
        Relation relation;
        relation.type = node.attribute("Type").section(QLatin1Char('/'), -1);
        relation.external = node.attribute("TargetMode") == QLatin1String("External");
        relation.target = node.attribute("Target");
        if (!relation.external) {
            const bool whole = relation.target.startsWith(QLatin1Char('/'));
            relation.target = QDir::cleanPath(whole ? relation.target.mid(1) : folder + relation.target);
        }
        relations.insert(node.attribute("Id"), relation);
    }
    return relations;
}

QString partOfType(const Relations &relations, const char *type)
{
    for (const Relation &relation : relations) {
        if (!relation.external && relation.type == QLatin1String(type))
            return relation.target;
    }
    return {};
}

std::unique_ptr<XmlNode> treeOf(Archive &archive, const QString &part)
{
    if (part.isEmpty() || !archive.has(part))
        return nullptr;
    const core::Result<QByteArray> bytes = archive.read(part);
    if (!bytes)
        return nullptr;
    core::Result<XmlNode> tree = readXml(*bytes);
    return tree ? std::make_unique<XmlNode>(std::move(tree.value())) : nullptr;
}

} // namespace formats
