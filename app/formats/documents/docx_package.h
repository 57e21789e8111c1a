// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a Word document and what leads from one to another (ECMA-376 part 2). Nothing outside the archive is
// ever opened. One object for one thread.
#pragma once

#include "formats/documents/archive.h"
#include "formats/documents/xml_tree.h"

#include <QMap>

namespace formats {

struct Relation
{
    QString type;   // the last word of its kind: "image", "hyperlink", "footnotes"
    QString target; // a part's name, or an address when it is external
    bool external = false;
};
using Relations = QMap<QString, Relation>; // by id

// Of the whole package with an empty name. Damaged ones are none.
[[nodiscard]] Relations relationsOf(Archive &archive, const QString &part);
// The first of a kind; empty without.
[[nodiscard]] QString partOfType(const Relations &relations, const char *type);
// A part as a tree; nullptr when it is missing or damaged.
[[nodiscard]] std::unique_ptr<XmlNode> treeOf(Archive &archive, const QString &part);

} // namespace formats
