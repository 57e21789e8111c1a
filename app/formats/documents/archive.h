// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zip archives in memory: what word processors pack their documents into. Nothing touches the disk. What is too much is
// refused by the archive's own list of contents, before anything is unpacked. One object for one thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>

struct zip;

namespace formats {

struct ArchiveLimits
{
    qint64 entries = 20'000;
    qint64 entryBytes = 256 * 1024 * 1024; // of one file, unpacked
    qint64 totalBytes = 512 * 1024 * 1024; // of all that is read
    // A file of more than a megabyte that unpacks to more than this many times its size is a trap: text shrinks to a
    // twentieth, a drawing of one colour to a hundredth.
    qint64 ratio = 300;
};

class Archive
{
public:
    [[nodiscard]] static core::Result<std::shared_ptr<Archive>> open(const QByteArray &bytes,
                                                                     const ArchiveLimits &limits = {});

    [[nodiscard]] bool has(const QString &name) const { return m_entries.contains(name); }
    [[nodiscard]] QStringList names() const { return m_entries.keys(); }
    // Invalid when it is missing, damaged, too large or not as large as announced.
    [[nodiscard]] core::Result<QByteArray> read(const QString &name);

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    struct Entry
    {
        quint64 index = 0;
        qint64 size = 0;
        qint64 packed = 0;
    };
    [[nodiscard]] core::Result<void> list();

    QByteArray m_bytes;
    ArchiveLimits m_limits;
    std::unique_ptr<zip, Closer> m_zip;
    QHash<QString, Entry> m_entries;
    qint64 m_read = 0;
};

struct PackedFile
{
    QString name;
    QByteArray bytes;
};

// The files in this order, all with the same date, so that equal input gives equal bytes. Io when there is no memory.
[[nodiscard]] core::Result<QByteArray> pack(const QList<PackedFile> &files);

} // namespace formats
