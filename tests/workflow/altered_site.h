// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real WordPress whose plugins alter what is sent to it, behind a proxy, and an outbox that sends there. For tests.
#pragma once

#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "workflow/accepted_story.h"
#include "workflow/outbox_story.h"

#include <QJsonValue>

namespace support {

inline const QByteArray posts = "/wp/v2/posts/";
inline const QString houseStyle = QStringLiteral("house-style");

class AlteredSite
{
public:
    void startServer()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        m_server.evaluate(QStringLiteral("require_once ABSPATH . 'wp-admin/includes/taxonomy.php'; "
                                         "wp_create_category('Opinion'); return wp_create_category('Harbour');"));
    }

    void startAfresh()
    {
        m_proxy->setDown(false);
        m_proxy->clearFaults();
        for (const char *fault : {"house-style", "marked-links", "own-line", "house-headline", "house-excerpt",
                                  "house-slug", "house-desk", "new-desk", "house-tags", "no-new-tags", "typography"})
            m_server.turnOff(QLatin1String(fault));
        m_test = std::make_unique<TestServices>();
        m_site = signedIn(QStringLiteral("editor"));
        QVERIFY(!m_site.id.isEmpty());
    }

protected:
    workflow::Outbox &outbox() { return m_test->services().outbox; }

    core::Site signedIn(const QString &user)
    {
        const core::Site known = m_server.siteFor(user, m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        outbox().setQuietTime(0);
        const auto future = m_test->services().sites.signIn(found, user, m_server.password(user));
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
        return done && future.result().ok() ? future.result().value() : core::Site{};
    }

    void restart() // there is no keychain here: the password has to be given again
    {
        m_test->restart();
        outbox().setQuietTime(0);
        QTRY_VERIFY(!outbox().submissions().isEmpty());
        const auto again = m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
        QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 60'000));
    }

    core::Story newStory(const QString &text)
    {
        core::Story story;
        story.site = m_site.id;
        story.language = QStringLiteral("en-GB");
        story.headline = QStringLiteral("Freight and ferries %1").arg(++m_serial);
        story.standfirst = QStringLiteral("What the harbour counted.");
        story.byline = QStringLiteral("M. Adler");
        story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, text),
                             core::textBlock(core::BlockKind::Heading, QStringLiteral("What comes next"), 2),
                             core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The boats leave at six."))};
        const auto made = waitFor(m_test->services().library.create(story));
        return made ? *made : core::Story{};
    }

    core::Submission sent(const core::Story &story)
    {
        const auto id = waitFor(outbox().submit(story, core::Goal::Publish, QStringLiteral("M. Adler")));
        return id ? waitForEnd(*m_test, *id) : core::Submission{};
    }

    core::Submission published() { return sent(newStory(QStringLiteral("Freight stood still."))); }

    core::Story stored(const core::Submission &submission)
    {
        const auto story = waitFor(m_test->services().library.load(submission.story.id));
        core::Story now = story ? story->story : core::Story{};
        now.remote = submission.result;
        return now;
    }

    // Public as it was sent; then a plugin, then one paragraph with words that the plugin changes.
    core::Submission alteredUpdate()
    {
        core::Story story = stored(published());
        m_server.turnOn(houseStyle);
        story.body.blocks.first().spans = {{QStringLiteral("Freight rose by 9 per cent."), {}}};
        return sent(story);
    }

    // What was sent, as the story's own on the copy that the site has of it now.
    core::Story asSent(const core::Submission &submission)
    {
        core::Story story = submission.story;
        for (const core::Submission &one : outbox().submissions()) {
            if (one.id == submission.id)
                story.remote = one.result;
        }
        return story;
    }

    [[nodiscard]] QByteArray textOf(const core::Story &story)
    {
        for (const core::Submission &one : outbox().submissions()) {
            if (one.story.id == story.id)
                return m_server.evaluate(QStringLiteral("return get_post(%1)->post_content;").arg(one.result.postId))
                    .toString()
                    .toUtf8();
        }
        return {};
    }

    [[nodiscard]] QString statusOf(const QString &postId) const
    {
        return m_server.evaluate(QStringLiteral("return get_post_status(%1);").arg(postId)).toString();
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    core::Site m_site;
    int m_serial = 0;
};

} // namespace support
