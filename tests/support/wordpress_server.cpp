// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wordpress_server.h"

#include "support/free_port.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace support {

namespace {

const QString scripts = QStringLiteral(STANDFIRST_SUPPORT_DIR "/wordpress");

// Debian keeps servers in sbin, which is not on everybody's path.
QProcessEnvironment environmentWithServers()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), QString(environment.value(QStringLiteral("PATH"))
                                                       + QStringLiteral(":/usr/local/sbin:/usr/sbin:/sbin")));
    return environment;
}

bool hasProgram(const QString &name)
{
    const QStringList servers = {QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/sbin"),
                                 QStringLiteral("/sbin")};
    return !QStandardPaths::findExecutable(name).isEmpty() || !QStandardPaths::findExecutable(name, servers).isEmpty();
}

QString missingPackages()
{
    QStringList missing;
    const QFileInfo wordpress(qEnvironmentVariable("STANDFIRST_WORDPRESS", QStringLiteral("/usr/share/wordpress")));
    if (!QFileInfo::exists(wordpress.filePath() + QStringLiteral("/wp-load.php")))
        missing << QStringLiteral("wordpress");
    if (!QFileInfo::exists(wordpress.filePath() + QStringLiteral("/wp-content/themes/twentytwentyone")))
        missing << QStringLiteral("wordpress-theme-twentytwentyone");
    if (!hasProgram(QStringLiteral("mariadbd")) || !hasProgram(QStringLiteral("mariadb-install-db")))
        missing << QStringLiteral("mariadb-server");
    if (!hasProgram(QStringLiteral("php"))) {
        missing << QStringLiteral("php-cli php-mysql php-gd php-xml php-mbstring");
    } else {
        QProcess php;
        php.start(QStringLiteral("php"), {QStringLiteral("-m")});
        php.waitForFinished();
        const QString modules = QString::fromUtf8(php.readAllStandardOutput()).toLower();
        const std::pair<const char *, const char *> needed[] = {
            {"mysqli", "php-mysql"}, {"gd", "php-gd"}, {"xml", "php-xml"}, {"mbstring", "php-mbstring"}};
        for (const auto &[module, package] : needed) {
            if (!modules.split(u'\n').contains(QLatin1String(module)))
                missing << QString::fromLatin1(package);
        }
    }
    return missing.isEmpty() ? QString()
                             : QString(QStringLiteral("missing packages, install them: ") + missing.join(u' '));
}

} // namespace

WordPressServer::~WordPressServer()
{
    stop();
}

QString WordPressServer::start()
{
    if (const QString missing = missingPackages(); !missing.isEmpty())
        return missing;
    // Another program may take the port between our choice and its use.
    QString trouble;
    for (int attempt = 0; attempt < 5; ++attempt) {
        trouble = startOn(freePort());
        if (!trouble.contains(QStringLiteral("port taken")))
            break;
        stop();
    }
    return trouble;
}

QString WordPressServer::startOn(quint16 port)
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/standfirst-wp-XXXXXX"));
    if (!folder.isValid())
        return folder.errorString();
    folder.setAutoRemove(false); // the script does it, when nothing runs in there any more
    m_folder = folder.path();
    m_port = port;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environmentWithServers());
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral("/bin/sh"),
                     {QString(scripts + QStringLiteral("/run.sh")), m_folder, QString::number(port), scripts});
    QElapsedTimer clock;
    clock.start();
    QByteArray said;
    while (!said.contains('\n') && clock.elapsed() < 90'000) {
        if (!m_process->waitForReadyRead(1000) && m_process->state() == QProcess::NotRunning)
            break;
        said += m_process->readAllStandardOutput();
    }
    if (said.trimmed() != "ready")
        return QStringLiteral("WordPress did not start: ") + QString::fromUtf8(said.trimmed());

    QFile users(m_folder + QStringLiteral("/users.json"));
    if (!users.open(QIODevice::ReadOnly))
        return QStringLiteral("WordPress has no users");
    const QJsonObject passwords = QJsonDocument::fromJson(users.readAll()).object();
    for (auto it = passwords.begin(); it != passwords.end(); ++it)
        m_passwords.insert(it.key(), it.value().toString());
    if (!m_passwords.contains(QStringLiteral("author")))
        return QStringLiteral("WordPress has no users");
    return qEnvironmentVariableIsSet("STANDFIRST_TEST_COMPANION") ? addCompanion() : QString();
}

void WordPressServer::stop()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(10'000))
        m_process->kill();
    m_process.reset();
}

QUrl WordPressServer::homeAt(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port));
}

core::Site WordPressServer::siteFor(const QString &user, quint16 throughPort) const
{
    core::Site site;
    site.id = core::SiteId{QString(QStringLiteral("site-") + user)};
    site.kind = core::SiteKind::WordPress;
    site.name = QStringLiteral("Get News Fast");
    site.address = homeAt(throughPort == 0 ? m_port : throughPort);
    site.api = site.address.resolved(QUrl(m_plain ? QStringLiteral("?rest_route=/") : QStringLiteral("wp-json/")));
    site.user = user;
    site.editions.append({QStringLiteral("en"), site.name, {}, {}, {}});
    return site;
}

QString WordPressServer::addCompanion() const
{
    const QString name = QStringLiteral("standfirst-companion.php");
    const QString folder = m_folder + QStringLiteral("/site/wp-content/plugins/standfirst-companion");
    const QString source = QStringLiteral(STANDFIRST_SUPPORT_DIR "/../../packaging/wordpress/") + name;
    if (!QDir().mkpath(folder) || !QFile::copy(source, QString(folder + u'/' + name)))
        return QStringLiteral("cannot copy the companion");
    return evaluate(QStringLiteral("require_once ABSPATH . 'wp-admin/includes/plugin.php'; $result = "
                                   "activate_plugin('standfirst-companion/standfirst-companion.php'); "
                                   "return is_wp_error($result) ? $result->get_error_message() : '';"))
        .toString(QStringLiteral("the companion did not start"));
}

QString WordPressServer::removeCompanion() const
{
    return evaluate(QStringLiteral("require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . "
                                   "'wp-admin/includes/file.php'; $plugin = "
                                   "'standfirst-companion/standfirst-companion.php'; deactivate_plugins($plugin); "
                                   "wp_set_current_user(1); $result = delete_plugins([$plugin]); "
                                   "return $result === true ? '' : 'the companion stayed';"))
        .toString(QStringLiteral("the companion did not go"));
}

void WordPressServer::usePlainPermalinks()
{
    evaluate(QStringLiteral("global $wp_rewrite; $wp_rewrite->set_permalink_structure(''); flush_rewrite_rules(false); "
                            "return 1;"));
    m_plain = true;
}

QJsonValue WordPressServer::evaluate(const QString &code) const
{
    QProcess php;
    QProcessEnvironment environment = environmentWithServers();
    environment.insert(QStringLiteral("STANDFIRST_TEST_FOLDER"), m_folder);
    environment.insert(QStringLiteral("STANDFIRST_TEST_PORT"), QString::number(m_port));
    php.setProcessEnvironment(environment);
    php.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    php.start(QStringLiteral("php"), {QStringLiteral("-d"), QStringLiteral("display_errors=stderr"),
                                      QString(scripts + QStringLiteral("/evaluate.php"))});
    php.write(code.toUtf8());
    php.closeWriteChannel();
    php.waitForFinished();
    return QJsonDocument::fromJson(php.readAllStandardOutput()).object()[QStringLiteral("value")];
}

QStringList WordPressServer::becamePublic() const
{
    QFile file(m_folder + QStringLiteral("/became-public"));
    QStringList headlines;
    if (!file.open(QIODevice::ReadOnly))
        return headlines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0)
            headlines.append(QString::fromUtf8(line.mid(space + 1)));
    }
    return headlines;
}

void WordPressServer::turnOn(const QString &fault) const
{
    QDir(m_folder).mkpath(QStringLiteral("faults"));
    QFile file(m_folder + QStringLiteral("/faults/") + fault);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a fault");
}

void WordPressServer::turnOff(const QString &fault) const
{
    QFile::remove(m_folder + QStringLiteral("/faults/") + fault);
}

} // namespace support
