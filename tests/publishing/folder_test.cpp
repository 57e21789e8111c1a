// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract and the particulars of the site in a folder.

#include "core/story_json.h"
#include "publishing/awaiting.h"
#include "publishing/contract.h"
#include "publishing/folder.h"
#include "publishing/folder_state.h"
#include "publishing/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using core::Goal;
using publishing::Article;
using publishing::FolderPublisher;
using Kind = core::Error::Kind;

class FolderTest : public PublisherContract
{
    Q_OBJECT

protected:
    publishing::Publisher &publisher() override { return *m_publisher; }

    QByteArray readerSees(const QUrl &address) override { return fileBytes(address.toLocalFile()); }

    void changeBehindOurBack(const QString &postId) override
    {
        const QString path = inFolder(QStringLiteral(".standfirst/posts/") + postId + QStringLiteral(".json"));
        QByteArray bytes = fileBytes(path);
        bytes.replace("The ferries of", "Changed on the site. The ferries of");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    int picturesOnSite(const core::MediaId &media) override
    {
        const QDir folder(inFolder(QStringLiteral("media")));
        return static_cast<int>(folder.entryList({QString(u'*' + media.value.left(8) + u'*')}, QDir::Files).size());
    }

private:
    [[nodiscard]] QString inFolder(const QString &path) const { return m_folder->filePath(path); }

    static QByteArray fileBytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Written, and public when asked for.
    publishing::Post sent(Article &article, Goal goal, const QDateTime &when = {})
    {
        const auto made = awaited(m_publisher->create(article));
        article.story.remote = made->remote;
        const auto written = awaited(m_publisher->write(article));
        if (!written)
            qFatal("%s", qPrintable(troubleIn(written)));
        if (goal == Goal::Draft)
            return *written;
        return *awaited(m_publisher->release(made->remote.postId, goal, when));
    }

    void reopen()
    {
        m_publisher = std::make_unique<FolderPublisher>(
            m_site, [clock = m_clock] { return QDateTime::fromMSecsSinceEpoch(clock->load(), Qt::UTC); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<std::atomic<qint64>> m_clock = std::make_shared<std::atomic<qint64>>(0);
    core::Site m_site;
    std::unique_ptr<FolderPublisher> m_publisher;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_site = {};
        m_site.id = core::SiteId{QStringLiteral("demo")};
        m_site.name = QStringLiteral("Get News Fast");
        m_site.api = QUrl::fromLocalFile(m_folder->path());
        m_site.address = QUrl::fromLocalFile(inFolder(QStringLiteral("index.html")));
        m_site.timeZone = "Europe/Zurich";
        m_site.editions = {{QStringLiteral("en"), QStringLiteral("Get News Fast"), QStringLiteral("News at once"),
                            QStringLiteral("English channel"), QUrl(QStringLiteral("https://channel.invalid/en"))},
                           {QStringLiteral("fa"), QStringLiteral("خبر فوری"), {}, {}, {}}};
        m_clock->store(QDateTime(QDate(2031, 3, 4), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch());
        reopen();
        core::Desk world;
        world.id = core::DeskId{QStringLiteral("world")};
        world.site = m_site.id;
        world.names = {{QString(), QStringLiteral("World")}, {QStringLiteral("fa"), QStringLiteral("جهان")}};
        world.colour = core::deskColour(0);
        core::Desk coast = world;
        coast.id = core::DeskId{QStringLiteral("coast")};
        coast.names = {{QString(), QStringLiteral("Coast & Sea")}};
        coast.position = 1;
        QCOMPARE(troubleIn(awaited(m_publisher->setDesks({world, coast}))), QString());
    }

    void writesEveryPageOfTheSite()
    {
        Article english = articleFor(samples::harbourStory());
        Article persian = articleFor(samples::bazaarStory());
        sent(english, Goal::Publish);
        const publishing::Post post = sent(persian, Goal::Publish);
        QStringList pages;
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            pages << QDir(m_folder->path()).relativeFilePath(files.next());
        pages.sort();
        const QStringList expected = {QStringLiteral("index.html"),
                                      QStringLiteral("sitemap.xml"),
                                      QStringLiteral("style.css"),
                                      QStringLiteral("en/index.html"),
                                      QStringLiteral("en/feed.xml"),
                                      QStringLiteral("en/feed.json"),
                                      QStringLiteral("en/desk/world.html"),
                                      QStringLiteral("en/tag/harbour.html"),
                                      QStringLiteral("en/tag/ferries.html"),
                                      QStringLiteral("fa/index.html"),
                                      QStringLiteral("fa/feed.xml"),
                                      QStringLiteral("fa/feed.json"),
                                      QStringLiteral("fa/desk/world.html"),
                                      QString(QStringLiteral("en/") + english.story.slug + QStringLiteral(".html")),
                                      QString(QStringLiteral("fa/") + post.slug + QStringLiteral(".html"))};
        for (const QString &page : expected)
            QVERIFY2(pages.contains(page), qPrintable(page));
        QVERIFY(!pages.contains(QStringLiteral("en/desk/coast-sea.html")));

        const QByteArray home = fileBytes(inFolder(QStringLiteral("index.html")));
        QVERIFY(home.contains(english.story.headline.toHtmlEscaped().toUtf8()));
        QVERIFY(!home.contains(persian.story.headline.toUtf8()));
        QVERIFY(fileBytes(inFolder(QStringLiteral("fa/index.html"))).contains(persian.story.headline.toUtf8()));
        QVERIFY(fileBytes(inFolder(QStringLiteral("en/feed.xml"))).contains("The ferries of Port Eldrin"));
        QVERIFY(fileBytes(inFolder(QStringLiteral("sitemap.xml"))).contains(english.story.slug.toUtf8()));
        const QByteArray page = readerSees(post.remote.address);
        QVERIFY(page.contains("dir=\"rtl\""));
        QVERIFY(page.contains("lang=\"fa\""));
    }

    void publishesWhatIsDueAndNothingElse()
    {
        Article article = articleFor(samples::harbourStory());
        const QDateTime hour = QDateTime::fromMSecsSinceEpoch(m_clock->load(), Qt::UTC).addSecs(3600);
        const publishing::Post waiting = sent(article, Goal::Schedule, hour);
        AWAIT_VALUE(early, m_publisher->publishDue());
        QCOMPARE(early, 0);
        QVERIFY(readerSees(waiting.remote.address).isEmpty());
        m_clock->store(hour.toMSecsSinceEpoch());
        reopen(); // the program was closed meanwhile
        AWAIT_VALUE(due, m_publisher->publishDue());
        QCOMPARE(due, 1);
        QVERIFY(readerSees(waiting.remote.address).contains("The ferries of Port Eldrin"));
        AWAIT_VALUE(post, m_publisher->read(waiting.remote.postId));
        QCOMPARE(post.remote.status, QStringLiteral("publish"));
        QCOMPARE(post.publicAt, hour);
        QCOMPARE(post.remote.contentHash, waiting.remote.contentHash);
    }

    void leadsReadersFromTheOldAddressToTheNew()
    {
        Article article = articleFor(samples::harbourStory());
        const publishing::Post before = sent(article, Goal::Publish);
        article.story.remote = before.remote;
        article.story.slug = QStringLiteral("another-name");
        AWAIT_VALUE(after, m_publisher->write(article));
        QVERIFY(after.remote.address != before.remote.address);
        QVERIFY(readerSees(after.remote.address).contains("The ferries of Port Eldrin"));
        QVERIFY(readerSees(before.remote.address).contains("another-name.html"));
    }

    void givesEachStoryAnAddressOfItsOwn()
    {
        Article one = articleFor(samples::harbourStory());
        Article two = articleFor(samples::harbourStory());
        one.story.slug = QStringLiteral("../../ferries");
        two.story.slug = QStringLiteral("ferries");
        const publishing::Post first = sent(one, Goal::Publish);
        const publishing::Post second = sent(two, Goal::Publish);
        QVERIFY(first.remote.address.toLocalFile().startsWith(m_folder->path() + QStringLiteral("/en/")));
        QCOMPARE(first.slug, QStringLiteral("ferries"));
        QCOMPARE(second.slug, QStringLiteral("ferries-2"));
    }

    void takesPagesAwayWhenAStoryIsWithdrawn()
    {
        Article article = articleFor(samples::harbourStory());
        const publishing::Post post = sent(article, Goal::Publish);
        AWAIT_VALUE(draft, m_publisher->release(post.remote.postId, Goal::Draft, {}));
        QCOMPARE(draft.remote.status, QStringLiteral("draft"));
        QVERIFY(readerSees(post.remote.address).isEmpty());
        QVERIFY(!QFile::exists(inFolder(QStringLiteral("en/desk/world.html"))));
        QVERIFY(!fileBytes(inFolder(QStringLiteral("en/feed.xml"))).contains("The ferries"));
    }

    void makesGoodWhatWasInterrupted()
    {
        Article article = articleFor(samples::harbourStory());
        const publishing::Post post = sent(article, Goal::Publish);
        // As after a kill between the state and the pages.
        QFile::remove(post.remote.address.toLocalFile());
        QFile settings(inFolder(QStringLiteral(".standfirst/site.json")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QJsonObject json = core::objectFromBytes(settings.readAll()).valueOr({});
        settings.close();
        json[QStringLiteral("look")] = QString();
        QVERIFY(publishing::writeFile(settings.fileName(), core::toBytes(json)).ok());
        AWAIT_VALUE(due, m_publisher->publishDue());
        QCOMPARE(due, 0);
        QVERIFY(readerSees(post.remote.address).contains("The ferries of Port Eldrin"));
    }

    void closesItsMemoryToOthers()
    {
        Article article = articleFor(samples::harbourStory());
        sent(article, Goal::Draft);
#ifdef Q_OS_UNIX
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(inFolder(QStringLiteral(".standfirst"))) & others));
#endif
        QVERIFY(fileBytes(inFolder(QStringLiteral(".standfirst/.htaccess"))).contains("denied"));
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        const QString file = inFolder(QStringLiteral("a-file"));
        QVERIFY(publishing::writeFile(file, "x").ok());
        m_site.api = QUrl::fromLocalFile(file);
        FolderPublisher other(m_site);
        AWAIT_ERROR(other.account(), Kind::Io);
        AWAIT_ERROR(other.create(Article{samples::harbourStory(), {}, {}, {}}), Kind::Io);
    }

    void dropsItsAnswersWhenItIsGone()
    {
        const auto future = m_publisher->account();
        m_publisher.reset();
        QVERIFY(future.isFinished());
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "folder_test.moc"
