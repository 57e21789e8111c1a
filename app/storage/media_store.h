// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Picture files, each kept once under the SHA-256 of its bytes, readable by their owner only. Remembers nothing but its
// folder and may be used on any thread. Does not look into the bytes.
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>

namespace storage {

class MediaStore
{
public:
    // The library's folder; the files are in "media" below it.
    explicit MediaStore(const QString &libraryFolder);

    static constexpr qint64 largest = 100 * 1024 * 1024;

    // The same bytes give the same id and are written once. Invalid when empty or larger than `largest`.
    [[nodiscard]] core::Result<core::MediaId> store(const QByteArray &bytes) const;
    // Reads a file a person chose, its size asked before its bytes.
    [[nodiscard]] core::Result<core::MediaId> storeFile(const QString &path) const;

    // Where it is or would be; empty for what is no id of ours.
    [[nodiscard]] QString path(const core::MediaId &id) const;
    [[nodiscard]] bool contains(const core::MediaId &id) const;
    // Io when the bytes are not those that were stored.
    [[nodiscard]] core::Result<QByteArray> read(const core::MediaId &id) const;

private:
    QString m_folder;
};

} // namespace storage
