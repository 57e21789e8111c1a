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

QFuture<core::Result<QList<core::MediaId>>> Publisher::lostPictures(const QHash<core::MediaId, RemotePicture> &)
{
    return core::given(core::Result<QList<core::MediaId>>(QList<core::MediaId>{}));
}

QFuture<core::Result<bool>> Publisher::isByAnother(const core::Remote &)
{
    return core::given(core::Result<bool>(false));
}

QFuture<core::Result<QDateTime>> Publisher::clock()
{
    return core::given(
        core::Result<QDateTime>(core::Error{core::Error::Kind::Invalid, QStringLiteral("no clock of its own")}));
}

QFuture<core::Result<QList<core::NamedId>>> Publisher::findOffered(const core::OfferPart &, const QString &,
                                                                   const QStringList &)
{
    return core::given(core::Result<QList<core::NamedId>>(QList<core::NamedId>()));
}

QFuture<core::Result<core::SiteOffer>> Publisher::offer()
{
    return core::given(core::Result<core::SiteOffer>(core::SiteOffer{}));
}

QFuture<core::Result<core::EditLock>> Publisher::lock(const QString &, Locking)
{
    return core::given(core::Result<core::EditLock>(core::EditLock{}));
}

QFuture<core::Result<QList<core::SiteNote>>> Publisher::notes(const QString &)
{
    return core::given(core::Result<QList<core::SiteNote>>(QList<core::SiteNote>{}));
}

QFuture<core::Result<core::SiteNote>> Publisher::addNote(const QString &, const QString &, const QString &)
{
    return core::given(
        core::Result<core::SiteNote>(core::Error{core::Error::Kind::Invalid, QStringLiteral("a site without notes")}));
}

QFuture<core::Result<void>> Publisher::resolveNote(const QString &, const QString &, bool)
{
    return core::given(
        core::Result<void>(core::Error{core::Error::Kind::Invalid, QStringLiteral("a site without notes")}));
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
