// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An OpenDocument text as one file of XML, and the same as the content of a package.
#include "formats/documents/archive.h"
#include "fuzz/read_document.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray xml = fuzz::bytesOf(data, size);
    fuzz::readAndWrite(xml, QStringLiteral("a.fodt"));
    const core::Result<QByteArray> packed =
        formats::pack({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"},
                       {QStringLiteral("content.xml"), xml},
                       {QStringLiteral("styles.xml"), xml}});
    if (packed)
        fuzz::readAndWrite(*packed, QStringLiteral("a.odt"));
    return 0;
}
