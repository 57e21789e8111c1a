// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep/place.h"

#include "sweep/channel_place.h"
#include "sweep/folder_place.h"
#include "sweep/site_places.h"

namespace sweep {

namespace {

const QString mendedWords = QStringLiteral("Freight follows on Friday");

}

QStringList wordsOf(const core::Story &story)
{
    QStringList words{QStringLiteral("The port of Elin reopened"), QStringLiteral("What comes next"),
                      QStringLiteral("N. Brandt / Coast Agency"), QStringLiteral("بندر بازگشایی شد.")};
    if (core::plainText(story.body).contains(mendedWords))
        words.append(mendedWords);
    return words;
}

core::Story mended(core::Story story)
{
    story.body.blocks.append(
        core::textBlock(core::BlockKind::Paragraph, QString(mendedWords + QStringLiteral(", says the port."))));
    return story;
}

QStringList placeNames()
{
    return {QStringLiteral("wordpress"), QStringLiteral("wordpress-tls"), QStringLiteral("ghost"),
            QStringLiteral("ghost-tls"), QStringLiteral("telegram"),      QStringLiteral("telegram-tls"),
            QStringLiteral("mastodon"),  QStringLiteral("mastodon-tls"),  QStringLiteral("folder")};
}

std::unique_ptr<Place> makePlace(const QString &name, Servers &servers)
{
    const auto transport =
        name.endsWith(QLatin1String("-tls")) ? support::Transport::SelfSigned : support::Transport::Plain;
    const QString kind = name.section(u'-', 0, 0);
    if (!placeNames().contains(name))
        return nullptr;
    if (kind == QLatin1String("wordpress"))
        return std::make_unique<WordPressPlace>(transport, servers);
    if (kind == QLatin1String("ghost"))
        return std::make_unique<GhostPlace>(transport, servers);
    if (kind == QLatin1String("folder"))
        return std::make_unique<FolderPlace>();
    return std::make_unique<ChannelPlace>(
        kind == QLatin1String("telegram") ? core::ChannelKind::Telegram : core::ChannelKind::Mastodon, transport);
}

} // namespace sweep
