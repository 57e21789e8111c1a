// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/multipart.h"

#include <QRandomGenerator>

#include <array>

namespace publishing {

FormBody multipart(const QList<std::pair<QByteArray, QString>> &fields, const FormFile &file)
{
    std::array<quint32, 6> random{};
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    const QByteArray boundary =
        "standfirst-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    FormBody form;
    form.contentType = "multipart/form-data; boundary=" + boundary;
    for (const auto &[name, value] : fields) {
        form.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
                     + value.toUtf8() + "\r\n";
    }
    form.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field + "\"; filename=\""
                 + file.name + "\"\r\nContent-Type: " + file.mimeType + "\r\n\r\n" + file.bytes + "\r\n--" + boundary
                 + "--\r\n";
    return form;
}

} // namespace publishing
