// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords in a real keychain: the program runs itself again inside a D-Bus session of its own with GNOME Keyring, in
// a home of its own. On Windows and macOS the system's keychain is there without that.
#include "support/test_services.h"
#include "workflow/secrets.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

using core::Error;
using support::waitFor;
using workflow::Secrets;

namespace {

const QString canary = QStringLiteral("canary-w7Kq-2pXd-zzzz");

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordIsReadBackByALaterProgramAndGoneWhenRemoved()
    {
        const QString profile = QStringLiteral("/profiles/one");
        {
            Secrets secrets(profile);
            QVERIFY(waitFor(secrets.write(QStringLiteral("site"), canary)).ok());
            QVERIFY2(secrets.keptInKeychain(), "no keychain answered: this test would show nothing");
        }
        Secrets later(profile);
        const auto read = waitFor(later.read(QStringLiteral("site")));
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().detail));
        QCOMPARE(*read, canary);

        Secrets other(QStringLiteral("/profiles/two"));
        QCOMPARE(waitFor(other.read(QStringLiteral("site"))).error().kind, Error::Kind::NotFound);

        QVERIFY(waitFor(later.remove(QStringLiteral("site"))).ok());
        QCOMPARE(waitFor(later.read(QStringLiteral("site"))).error().kind, Error::Kind::NotFound);
    }

    void whatWasAskedForMayComeWhenNobodyIsThereAnyMore()
    {
        const QString profile = QStringLiteral("/profiles/three");
        for (int i = 0; i < 100; ++i) {
            Secrets leaving(profile);
            static_cast<void>(leaving.write(QStringLiteral("site"), canary));
            static_cast<void>(leaving.read(QStringLiteral("site")));
            static_cast<void>(leaving.remove(QStringLiteral("other")));
        }
        Secrets later(profile);
        QVERIFY(waitFor(later.write(QStringLiteral("last"), canary)).ok());
        QCOMPARE(*waitFor(later.read(QStringLiteral("site"))), canary); // it was written to the end
    }

    void noFileHoldsThePasswordInTheClear()
    {
        Secrets secrets(QStringLiteral("/profiles/one"));
        QVERIFY(waitFor(secrets.write(QStringLiteral("site"), canary)).ok());
        int files = 0;
        QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++files;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(canary.toUtf8()) && !bytes.contains(canary.toUtf8().toBase64()),
                     qPrintable(file.fileName()));
        }
        QVERIFY(files > 0); // the keyring itself at least
    }
};

#ifdef Q_OS_LINUX
static int runInsideKeyring(int argc, char *argv[])
{
    for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            qCritical("%s is missing: install the packages dbus and gnome-keyring", program);
            return 1;
        }
    }
    QTemporaryDir home;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("STANDFIRST_INSIDE_KEYRING"), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char *place : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(place), home.path());
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    process.setProcessEnvironment(environment);
    QStringList arguments{
        QStringLiteral("--"),
        QStringLiteral("sh"),
        QStringLiteral("-c"),
        QStringLiteral("printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                       "exec \"$@\""),
        QStringLiteral("sh"),
        QCoreApplication::applicationFilePath()};
    for (int at = 1; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    process.start(QStringLiteral("dbus-run-session"), arguments);
    process.waitForFinished(120'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}
#endif

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsSet("STANDFIRST_INSIDE_KEYRING"))
        return runInsideKeyring(argc, argv);
#endif
    SecretsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secrets_test.moc"
