// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_modes.h"

#include <QDir>
#include <QFileInfo>

namespace publishing {

namespace {

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;
constexpr QFile::Permissions openFile = ownFile | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions openFolder = openFile | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

bool isMemory(const QString &path)
{
    return path.section(u'/', 0, 0) == QLatin1String(".standfirst");
}

bool makeFolder(const QString &folder, QFile::Permissions permissions)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString above = QFileInfo(folder).absolutePath();
    if (above != folder && !makeFolder(above, permissions))
        return false;
    // Given at once, so that no one can look in before it is closed; and again, because the umask takes some away.
    if (!QDir().mkdir(folder, permissions) && !QFileInfo(folder).isDir())
        return false;
    QFile::setPermissions(folder, permissions);
    return true;
}

} // namespace

QFile::Permissions permissionsFor(const QString &path)
{
    return isMemory(path) ? ownFile : openFile;
}

bool makeSiteFolder(const QString &site, const QString &path)
{
    const QString root = QDir(site).absolutePath();
    if (!makeFolder(root, openFolder))
        return false;
    return path.isEmpty() || makeFolder(root + u'/' + path, isMemory(path) ? ownFolder : openFolder);
}

bool beginSite(const QString &site)
{
    constexpr auto anything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!makeSiteFolder(site))
        return false;
    // It was made by the file dialog of this program perhaps, under a umask that closes everything.
    if (QDir(site).isEmpty(anything))
        QFile::setPermissions(site, openFolder);
    return true;
}

} // namespace publishing
