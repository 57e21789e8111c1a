// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/copy_hash.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>

namespace publishing {

namespace {

constexpr qsizetype valueDigits = 16;

// "hash.name:value.name:value": names and values as the beginnings of hashes of their own.
QByteArray shortHash(QByteArrayView text, qsizetype digits)
{
    return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256).toHex().left(digits);
}

QByteArray nameOf(QByteArrayView name)
{
    return shortHash(name, 8);
}

} // namespace

QByteArray withField(const QByteArray &hash, QByteArrayView name, const QByteArray &value)
{
    QByteArray known = hash;
    const QByteArray head = '.' + nameOf(name) + ':';
    if (const qsizetype at = known.indexOf(head); at >= 0)
        known.remove(at, head.size() + valueDigits);
    return known + head + shortHash(value, valueDigits);
}

bool knowsField(const QByteArray &hash, QByteArrayView name)
{
    const QByteArray head = '.' + nameOf(name) + ':';
    return hash.contains(head);
}

bool fieldDiffers(const QByteArray &now, const QByteArray &before, QByteArrayView name)
{
    const QByteArray head = '.' + nameOf(name) + ':';
    const qsizetype here = now.indexOf(head);
    const qsizetype there = before.indexOf(head);
    return here >= 0 && there >= 0
           && now.mid(here, head.size() + valueDigits) != before.mid(there, head.size() + valueDigits);
}

bool sameCopy(const QByteArray &now, const QByteArray &before)
{
    const QList<QByteArray> parts = now.split('.');
    const QList<QByteArray> partsBefore = before.split('.');
    if (parts.first() != partsBefore.first())
        return false;
    QHash<QByteArray, QByteArray> known;
    for (const QByteArray &part : partsBefore.mid(1))
        known.insert(part.left(part.indexOf(':')), part);
    for (const QByteArray &part : parts.mid(1)) {
        const auto was = known.constFind(part.left(part.indexOf(':')));
        if (was != known.cend() && *was != part)
            return false;
    }
    return true;
}

} // namespace publishing
