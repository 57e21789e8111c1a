// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story and its copy on the site have in common after the site answered, ready to be put on disk with that
// answer. The site's own form of it is kept as it came: read beside a later copy by the same reader, only what was
// really changed there differs.
#pragma once

#include "core/result.h"
#include "core/story.h"
#include "publishing/publisher.h"

#include <optional>

namespace storage {
class Library;
}

namespace workflow {

struct KeptBase
{
    core::Story story; // as it was sent
    std::optional<publishing::Post> siteForm;
    QByteArray hashBefore; // of the site's copy
    core::Remote now;      // without a post there is nothing to keep
};

// With a form of the site a new base; without, the one before has a new stamp. On the database thread.
[[nodiscard]] core::Result<void> keepBase(storage::Library &library, const KeptBase &base);

[[nodiscard]] QByteArray toBytes(const publishing::Post &post);
[[nodiscard]] std::optional<publishing::Post> postFromBytes(const QByteArray &bytes); // nothing when damaged

} // namespace workflow
