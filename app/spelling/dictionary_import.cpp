// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/dictionary_import.h"

#include "spelling/dictionary_cost.h"
#include "spelling/encoding.h"
#include "spelling/lexicon.h"
#include "spelling/word_forms.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace spelling {

namespace {

constexpr qint64 LongestLoadMs = 20'000;
constexpr int WordsTried = 500;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

core::Error invalid(const QString &why)
{
    return {core::Error::Kind::Invalid, why};
}

core::Error ioError(const QString &path, const QString &why)
{
    return {core::Error::Kind::Io, path + QLatin1String(": ") + why};
}

core::Result<QByteArray> readCapped(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Kind::NotFound, path + QLatin1String(": ") + file.errorString()};
    if (file.size() > MostUnpackedBytes)
        return invalid(path + QLatin1String(" is larger than a dictionary may be"));
    return file.read(MostUnpackedBytes + 1);
}

core::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return ioError(path, file.errorString());
    return {};
}

QString fileName(const DictionaryFiles &files, QLatin1String ending)
{
    return QString(files.language).replace(u'-', u'_') + ending;
}

// Words of the list as Hunspell would read them, without their flags.
QStringList firstWords(const DictionaryFiles &files, const Encoding &encoding)
{
    QStringList words;
    qsizetype at = files.dic.indexOf('\n') + 1;
    while (at > 0 && at < files.dic.size() && words.size() < WordsTried) {
        const qsizetype end = files.dic.indexOf('\n', at);
        QByteArray line = files.dic.mid(at, (end < 0 ? files.dic.size() : end) - at).trimmed();
        const qsizetype cut =
            std::find_if(line.begin(), line.end(), [](char c) { return c == '/' || c == '\t'; }) - line.begin();
        line.truncate(cut);
        if (!line.isEmpty())
            words.append(encoding.decoded(line.toStdString()));
        at = end + 1;
    }
    return words;
}

QByteArray encodingName(const QByteArray &aff)
{
    static const QRegularExpression set(QStringLiteral("(?:^|\\n)(?:\\x{FEFF}|ï»¿)?SET[ \\t]+(\\S+)"));
    return set.match(QString::fromLatin1(aff)).captured(1).toLatin1();
}

// Loads it as it will be loaded later. That it was slow is found out here rather than at every start.
core::Result<void> tryLoading(const DictionaryFiles &files, const QString &folder)
{
    const QDir dir(folder);
    const QString aff = dir.filePath(QStringLiteral("try.aff"));
    const QString dic = dir.filePath(QStringLiteral("try.dic"));
    for (const auto &[path, bytes] : {std::pair(aff, files.aff), std::pair(dic, files.dic)}) {
        if (const core::Result<void> written = writeFile(path, bytes); !written)
            return written;
    }
    QElapsedTimer clock;
    clock.start();
    auto lexicon = Lexicon::load(aff, dic, files.language);
    if (!lexicon)
        return lexicon.error();
    if (clock.elapsed() > LongestLoadMs)
        return invalid(files.language + QLatin1String(": the dictionary takes too long to load"));
    const QStringList words = firstWords(files, *Encoding::named(encodingName(files.aff).toStdString()));
    const bool anyKnown =
        std::any_of(words.begin(), words.end(), [&](const QString &word) { return (*lexicon)->knows(word); });
    if (!anyKnown)
        return invalid(files.language + QLatin1String(": the spell-checker cannot read this dictionary"));
    return {};
}

// The number that a line of the affix table announces, or 0 when it announces none.
qint64 announcedCount(const QByteArray &line)
{
    static constexpr std::array tables{
        "REP", "MAP", "PHONE", "BREAK", "ICONV", "OCONV", "AF", "AM", "CHECKCOMPOUNDPATTERN", "COMPOUNDRULE"};
    const QList<QByteArray> parts = line.simplified().split(' ');
    const auto number = [&](qsizetype i) {
        bool isNumber = false;
        const qint64 value = i < parts.size() ? parts[i].toLongLong(&isNumber) : 0;
        return isNumber ? value : 0;
    };
    if (parts[0] == "SFX" || parts[0] == "PFX")
        return parts.size() == 4 ? number(3) : 0;
    const bool isTable = std::any_of(tables.begin(), tables.end(), [&](const char *name) { return parts[0] == name; });
    return isTable && parts.size() == 2 ? number(1) : 0;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// The bytes that Hunspell takes apart into letters: broken ones send it out of its own tables. Flags may be any bytes,
// and affixes of dictionaries in use are broken here and there without harm.
bool lettersAreWhole(const DictionaryFiles &files)
{
    static constexpr std::array tables{"TRY", "KEY", "MAP", "REP", "WORDCHARS", "BREAK", "IGNORE", "ICONV", "OCONV"};
    for (const QByteArray &line : files.aff.split('\n')) {
        const bool ofLetters =
            std::any_of(tables.begin(), tables.end(), [&](const char *name) { return line.startsWith(name); });
        if (ofLetters && !isUtf8(line))
            return false;
    }
    for (qsizetype at = 0; at < files.dic.size();) {
        const qsizetype newline = files.dic.indexOf('\n', at);
        const QByteArrayView line(files.dic.constData() + at, (newline < 0 ? files.dic.size() : newline) - at);
        const auto cut = std::find_if(line.begin(), line.end(), [](char c) { return c == '/' || c == '\t'; });
        if (!isUtf8(line.first(cut - line.begin())))
            return false;
        at += line.size() + 1;
    }
    return true;
}

} // namespace

core::Result<void> checkTables(const DictionaryFiles &files)
{
    constexpr qsizetype MostAffixLines = 200'000;
    constexpr qsizetype MostWords = 5'000'000;
    constexpr qsizetype LongestLine = 16 * 1024;

    if (files.aff.size() + files.dic.size() > MostUnpackedBytes)
        return invalid(files.language + QLatin1String(": larger than a dictionary may be"));
    if (files.aff.contains('\0') || files.dic.contains('\0'))
        return invalid(files.language + QLatin1String(": this is not text"));
    const QByteArray set = encodingName(files.aff);
    if (set.isEmpty())
        return invalid(files.language + QLatin1String(": the .aff file has no SET line"));
    if (!Encoding::named(set.toStdString()))
        return invalid(files.language + QLatin1String(": unknown encoding ") + QString::fromLatin1(set));

    if (set.toLower().replace("-", "") == "utf8" && !lettersAreWhole(files))
        return invalid(files.language + QLatin1String(": the dictionary says UTF-8 and is not"));

    const qsizetype affLines = files.aff.count('\n') + 1;
    const qsizetype words = files.dic.count('\n') + 1;
    if (affLines > MostAffixLines || words > MostWords)
        return invalid(files.language + QLatin1String(": more lines than a dictionary may have"));
    for (const QByteArray *table : {&files.aff, &files.dic}) {
        for (qsizetype at = 0; at < table->size();) {
            const qsizetype newline = table->indexOf('\n', at);
            const qsizetype end = newline < 0 ? table->size() : newline;
            if (end - at > LongestLine)
                return invalid(files.language + QLatin1String(": a line is longer than a dictionary may have"));
            // Hunspell makes room for what is announced, whether it comes or not.
            if (table == &files.aff && announcedCount(table->mid(at, end - at)) > affLines)
                return invalid(files.language + QLatin1String(": the .aff file announces more than it has"));
            at = end + 1;
        }
    }
    QByteArray first = files.dic.left(std::max<qsizetype>(0, files.dic.indexOf('\n')));
    if (first.startsWith("\xEF\xBB\xBF"))
        first.remove(0, 3);
    first = first.simplified();
    bool isNumber = false;
    const qint64 announced =
        first.left(first.indexOf(' ') < 0 ? first.size() : first.indexOf(' ')).toLongLong(&isNumber);
    if (!isNumber || announced <= 0)
        return invalid(files.language + QLatin1String(": the .dic file does not begin with its number of words"));
    if (announced > 2 * words + 10'000)
        return invalid(files.language + QLatin1String(": the .dic file announces more words than it has"));
    if (!affixesAreCheap(files.aff) || !wordsAreCheap(files.dic, announced))
        return invalid(files.language + QLatin1String(": the dictionary would take too long to load"));
    return {};
}

core::Result<QStringList> place(const QList<DictionaryFiles> &files, const QString &intoFolder)
{
    const QDir folder(intoFolder);
    if (!QDir().mkpath(intoFolder))
        return ioError(intoFolder, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(intoFolder, OwnerOnly | QFile::ExeOwner);

    // All are tried before the first is put in place.
    const QTemporaryDir trial(folder.filePath(QStringLiteral("trial-XXXXXX")));
    if (!trial.isValid())
        return ioError(intoFolder, trial.errorString());
    for (const DictionaryFiles &one : files) {
        if (const core::Result<void> fine = checkTables(one); !fine)
            return fine.error();
        if (const core::Result<void> fine = tryLoading(one, trial.path()); !fine)
            return fine.error();
    }

    QStringList languages;
    for (const DictionaryFiles &one : files) {
        // A dictionary counts as there once its .aff is, so that comes last.
        const QString aff = folder.filePath(fileName(one, QLatin1String(".aff")));
        const QString dic = folder.filePath(fileName(one, QLatin1String(".dic")));
        const bool isNew = !QFile::exists(aff);
        core::Result<void> written = writeFile(dic, one.dic);
        if (written)
            written = writeFile(aff, one.aff);
        if (!written) {
            if (isNew)
                QFile::remove(dic);
            return written.error();
        }
        languages.append(one.language);
    }
    return languages;
}

core::Result<QStringList> importOxt(const QString &path, const QString &intoFolder)
{
    const auto files = readOxt(path);
    if (!files)
        return files.error();
    return place(*files, intoFolder);
}

core::Result<QStringList> importPair(const QString &affPath, const QString &dicPath, const QString &intoFolder)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,14})*$"));
    const QString name = QFileInfo(affPath).completeBaseName();
    if (!tag.match(name).hasMatch())
        return invalid(name + QLatin1String(" does not name a language; the files should be called as en_GB.aff is"));
    const auto aff = readCapped(affPath);
    if (!aff)
        return aff.error();
    const auto dic = readCapped(dicPath);
    if (!dic)
        return dic.error();
    return place({{QString(name).replace(u'_', u'-'), *aff, *dic}}, intoFolder);
}

} // namespace spelling
