// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form with one file in it, as the body of a request. Pure but for its boundary, which is random; any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace publishing {

struct FormFile
{
    QByteArray field; // of the form
    QByteArray name;  // ASCII
    QByteArray mimeType;
    QByteArray bytes;
};

struct FormBody
{
    QByteArray contentType; // with the boundary
    QByteArray body;
};

[[nodiscard]] FormBody multipart(const QList<std::pair<QByteArray, QString>> &fields, const FormFile &file);

} // namespace publishing
