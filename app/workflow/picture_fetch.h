// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture from an address, when a person asks for it. GUI thread. No name, cookie or password goes along, only http
// and https are asked, and what comes is bytes that nobody has looked at.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <memory>

namespace publishing {
class Http;
}

namespace workflow {

class PictureFetch : public QObject
{
    Q_OBJECT

public:
    explicit PictureFetch(QObject *parent = nullptr);
    ~PictureFetch() override;

    // Invalid when the address is none for a picture, or what is there is too big; NotFound when nothing is there.
    QFuture<core::Result<QByteArray>> bytesAt(const QString &address);

private:
    std::unique_ptr<publishing::Http> m_http; // made with the first request
};

} // namespace workflow
