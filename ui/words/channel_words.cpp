// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/channel_words.h"

#include "core/channel_post.h"
#include "core/site_trouble.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/time_words.h"
#include "workflow/channels.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)
};

using core::ChannelTrouble;
using core::StepState;

ErrorWords troubleWords(ChannelTrouble trouble)
{
    switch (trouble) {
    case ChannelTrouble::TokenMissing:
        return {Say::tr("The token of the channel is not on this computer, or its keychain is closed."),
                {},
                Say::tr("Enter the token once more among the channels of the site; it then goes on by itself."),
                {}};
    case ChannelTrouble::TokenRefused:
        return {Say::tr("The server does not take this token."),
                {},
                Say::tr("Enter a new one among the channels of the site; it then goes on by itself."),
                {}};
    case ChannelTrouble::NoSuchChannel:
        return {Say::tr("There is no such channel, or the bot is not in it."),
                {},
                Say::tr("Look at the channel's name, and make the bot one of its administrators."),
                {}};
    case ChannelTrouble::MayNotPost:
        return {Say::tr("It may not write in this channel."),
                {},
                Say::tr("On Telegram, make the bot an administrator who may post. On Mastodon, make a token that may "
                        "write."),
                {}};
    case ChannelTrouble::NotInList:
        return {Say::tr("The channel is no longer among those of the site."),
                {},
                Say::tr("What stands there can be changed and deleted there."),
                {}};
    case ChannelTrouble::NotPublicYet:
        return {Say::tr("The site does not show the story yet."), {}, {}, {}};
    case ChannelTrouble::NotPublic:
        return {Say::tr("Readers do not have the story on the site, so nothing was posted."), {}, {}, {}};
    case ChannelTrouble::TooOld:
        return {Say::tr("Telegram lets a bot delete a post for 48 hours only, unless it may delete all of them."),
                {},
                Say::tr("Delete it in the channel by hand."),
                {}};
    case ChannelTrouble::OutOfReach:
        return {Say::tr("Which of the channel's posts it is, is not known here."),
                {},
                Say::tr("Change or delete it in the channel by hand."),
                {}};
    case ChannelTrouble::PostGone:
        return {Say::tr("The post is no longer in the channel."), {}, {}, {}};
    case ChannelTrouble::PictureStays:
        return {
            Say::tr("The words of the post were changed. Its picture is there still: what the story has now in its "
                    "place, this channel could not be given."),
            {},
            Say::tr(
                "Telegram takes no picture off a post. Delete the post in the channel by hand if the picture must go."),
            {}};
    case ChannelTrouble::Refused:
        return {Say::tr("The channel could not use what was sent. The details say why."), {}, {}, {}};
    }
    return {};
}

QString waitsFor(const core::Step &step, const QDateTime &now, const QString &why)
{
    if (!step.dueAt.isValid() || step.dueAt <= now)
        return Say::tr("%1 Trying again now.", "a reason, then what is done").arg(why);
    return Say::tr("%1 Trying again in %2.", "a reason, then a time such as 8 s")
        .arg(why, waitText(now.msecsTo(step.dueAt)));
}

} // namespace

QString channelKindName(core::ChannelKind kind)
{
    return kind == core::ChannelKind::Telegram ? Say::tr("Telegram") : Say::tr("Mastodon");
}

QString channelFacts(const core::Channel &channel)
{
    const QString language = channel.language.isEmpty() ? Say::tr("all languages") : languageName(channel.language);
    const QString target = channel.target.isEmpty() ? channel.server.host() : channel.target;
    return Say::tr("%1 · %2 · %3", "Telegram · name of the channel · language")
        .arg(channelKindName(channel.kind), target, language);
}

QString foundSentence(core::ChannelKind kind, const workflow::FoundChannel &found)
{
    if (kind == core::ChannelKind::Mastodon)
        return Say::tr("It is the token of %1, called “%2”.", "account, its name").arg(found.account, found.title);
    if (!found.mayPost)
        return Say::tr("It is the token of %1. In “%2” it may not post: make it an administrator who may.",
                       "a bot, name of the channel")
            .arg(found.account, found.title);
    if (!found.mayDelete)
        return Say::tr("It is the token of %1. In “%2” it may post, but not delete.", "a bot, name of the channel")
            .arg(found.account, found.title);
    return Say::tr("It is the token of %1. In “%2” it may post, change and delete.", "a bot, name of the channel")
        .arg(found.account, found.title);
}

QString roomText(int counted, int room)
{
    if (counted > room)
        return Say::tr("%1 too many: the end is cut", "a number of letters").arg(number(counted - room));
    return Say::tr("%1 of %2", "letters used, letters there is room for").arg(number(counted), number(room));
}

bool asksWhetherItIsThere(const core::Step &step)
{
    return step.kind == core::StepKind::Post && step.state == StepState::Blocked
           && step.error.kind == core::Error::Kind::Unknown;
}

QString postSentence(const core::Step &step, const QDateTime &now)
{
    const auto trouble = core::toldChannelTrouble(step.error);
    switch (step.state) {
    case StepState::Done:
        return step.failedBefore ? Say::tr("Left as it is.") : Say::tr("Done.");
    case StepState::Sending:
        return Say::tr("On its way…");
    case StepState::Blocked:
        return asksWhetherItIsThere(step) ? Say::tr(
                   "The channel's answer was lost: the post may be there and may not. It is never sent twice by "
                   "itself. Look in the channel, then say how it is.")
                                          : paragraph(channelTroubleWords(step.error));
    case StepState::Unknown:
        return waitsFor(step, now,
                        Say::tr("The channel's answer was lost; sent again under its key it is there once."));
    case StepState::Waiting:
        break;
    }
    if (step.failedBefore && trouble == ChannelTrouble::NotPublicYet)
        return waitsFor(step, now, Say::tr("The site does not show the story yet."));
    if (step.failedBefore)
        return waitsFor(step, now, Say::tr("The channel could not be reached, or asked to wait."));
    if (step.dueAt.isValid() && step.dueAt > now)
        return Say::tr("Waits for %1, and until readers have the story.", "an hour")
            .arg(whenText(step.dueAt, QTimeZone::systemTimeZone(), now));
    return Say::tr("Waits for its turn.");
}

ErrorWords channelTroubleWords(const core::Error &error)
{
    if (const auto trouble = core::toldChannelTrouble(error)) {
        ErrorWords words = troubleWords(*trouble);
        words.technical = error.detail;
        return words;
    }
    const auto onTheWay = core::toldTrouble(error);
    if (onTheWay == core::SiteTrouble::Certificate)
        return {Say::tr("The connection to the channel's server is not safe, so nothing was sent."),
                {},
                Say::tr("Ask whoever runs the server to mend its certificate."),
                error.detail};
    if (error.kind == core::Error::Kind::Offline || error.kind == core::Error::Kind::Unknown)
        return {Say::tr("The channel's server could not be reached."), {}, Say::tr("Try again later."), error.detail};
    return {Say::tr("The post could not be sent. The details say why."), {}, {}, error.detail};
}

} // namespace ui
