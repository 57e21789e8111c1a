// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/dictionaries.h"

#include "spelling/dictionary_import.h"
#include "spelling/word_forms.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace spelling {

namespace {

QString tagOf(const QString &fileName)
{
    return QString(fileName).replace(u'_', u'-');
}

bool sameTag(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// What to try for a language, the best first. Only then anything else of the same language and script.
QStringList fallbacks(const QString &language)
{
    const QString main = mainPart(language);
    QStringList tags{language};
    if (main == QLatin1String("en")) {
        static const QStringList american{QStringLiteral("en"), QStringLiteral("en-US"), QStringLiteral("en-CA"),
                                          QStringLiteral("en-PH"), QStringLiteral("en-PR")};
        const bool isAmerican =
            std::any_of(american.begin(), american.end(), [&](const QString &tag) { return sameTag(tag, language); });
        tags << (isAmerican ? QStringLiteral("en-US") : QStringLiteral("en-GB"))
             << (isAmerican ? QStringLiteral("en-GB") : QStringLiteral("en-US"));
    }
    const QString withoutRegion = QString(language).section(u'-', 0, -2);
    if (!withoutRegion.isEmpty())
        tags << withoutRegion;
    tags << main << QLocale(main).name().replace(u'_', u'-');
    tags << main + QLatin1String("-classical") << main + QLatin1String("-toutesvariantes")
         << main + QLatin1String("-frami");
    return tags;
}

// Of one language and script, the region aside.
bool sameLanguage(const QString &a, const QString &b)
{
    return mainPart(a) == mainPart(b) && scriptOf(a) == scriptOf(b);
}

// One is delivered with the program where the systems' is not good enough for any region. What a person added wins
// over it in every region, and over any that names no region.
bool standsFor(const Dictionary &earlier, const Dictionary &later)
{
    if (!sameLanguage(earlier.language, later.language))
        return false;
    if (earlier.origin == Dictionary::Origin::Profile)
        return later.origin == Dictionary::Origin::Program
               || (later.origin == Dictionary::Origin::System && sameTag(later.language, mainPart(later.language)));
    return earlier.origin == Dictionary::Origin::Program && later.origin == Dictionary::Origin::System;
}

} // namespace

DictionaryFolders defaultFolders(const QString &profile, const QString &programFolder)
{
    DictionaryFolders folders;
    folders.profile = QDir(profile).filePath(QStringLiteral("dictionaries"));
#if defined(Q_OS_MACOS)
    folders.program = QDir(programFolder).filePath(QStringLiteral("../Resources/dictionaries"));
    folders.system = {QDir::home().filePath(QStringLiteral("Library/Spelling")), QStringLiteral("/Library/Spelling"),
                      QStringLiteral("/opt/homebrew/share/hunspell"), QStringLiteral("/usr/local/share/hunspell")};
#elif defined(Q_OS_WIN)
    folders.program = QDir(programFolder).filePath(QStringLiteral("dictionaries"));
#else
    folders.program = QDir(programFolder).filePath(QStringLiteral("dictionaries"));
    if (!QFileInfo(folders.program).isDir()) // installed: nothing but programs lies in a folder of programs
        folders.program = QDir(programFolder).filePath(QStringLiteral("../share/standfirst/dictionaries"));
    folders.system = {QDir::home().filePath(QStringLiteral(".local/share/hunspell")),
                      QStringLiteral("/usr/local/share/hunspell"),
                      QStringLiteral("/usr/share/hunspell"),
                      QStringLiteral("/usr/share/myspell"),
                      QStringLiteral("/usr/share/myspell/dicts"),
                      QStringLiteral("/app/share/hunspell"),
                      QStringLiteral("/run/host/usr/share/hunspell")};
#endif
    return folders;
}

Dictionaries::Dictionaries(const DictionaryFolders &folders)
    : m_folders(folders)
{
    scan();
}

void Dictionaries::scan()
{
    m_all.clear();
    scanFolder(m_folders.profile, Dictionary::Origin::Profile);
    scanFolder(m_folders.program, Dictionary::Origin::Program);
    for (const QString &folder : std::as_const(m_folders.system))
        scanFolder(folder, Dictionary::Origin::System);
}

void Dictionaries::scanFolder(const QString &folder, Dictionary::Origin origin)
{
    if (folder.isEmpty())
        return;
    const QDir dir(folder);
    const QFileInfoList affs = dir.entryInfoList({QStringLiteral("*.aff")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &aff : affs) {
        const QFileInfo dic(dir.filePath(aff.completeBaseName() + QLatin1String(".dic")));
        const QString tag = tagOf(aff.completeBaseName());
        const bool taken = std::any_of(m_all.cbegin(), m_all.cend(), [&](const Dictionary &one) {
            return sameTag(one.language, tag) || standsFor(one, {tag, {}, {}, origin});
        });
        if (dic.isFile() && dic.isReadable() && !taken)
            m_all.append({tag, aff.absoluteFilePath(), dic.absoluteFilePath(), origin});
    }
}

std::optional<Dictionary> Dictionaries::find(const QString &language) const
{
    const QString wanted = tagOf(language);
    const QString main = mainPart(wanted);
    if (main.isEmpty())
        return std::nullopt;
    const QStringList tags = fallbacks(wanted);
    const QChar::Script script = scriptOf(wanted);
    const auto fits = [&](const Dictionary &one) {
        return mainPart(one.language) == main && scriptOf(one.language) == script;
    };
    for (const QString &tag : tags) {
        for (const Dictionary &one : m_all) {
            if (sameTag(one.language, tag) && fits(one))
                return one;
        }
    }
    const auto any = std::find_if(m_all.begin(), m_all.end(), fits);
    return any == m_all.end() ? std::nullopt : std::optional(*any);
}

QList<Dictionary> Dictionaries::installed() const
{
    QList<Dictionary> sorted = m_all;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Dictionary &a, const Dictionary &b) {
        return std::pair(a.language.size(), a.language) < std::pair(b.language.size(), b.language);
    });
    QSet<QString> seen;
    QList<Dictionary> distinct;
    for (const Dictionary &one : std::as_const(sorted)) {
        const QString file = QFileInfo(one.dicPath).canonicalFilePath();
        if (seen.contains(file))
            continue;
        seen.insert(file);
        distinct.append(one);
    }
    std::sort(distinct.begin(), distinct.end(),
              [](const Dictionary &a, const Dictionary &b) { return a.language < b.language; });
    return distinct;
}

core::Result<QStringList> Dictionaries::addFromOxt(const QString &path)
{
    core::Result<QStringList> added = importOxt(path, m_folders.profile);
    if (added)
        scan();
    return added;
}

core::Result<QStringList> Dictionaries::addPair(const QString &affPath, const QString &dicPath)
{
    core::Result<QStringList> added = importPair(affPath, dicPath, m_folders.profile);
    if (added)
        scan();
    return added;
}

QString nameOf(const QString &language)
{
    const QLocale locale(QString(language).replace(u'-', u'_'));
    const QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || name.isEmpty())
        return language;
    const QStringList parts = language.split(u'-');
    if (parts.size() < 2)
        return name;
    // QLocale names some regional languages by themselves ("British English"); the others get their region.
    const bool namesRegion = name != QLocale(parts.first()).nativeLanguageName();
    const bool hasRegion = parts.last().size() == 2 && !locale.nativeTerritoryName().isEmpty();
    if (namesRegion)
        return name;
    const QString detail = hasRegion ? locale.nativeTerritoryName() : parts.mid(1).join(u'-');
    return name + QLatin1String(" (") + detail + QLatin1Char(')');
}

} // namespace spelling
