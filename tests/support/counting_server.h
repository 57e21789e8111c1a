// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The base of small servers on 127.0.0.1 that stand in for a channel's: reads whole requests, and counts how many
// posts about one address readers saw at the same time. On the test's thread; needs its event loop.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

namespace support {

struct WholeRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray header;
    QByteArray body;

    [[nodiscard]] QByteArray headerValue(const QByteArray &name) const; // without regard to case
    // The fields of a form or of a JSON object, as text.
    [[nodiscard]] QHash<QString, QString> fields() const;
    [[nodiscard]] QByteArray file() const; // of a form
};

// As readers see it.
struct ShownPost
{
    QString text; // entities and marks resolved
    QString bold;
    QStringList links;
    qsizetype pictureBytes = 0;
    QString language;
};

class CountingServer : public QTcpServer
{
    Q_OBJECT

public:
    CountingServer();

    [[nodiscard]] QUrl address() const;
    [[nodiscard]] const QHash<QString, ShownPost> &posts() const { return m_posts; }
    // The most posts that linked to the same address at one moment; 0 when there never was one.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &pathPart) const;
    void deleteThere(const QString &id) { m_posts.remove(id); } // by somebody in the channel

protected:
    void incomingConnection(qintptr socket) override;
    virtual QByteArray answer(const WholeRequest &request) = 0;

    QString add(const ShownPost &post);
    void change(const QString &id, const ShownPost &post);
    bool drop(const QString &id) { return m_posts.remove(id) > 0; }
    [[nodiscard]] static QByteArray json(int status, const QJsonObject &object, const QList<QByteArray> &headers = {});

private:
    void countAgain();

    QHash<QString, ShownPost> m_posts;
    QList<WholeRequest> m_requests;
    QByteArray m_received;
    int m_mostAtOnce = 0;
    int m_made = 0;
    int m_next = 100;
};

} // namespace support
