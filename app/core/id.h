// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identifiers that cannot be mixed up: a StoryId is not a SiteId. Values, any thread.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace core {

template <typename Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using StoryId = Id<struct StoryTag>;
using BlockId = Id<struct BlockTag>;
using SiteId = Id<struct SiteTag>;
using DeskId = Id<struct DeskTag>;
using MediaId = Id<struct MediaTag>; // SHA-256 of the picture's bytes, in hex
using VersionId = Id<struct VersionTag>;
using SubmissionId = Id<struct SubmissionTag>;
using ChannelId = Id<struct ChannelTag>;

// A new random name of 13 lower-case letters and digits (64 random bits): unique for all practical purposes, safe in
// addresses and file names.
[[nodiscard]] QString newIdText();

template <typename AnyId>
[[nodiscard]] AnyId newId()
{
    return AnyId{newIdText()};
}

} // namespace core
