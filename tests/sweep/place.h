// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places that the sweep publishes to, each with a server of its own and a proxy before it that does what bad
// networks do; and what has to be there afterwards. On the test's thread.
#pragma once

#include "core/submission.h"
#include "support/fault_proxy.h"
#include "workflow/outbox_story.h"

#include <memory>

namespace support {
class GhostServer;
class WordPressServer;
} // namespace support

namespace sweep {

// Words that stand once in what is published, whatever the place's markup: those of makeStory(), and those that came
// with mended().
[[nodiscard]] QStringList wordsOf(const core::Story &story);
// Another sentence, as somebody adds it who publishes once more.
[[nodiscard]] core::Story mended(core::Story story);

class Place
{
public:
    Place() = default;
    virtual ~Place() = default;
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    // What is in the way of it; empty when it runs.
    [[nodiscard]] virtual QString start() = 0;
    // Makes the site known to an empty library; false when that does not work.
    [[nodiscard]] virtual bool enter(support::TestServices &test) = 0;
    // There is no keychain here: after each start the secret is given once more.
    [[nodiscard]] virtual bool enterAgain(support::TestServices &test) = 0;
    [[nodiscard]] virtual QString secret() const { return {}; }
    [[nodiscard]] core::SiteId site() const { return m_site; }
    // What the story says in the place's channel, where it is one.
    [[nodiscard]] virtual QList<core::ChannelPost> posts() const { return {}; }

    // None where nothing travels.
    [[nodiscard]] virtual support::FaultProxy *proxy() { return nullptr; }
    // What its disk does instead.
    [[nodiscard]] virtual QStringList waysToFail() const { return {}; }
    virtual void fail(const QString &, const QString &) {}
    virtual void mend() {}
    // A header that is in each request that counts.
    [[nodiscard]] virtual QByteArray countedHeader() const { return {}; }

    // What a person would do about a submission that waits for one; false when there is nothing to do.
    virtual bool help(support::TestServices &, const core::Submission &) { return false; }

    // Read behind the program's back, at once.
    [[nodiscard]] virtual bool readersHave(const core::Submission &submission) = 0;
    // Of each that has ended what is wrong; empty where nothing is. Also looks for what is there twice.
    [[nodiscard]] virtual QStringList judge(support::TestServices &test, const QList<core::Submission> &ended) = 0;

protected:
    core::SiteId m_site;
};

// Of the two that take seconds to start there is one, however many places use it.
struct Servers
{
    std::shared_ptr<support::WordPressServer> wordpress;
    std::shared_ptr<support::GhostServer> ghost;
};

// "wordpress", "wordpress-tls", "ghost", "ghost-tls", "telegram", "telegram-tls", "mastodon", "mastodon-tls", "folder".
[[nodiscard]] QStringList placeNames();
// Null when there is none of that name.
[[nodiscard]] std::unique_ptr<Place> makePlace(const QString &name, Servers &servers);

} // namespace sweep
