// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract and the particulars of the site in a folder.

#include "core/story_json.h"
#include "publishing/awaiting.h"
#include "publishing/contract.h"
#include "publishing/folder.h"
#include "publishing/folder_state.h"
#include "publishing/folder_threads.h"
#include "publishing/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <atomic>
#include <memory>
#include <mutex>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using core::Goal;
using publishing::Article;
using publishing::FolderPublisher;
using Kind = core::Error::Kind;

namespace {

struct Writers
{
    std::mutex mutex;
    QSet<QThread *> seen;
};

#ifdef Q_OS_UNIX
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};
#endif

} // namespace

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

    // By another computer that writes into the same folder.
    bool moveBehindOurBack(const QString &postId, const QString &status) override
    {
        const Goal goal = status == QLatin1String("trash")   ? Goal::Withdraw
                          : status == QLatin1String("draft") ? Goal::Unpublish
                                                             : Goal::Publish;
        return awaited(m_publisher->release(postId, goal, {})).ok();
    }

    bool showsCorrections() const override { return true; }

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

    [[nodiscard]] QString base() const { return QUrl::fromLocalFile(m_folder->path() + u'/').toString(); }

    // The texts of all elements of that name, in a page or file that has to be well-formed XML.
    [[nodiscard]] QStringList textsIn(const QString &path, const QString &element) const
    {
        QStringList texts;
        QXmlStreamReader xml(fileBytes(inFolder(path)));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
                texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
        return texts;
    }

    // Where the links of a page lead, as paths in the folder.
    [[nodiscard]] QStringList linksIn(const QString &path) const
    {
        static const QRegularExpression href(QStringLiteral("<a [^>]*href=\"([^\"#]+)\""));
        QStringList links;
        QRegularExpressionMatchIterator found = href.globalMatch(QString::fromUtf8(fileBytes(inFolder(path))));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            const QString at = QFileInfo(path).path() + u'/' + QUrl::fromPercentEncoding(target.toUtf8());
            links.append(target.contains(QLatin1String("://")) ? target : QDir::cleanPath(at));
        }
        return links;
    }

    [[nodiscard]] QMap<QString, QByteArray> pages() const
    {
        QMap<QString, QByteArray> pages;
        const QDir root(m_folder->path());
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            pages.insert(root.relativeFilePath(file), fileBytes(file));
        }
        return pages;
    }

    publishing::Post published(const QString &slug, const core::Story &like, const QStringList &tags = {})
    {
        core::Story story = like;
        story.id = core::newId<core::StoryId>();
        story.slug = slug;
        story.headline = QStringLiteral("Headline of %1").arg(slug);
        story.tags = tags;
        Article article = articleFor(story);
        m_clock->fetch_add(60'000);
        return sent(article, Goal::Publish);
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    void reopen()
    {
        m_publisher = std::make_unique<FolderPublisher>(
            m_site, [clock = m_clock] { return QDateTime::fromMSecsSinceEpoch(clock->load(), Qt::UTC); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<std::atomic<qint64>> m_clock = std::make_shared<std::atomic<qint64>>(0);
    core::Site m_site;
    QList<core::Desk> m_desks;
    std::unique_ptr<FolderPublisher> m_publisher;

private slots:
    void whoIsAtWorkForLongKeepsTheFolder()
    {
        Article article = articleFor(samples::harbourStory());
        const QString path = inFolder(QStringLiteral(".standfirst/lock"));
        QLockFile held(path);
        held.setStaleLockTime(0);
        QVERIFY(held.tryLock(0));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-300), QFileDevice::FileModificationTime));
        file.close();
        const auto made = m_publisher->create(article);
        QVERIFY(!QTest::qWaitFor([&] { return made.isFinished(); }, 1'500));
        QVERIFY(!QFile::exists(
            inFolder(QStringLiteral(".standfirst/posts/") + article.story.id.value + QStringLiteral(".json"))));
        held.unlock();
        QCOMPARE(troubleIn(awaited(made)), QString());
    }

    // The folder may be looked at, or copied, on Windows: there such a file is a device.
    void noPageIsCalledAsADeviceIs()
    {
        core::Story story = samples::harbourStory();
        story.slug = QStringLiteral("con");
        Article article = articleFor(story);
        const auto made = awaited(m_publisher->create(article));
        QCOMPARE(troubleIn(made), QString());
        article.story.remote = made->remote;
        const auto written = awaited(m_publisher->write(article));
        QCOMPARE(troubleIn(written), QString());
        QCOMPARE(written->slug, QStringLiteral("con-2"));
    }

    void whatAKilledProgramLeftOfALockHoldsNothing()
    {
        QVERIFY(write(inFolder(QStringLiteral(".standfirst/lock")), {}));
        Article article = articleFor(samples::harbourStory());
        QCOMPARE(troubleIn(awaited(m_publisher->create(article))), QString());
    }

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
        m_desks = {world, coast};
        QCOMPARE(troubleIn(awaited(m_publisher->setDesks(m_desks))), QString());
    }

    void aDeskAndATagAreNotTakenForOneAnother()
    {
        Article article = articleFor(samples::harbourStory());
        const QString id = sent(article, Goal::Draft).remote.postId;
        const QString path = inFolder(QStringLiteral(".standfirst/posts/") + id + QStringLiteral(".json"));
        const auto hashWith = [&](const QString &desk, const QStringList &tags) {
            QJsonObject post = core::objectFromBytes(fileBytes(path)).valueOr({});
            post[QLatin1String("desks")] = QJsonArray{desk};
            post[QLatin1String("tags")] = QJsonArray::fromStringList(tags);
            if (!write(path, core::toBytes(post)))
                return QByteArray();
            reopen();
            return awaited(m_publisher->read(id))->remote.contentHash;
        };
        const QByteArray withTag = hashWith(QStringLiteral("world"), {QStringLiteral("1")});
        QVERIFY(!withTag.isEmpty());
        QVERIFY(hashWith(QStringLiteral("world1"), {}) != withTag);
        QCOMPARE(hashWith(QStringLiteral("world"), {QStringLiteral("1")}), withTag);
    }

    void everybodyReadsWhatIsPublishedAndNobodyTheDrafts_data()
    {
        QTest::addColumn<int>("umask");
        QTest::addColumn<bool>("madeByUs");
        for (const int umask : {0000, 0022, 0077}) {
            QTest::addRow("umask %03o, an empty folder", umask) << umask << false;
            QTest::addRow("umask %03o, no folder yet", umask) << umask << true;
        }
    }

    void everybodyReadsWhatIsPublishedAndNobodyTheDrafts()
    {
#ifndef Q_OS_UNIX
        QSKIP("There the folder's access list says who may read.");
#else
        QFETCH(int, umask);
        QFETCH(bool, madeByUs);
        const Umask during(static_cast<mode_t>(umask));
        const QTemporaryDir empty;
        const QString root = madeByUs ? empty.filePath(QStringLiteral("sites/news")) : empty.path();
        m_site.api = QUrl::fromLocalFile(root);
        m_site.address = QUrl::fromLocalFile(QString(root + QLatin1String("/index.html")));
        reopen();
        QCOMPARE(troubleIn(awaited(m_publisher->setDesks(m_desks))), QString());
        Article article = articleFor(samples::harbourStory());
        const publishing::PictureFile lead = samples::picture(44);
        AWAIT_VALUE(uploaded, m_publisher->upload(lead));
        article.pictures.insert(lead.media, uploaded);
        article.story.leadPicture = lead.words;
        article.story.leadPicture.media = lead.media;
        sent(article, Goal::Publish);
        QStringList wrong;
        int pages = 0;
        int ours = 0;
        const auto look = [&](const QString &path) {
            const QFileInfo info(path);
            const bool isOurs = path.startsWith(QString(root + QLatin1String("/.standfirst")));
            const int wanted = info.isDir() ? (isOurs ? 0x7700 : 0x7755) : (isOurs ? 0x6600 : 0x6644);
            const int now = static_cast<int>(info.permissions()) & 0x7077; // owner, group, others
            if (now != (wanted & 0x7077))
                wrong.append(QString(QString::number(now, 16) + u' ' + path));
            ++(isOurs ? ours : pages);
        };
        look(root);
        if (madeByUs)
            look(QFileInfo(root).path());
        for (QDirIterator all(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories);
             all.hasNext();)
            look(all.next());
        QCOMPARE(wrong, QStringList());
        QVERIFY(pages > 10);
        QVERIFY(ours > 5);
#endif
    }

    void folderThatHoldsSomethingOrWasClosedLaterStaysClosed()
    {
#ifndef Q_OS_UNIX
        QSKIP("There the folder's access list says who may read.");
#else
        constexpr auto others = QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup;
        const QTemporaryDir mine; // a temporary folder is its owner's only
        QVERIFY(write(mine.filePath(QStringLiteral("notes.txt")), "mine"));
        m_site.api = QUrl::fromLocalFile(mine.path());
        reopen();
        QCOMPARE(troubleIn(awaited(m_publisher->setDesks(m_desks))), QString());
        (void)published(QStringLiteral("first"), samples::harbourStory());
        QCOMPARE(QFile::permissions(mine.path()) & others, QFile::Permissions());

        const QTemporaryDir site;
        m_site.api = QUrl::fromLocalFile(site.path());
        reopen();
        QCOMPARE(troubleIn(awaited(m_publisher->setDesks(m_desks))), QString());
        (void)published(QStringLiteral("second"), samples::harbourStory());
        QCOMPARE(QFile::permissions(site.path()) & others, QFile::Permissions(others));
        QVERIFY(QFile::setPermissions(site.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        (void)published(QStringLiteral("third"), samples::harbourStory());
        QCOMPARE(QFile::permissions(site.path()) & others, QFile::Permissions());
#endif
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
        QCOMPARE(textsIn(QStringLiteral("sitemap.xml"), QStringLiteral("loc")),
                 QStringList({QString(base() + QStringLiteral("en/news.xml")),
                              QString(base() + QStringLiteral("en/sitemap.xml")),
                              QString(base() + QStringLiteral("fa/news.xml")),
                              QString(base() + QStringLiteral("fa/sitemap.xml"))}));
        const QStringList expectedStory{
            QString(base() + QStringLiteral("en/") + english.story.slug + QStringLiteral(".html"))};
        QCOMPARE(textsIn(QStringLiteral("en/sitemap.xml"), QStringLiteral("loc")), expectedStory);
        QCOMPARE(textsIn(QStringLiteral("en/news.xml"), QStringLiteral("loc")), expectedStory);
        QCOMPARE(textsIn(QStringLiteral("en/feed.xml"), QStringLiteral("id")).mid(1), expectedStory);
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
        const QString oldPage = QString(QStringLiteral("en/") + before.slug + QStringLiteral(".html"));
        QCOMPARE(linksIn(oldPage), QStringList{QStringLiteral("en/another-name.html")});
        QVERIFY(!linksIn(QStringLiteral("en/index.html")).contains(oldPage));
        // The name stays the story's own, and a page that leads away is nothing for search engines.
        QCOMPARE(published(before.slug, samples::harbourStory()).slug, QString(before.slug + QStringLiteral("-2")));
        QVERIFY(readerSees(before.remote.address).contains("noindex"));
        QVERIFY(!textsIn(QStringLiteral("en/sitemap.xml"), QStringLiteral("loc")).contains(QString(base() + oldPage)));
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

    void takesAWithdrawnStoryOutOfEveryPage()
    {
        const core::Story like = samples::harbourStory();
        published(QStringLiteral("first-one"), like, {QStringLiteral("Harbour")});
        const publishing::Post gone =
            published(QStringLiteral("gone-one"), like, {QStringLiteral("Harbour"), QStringLiteral("Lighthouse")});
        published(QStringLiteral("third-one"), like, {QStringLiteral("Harbour")});
        // Under a former name too.
        Article renamed = articleFor(m_publisher->storyFrom(like, gone));
        renamed.story.id = core::StoryId{gone.remote.postId};
        renamed.story.remote = gone.remote;
        renamed.story.slug = QStringLiteral("gone-again");
        AWAIT_VALUE(moved, m_publisher->write(renamed));
        const QStringList names = {QStringLiteral("gone-one"), QStringLiteral("gone-again")};
        QVERIFY(linksIn(QStringLiteral("en/third-one.html")).contains(QStringLiteral("en/gone-again.html")));
        QVERIFY(QFile::exists(inFolder(QStringLiteral("en/tag/lighthouse.html"))));

        AWAIT_VALUE(draft, m_publisher->release(gone.remote.postId, Goal::Draft, {}));
        const QMap<QString, QByteArray> left = pages();
        for (auto page = left.cbegin(); page != left.cend(); ++page) {
            for (const QString &name : names)
                QVERIFY2(!page.key().contains(name) && !page->contains(name.toUtf8()), qPrintable(page.key()));
        }
        QVERIFY(!left.contains(QStringLiteral("en/tag/lighthouse.html")));
        QVERIFY(left.contains(QStringLiteral("en/tag/harbour.html")));
        QCOMPARE(textsIn(QStringLiteral("en/sitemap.xml"), QStringLiteral("loc")).size(), 2);
        QCOMPARE(textsIn(QStringLiteral("en/feed.xml"), QStringLiteral("entry")).size(), 2);
        QCOMPARE(textsIn(QStringLiteral("en/news.xml"), QStringLiteral("loc")).size(), 2);
        // It comes back as it was.
        AWAIT_VALUE(again, m_publisher->release(gone.remote.postId, Goal::Publish, {}));
        QVERIFY(linksIn(QStringLiteral("en/gone-one.html")).contains(QStringLiteral("en/gone-again.html")));
        QVERIFY(QFile::exists(inFolder(QStringLiteral("en/tag/lighthouse.html"))));
    }

    void everyLinkLeadsToAPageThatIsThere()
    {
        for (int number = 0; number < 45; ++number)
            published(QStringLiteral("story-%1").arg(number), samples::harbourStory(), {QStringLiteral("Harbour")});
        published(QStringLiteral("story-3"), samples::bazaarStory(), {QStringLiteral("Harbour")});
        const QMap<QString, QByteArray> all = pages();
        QVERIFY(all.contains(QStringLiteral("en/page/1.html")));
        QVERIFY(all.contains(QStringLiteral("en/desk/world/1.html")));
        QVERIFY(all.contains(QStringLiteral("en/tag/harbour/1.html")));
        QSet<QString> reached{QStringLiteral("index.html")};
        QStringList open{QStringLiteral("index.html")};
        while (!open.isEmpty()) {
            const QString page = open.takeFirst();
            for (const QString &link : linksIn(page)) {
                if (link.contains(QLatin1String("://")) || reached.contains(link))
                    continue;
                QVERIFY2(all.contains(link), qPrintable(QString(page + QStringLiteral(" → ") + link)));
                reached.insert(link);
                open.append(link);
            }
        }
        for (auto page = all.cbegin(); page != all.cend(); ++page)
            QVERIFY2(reached.contains(page.key()) || !page.key().endsWith(QLatin1String(".html")),
                     qPrintable(page.key()));
    }

    void aPictureThatNoStoryShowsLeavesTheSite()
    {
        const auto uploaded = [&](int seed) {
            const publishing::PictureFile file = samples::picture(seed);
            const auto remote = awaited(m_publisher->upload(file));
            core::Picture picture;
            picture.media = file.media;
            picture.remoteId = remote->id;
            return picture;
        };
        const core::Picture ours = uploaded(71);
        const core::Picture shared = uploaded(72);
        const QString media = inFolder(QStringLiteral("media/"));
        const QByteArray bytes = samples::picture(71).bytes;
        QVERIFY(write(media + QStringLiteral("logo.png"), "not ours"));

        core::Story story = samples::harbourStory();
        story.id = core::newId<core::StoryId>();
        core::Block block = core::textBlock(core::BlockKind::Picture, {});
        block.picture = ours;
        story.body.blocks.append(block);
        block.picture = shared;
        block.id = core::newId<core::BlockId>();
        story.body.blocks.append(block);
        const auto show = [&](core::Story &shown) {
            Article article = articleFor(shown);
            for (const core::Picture &picture : core::picturesOf(shown))
                article.pictures.insert(picture.media, {picture.remoteId, {}});
            shown.remote = shown.remote.postId.isEmpty() ? sent(article, Goal::Publish).remote
                                                         : awaited(m_publisher->write(article))->remote;
        };
        show(story);
        core::Story other = story;
        other.id = core::newId<core::StoryId>();
        other.slug = QStringLiteral("other");
        other.remote = {};
        other.body.blocks.removeAt(other.body.blocks.size() - 2);
        show(other);

        // Gone from this story: the other still shows one of them.
        const QList<core::Block> both = story.body.blocks;
        story.body.blocks.resize(both.size() - 2);
        show(story);
        QVERIFY(!QFileInfo::exists(media + ours.remoteId));
        QVERIFY(QFileInfo::exists(media + shared.remoteId));
        QVERIFY(QFileInfo::exists(media + QStringLiteral("logo.png")));
        const QString aside = inFolder(QStringLiteral(".standfirst/unused/") + ours.remoteId);
        QCOMPARE(fileBytes(aside), bytes);
        QCOMPARE(QFileInfo(aside).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!awaited(m_publisher->findPicture(ours.media)));

        // Shown again by a library that has sent it once and does not send it again.
        story.body.blocks = both;
        show(story);
        QCOMPARE(fileBytes(media + ours.remoteId), bytes);
        QVERIFY(!QFileInfo::exists(aside));
        QVERIFY(awaited(m_publisher->findPicture(ours.media)));

        // The other story takes its own out: this one has it still.
        other.body.blocks.removeLast();
        show(other);
        QVERIFY(QFileInfo::exists(media + shared.remoteId));
    }

    void rewritesOnlyWhatChanged()
    {
        QList<qsizetype> counts;
        for (int number = 0; number < 48; ++number) {
            const QMap<QString, QByteArray> before = pages();
            published(QStringLiteral("story-%1").arg(number), samples::harbourStory(), {QStringLiteral("Harbour")});
            const QMap<QString, QByteArray> after = pages();
            QStringList changed;
            for (auto page = after.cbegin(); page != after.cend(); ++page) {
                if (before.value(page.key()) != *page)
                    changed.append(page.key());
            }
            counts.append(changed.size());
            if (number == 46) { // nothing is cut off here
                QCOMPARE(changed, QStringList({QStringLiteral("en/desk/world.html"), QStringLiteral("en/feed.json"),
                                               QStringLiteral("en/feed.xml"), QStringLiteral("en/index.html"),
                                               QStringLiteral("en/news.xml"), QStringLiteral("en/sitemap.xml"),
                                               QStringLiteral("en/story-46.html"),
                                               QStringLiteral("en/tag/harbour.html"), QStringLiteral("index.html")}));
            }
        }
        QVERIFY(*std::max_element(counts.cbegin() + 5, counts.cend()) <= 15);
    }

    void leadsFromOneLanguageToTheOthers()
    {
        m_site.address = QUrl(QStringLiteral("https://news.invalid/"));
        reopen();
        published(QStringLiteral("bazaar"), samples::harbourStory());
        const QString english = QStringLiteral("en/bazaar.html");
        const QString persian = QStringLiteral("fa/bazaar.html");
        QVERIFY(!linksIn(english).contains(persian));
        const publishing::Post other = published(QStringLiteral("bazaar"), samples::bazaarStory());
        QVERIFY(linksIn(english).contains(persian));
        QVERIFY(linksIn(persian).contains(english));
        const QString head = QString::fromUtf8(fileBytes(inFolder(english)));
        QVERIFY(head.contains(
            QStringLiteral("<link rel=\"alternate\" hreflang=\"fa\" href=\"https://news.invalid/fa/bazaar.html\">")));
        AWAIT_VALUE(draft, m_publisher->release(other.remote.postId, Goal::Draft, {}));
        QVERIFY(!linksIn(english).contains(persian));
    }

    void takesOverWhatAnOlderVersionRemembered()
    {
        const publishing::PictureFile picture = samples::picture(3);
        AWAIT_VALUE(made, m_publisher->upload(picture));
        const publishing::Post post = published(QStringLiteral("from-before"), samples::harbourStory());
        const QMap<QString, QByteArray> now = pages();
        // Older versions had neither lists nor addresses, and the pictures in site.json.
        const QString memory = inFolder(QStringLiteral(".standfirst/"));
        QJsonObject json = core::objectFromBytes(fileBytes(QString(memory + QStringLiteral("site.json")))).valueOr({});
        json[QStringLiteral("look")] = QStringLiteral("of another version");
        json[QStringLiteral("pictures")] = QJsonObject{{picture.media.value, made.id}};
        QVERIFY(write(QString(memory + QStringLiteral("site.json")), core::toBytes(json)));
        for (const char *folder : {"lists", "addresses", "waiting", "pictures"})
            QDir(QString(memory + QLatin1String(folder))).removeRecursively();
        reopen();
        const publishing::Post second = published(QStringLiteral("from-before"), samples::harbourStory());
        QCOMPARE(second.slug, QStringLiteral("from-before-2"));
        AWAIT_VALUE(found, m_publisher->findPicture(picture.media));
        QCOMPARE(found, made);
        AWAIT_VALUE(draft, m_publisher->release(second.remote.postId, Goal::Draft, {}));
        QCOMPARE(pages().keys(), now.keys());
        QVERIFY(readerSees(post.remote.address).contains("The ferries of Port Eldrin"));
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
        QVERIFY(write(settings.fileName(), core::toBytes(json)));
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
        QVERIFY(write(file, "x"));
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

    // As when a site is changed while something is sent to it, or when two sites are one folder.
    void twoPublishersOfOneFolderWriteOneAfterTheOther()
    {
        QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_folder->path(), link));
        core::Site other = m_site;
        other.api = QUrl::fromLocalFile(link);
        publishing::FolderThreads threads;
        const auto writers = std::make_shared<Writers>();
        const auto clock = [writers] {
            const std::lock_guard lock(writers->mutex);
            writers->seen.insert(QThread::currentThread());
            return QDateTime(QDate(2031, 3, 4), QTime(9, 0), Qt::UTC);
        };
        FolderPublisher one(m_site, threads.threadFor(m_site.api.toLocalFile()), clock);
        QList<QFuture<core::Result<publishing::Post>>> made;
        {
            FolderPublisher two(other, threads.threadFor(other.api.toLocalFile()), clock);
            for (int round = 0; round < 5; ++round) {
                made.append(one.create(Article{samples::harbourStory(), {}, {}, {}}));
                made.append(two.create(Article{samples::harbourStory(), {}, {}, {}}));
            }
        } // what it was asked for before it went is done all the same
        for (const auto &future : made)
            QCOMPARE(troubleIn(awaited(future)), QString());
        const std::lock_guard lock(writers->mutex);
        QCOMPARE(writers->seen, QSet<QThread *>{const_cast<QThread *>(one.writer())});
        QVERIFY(threads.threadFor(elsewhere.path()).get() != one.writer());
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "folder_test.moc"
