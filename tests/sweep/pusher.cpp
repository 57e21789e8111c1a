// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishes one story of a profile with the real outbox on the real library, says how far it is, and goes on living. It
// is made to be killed. pusher PROFILE QUIET-MS SITE STORY CHANNEL WORDS; the secret is the first line of its input.
#include "core/when_done.h"
#include "support/transport.h"
#include "workflow/program.h"

#include <QGuiApplication>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

void say(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    std::_Exit(2);
}

class Pusher : public QObject
{
public:
    Pusher(workflow::Program &program, const QStringList &arguments, const QString &secret)
        : m_services(program.services())
        , m_site{arguments.value(3)}
        , m_story{arguments.value(4)}
        , m_channel{arguments.value(5)}
        , m_words(arguments.value(6))
        , m_secret(secret)
    {
        m_services.outbox.setQuietTime(arguments.value(2).toLongLong());
        QObject::disconnect(&m_services.outbox, nullptr, &m_services.live, nullptr);
        connect(&m_services.outbox, &workflow::Outbox::started, this, &Pusher::enter);
        connect(&m_services.outbox, &workflow::Outbox::finished, this, [] { say("published"); });
    }

private:
    void enter()
    {
        const core::Channel channel = m_services.channels.channel(m_site, m_channel);
        if (!channel.id.isEmpty()) {
            core::whenDone(
                m_services.channels.keep(m_site, channel, m_secret), this,
                [this](const core::Result<void> &kept) { kept ? load() : giveUp("the token is not taken"); });
        } else if (m_secret.isEmpty()) {
            load();
        } else {
            core::whenDone(m_services.sites.signInAgain(m_site, m_secret), this,
                           [this](const core::SiteOutcome<core::Site> &site) {
                               site.ok() ? load() : giveUp("the site does not let us in");
                           });
        }
    }

    void load()
    {
        core::whenDone(m_services.library.load(m_story), this, [this](const auto &opened) {
            if (!opened)
                giveUp("the story does not open");
            say("submitting");
            QList<core::ChannelPost> posts;
            if (!m_channel.isEmpty())
                posts.append({m_channel, m_words, true});
            core::whenDone(m_services.outbox.submit(opened->story, core::Goal::Publish, QStringLiteral("M. Adler"), 0,
                                                    {{}, {}, posts}),
                           this, [](const core::Result<core::SubmissionId> &id) {
                               id ? say("queued") : giveUp("it is not taken");
                           });
        });
    }

    workflow::Services m_services;
    core::SiteId m_site;
    core::StoryId m_story;
    core::ChannelId m_channel;
    QString m_words;
    QString m_secret;
};

} // namespace

int main(int argc, char **argv)
{
    constexpr int longestLifeMs = 180'000; // should nobody come and kill it
    const QGuiApplication application(argc, argv);
    if (argc < 7)
        return 2;
    support::trustOurCertificate();
    std::string secret;
    std::getline(std::cin, secret);
    workflow::Program program(QString::fromLocal8Bit(argv[1]));
    Pusher pusher(program, QCoreApplication::arguments(), QString::fromStdString(secret));
    const auto opened = program.open();
    core::whenDone(opened, &pusher, [&](const core::Result<void> &open) {
        if (!open)
            giveUp("the library does not open");
        program.start();
    });
    QTimer::singleShot(longestLifeMs, &pusher, [] { giveUp("nobody killed it"); });
    return QCoreApplication::exec();
}
