// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a Word document, each as it comes: the input is cut at lines of the form "== name" and packed. So the
// fuzzer changes XML and not the zip around it, which the target `documents` does.
#include "formats/documents/archive.h"
#include "fuzz/read_document.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QList<formats::PackedFile> files;
    QString name = QStringLiteral("word/document.xml");
    QByteArray part;
    const auto add = [&] {
        for (const formats::PackedFile &known : std::as_const(files)) {
            if (known.name == name)
                return;
        }
        if (!name.isEmpty() && files.size() < 40)
            files.append({name, part});
    };
    for (const QByteArray &line : fuzz::bytesOf(data, size).split('\n')) {
        if (!line.startsWith("== ")) {
            part += line + '\n';
            continue;
        }
        add();
        name = QString::fromUtf8(line.mid(3).left(80)).remove(QChar(0));
        part.clear();
    }
    add();
    if (const core::Result<QByteArray> packed = formats::pack(files))
        fuzz::readAndWrite(*packed, QStringLiteral("a.docx"));
    return 0;
}
