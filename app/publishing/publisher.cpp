// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/publisher.h"

#include "core/deferred.h"

namespace publishing {

core::Result<void> Publisher::compareRest(const Article &article, const Post &post) const
{
    return compare(article, post);
}

QList<core::ChangedField> Publisher::alteredFields(const Article &, const Post &) const
{
    return {};
}

QByteArray Publisher::contentFor(const Article &) const
{
    return {};
}

QFuture<core::Result<QDateTime>> Publisher::clock()
{
    return core::given(
        core::Result<QDateTime>(core::Error{core::Error::Kind::Invalid, QStringLiteral("no clock of its own")}));
}

QFuture<core::Result<int>> Publisher::publishDue()
{
    return core::given(core::Result<int>(0));
}

QFuture<core::Result<int>> Publisher::removeStrays(const core::StoryId &, const QString &)
{
    return core::given(core::Result<int>(0));
}

} // namespace publishing
