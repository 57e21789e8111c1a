// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at a published story as a reader does: its page without an account, a picture of it, the feed and the sitemaps.
// The same for every kind of site. GUI thread; what takes long is judged beside
// it (live_judging.h). One look, one answer; it changes nothing anywhere.
#pragma once

#include "publishing/live_judging.h"

#include <QObject>

#include <functional>

namespace publishing {

// Brings what is at an address to a reader: any status is an answer.
using ReaderFetch = std::function<QFuture<core::Result<Answer>>(const QUrl &)>;
// From the web, without an account; from the disk for a site that is a folder without a place on the web.
[[nodiscard]] ReaderFetch readerFetch(Http &http, const QUrl &home);

class LiveLook : public QObject
{
    Q_OBJECT

public:
    LiveLook(LiveSubject subject, ReaderFetch fetch, QObject *parent);

    // The time of the report is `now`.
    [[nodiscard]] QFuture<core::LiveReport> start(const QDateTime &now);

private:
    using Receive = std::function<void(const core::Result<Answer> &)>;

    void fetch(const QUrl &address, const Receive &receive);
    void lookAtPage(const core::Result<Answer> &answer);
    void lookWhetherGone(const Answer &answer);
    void lookAtPicture(const QUrl &picture);
    void lookAtFeed(QList<QUrl> feeds, bool anySeen);
    void findSitemaps();
    void lookAtSitemaps(QList<QUrl> sitemaps, int left, bool allSeen);
    void find(core::LiveCheck check, core::LiveState state, const QString &detail = {});
    void end();

    LiveSubject m_subject;
    ReaderFetch m_fetch;
    core::LiveReport m_report;
    ReaderPage m_page;
    QList<QUrl> m_places; // by which lists may name it
    core::Deferred<core::LiveReport> m_answer;
};

} // namespace publishing
