// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is ended before and in the middle of each file it writes for one act in a folder site; whoever comes next
// finds the site as it was before the act or as it is after it, in every byte of every file.

#include "publishing/folder_site.h"
#include "publishing/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using publishing::Article;
using publishing::FolderSite;

namespace {

constexpr int killedStatus = 9;
const QDateTime begin(QDate(2031, 3, 4), QTime(9, 0), Qt::UTC);

core::Site siteIn(const QString &folder)
{
    core::Site site;
    site.id = core::SiteId{QStringLiteral("demo")};
    site.name = QStringLiteral("Get News Fast");
    site.api = QUrl::fromLocalFile(folder);
    site.address = QUrl(QStringLiteral("https://news.invalid/"));
    site.editions = {{QStringLiteral("en"), QStringLiteral("Get News Fast"), {}, {}, {}},
                     {QStringLiteral("fa"), QStringLiteral("خبر فوری"), {}, {}, {}}};
    return site;
}

QList<core::Desk> oneDesk()
{
    core::Desk desk;
    desk.id = core::DeskId{QStringLiteral("world")};
    desk.names = {{QString(), QStringLiteral("World")}};
    return {desk};
}

core::Story storyNumber(int number)
{
    core::Story story = samples::harbourStory();
    story.id = core::StoryId{QStringLiteral("story%1").arg(number)};
    story.slug = QStringLiteral("harbour-%1").arg(number);
    for (qsizetype at = 0; at < story.body.blocks.size(); ++at)
        story.body.blocks[at].id = core::BlockId{QStringLiteral("b%1").arg(at)};
    return story;
}

template <typename T>
T good(const core::Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return result.value();
}

FolderSite open(const QString &folder, const publishing::WriteWatch &watch = {})
{
    return FolderSite(
        siteIn(folder), [] { return begin.addSecs(3600); }, watch);
}

Article articleOf(FolderSite &site, int number)
{
    Article article{storyNumber(number), oneDesk(), {}, {}};
    article.tags = good(site.ensureTags(article.story.tags));
    return article;
}

void publish(FolderSite &site, int number)
{
    Article article = articleOf(site, number);
    article.story.remote = good(site.create(article)).remote;
    good(site.write(article));
    good(site.release(article.story.id.value, core::Goal::Publish, {}));
}

// What is interrupted, by name.
void act(FolderSite &site, const QString &name)
{
    const QString second = storyNumber(2).id.value;
    if (name == QLatin1String("publish")) {
        good(site.release(storyNumber(9).id.value, core::Goal::Publish, {}));
    } else if (name == QLatin1String("rename")) {
        Article article = articleOf(site, 2);
        article.story.remote = good(site.read(second)).remote;
        article.story.slug = QStringLiteral("another-name");
        article.story.headline += QStringLiteral(" – corrected");
        good(site.write(article));
    } else if (name == QLatin1String("desks")) { // on every page
        QList<core::Desk> desks = oneDesk();
        desks.first().names[QString()] = QStringLiteral("The World");
        if (!site.setDesks(desks))
            qFatal("no desks");
    } else if (name == QLatin1String("withdraw")) {
        good(site.release(second, core::Goal::Draft, {}));
    }
}

QMap<QString, QByteArray> everyFile(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir root(folder);
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && all.fileName() != QLatin1String("lock"))
            files.insert(root.relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

void copyFolder(const QString &from, const QString &to)
{
    const QMap<QString, QByteArray> files = everyFile(from);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = to + u'/' + file.key();
        QDir().mkpath(QFileInfo(path).path());
        QFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(*file) != file->size())
            qFatal("%s cannot be copied", qPrintable(path));
    }
}

QString firstDifference(const QMap<QString, QByteArray> &a, const QMap<QString, QByteArray> &b)
{
    for (const QString &name : QStringList(a.keys() + b.keys())) {
        if (a.value(name) != b.value(name) || a.contains(name) != b.contains(name))
            return name;
    }
    return {};
}

} // namespace

class FolderKillTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_ready;

private slots:
    // Three stories public, one waiting to be.
    void initTestCase()
    {
        m_ready = std::make_unique<QTemporaryDir>();
        FolderSite site = open(m_ready->path());
        QVERIFY(site.setDesks(oneDesk()).ok());
        for (int number = 1; number <= 3; ++number)
            publish(site, number);
        Article article = articleOf(site, 9);
        article.story.remote = good(site.create(article)).remote;
        good(site.write(article));
    }

    void leavesAllOrNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"publish", "rename", "withdraw"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void leavesAllOrNothing()
    {
        QFETCH(QString, name);
        const QMap<QString, QByteArray> before = everyFile(m_ready->path());
        const QTemporaryDir done;
        copyFolder(m_ready->path(), done.path());
        FolderSite doing = open(done.path());
        act(doing, name);
        const QMap<QString, QByteArray> after = everyFile(done.path());
        QVERIFY(before != after);

        int kills = 0;
        bool wasBefore = false;
        bool wasAfter = false;
        for (bool killed = true; killed;) {
            const QTemporaryDir folder;
            copyFolder(m_ready->path(), folder.path());
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--act"), folder.path(), name, QString::number(kills + 1)});
            QVERIFY(process.waitForFinished(60'000));
            killed = process.exitCode() == killedStatus;
            QVERIFY2(killed || process.exitCode() == 0, process.readAllStandardError().constData());
            FolderSite next = open(folder.path());
            QVERIFY(next.publishDue().ok());
            const QMap<QString, QByteArray> found = everyFile(folder.path());
            wasBefore = wasBefore || found == before;
            wasAfter = wasAfter || (killed && found == after);
            QVERIFY2(found == before || found == after,
                     qPrintable(QStringLiteral("killed at %1: %2 (and %3)")
                                    .arg(kills + 1)
                                    .arg(firstDifference(found, after), firstDifference(found, before))));
            kills += killed ? 1 : 0;
        }
        QVERIFY2(kills > 20 && wasBefore && wasAfter, qPrintable(QString::number(kills)));
    }

    // That is too much to be put down twice: it is begun again, and ends as if nothing had happened.
    void makesAllPagesAnewAfterAKillAmongThem()
    {
        const QString name = QStringLiteral("desks");
        const QTemporaryDir done;
        copyFolder(m_ready->path(), done.path());
        FolderSite doing = open(done.path());
        act(doing, name);
        const QMap<QString, QByteArray> before = everyFile(m_ready->path());
        const QMap<QString, QByteArray> after = everyFile(done.path());
        int kills = 0;
        for (int at = 1, killed = killedStatus; killed == killedStatus; at += 5) {
            const QTemporaryDir folder;
            copyFolder(m_ready->path(), folder.path());
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--act"), folder.path(), name, QString::number(at)});
            QVERIFY(process.waitForFinished(60'000));
            killed = process.exitCode();
            FolderSite next = open(folder.path());
            QVERIFY(next.publishDue().ok());
            const QMap<QString, QByteArray> found = everyFile(folder.path());
            // Before the first file nothing is known of the act.
            QVERIFY2(found == after || (at == 1 && found == before),
                     qPrintable(QStringLiteral("killed at %1: %2").arg(at).arg(firstDifference(found, after))));
            kills += killed == killedStatus ? 1 : 0;
        }
        QVERIFY2(kills > 5, qPrintable(QString::number(kills)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--act")) {
        int left = arguments.value(4).toInt();
        FolderSite site = open(arguments.value(2), [&left](const QString &) {
            if (--left == 0)
                std::_Exit(killedStatus);
        });
        act(site, arguments.value(3));
        return 0;
    }
    FolderKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "folder_kill_test.moc"
