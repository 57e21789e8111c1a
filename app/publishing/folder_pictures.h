// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that no post of a folder site shows any more leave media/, where readers find them, and are put aside in
// ".standfirst/unused", the owner's only: a library that once sent one does not send it again, so it comes back from
// there when a post shows it again. Files that did not come from us are not touched. Used on the folder's thread, under
// its lock.
#pragma once

#include "publishing/folder_state.h"

namespace publishing {

// Into the change that writes the post: what it shows and was put aside.
void bringBackPictures(FolderChange &change, const QString &id, const StoredPost &post);
// Once the pages are in step: what the post showed before, and neither it nor any other post, nor the person's own
// template or stylesheet, names now.
void putAsidePictures(FolderChange &change, const core::Site &site, const QString &id, const StoredPost &before);

} // namespace publishing
