// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes under any name a person may give them: archives, text in any encoding, pages, Markdown.
#include "formats/documents/text_decoding.h"
#include "fuzz/read_document.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::promise(!formats::decodeText(bytes).contains(QChar(0)), "no text has zeros");
    for (const char *name : {"a", "a.txt", "a.md", "a.html", "a.docx"})
        fuzz::readAndWrite(bytes, QString::fromLatin1(name));
    return 0;
}
