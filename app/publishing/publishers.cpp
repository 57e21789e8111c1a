// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/publishers.h"

#include "publishing/folder.h"
#include "publishing/folder_threads.h"
#include "publishing/ghost.h"
#include "publishing/wordpress.h"

namespace publishing {

std::unique_ptr<Publisher> makePublisher(const core::Site &site, const QString &secret, Http &http,
                                         FolderThreads &folders)
{
    switch (site.kind) {
    case core::SiteKind::WordPress:
        return std::make_unique<WordPressPublisher>(site, secret, http);
    case core::SiteKind::Ghost:
        return std::make_unique<GhostPublisher>(site, secret, http);
    case core::SiteKind::Folder:
        break;
    }
    return std::make_unique<FolderPublisher>(site, folders.threadFor(site.api.toLocalFile()));
}

} // namespace publishing
