// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/filing_words.h"

#include "core/companion.h"
#include "core/post_kind.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(FilingWords)
};

} // namespace

QString formatName(const QString &format)
{
    const std::pair<const char *, QString> names[] = {
        {"standard", Say::tr("Ordinary", "a format of posts")}, {"aside", Say::tr("Aside", "a format of posts")},
        {"audio", Say::tr("Audio", "a format of posts")},       {"chat", Say::tr("Conversation", "a format of posts")},
        {"gallery", Say::tr("Gallery", "a format of posts")},   {"image", Say::tr("Picture", "a format of posts")},
        {"link", Say::tr("Link", "a format of posts")},         {"quote", Say::tr("Quotation", "a format of posts")},
        {"status", Say::tr("Note", "a format of posts")},       {"video", Say::tr("Video", "a format of posts")},
    };
    for (const auto &[name, words] : names) {
        if (format == QLatin1String(name))
            return words;
    }
    return format;
}

QString searchFieldsKept(const core::Site &site)
{
    if (site.kind != core::SiteKind::WordPress || site.offer == core::SiteOffer())
        return {}; // ours and Ghost keep them; of a site that was not asked yet nothing is known
    switch (site.offer.searchFields) {
    case core::SearchFieldsBy::Nobody:
        return Say::tr("This site does not keep them. They stay with the story here.");
    case core::SearchFieldsBy::Yoast:
        return Say::tr("Kept there by %1.", "%1: the name of a plugin").arg(QStringLiteral("Yoast SEO"));
    case core::SearchFieldsBy::RankMath:
        return Say::tr("Kept there by %1.", "%1: the name of a plugin").arg(QStringLiteral("Rank Math"));
    case core::SearchFieldsBy::Companion:
        return Say::tr("Kept there by Standfirst’s own plugin.");
    }
    return {};
}

QString kindName(const core::Site &site, const QString &postId)
{
    const QString kind = core::kindOfPost(postId);
    for (const core::NamedId &type : site.offer.types) {
        if (type.id == kind)
            return type.name;
    }
    return kind;
}

QString companionFacts(const core::Site &site)
{
    if (site.kind != core::SiteKind::WordPress || site.offer == core::SiteOffer())
        return {};
    const QString gives =
        Say::tr("no story or picture arrives twice, nobody’s words are overwritten in the moment between reading and "
                "writing, everybody sees who has a story open, stories are found again whatever was changed in them, "
                "and big pictures go on where the line broke");
    const int version = site.offer.companion;
    if (version == 0)
        return Say::tr("Standfirst’s own plugin is not there. Everything works without it; with it, %1. It comes with "
                       "Standfirst, for whoever runs the site.",
                       "%1: what it gives, a list")
            .arg(gives);
    const QString there = Say::tr("Standfirst’s own plugin is there, version %1: %2.", "%2: what it gives, a list")
                              .arg(QString::number(version), gives);
    if (version >= core::companionVersion)
        return there;
    return Say::tr("%1 Version %2 comes with this Standfirst and gives more: whoever runs the site can put it there.",
                   "a sentence, a number")
        .arg(there, QString::number(core::companionVersion));
}

} // namespace ui
