// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The comments that delimit blocks in WordPress markup: <!-- wp:name {json} -->, <!-- /wp:name -->, <!-- wp:name /-->.
// Pure functions, any thread; one pass over the bytes, whatever they are.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace formats {

struct BlockComment
{
    enum class Kind { Open, Close, Void };

    Kind kind = Kind::Open;
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray name;      // with its namespace: "core/paragraph"
    QByteArray json;      // as written; may be empty
    qsizetype match = -1; // Open: index of the comment that closes it; -1 when nothing does
};

// All of them in order. As WordPress does it, a closing comment closes the innermost open block whatever its name.
[[nodiscard]] QList<BlockComment> blockComments(const QByteArray &raw);
// The one that starts at `at`, if one does.
[[nodiscard]] bool blockCommentAt(QByteArrayView raw, qsizetype at, BlockComment &comment);

[[nodiscard]] QJsonObject attributesOf(const BlockComment &comment);

// An opening comment with one member set to `json` (already JSON text), or without it when that is empty. All other
// bytes stay.
[[nodiscard]] QByteArray withMember(const QByteArray &comment, const QByteArray &key, const QByteArray &json);

// As WordPress writes text into the attributes of a block.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace formats
