// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_change.h"

#include "publishing/folder_modes.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace publishing {

namespace {

using core::Error;
using core::Result;

const QString journalPath = QStringLiteral(".standfirst/unfinished");
constexpr quint32 journalMark = 0x53464a31;

Error trouble(const QString &path, const QString &why)
{
    return {Error::Kind::Io, QString(path + QLatin1String(": ") + why)};
}

// The journal is read from a folder that others may have written to: nothing outside the folder is touched for it.
bool isInside(const QString &path)
{
    return !path.isEmpty() && QDir::isRelativePath(path) && QDir::cleanPath(path) == path && path != QLatin1String("..")
           && !path.startsWith(QLatin1String("../")) && !path.contains(u'\\') && !path.contains(u':');
}

// What a killed writer of this file left beside it.
void removeHalfWritten(const QString &file)
{
    const QFileInfo info(file);
    QDir folder = info.dir();
    for (const QString &name :
         folder.entryList({QString(info.fileName() + QLatin1String(".??????"))}, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

} // namespace

FolderChange::FolderChange(const QString &folder, WriteWatch watch)
    : m_folder(folder)
    , m_watch(std::move(watch))
{
}

QString FolderChange::onDisk(const QString &path) const
{
    return m_folder + u'/' + path;
}

QByteArray FolderChange::bytes(const QString &path) const
{
    if (const auto place = m_places.constFind(path); place != m_places.cend())
        return m_steps.at(*place).bytes;
    QFile file(onDisk(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool FolderChange::has(const QString &path) const
{
    if (const auto place = m_places.constFind(path); place != m_places.cend())
        return m_steps.at(*place).stays;
    return QFileInfo::exists(onDisk(path));
}

void FolderChange::put(const Step &step)
{
    if (const auto place = m_places.constFind(step.path); place != m_places.cend()) {
        m_steps[*place] = step;
        return;
    }
    m_places.insert(step.path, m_steps.size());
    m_steps.append(step);
}

void FolderChange::write(const QString &path, const QByteArray &bytes)
{
    put({path, bytes, true});
}

void FolderChange::remove(const QString &path)
{
    put({path, {}, false});
}

void FolderChange::dropWhatIsSo()
{
    const auto isSo = [this](const Step &step) {
        QFile file(onDisk(step.path));
        if (!step.stays)
            return !file.exists();
        return file.open(QIODevice::ReadOnly) && file.size() == step.bytes.size() && file.readAll() == step.bytes;
    };
    m_steps.erase(std::remove_if(m_steps.begin(), m_steps.end(), isSo), m_steps.end());
    // A page goes only after the pages that led to it have changed.
    std::stable_partition(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.stays; });
    m_places.clear();
}

Result<void> FolderChange::apply()
{
    dropWhatIsSo();
    const QList<Step> steps = std::exchange(m_steps, {});
    if (steps.size() < 2)
        return perform(steps);
    if (const Result<void> kept = writeOne(journalPath, packed(steps)); !kept)
        return kept;
    if (const Result<void> done = perform(steps); !done)
        return done;
    removeOne(journalPath);
    return {};
}

Result<void> FolderChange::applyEach()
{
    dropWhatIsSo();
    return perform(std::exchange(m_steps, {}));
}

Result<FolderChange::Found> FolderChange::finishInterrupted() const
{
    removeHalfWritten(onDisk(journalPath));
    QFile journal(onDisk(journalPath));
    if (!journal.exists())
        return Found::Nothing;
    if (!journal.open(QIODevice::ReadOnly))
        return trouble(journal.fileName(), journal.errorString());
    const std::optional<QList<Step>> steps = unpacked(journal.readAll());
    journal.close();
    if (!steps) {
        removeOne(journalPath);
        return Found::Unreadable;
    }
    for (const Step &step : *steps)
        removeHalfWritten(onDisk(step.path));
    if (const Result<void> done = perform(*steps); !done)
        return done.error();
    removeOne(journalPath);
    return Found::Finished;
}

Result<void> FolderChange::perform(const QList<Step> &steps) const
{
    for (const Step &step : steps) {
        if (!step.stays)
            removeOne(step.path);
        else if (const Result<void> written = writeOne(step.path, step.bytes); !written)
            return written;
    }
    return {};
}

Result<void> FolderChange::writeOne(const QString &path, const QByteArray &bytes) const
{
    if (m_watch)
        m_watch(path);
    const QString place = onDisk(path);
    const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
    if (!makeSiteFolder(m_folder, folder))
        return trouble(onDisk(folder), QStringLiteral("cannot be made"));
    QSaveFile file(place);
    if (!file.open(QIODevice::WriteOnly))
        return trouble(place, file.errorString());
    file.setPermissions(permissionsFor(path)); // before there is anything in it
    if (file.write(bytes) != bytes.size() || !file.flush())
        return trouble(place, file.errorString());
    if (m_watch)
        m_watch(path); // all is written, under another name
    return file.commit() ? Result<void>() : trouble(place, file.errorString());
}

void FolderChange::removeOne(const QString &path) const
{
    if (m_watch)
        m_watch(path);
    const QString place = onDisk(path);
    QFile::remove(place);
    QDir().rmdir(QFileInfo(place).path()); // goes when it is empty, and only then
}

QByteArray FolderChange::packed(const QList<Step> &steps)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << journalMark << static_cast<qint32>(steps.size());
    for (const Step &step : steps)
        out << step.path << step.stays << step.bytes;
    return bytes;
}

std::optional<QList<FolderChange::Step>> FolderChange::unpacked(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    qint32 count = 0;
    in >> mark >> count;
    QList<Step> steps;
    for (qint32 at = 0; at < count && in.status() == QDataStream::Ok; ++at) {
        QString path;
        bool stays = false;
        QByteArray content;
        in >> path >> stays >> content;
        if (!isInside(path))
            return std::nullopt;
        steps.append({path, content, stays});
    }
    if (mark != journalMark || in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return steps;
}

} // namespace publishing
