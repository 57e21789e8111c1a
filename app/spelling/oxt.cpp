// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/dictionary_import.h"

#include "spelling/word_forms.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace spelling {

namespace {

constexpr zip_int64_t MostEntries = 2000;
constexpr qint64 LargestDescription = 1024 * 1024;

core::Error invalid(const QString &why)
{
    return {core::Error::Kind::Invalid, why};
}

struct ZipCloser
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct ZipFileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

bool isHarmless(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':')
        || name.contains(QChar(0)))
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) { return part == QLatin1String(".."); });
}

// An archive in memory, its list of contents already found harmless.
class Archive
{
public:
    static core::Result<std::shared_ptr<Archive>> open(const QByteArray &bytes)
    {
        auto archive = std::make_shared<Archive>();
        archive->m_bytes = bytes;
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(archive->m_bytes.constData(),
                                                        static_cast<zip_uint64_t>(archive->m_bytes.size()), 0, &error);
        archive->m_zip.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
        if (!archive->m_zip) {
            if (source)
                zip_source_free(source);
            const QString why = QString::fromUtf8(zip_error_strerror(&error));
            zip_error_fini(&error);
            return invalid(QLatin1String("this is not a dictionary extension: ") + why);
        }
        if (const core::Result<void> listed = archive->list(); !listed)
            return listed.error();
        return archive;
    }

    QStringList names() const { return m_entries.keys(); }
    bool has(const QString &name) const { return m_entries.contains(name); }

    core::Result<QByteArray> read(const QString &name) const
    {
        const auto it = m_entries.constFind(name);
        if (it == m_entries.cend())
            return invalid(name + QLatin1String(" is missing in the extension"));
        const std::unique_ptr<zip_file_t, ZipFileCloser> file(zip_fopen_index(m_zip.get(), it->index, 0));
        if (!file)
            return invalid(name + QLatin1String(" cannot be unpacked"));
        // One byte more than announced is asked for: an archive that lies about sizes is found out here.
        QByteArray bytes(it->size + 1, Qt::Uninitialized);
        qint64 have = 0;
        while (have < bytes.size()) {
            const zip_int64_t got =
                zip_fread(file.get(), bytes.data() + have, static_cast<zip_uint64_t>(bytes.size() - have));
            if (got < 0)
                return invalid(name + QLatin1String(" is damaged"));
            if (got == 0)
                break;
            have += got;
        }
        if (have != it->size)
            return invalid(name + QLatin1String(" has not the size that the extension announces"));
        bytes.truncate(have);
        return bytes;
    }

private:
    struct Entry
    {
        zip_uint64_t index = 0;
        qint64 size = 0;
    };

    core::Result<void> list()
    {
        const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
        if (count < 1 || count > MostEntries)
            return invalid(QStringLiteral("the extension has more files than a dictionary needs, or none"));
        zip_uint64_t total = 0;
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
            zip_stat_t stat;
            if (zip_stat_index(m_zip.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)
                || !(stat.valid & ZIP_STAT_SIZE))
                return invalid(QStringLiteral("the extension's list of contents is damaged"));
            const QString name = QString::fromUtf8(stat.name);
            if (!isHarmless(name))
                return invalid(QStringLiteral("the extension has a file whose name leads out of it"));
            total += std::min<zip_uint64_t>(stat.size, static_cast<zip_uint64_t>(MostUnpackedBytes) + 1);
            if (total > static_cast<zip_uint64_t>(MostUnpackedBytes))
                return invalid(QStringLiteral("the extension unpacks to more than a dictionary may have"));
            m_entries.insert(name, {i, static_cast<qint64>(stat.size)});
        }
        return {};
    }

    QByteArray m_bytes;
    std::unique_ptr<zip_t, ZipCloser> m_zip;
    QHash<QString, Entry> m_entries;
};

// One spelling dictionary as the extension describes it.
struct Described
{
    QString aff;
    QString dic;
    QStringList locales;
};

QString insideOrigin(const QString &location)
{
    QString path = location;
    path.remove(QLatin1String("%origin%"));
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

// dictionaries.xcu: nodes with the properties Locations, Format and Locales. Anything else in it is passed over.
QList<Described> describedIn(const QByteArray &xcu)
{
    struct Node
    {
        QHash<QString, QStringList> properties;
    };
    QList<Described> found;
    QList<Node> open;
    QString property;
    QXmlStreamReader xml(xcu);
    xml.setEntityExpansionLimit(64);
    const auto nameOf = [&xml] {
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.name() == QLatin1String("name"))
                return attribute.value().toString();
        }
        return QString();
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("node")) {
            open.append(Node());
            if (open.size() > 32)
                return {};
        } else if (xml.isStartElement() && xml.name() == QLatin1String("prop")) {
            property = nameOf();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("value") && !open.isEmpty()) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            open.last().properties[property] += text.split(u' ', Qt::SkipEmptyParts);
        } else if (xml.isEndElement() && xml.name() == QLatin1String("node") && !open.isEmpty()) {
            const auto properties = open.takeLast().properties;
            if (!properties.value(QStringLiteral("Format")).contains(QStringLiteral("DICT_SPELL")))
                continue;
            Described one;
            one.locales = properties.value(QStringLiteral("Locales"));
            for (const QString &location : properties.value(QStringLiteral("Locations"))) {
                if (location.endsWith(QLatin1String(".aff")))
                    one.aff = insideOrigin(location);
                else if (location.endsWith(QLatin1String(".dic")))
                    one.dic = insideOrigin(location);
            }
            if (!one.aff.isEmpty() && !one.dic.isEmpty())
                found.append(one);
        }
    }
    return found;
}

QList<Described> pairsIn(const Archive &archive)
{
    QList<Described> found;
    for (const QString &name : archive.names()) {
        if (!name.endsWith(QLatin1String(".aff")))
            continue;
        const QString dic = name.chopped(4) + QLatin1String(".dic");
        if (archive.has(dic))
            found.append({name, dic, {}});
    }
    std::sort(found.begin(), found.end(), [](const Described &a, const Described &b) { return a.aff < b.aff; });
    return found;
}

// The file's own name when it is one of the languages, else the first language named; empty when neither will do.
QString languageOf(const Described &one)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,14})*$"));
    const QString file = QFileInfo(one.aff).completeBaseName().replace(u'_', u'-');
    const bool fits = one.locales.isEmpty()
                      || std::any_of(one.locales.begin(), one.locales.end(),
                                     [&](const QString &locale) { return mainPart(locale) == mainPart(file); });
    if (tag.match(file).hasMatch() && fits)
        return file;
    const QString locale = one.locales.value(0).replace(u'_', u'-');
    return tag.match(locale).hasMatch() ? locale : QString();
}

core::Result<QList<Described>> described(const Archive &archive)
{
    for (const QString &name : archive.names()) {
        if (!name.endsWith(QLatin1String(".xcu")))
            continue;
        const auto xcu = archive.read(name);
        if (!xcu)
            return xcu.error();
        if (xcu->size() > LargestDescription)
            return invalid(QStringLiteral("the extension's description is too large"));
        if (QList<Described> found = describedIn(*xcu); !found.isEmpty())
            return found;
    }
    return pairsIn(archive);
}

} // namespace

core::Result<QList<DictionaryFiles>> readOxt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Kind::NotFound, path + QLatin1String(": ") + file.errorString()};
    if (file.size() > MostUnpackedBytes)
        return invalid(QStringLiteral("the extension is larger than a dictionary may be"));
    const auto archive = Archive::open(file.readAll());
    if (!archive)
        return archive.error();
    const auto dictionaries = described(**archive);
    if (!dictionaries)
        return dictionaries.error();

    QList<DictionaryFiles> files;
    for (const Described &one : *dictionaries) {
        const QString language = languageOf(one);
        if (language.isEmpty())
            return invalid(one.aff + QLatin1String(" does not name its language"));
        const auto aff = (*archive)->read(one.aff);
        if (!aff)
            return aff.error();
        const auto dic = (*archive)->read(one.dic);
        if (!dic)
            return dic.error();
        files.append({language, *aff, *dic});
    }
    if (files.isEmpty())
        return invalid(QStringLiteral("the extension has no spelling dictionary in it"));
    return files;
}

} // namespace spelling
