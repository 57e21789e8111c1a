// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made-up stories in many languages, for a library as full as one likes. The same number gives the same story, but for
// the ids of its blocks. On the thread of the library that is filled.
#pragma once

#include "storage/library.h"

namespace test {

// 13 desks of two sites, named sample-...
[[nodiscard]] QList<core::Site> sampleSites();
[[nodiscard]] QList<core::Desk> sampleDesks();
[[nodiscard]] QList<core::Tag> sampleTags(int count);

// The languages take turns: en-GB, fa, fr, ar, de, es, ru, tr. Without a length it has 60 to 600 words.
[[nodiscard]] core::Story sampleStory(int number, int words = 0);
// A word of the language by its rank: 0 is the most frequent one.
[[nodiscard]] QString sampleWord(const QString &language, int rank);

// Sites, desks, tags, and so many stories, the last one the newest.
[[nodiscard]] core::Result<void> fillWithSamples(storage::Library &library, int stories, int tags = 3000);

} // namespace test
