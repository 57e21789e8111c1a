// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes to several files of a folder as one: all that shall be written is put down in one file first, then done file
// by file, each renamed into place. What is interrupted is done again from that file by whoever comes next, so that
// what readers and we see is the state before or the state after. Used on the folder's thread, under its lock.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace publishing {

// Called before each change on the disk, with the file's path. Tests end the program there.
using WriteWatch = std::function<void(const QString &path)>;

class FolderChange
{
public:
    explicit FolderChange(const QString &folder, WriteWatch watch = {});

    [[nodiscard]] QString folder() const { return m_folder; }
    // As it will be; null when there will be no such file.
    [[nodiscard]] QByteArray bytes(const QString &path) const;
    [[nodiscard]] bool has(const QString &path) const;

    void write(const QString &path, const QByteArray &bytes);
    void remove(const QString &path);

    // All or nothing. Files that are as they should be already are not touched.
    [[nodiscard]] core::Result<void> apply();
    // One after the other, for what can be made again and is too much to be put down twice.
    [[nodiscard]] core::Result<void> applyEach();
    enum class Found { Nothing, Finished, Unreadable };
    // Brings to its end what was interrupted. Before anything is read. Unreadable: it is gone, and what stands in the
    // folder may be from before and after; each file for itself is whole.
    [[nodiscard]] core::Result<Found> finishInterrupted() const;

private:
    struct Step
    {
        QString path;
        QByteArray bytes;
        bool stays = true; // false: removed
    };
    [[nodiscard]] QString onDisk(const QString &path) const;
    void put(const Step &step);
    void dropWhatIsSo();
    [[nodiscard]] core::Result<void> perform(const QList<Step> &steps) const;
    [[nodiscard]] core::Result<void> writeOne(const QString &path, const QByteArray &bytes) const;
    void removeOne(const QString &path) const;
    [[nodiscard]] static QByteArray packed(const QList<Step> &steps);
    [[nodiscard]] static std::optional<QList<Step>> unpacked(const QByteArray &bytes);

    QString m_folder;
    WriteWatch m_watch;
    QList<Step> m_steps;
    QHash<QString, qsizetype> m_places; // of a path in m_steps
};

} // namespace publishing
