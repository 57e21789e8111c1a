// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/roundtrip.h"

#include "core/body_json.h"
#include "formats/block_markup.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace cli {

namespace {

using core::Body;

struct Tally
{
    int files = 0;
    int different = 0;
    int unreadable = 0;
    qint64 bytes = 0;
    qint64 understood = 0;
    qint64 fences = 0;
    QMap<QString, qint64> opaque; // by name
};

qsizetype firstDifference(const QByteArray &a, const QByteArray &b)
{
    const auto found = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return found.first - a.begin();
}

// As it is when it has been on the disk.
Body storedAndLoaded(const Body &body)
{
    const QByteArray json = QJsonDocument(core::toJson(body)).toJson(QJsonDocument::Compact);
    return core::bodyFromJson(QJsonDocument::fromJson(json).object());
}

void count(const Body &body, Tally &tally)
{
    for (const core::Block &block : body.blocks) {
        if (block.kind != core::BlockKind::Opaque)
            ++tally.understood;
        else if (!block.fence.isEmpty())
            ++tally.fences;
        else
            ++tally.opaque[block.name];
    }
}

QByteArray tryFile(const QString &path, const QByteArray &raw, Tally &tally)
{
    const Body body = formats::readBlocks(raw);
    count(body, tally);
    QByteArray said;
    const auto check = [&](const QByteArray &written, const char *how) {
        if (written == raw)
            return;
        said += path.toUtf8() + ": differs " + how + " from byte " + QByteArray::number(firstDifference(raw, written))
                + " (" + QByteArray::number(raw.size()) + " bytes, then " + QByteArray::number(written.size()) + ")\n";
    };
    check(formats::writeBlocks(body), "after reading and writing");
    check(formats::writeBlocks(storedAndLoaded(body)), "after a stay on the disk");
    if (!said.isEmpty())
        ++tally.different;
    return said;
}

QByteArray summary(const Tally &tally)
{
    qint64 opaque = 0;
    for (const qint64 number : tally.opaque)
        opaque += number;
    QByteArray text = QByteArray::number(tally.files) + " files, " + QByteArray::number(tally.bytes)
                      + " bytes: " + QByteArray::number(tally.files - tally.different) + " identical, "
                      + QByteArray::number(tally.different) + " different\n" + QByteArray::number(tally.understood)
                      + " blocks understood, " + QByteArray::number(tally.fences)
                      + " beginnings and ends of containers, " + QByteArray::number(opaque) + " opaque\n";
    QList<std::pair<qint64, QString>> names;
    for (auto it = tally.opaque.cbegin(); it != tally.opaque.cend(); ++it)
        names.append({-it.value(), it.key()});
    std::sort(names.begin(), names.end());
    for (const auto &[number, name] : names)
        text += "  opaque: " + name.toUtf8() + ' ' + QByteArray::number(-number) + '\n';
    return text;
}

} // namespace

Output roundtrip(const Arguments &arguments)
{
    if (!QFileInfo(arguments.file).isDir())
        return failure({core::Error::Kind::NotFound, QStringLiteral("roundtrip needs a folder: ") + arguments.file});
    QStringList paths;
    QDirIterator found(
        arguments.file,
        {QStringLiteral("*.html"), QStringLiteral("*.htm"), QStringLiteral("*.php"), QStringLiteral("*.txt")},
        QDir::Files | QDir::Hidden, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (found.hasNext())
        paths.append(found.next());
    paths.sort();
    Tally tally;
    Output output;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            output.err += path.toUtf8() + ": " + file.errorString().toUtf8() + '\n';
            ++tally.unreadable;
            continue;
        }
        const QByteArray raw = file.readAll();
        ++tally.files;
        tally.bytes += raw.size();
        output.out += tryFile(path, raw, tally);
    }
    output.out += summary(tally);
    output.status = tally.unreadable > 0 ? 2 : tally.different > 0 ? 1 : 0;
    return output;
}

} // namespace cli
