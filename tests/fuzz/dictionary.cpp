// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dictionaries from anywhere: an extension as it comes, and a pair of tables, cut at the first line "== dic". What is
// found plausible is given to Hunspell and asked, as the program would.
#include "spelling/dictionary_import.h"

#include "fuzz/target.h"
#include "spelling/lexicon.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    fuzz::promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "there is room for the test");
    return file.fileName();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const auto files = spelling::readOxt(written(folder, "a.oxt", bytes))) {
        for (const spelling::DictionaryFiles &one : *files)
            fuzz::promise(!one.language.contains(QLatin1Char('/')) && !one.language.contains(QLatin1Char('.')),
                          "a language is no path");
    }
    const qsizetype cut = bytes.indexOf("\n== dic\n");
    const spelling::DictionaryFiles pair{QStringLiteral("en-GB"), bytes.left(std::max<qsizetype>(cut, 0)) + '\n',
                                         cut < 0 ? QByteArray() : bytes.mid(cut + 8)};
    if (!spelling::checkTables(pair))
        return 0;
    const auto lexicon =
        spelling::Lexicon::load(written(folder, "a.aff", pair.aff), written(folder, "a.dic", pair.dic), pair.language);
    if (!lexicon)
        return 0;
    for (const char *word : {"quay", "Quays", "unquayed", "b", "quay-quay"}) {
        (void)(*lexicon)->knows(QString::fromLatin1(word));
        (void)(*lexicon)->suggestions(QString::fromLatin1(word));
    }
    return 0;
}
