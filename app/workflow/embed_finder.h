// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title and thumbnail of what a card shows from another site, asked of that site when a person has put the card there.
// GUI thread. No name, cookie or password goes along; nothing is asked twice by itself.
#pragma once

#include "core/body.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace publishing {
class Http;
}

namespace workflow {

class MediaFolder;

class EmbedFinder : public QObject
{
    Q_OBJECT

public:
    explicit EmbedFinder(MediaFolder &media, QObject *parent = nullptr);
    ~EmbedFinder() override;

    // The card with the title and the thumbnail that the other site gave it. What it does not tell stays as it was; a
    // thumbnail that cannot be had is left out. Invalid: no address to ask. NotFound: there is nothing, or it says
    // nothing.
    // OfCard: NotFound as well when the site does not say itself, by oEmbed, that this is shown elsewhere as a card.
    enum class Facts { OfAnyPage, OfCard };
    QFuture<core::Result<core::Embed>> look(const core::Embed &embed, Facts wanted = Facts::OfAnyPage);

private:
    struct Search;
    void ask(const std::shared_ptr<Search> &search, const QUrl &address, const QUrl &toldBy);
    void askPage(const std::shared_ptr<Search> &search);
    static void giveNothing(const Search &search);
    void finish(const std::shared_ptr<Search> &search);

    MediaFolder &m_media;
    std::unique_ptr<publishing::Http> m_http; // made with the first question
};

} // namespace workflow
