// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Channels and what is posted in them, in words. Pure functions, GUI thread (they translate).
#pragma once

#include "core/channel.h"
#include "core/submission.h"
#include "ui/words/error_words.h"

#include <QDateTime>

namespace workflow {
struct FoundChannel;
}

namespace ui {

[[nodiscard]] QString channelKindName(core::ChannelKind kind);    // "Telegram"
[[nodiscard]] QString channelFacts(const core::Channel &channel); // "Telegram · @harbour_news · English"
// Whose token it is and what it may do there.
[[nodiscard]] QString foundSentence(core::ChannelKind kind, const workflow::FoundChannel &found);
// "212 of 4,096", "14 too many: the end is cut".
[[nodiscard]] QString roomText(int counted, int room);

// What became of one post, or becomes of it next.
[[nodiscard]] QString postSentence(const core::Step &step, const QDateTime &now);
// For a post that is blocked, and for a channel whose token is looked at.
[[nodiscard]] ErrorWords channelTroubleWords(const core::Error &error);
// Nobody knows whether it stands there: a person has to look.
[[nodiscard]] bool asksWhetherItIsThere(const core::Step &step);

} // namespace ui
