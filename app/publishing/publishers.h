// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right publisher for a site.
#pragma once

#include "core/site.h"
#include "publishing/publisher.h"

#include <memory>

namespace publishing {

class FolderThreads;
class Http;

// `secret` is the application password, or the key; a folder needs none. `http` must outlive the publisher. All
// publishers of one folder write on one of the threads of `folders`.
[[nodiscard]] std::unique_ptr<Publisher> makePublisher(const core::Site &site, const QString &secret, Http &http,
                                                       FolderThreads &folders);

} // namespace publishing
