// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real Ghost with a site of its own in a temporary folder, on a free port of 127.0.0.1. It ends with the test, also
// when the test is killed. Blocks while it starts (some seconds): for tests only. Ghost itself is put on the computer
// by ghost/install.sh, which `./dev test` runs.
#pragma once

#include "core/site.h"

#include <QProcess>

#include <memory>

namespace support {

class GhostServer
{
public:
    GhostServer() = default;
    ~GhostServer();
    GhostServer(const GhostServer &) = delete;
    GhostServer &operator=(const GhostServer &) = delete;

    // False where install.sh had no npm registry. Tests skip then, saying that what is known of Ghost is tested on a
    // recorded dialogue; `.ci/run` takes a skipped test for a failed one.
    [[nodiscard]] static bool isInstalled();
    static constexpr auto notInstalled =
        "There is no Ghost on this computer (tests/support/ghost/install.sh needs the npm registry): only the recorded "
        "dialogue of publishing_ghost_dialogue_test was tested";

    // Empty when it runs; otherwise why not.
    [[nodiscard]] QString start();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl home() const { return homeAt(m_port); }
    // The same site as seen through a proxy on another port.
    [[nodiscard]] static QUrl homeAt(quint16 port);
    [[nodiscard]] core::Site site(quint16 throughPort = 0) const;
    // The Admin API key of an integration.
    [[nodiscard]] QString key() const { return m_key; }
    // The files that were uploaded under names that begin so, without what Ghost makes of them itself.
    [[nodiscard]] QStringList picturesNamed(const QString &start) const;

    // Its SQLite database, to look behind the API's back.
    [[nodiscard]] QString database() const { return m_folder + QStringLiteral("/content/data/ghost.db"); }

private:
    [[nodiscard]] QString startOn(quint16 port);
    void stop();

    QString m_folder;
    QString m_key;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace support
