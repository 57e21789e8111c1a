// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How this program goes out: through which proxy, whether at all, and what it spares on a line that costs. Kept in the
// settings, the proxy's password in the keychain. GUI thread. The outbox does the sparing.
#pragma once

#include "core/line.h"
#include "core/result.h"
#include "core/site_trouble.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

namespace workflow {

class Secrets;
class Settings;

class Network : public QObject
{
    Q_OBJECT

public:
    // Nothing goes out but as it was set, from here on.
    Network(Settings &settings, Secrets &secrets, QObject *parent = nullptr);

    // Gets the proxy's password. Until it is there, a proxy that wants one lets nobody through.
    void start();

    [[nodiscard]] core::Proxy proxy() const { return m_proxy; }
    // Without a `password` the one that is kept stays. Used from now on, also when the keychain does not take it.
    QFuture<core::Result<void>> setProxy(const core::Proxy &proxy, const std::optional<QString> &password);
    // Asks the web address through it once, and keeps nothing: the milliseconds that took, or what is wrong.
    QFuture<core::SiteOutcome<qint64>> tryProxy(const core::Proxy &proxy, const std::optional<QString> &password,
                                                const QUrl &address);

    // What is spared while the line is metered.
    [[nodiscard]] core::Thrift onMetered() const { return m_onMetered; }
    void setOnMetered(core::Thrift thrift);
    // The line is thin, whatever it costs: texts go before their pictures.
    [[nodiscard]] bool isThin() const { return m_thin; }
    void setThin(bool thin);

    // Whether the line is metered: as the computer says, which not every one knows, or as the person does.
    enum class Metered { AsTheComputerSays, Yes, No };
    [[nodiscard]] Metered meteredIs() const { return m_meteredIs; }
    void setMeteredIs(Metered metered);
    [[nodiscard]] bool computerKnows() const;
    [[nodiscard]] bool isMetered() const;

    [[nodiscard]] core::Thrift thrift() const; // on the line as it is now

    // Nothing leaves until it is switched off again; over restarts too.
    [[nodiscard]] bool isSetOffline() const { return m_setOffline; }
    void setOffline(bool offline);

signals:
    void changed();

private:
    void use();
    void watchLine();

    Settings &m_settings;
    Secrets &m_secrets;
    core::Proxy m_proxy;
    QString m_password;
    core::Thrift m_onMetered = core::Thrift::Nothing;
    Metered m_meteredIs = Metered::AsTheComputerSays;
    bool m_thin = false;
    bool m_setOffline = false;
};

} // namespace workflow
