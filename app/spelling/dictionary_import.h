// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes over dictionaries that a person chose: an extension (.oxt, a zip archive) or a pair of files. Everything is
// treated as hostile: sizes are capped by the headers before anything is unpacked, names in the archive never become
// paths, the tables are plausible before Hunspell sees them. Takes up to seconds: never on the GUI thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace spelling {

inline constexpr qint64 MostUnpackedBytes = 50LL * 1024 * 1024;

// One pair in memory. The language becomes the files' names.
struct DictionaryFiles
{
    QString language; // "en-GB"
    QByteArray aff;
    QByteArray dic;
};

// Both give the languages that are now in the folder. On an error the folder is as it was.
[[nodiscard]] core::Result<QStringList> importOxt(const QString &path, const QString &intoFolder);
[[nodiscard]] core::Result<QStringList> importPair(const QString &affPath, const QString &dicPath,
                                                   const QString &intoFolder);

// Its steps: what is in an extension (nothing written), whether Hunspell should be given it, and putting it in place.
[[nodiscard]] core::Result<QList<DictionaryFiles>> readOxt(const QString &path);
[[nodiscard]] core::Result<void> checkTables(const DictionaryFiles &files);
[[nodiscard]] core::Result<QStringList> place(const QList<DictionaryFiles> &files, const QString &intoFolder);

} // namespace spelling
