// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a whole errand leaves behind on the disk, and what it never touches: see errand.cpp.
#include <QBuffer>
#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace {

// Tells whether somebody has opened a file. Only Linux says so; elsewhere it is always "no".
class Watch
{
public:
    explicit Watch(const QString &file)
    {
#ifdef Q_OS_LINUX
        m_descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        inotify_add_watch(m_descriptor, QFile::encodeName(file).constData(), IN_OPEN | IN_ACCESS);
#else
        Q_UNUSED(file)
#endif
    }

    ~Watch()
    {
#ifdef Q_OS_LINUX
        close(m_descriptor);
#endif
    }

    [[nodiscard]] bool sawSomebody()
    {
#ifdef Q_OS_LINUX
        alignas(inotify_event) char events[4096];
        return read(m_descriptor, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
#ifdef Q_OS_LINUX
    int m_descriptor = -1;
#endif
};

QStringList entriesOf(const QString &folder)
{
    QStringList entries;
    for (QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
         all.hasNext();)
        entries += all.next();
    return entries;
}

} // namespace

class ErrandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileIsTheOwnersOnlyWhateverTheUmask();
    void fileThatNobodyChoseIsNeverOpened();
    void watchSeesWhoOpens();

private:
    [[nodiscard]] QString place(const QString &name) const { return m_home.filePath(name); }

    // Pages are for everybody; here they lie in a profile that lets nobody in.
    [[nodiscard]] bool isPublished(const QString &path) const
    {
        const QString site = place(QStringLiteral("profile/demo-site"));
        return path == site
               || (path.startsWith(QString(site + u'/'))
                   && !path.startsWith(QString(site + QLatin1String("/.standfirst"))));
    }

    QTemporaryDir m_home;
    QByteArray m_canary;
    QString m_output;
    bool m_opened = false;
};

// One errand, looked at from several sides.
void ErrandTest::initTestCase()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(QColor(0xca, 0x4a, 0x12));
    QBuffer buffer(&m_canary);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    QVERIFY(QDir().mkdir(place(QStringLiteral("secret"))));
    QFile file(place(QStringLiteral("secret/canary.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_canary);
    file.close();

    for (const char *folder : {"tmp", "data", "cache", "config", "home"})
        QVERIFY(QDir().mkdir(place(QString::fromLatin1(folder))));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QList<std::pair<const char *, const char *>> folders{{"TMPDIR", "tmp"},
                                                               {"XDG_DATA_HOME", "data"},
                                                               {"XDG_CACHE_HOME", "cache"},
                                                               {"XDG_CONFIG_HOME", "config"},
                                                               {"HOME", "home"}};
    for (const auto &[name, folder] : folders)
        environment.insert(QString::fromLatin1(name), place(QString::fromLatin1(folder)));
    environment.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1"));
    QProcess errand;
    errand.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    errand.setChildProcessModifier([] { ::umask(0); });
#endif
    Watch watch(file.fileName());
    errand.start(QCoreApplication::applicationDirPath() + QStringLiteral("/standfirst_errand"),
                 {place(QStringLiteral("profile")), file.fileName()});
    QVERIFY2(errand.waitForFinished(200'000), "the errand does not end");
    m_opened = watch.sawSomebody();
    m_output = QString::fromUtf8(errand.readAllStandardOutput());
    QVERIFY2(errand.exitStatus() == QProcess::NormalExit && errand.exitCode() == 0,
             errand.readAllStandardError().constData());
}

void ErrandTest::everyFileIsTheOwnersOnlyWhateverTheUmask()
{
#ifndef Q_OS_UNIX
    QSKIP("There the folder's access list keeps others out.");
#endif
    QCOMPARE(m_output, QString()); // while it ran
    QStringList open;
    for (const char *folder : {"profile", "tmp", "data", "cache", "config", "home"}) {
        for (const QString &path : entriesOf(place(QString::fromLatin1(folder)))) {
            const QFileInfo info(path);
            const auto mode = int(info.permissions()) & 0x0077;
            if (!info.isSymLink() && mode != 0 && !isPublished(path))
                open += path;
        }
    }
    QCOMPARE(open, QStringList());
    const QFileInfo profile(place(QStringLiteral("profile")));
    QCOMPARE(int(profile.permissions()) & 0x0077, 0);
    // It was a whole errand: library, settings, published pages.
    QVERIFY(QFileInfo::exists(place(QStringLiteral("profile/library.sqlite"))));
    QVERIFY(QFileInfo::exists(place(QStringLiteral("profile/settings.ini"))));
    QVERIFY(QFileInfo::exists(place(QStringLiteral("profile/demo-site/index.html"))));
}

void ErrandTest::fileThatNobodyChoseIsNeverOpened()
{
    QVERIFY(!m_opened);
    int pages = 0;
    for (const QString &path : entriesOf(place(QStringLiteral("profile")))) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(m_canary), qPrintable(path));
        if (path.endsWith(QLatin1String(".html"))) {
            QVERIFY2(!bytes.contains("secret/canary.png"), qPrintable(path)); // nor does a reader hear of it
            pages += bytes.contains("Before the picture.");
        }
    }
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages))); // lists of stories may show their beginnings too
}

// The test above proves nothing unless an opening would be seen.
void ErrandTest::watchSeesWhoOpens()
{
#ifdef Q_OS_LINUX
    QFile file(place(QStringLiteral("secret/canary.png")));
    Watch watch(file.fileName());
    QVERIFY(!watch.sawSomebody());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(watch.sawSomebody());
#endif
}

QTEST_GUILESS_MAIN(ErrandTest)
#include "errand_test.moc"
