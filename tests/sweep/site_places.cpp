// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep/site_places.h"

#include "support/ghost_server.h"
#include "support/wordpress_server.h"
#include "workflow/found_site.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace sweep {

using core::Submission;

namespace {

constexpr int patienceMs = 60'000;

// The rows of a look into an SQLite database that somebody else writes.
QList<QVariantList> rowsOf(const QString &file, const QString &question, const QVariantList &values = {})
{
    const QString connection = QStringLiteral("a look from outside");
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            qFatal("%s cannot be read", qPrintable(file));
        QSqlQuery query(database);
        query.prepare(question);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s is not understood", qPrintable(question));
        while (query.next()) {
            QVariantList row;
            for (int column = 0; query.value(column).isValid(); ++column)
                row.append(query.value(column));
            rows.append(row);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

QString missingIn(const QString &text, const QStringList &parts)
{
    for (const QString &part : parts) {
        if (text.count(part) != 1)
            return QStringLiteral("in its text %1 times: %2").arg(text.count(part)).arg(part);
    }
    return {};
}

} // namespace

void SitePlace::standBefore(quint16 server)
{
    m_proxy = std::make_unique<support::FaultProxy>(server, m_transport);
}

QString SitePlace::suffix() const
{
    return m_transport == support::Transport::SelfSigned ? QStringLiteral("-tls") : QString();
}

QUrl SitePlace::throughProxy(QUrl address) const
{
    address.setPort(m_proxy->port());
    if (m_transport == support::Transport::SelfSigned)
        address.setScheme(QStringLiteral("https"));
    return address;
}

bool SitePlace::enter(support::TestServices &test)
{
    const core::Site site = known();
    workflow::FoundSite found;
    found.address = throughProxy(site.address);
    found.api = throughProxy(site.api);
    found.name = QStringLiteral("Get News Fast");
    found.language = QStringLiteral("en-GB");
    found.timeZone = "UTC";
    const auto signedIn = test.services().sites.signIn(found, site.user, secret());
    if (!QTest::qWaitFor([&] { return signedIn.isFinished(); }, patienceMs) || !signedIn.result().ok())
        return false;
    m_site = signedIn.result().value().id;
    return true;
}

bool SitePlace::enterAgain(support::TestServices &test)
{
    const auto again = test.services().sites.signInAgain(m_site, secret());
    return QTest::qWaitFor([&] { return again.isFinished(); }, patienceMs) && again.result().ok();
}

QString WordPressPlace::start()
{
    if (!m_servers.wordpress) {
        m_servers.wordpress = std::make_shared<support::WordPressServer>();
        if (const QString trouble = m_servers.wordpress->start(); !trouble.isEmpty())
            return trouble;
    }
    standBefore(m_servers.wordpress->port());
    return {};
}

QString WordPressPlace::secret() const
{
    return m_servers.wordpress->password(QStringLiteral("editor"));
}

core::Site WordPressPlace::known() const
{
    return m_servers.wordpress->siteFor(QStringLiteral("editor"));
}

bool WordPressPlace::readersHave(const Submission &submission)
{
    return m_servers.wordpress->becamePublic().contains(submission.story.headline);
}

QStringList WordPressPlace::judge(support::TestServices &, const QList<Submission> &ended)
{
    const QString code =
        QStringLiteral("global $wpdb; $posts = $wpdb->get_results(\"SELECT ID, post_title, post_status, "
                       "post_content FROM $wpdb->posts WHERE post_type = 'post'\", ARRAY_A);"
                       "foreach ($posts as &$p) { $p['lead'] = (int) get_post_meta($p['ID'], '_thumbnail_id', "
                       "true); } $pictures = []; foreach ($wpdb->get_col(\"SELECT ID FROM $wpdb->posts WHERE "
                       "post_type = 'attachment' AND ID > %1\") as $id) { $pictures[] = [(int) $id, "
                       "md5_file(get_attached_file($id))]; }"
                       "return ['posts' => $posts, 'pictures' => $pictures];")
            .arg(m_lastPicture);
    const QJsonObject there = m_servers.wordpress->evaluate(code).toObject();
    const QStringList shown = m_servers.wordpress->becamePublic();
    QStringList pictures;
    for (const QJsonValue &picture : there[QLatin1String("pictures")].toArray()) {
        m_lastPicture = std::max(m_lastPicture, picture[0].toInt());
        pictures.append(picture[1].toString());
    }
    const bool twice = pictures.removeDuplicates() > 0;
    QStringList wrong;
    for (const Submission &one : ended) {
        QList<QJsonObject> posts;
        for (const QJsonValue &post : there[QLatin1String("posts")].toArray()) {
            if (post[QLatin1String("post_title")].toString() == one.story.headline)
                posts.append(post.toObject());
        }
        const auto text = [&posts](const char *field) { return posts.first()[QLatin1String(field)].toString(); };
        if (posts.size() != 1)
            wrong.append(QStringLiteral("posts of this headline: %1").arg(posts.size()));
        else if (text("ID") != one.result.postId)
            wrong.append(QStringLiteral("the outbox names another post: ") + one.result.postId);
        else if (text("post_status") != QLatin1String("publish"))
            wrong.append(QStringLiteral("it is not public"));
        else if (shown.count(one.story.headline) != 1)
            wrong.append(QStringLiteral("times it became public: %1").arg(shown.count(one.story.headline)));
        else if (posts.first()[QLatin1String("lead")].toInt() <= 0)
            wrong.append(QStringLiteral("it has no lead picture"));
        else
            wrong.append(missingIn(text("post_content"), wordsOf(one.story)));
    }
    if (twice && !wrong.isEmpty())
        wrong.last() += QStringLiteral("; since the last look pictures came that are there twice");
    return wrong;
}

QString GhostPlace::start()
{
    if (!m_servers.ghost) {
        if (!support::GhostServer::isInstalled())
            return QString::fromLatin1(support::GhostServer::notInstalled);
        m_servers.ghost = std::make_shared<support::GhostServer>();
        if (const QString trouble = m_servers.ghost->start(); !trouble.isEmpty())
            return trouble;
    }
    standBefore(m_servers.ghost->port());
    return {};
}

QString GhostPlace::secret() const
{
    return m_servers.ghost->key();
}

core::Site GhostPlace::known() const
{
    return m_servers.ghost->site();
}

bool GhostPlace::readersHave(const Submission &submission)
{
    return !rowsOf(m_servers.ghost->database(),
                   QStringLiteral("SELECT id FROM posts WHERE title = ? AND status = 'published'"),
                   {submission.story.headline})
                .isEmpty();
}

QString GhostPlace::wrongWith(const Submission &ended) const
{
    const QList<QVariantList> posts =
        rowsOf(m_servers.ghost->database(),
               QStringLiteral("SELECT id, status, coalesce(feature_image, ''), coalesce(html, '') FROM posts WHERE "
                              "type = 'post' AND title = ?"),
               {ended.story.headline});
    if (posts.size() != 1)
        return QStringLiteral("posts of this headline: %1").arg(posts.size());
    const QVariantList &post = posts.first();
    if (post.value(0).toString() != ended.result.postId)
        return QStringLiteral("the outbox names another post: ") + ended.result.postId;
    if (post.value(1).toString() != QLatin1String("published"))
        return QStringLiteral("it is not public");
    if (!post.value(2).toString().contains(QLatin1String("standfirst-")))
        return QStringLiteral("it has no lead picture");
    return missingIn(post.value(3).toString(), wordsOf(ended.story));
}

QStringList GhostPlace::judge(support::TestServices &, const QList<Submission> &ended)
{
    QStringList wrong;
    for (const Submission &one : ended)
        wrong.append(wrongWith(one));
    QStringList twice;
    for (const QString &name : m_servers.ghost->picturesNamed(QStringLiteral("standfirst-"))) {
        if (name.section(u'.', 0, 0).count(u'-') > 1)
            twice.append(name);
    }
    const QString tags = QStringLiteral("SELECT name FROM tags GROUP BY name HAVING count(*) > 1");
    for (const QVariantList &tag : rowsOf(m_servers.ghost->database(), tags))
        twice.append(tag.first().toString());
    if (!twice.isEmpty() && !wrong.isEmpty())
        wrong.last() += QStringLiteral("; there twice: ") + twice.join(u' ');
    return wrong;
}

} // namespace sweep
