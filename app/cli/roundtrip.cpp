// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/roundtrip.h"

#include "cli/roundtrip_edits.h"
#include "core/body_json.h"
#include "core/json_bytes.h"
#include "formats/block_markup.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace cli {

namespace {

using core::Body;

struct Tally
{
    int files = 0;
    int texts = 0; // a file of posts holds several
    int different = 0;
    qint64 edits = 0;
    qint64 wrongEdits = 0;
    int skipped = 0; // pictures, archives and the like
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
    return core::bodyFromJson(QJsonDocument::fromJson(core::withMarksSpelled(json)).object());
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

QByteArray tryText(const QString &name, const QByteArray &raw, bool edits, Tally &tally)
{
    const Body body = formats::readBlocks(raw);
    count(body, tally);
    QByteArray said;
    const auto check = [&](const QByteArray &written, const char *how) {
        if (written == raw)
            return;
        said += name.toUtf8() + ": differs " + how + " from byte " + QByteArray::number(firstDifference(raw, written))
                + " (" + QByteArray::number(raw.size()) + " bytes, then " + QByteArray::number(written.size()) + ")\n";
    };
    check(formats::writeBlocks(body), "after reading and writing");
    check(formats::writeBlocks(storedAndLoaded(body)), "after a stay on the disk");
    if (!said.isEmpty())
        ++tally.different;
    if (edits) {
        const EditsTried tried = tryEdits(name, raw, body);
        tally.edits += tried.edits;
        tally.wrongEdits += tried.wrong;
        said += tried.said;
    }
    return said;
}

// Pictures, archives and programs have zero bytes near their beginning; markup has none.
bool isBinary(const QByteArray &raw)
{
    constexpr qsizetype looked = 8192;
    return QByteArrayView(raw).first(std::min(raw.size(), looked)).contains('\0');
}

// The texts of exported posts, wherever they stand in the file: "content": {"raw": …}, "content": "…",
// "post_content": "…". The name says where.
void collectTexts(const QJsonValue &value, const QString &name, QList<std::pair<QString, QByteArray>> &texts, int depth)
{
    constexpr int deepest = 50;
    if (depth > deepest)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectTexts(array.at(i), QStringLiteral("%1[%2]").arg(name).arg(i), texts, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString inner = name.isEmpty() ? it.key() : name + QLatin1Char('.') + it.key();
        const bool holdsText = it.key() == QLatin1String("content") || it.key() == QLatin1String("post_content");
        const QJsonValue raw = it->toObject().value(QLatin1String("raw"));
        if (holdsText && it->isString())
            texts.append({inner, it->toString().toUtf8()});
        else if (holdsText && raw.isString())
            texts.append({inner + QStringLiteral(".raw"), raw.toString().toUtf8()});
        else
            collectTexts(*it, inner, texts, depth + 1);
    }
}

// What a file holds, each with its name. A file of JSON without posts is looked at as it is, like any other.
QList<std::pair<QString, QByteArray>> textsIn(const QString &path, const QByteArray &raw)
{
    QList<std::pair<QString, QByteArray>> texts;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        const QJsonDocument json = QJsonDocument::fromJson(core::withMarksSpelled(raw));
        collectTexts(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), {}, texts, 0);
        for (auto &[name, text] : texts)
            name = path + QLatin1Char(' ') + name;
    }
    if (texts.isEmpty())
        texts.append({path, raw});
    return texts;
}

QByteArray summary(const Tally &tally)
{
    qint64 opaque = 0;
    for (const qint64 number : tally.opaque)
        opaque += number;
    QByteArray text = QByteArray::number(tally.files) + " files, " + QByteArray::number(tally.texts) + " texts, "
                      + QByteArray::number(tally.bytes) + " bytes: " + QByteArray::number(tally.texts - tally.different)
                      + " identical, " + QByteArray::number(tally.different) + " different, "
                      + QByteArray::number(tally.skipped) + " skipped\n" + QByteArray::number(tally.understood)
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
    QDirIterator found(arguments.file, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
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
        if (isBinary(raw)) {
            output.err += path.toUtf8() + ": skipped, it holds zero bytes and is no text\n";
            ++tally.skipped;
            continue;
        }
        ++tally.files;
        for (const auto &[name, text] : textsIn(path, raw)) {
            ++tally.texts;
            tally.bytes += text.size();
            output.out += tryText(name, text, arguments.edit, tally);
        }
    }
    output.out += summary(tally);
    if (arguments.edit) {
        output.out += QByteArray::number(tally.edits) + " edits: " + QByteArray::number(tally.edits - tally.wrongEdits)
                      + " changed their block alone, " + QByteArray::number(tally.wrongEdits) + " did not\n";
    }
    // A folder in which nothing was looked at proves nothing.
    if (tally.files == 0)
        output.err += "roundtrip found no text in " + arguments.file.toUtf8() + '\n';
    output.status = tally.unreadable > 0 || tally.files == 0 ? 2 : tally.different > 0 || tally.wrongEdits > 0 ? 1 : 0;
    return output;
}

} // namespace cli
