// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one way in which an answer that takes time is received: on the owner's thread, and not at all once the owner is
// gone. (QFuture::then with a context asserts in that case on Qt 6.4.)
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace core {

// Calls receive(result) once, on the owner's thread, later than this call even when the future is finished already.
// Nothing is called when the owner is destroyed first or the future is cancelled.
template <typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *owner, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, receive = std::move(receive)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            receive(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace core
