// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offer_part.h"

#include <QSet>

namespace core {

namespace {

constexpr qsizetype mostRemembered = 2000; // of one list, with those that are read

using List = OfferPart::List;

// Of an offer that may or may not be changed.
template <typename Offer>
auto listIn(Offer &offer, const OfferPart &part) -> decltype(&offer.authors)
{
    if (part.list == List::Authors)
        return &offer.authors;
    if (part.list == List::CoAuthors)
        return &offer.coAuthors;
    for (auto &taxonomy : offer.taxonomies) {
        if (taxonomy.name == part.taxonomy)
            return &taxonomy.terms;
    }
    return nullptr;
}

} // namespace

QList<NamedId> listed(const SiteOffer &offer, const OfferPart &part)
{
    const QList<NamedId> *list = listIn(offer, part);
    return list ? *list : QList<NamedId>();
}

bool mayHaveMore(const SiteOffer &offer, const OfferPart &part)
{
    return listed(offer, part).size() >= (part.list == List::CoAuthors ? mostCoAuthorsListed : mostListed);
}

SiteOffer withNamed(SiteOffer offer, const OfferPart &part, const QList<NamedId> &named)
{
    QList<NamedId> *list = listIn(offer, part);
    if (!list)
        return offer;
    QSet<QString> known;
    for (const NamedId &one : std::as_const(*list))
        known.insert(one.id);
    for (const NamedId &one : named) {
        if (list->size() < mostRemembered && !known.contains(one.id)) {
            known.insert(one.id);
            list->append(one);
        }
    }
    return offer;
}

SiteOffer withRemembered(SiteOffer now, const SiteOffer &before)
{
    QList<OfferPart> parts{{List::Authors, {}}, {List::CoAuthors, {}}};
    for (const Taxonomy &taxonomy : std::as_const(now.taxonomies))
        parts.append({List::Terms, taxonomy.name});
    for (const OfferPart &part : std::as_const(parts)) {
        if (mayHaveMore(now, part))
            now = withNamed(now, part, listed(before, part));
    }
    return now;
}

} // namespace core
