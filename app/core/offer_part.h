// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of the lists that a site offers for filing. A site may have more of it than is read with every refresh; the rest
// is searched for there, and what was chosen of it is remembered among the offered. Pure functions, any thread.
#pragma once

#include "core/filing.h"

namespace core {

struct OfferPart
{
    enum class List { Authors, CoAuthors, Terms };
    List list = List::Authors;
    QString taxonomy; // of terms

    friend bool operator==(const OfferPart &, const OfferPart &) = default;
};

// As many of a list are read. Of co-authors a site names ten, however many it has.
inline constexpr qsizetype mostListed = 500;
inline constexpr qsizetype mostCoAuthorsListed = 10;

[[nodiscard]] QList<NamedId> listed(const SiteOffer &offer, const OfferPart &part);
// The site may have more of it than it has told.
[[nodiscard]] bool mayHaveMore(const SiteOffer &offer, const OfferPart &part);
// With these among the offered.
[[nodiscard]] SiteOffer withNamed(SiteOffer offer, const OfferPart &part, const QList<NamedId> &named);
// What the site offers now, and of lists that it may have more of what was remembered before.
[[nodiscard]] SiteOffer withRemembered(SiteOffer now, const SiteOffer &before);

} // namespace core
