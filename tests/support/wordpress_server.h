// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real WordPress of its own, made from Debian's packages in a temporary folder on a free port of 127.0.0.1. It ends
// with the test, also when the test is killed. Blocks while it starts (a few seconds): for tests only.
#pragma once

#include "core/site.h"

#include <QHash>
#include <QJsonValue>
#include <QProcess>

#include <memory>

namespace support {

class WordPressServer
{
public:
    WordPressServer() = default;
    ~WordPressServer();
    WordPressServer(const WordPressServer &) = delete;
    WordPressServer &operator=(const WordPressServer &) = delete;

    // Empty when it runs; otherwise why not, naming missing packages. A test fails then: it does not skip.
    [[nodiscard]] QString start();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl home() const { return homeAt(m_port); }
    // The same site as seen through a proxy on another port.
    [[nodiscard]] static QUrl homeAt(quint16 port);

    // "admin", "editor", "author", "contributor", "subscriber".
    [[nodiscard]] QString password(const QString &user) const { return m_passwords.value(user); }
    [[nodiscard]] core::Site siteFor(const QString &user, quint16 throughPort = 0) const;

    // Our own plugin (packaging/wordpress), put there and switched on, as it is from the start where
    // STANDFIRST_TEST_COMPANION is set; and uninstalled again. Empty when that went well.
    [[nodiscard]] QString addCompanion() const;
    [[nodiscard]] QString removeCompanion() const;

    // From here on addresses are as in "?p=12", and the interface is at "?rest_route=/".
    void usePlainPermalinks();

    // What `code` ("return …;") gives inside the site, behind the API's back.
    QJsonValue evaluate(const QString &code) const;

    // The headline of each post as often as it became public, also of those that are there no longer.
    [[nodiscard]] QStringList becamePublic() const;

    // See wordpress/faults.php.
    void turnOn(const QString &fault) const;
    void turnOff(const QString &fault) const;

private:
    [[nodiscard]] QString startOn(quint16 port);
    void stop();

    QString m_folder;
    quint16 m_port = 0;
    bool m_plain = false;
    QHash<QString, QString> m_passwords;
    std::unique_ptr<QProcess> m_process;
};

} // namespace support
