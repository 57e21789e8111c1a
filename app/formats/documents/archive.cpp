// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/archive.h"

#include <zip.h>

#include <algorithm>

namespace formats {

namespace {

constexpr qint64 smallFile = 1024 * 1024;
constexpr zip_uint16_t packedDate = (2026 - 1980) << 9 | 1 << 5 | 1; // any date that never changes

core::Error invalid(const QString &why)
{
    return {core::Error::Kind::Invalid, why};
}

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString takeMessage(zip_error_t &error)
{
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return why;
}

} // namespace

void Archive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

core::Result<std::shared_ptr<Archive>> Archive::open(const QByteArray &bytes, const ArchiveLimits &limits)
{
    auto archive = std::make_shared<Archive>();
    archive->m_bytes = bytes;
    archive->m_limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(archive->m_bytes.constData(),
                                                    static_cast<zip_uint64_t>(archive->m_bytes.size()), 0, &error);
    archive->m_zip.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive->m_zip) {
        if (source)
            zip_source_free(source);
        return invalid(QStringLiteral("damaged zip archive: ") + takeMessage(error));
    }
    zip_error_fini(&error);
    if (const core::Result<void> listed = archive->list(); !listed)
        return listed.error();
    return archive;
}

core::Result<void> Archive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count < 1 || count > m_limits.entries)
        return invalid(QStringLiteral("too big: zip archive with %1 files").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 || (stat.valid & needed) != needed)
            return invalid(QStringLiteral("the list of contents of the zip archive is damaged"));
        // A name is only looked up, never used as a path; of two files with one name the first counts.
        const QString name = QString::fromUtf8(stat.name);
        if (m_entries.contains(name))
            continue;
        const auto bounded = [](zip_uint64_t size) {
            return static_cast<qint64>(std::min<zip_uint64_t>(size, 1ULL << 62));
        };
        m_entries.insert(name, {static_cast<quint64>(i), bounded(stat.size), bounded(stat.comp_size)});
    }
    return {};
}

core::Result<QByteArray> Archive::read(const QString &name)
{
    const auto it = m_entries.constFind(name);
    if (it == m_entries.cend())
        return invalid(name + QStringLiteral(" is missing in the document"));
    if (it->size > m_limits.entryBytes || it->size > m_limits.totalBytes - m_read
        || (it->size > smallFile && it->size / m_limits.ratio > it->packed))
        return invalid(QStringLiteral("too big: unpacked, ") + name);
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_zip.get(), it->index, 0));
    if (!file)
        return invalid(name + QStringLiteral(" cannot be unpacked"));
    // One byte more than announced is asked for: an archive that lies about sizes is found out here.
    QByteArray bytes(it->size + 1, Qt::Uninitialized);
    qint64 have = 0;
    while (have < bytes.size()) {
        const zip_int64_t got =
            zip_fread(file.get(), bytes.data() + have, static_cast<zip_uint64_t>(bytes.size() - have));
        if (got < 0)
            return invalid(name + QStringLiteral(" is damaged"));
        if (got == 0)
            break;
        have += got;
    }
    if (have != it->size)
        return invalid(name + QStringLiteral(" has not the size that the document announces"));
    bytes.truncate(have);
    m_read += have;
    return bytes;
}

core::Result<QByteArray> pack(const QList<PackedFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        if (target)
            zip_source_free(target);
        return core::Error{core::Error::Kind::Io, takeMessage(error)};
    }
    zip_error_fini(&error);
    zip_source_keep(target); // closing the archive would free it with what was written
    bool good = true;
    for (const PackedFile &file : files) {
        zip_source_t *source =
            zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        const zip_int64_t index =
            source ? zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0 && source)
            zip_source_free(source);
        good = good && index >= 0
               && zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, packedDate, 0) == 0;
    }
    if (!good || zip_close(archive) != 0) {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        zip_source_free(target);
        return core::Error{core::Error::Kind::Io, why};
    }
    QByteArray bytes;
    zip_stat_t stat;
    if (zip_source_open(target) == 0) {
        if (zip_source_stat(target, &stat) == 0) {
            bytes.resize(static_cast<qsizetype>(stat.size));
            if (zip_source_read(target, bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size))
                bytes.clear();
        }
        zip_source_close(target);
    }
    zip_source_free(target);
    if (bytes.isEmpty())
        return core::Error{core::Error::Kind::Io, QStringLiteral("the archive could not be written")};
    return bytes;
}

} // namespace formats
