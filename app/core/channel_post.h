// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a post in a channel: what a story says there, how much room there is and how it is counted, and the
// form in which it is sent. Pure functions, any thread.
#pragma once

#include "core/channel.h"
#include "core/story.h"

#include <optional>

namespace core {

// Headline, empty line, standfirst. The first line of a post stands out where the channel knows bold.
[[nodiscard]] QString channelWords(const Story &story);

// The channels of a list for stories of this language: those of the language itself, of its main part, and of all.
[[nodiscard]] QList<Channel> channelsFor(const QList<Channel> &channels, const QString &language);

// What readers can follow: addresses of the web; empty for every other, such as a file of this computer.
[[nodiscard]] QUrl postedAddress(const QUrl &address);

enum class PostForm { Text, Caption }; // a caption stands below a picture
[[nodiscard]] PostForm formOf(const ChannelPost &post);
// Telegram: UTF-16 units of the text as it is read, 4096 or 1024. Mastodon: letters as people see them, 500, of which
// each address takes 23.
[[nodiscard]] int roomFor(ChannelKind kind, PostForm form);
[[nodiscard]] int countedLength(ChannelKind kind, const QString &words, const QUrl &address, const QString &language);

struct FittedWords
{
    QString words;
    bool cut = false; // the end is missing, and "…" says so

    friend bool operator==(const FittedWords &, const FittedWords &) = default;
};
// Cut at a word where they are too long with the address.
[[nodiscard]] FittedWords fittedWords(ChannelKind kind, PostForm form, const QString &words, const QUrl &address,
                                      const QString &language);

// A paragraph is shown there the way of its first strong letter. Where that is not the way of the words (a name in
// Latin letters first in a Persian sentence, or a number alone), a mark nobody sees goes before it.
[[nodiscard]] QString directedWords(const QString &words, const QString &language);

[[nodiscard]] QString telegramHtml(const QString &words, const QUrl &address, const QString &language);
[[nodiscard]] QString mastodonText(const QString &words, const QUrl &address, const QString &language);

// It was sent and no answer came, or it is at this moment: it may stand there and may not.
[[nodiscard]] bool mayStandThere(const SentPost &sent);
// It stands there, as a person has seen, and which of the posts it is nobody knows: nothing can be done to it.
[[nodiscard]] SentPost seenThere(const SentPost &sent, const QUrl &link);
[[nodiscard]] bool canBeReached(const SentPost &sent);

// Why a channel does not do what it should. Carried in an ordinary Error, on disk too: its detail begins with one of a
// few fixed words.
enum class ChannelTrouble {
    TokenMissing, // none on this computer, or the keychain is closed
    TokenRefused,
    NoSuchChannel, // it is not there, or the bot is no member
    MayNotPost,    // the bot or the account may not do this there
    NotInList,     // it was taken off the site's channels
    NotPublicYet,  // the story; it is looked at again
    NotPublic,     // and will not be by itself
    TooOld,        // for being deleted by a bot
    OutOfReach,    // which of the posts it is nobody knows
    PostGone,      // it was deleted there
    PictureStays,  // its words were changed, its picture the channel does not take off
    Refused,       // what was sent is nothing the channel takes; the detail says why
};
[[nodiscard]] Error channelError(ChannelTrouble trouble, const QString &detail = {});
[[nodiscard]] std::optional<ChannelTrouble> toldChannelTrouble(const Error &error);

} // namespace core
