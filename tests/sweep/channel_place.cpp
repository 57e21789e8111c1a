// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep/channel_place.h"

#include "core/channel_post.h"
#include "support/mastodon_server.h"
#include "support/telegram_server.h"
#include "workflow/channels.h"

namespace sweep {

using core::ChannelKind;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using support::waitFor;

namespace {

const QString words = QStringLiteral("Quay reopens\n\nFerries resume on Monday.");

} // namespace

ChannelPlace::ChannelPlace(ChannelKind kind, support::Transport transport)
    : m_kind(kind)
    , m_transport(transport)
{
    m_site = core::SiteId{QStringLiteral("demo")};
}

ChannelPlace::~ChannelPlace() = default;

QString ChannelPlace::name() const
{
    const QString kind = m_kind == ChannelKind::Telegram ? QStringLiteral("telegram") : QStringLiteral("mastodon");
    return m_transport == support::Transport::SelfSigned ? QString(kind + QLatin1String("-tls")) : kind;
}

QString ChannelPlace::start()
{
    if (m_kind == ChannelKind::Telegram)
        m_server = std::make_unique<support::TelegramServer>();
    else
        m_server = std::make_unique<support::MastodonServer>();
    m_proxy = std::make_unique<support::FaultProxy>(m_server->serverPort(), m_transport);
    m_channel.id = core::newId<core::ChannelId>();
    m_channel.kind = m_kind;
    m_channel.name = QStringLiteral("Harbour News");
    m_channel.language = QStringLiteral("en");
    m_channel.server =
        QUrl(QStringLiteral("%1://127.0.0.1:%2/")
                 .arg(m_transport == support::Transport::SelfSigned ? QStringLiteral("https") : QStringLiteral("http"))
                 .arg(m_proxy->port()));
    m_channel.target = QString::fromLatin1(support::TelegramServer::channel);
    return {};
}

bool ChannelPlace::enter(support::TestServices &test)
{
    core::Site web = test.services().sites.site(m_site);
    web.address = QUrl(QStringLiteral("https://news.example/"));
    m_siteFolder = web.api.toLocalFile();
    return waitFor(test.services().sites.save(web)).ok() && enterAgain(test);
}

bool ChannelPlace::enterAgain(support::TestServices &test)
{
    return waitFor(test.services().channels.keep(m_site, m_channel, secret())).ok();
}

QString ChannelPlace::secret() const
{
    return QString::fromLatin1(m_kind == ChannelKind::Telegram ? support::TelegramServer::token
                                                               : support::MastodonServer::token);
}

QList<core::ChannelPost> ChannelPlace::posts() const
{
    return {{m_channel.id, words, true}};
}

QStringList ChannelPlace::standing(const Submission &submission) const
{
    const QString address = core::postedAddress(submission.result.address).toString();
    QStringList ids;
    for (auto post = m_server->posts().cbegin(); post != m_server->posts().cend(); ++post) {
        if (post->links.contains(address))
            ids.append(post.key());
    }
    return ids;
}

// Where nobody knows, a person looks into the channel.
bool ChannelPlace::help(support::TestServices &test, const Submission &submission)
{
    const auto asked = std::find_if(submission.steps.cbegin(), submission.steps.cend(), [](const Step &step) {
        return step.kind == StepKind::Post && step.state == StepState::Blocked;
    });
    if (asked == submission.steps.cend())
        return false;
    const QStringList there = standing(submission);
    if (there.isEmpty())
        test.services().outbox.postAgain(submission.id, m_channel.id);
    else
        test.services().outbox.postIsThere(submission.id, m_channel.id,
                                           QUrl(QString(QStringLiteral("https://t.me/harbour_news/") + there.first())));
    return true;
}

// That the story is out is said of its page, which the folder has.
bool ChannelPlace::readersHave(const Submission &submission)
{
    const QString path = submission.result.address.path();
    const QString page = path.endsWith(u'/') ? QString(path + QLatin1String("index.html")) : path;
    QFile file(QString(m_siteFolder + page));
    return !path.isEmpty() && file.open(QIODevice::ReadOnly)
           && file.readAll().contains(submission.story.headline.toUtf8());
}

QStringList ChannelPlace::judge(support::TestServices &test, const QList<Submission> &ended)
{
    QStringList wrong;
    for (const Submission &one : ended) {
        const QStringList there = standing(one);
        const auto known = waitFor(test.services().channels.postsOf(one.story.id));
        if (there.size() != 1)
            wrong.append(QStringLiteral("posts about it: %1").arg(there.size()));
        else if (!known || known->size() != 1 || known->first().messageId != there.first())
            wrong.append(QStringLiteral("another post is known here than stands there"));
        else if (!m_server->posts().value(there.first()).text.contains(QLatin1String("Ferries resume on Monday.")))
            wrong.append(QStringLiteral("it says something else"));
        else if (m_server->posts().value(there.first()).pictureBytes < 100)
            wrong.append(QStringLiteral("it has no picture"));
        else
            wrong.append(QString());
    }
    if (m_server->mostAtOnce() > 1 && !wrong.isEmpty())
        wrong.last() += QStringLiteral("; at one moment so many stood there: %1").arg(m_server->mostAtOnce());
    return wrong;
}

} // namespace sweep
