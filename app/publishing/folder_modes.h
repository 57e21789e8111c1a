// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may read what in a folder site, whatever the umask: pages and pictures everybody, because a web server runs as
// somebody else; what stands below ".standfirst" its owner alone, because drafts are there. Any thread. A file system
// without permissions has none to set, and that is no error. Windows: the folder's own access list decides.
#pragma once

#include <QFile>

namespace publishing {

// Of a file at that path inside the site.
[[nodiscard]] QFile::Permissions permissionsFor(const QString &path);

// Makes the site's folder, and the folder at that path inside it unless it is empty, with all that lead to them.
// Folders that are there already stay as they are.
[[nodiscard]] bool makeSiteFolder(const QString &site, const QString &path = {});

// A folder that is about to become a site is opened to readers, unless something of somebody's is in it.
[[nodiscard]] bool beginSite(const QString &site);

} // namespace publishing
