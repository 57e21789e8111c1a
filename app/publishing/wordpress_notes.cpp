// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_notes.h"

#include "publishing/wordpress_kinds.h"
#include "publishing/wordpress_markup.h"

#include <QHash>

#include <algorithm>

namespace publishing {

namespace {

const QLatin1String statusMark("_wp_note_status");

} // namespace

QString noteStatus(bool resolved)
{
    return resolved ? QStringLiteral("approved") : QStringLiteral("hold");
}

Query notesQuery(const QString &postId)
{
    return {{QStringLiteral("context"), QStringLiteral("edit")},
            {QStringLiteral("post"), numberOfPost(postId)},
            {QStringLiteral("type"), QStringLiteral("note")},
            {QStringLiteral("status"), QStringLiteral("all")},
            {QStringLiteral("orderby"), QStringLiteral("date_gmt")},
            {QStringLiteral("order"), QStringLiteral("asc")},
            // Of comments a field is given whole or not at all: "content.raw" would be nothing (seen on WordPress 6.1).
            {QStringLiteral("_fields"), QStringLiteral("id,parent,author_name,content,date_gmt,status,meta")}};
}

core::SiteNote noteFrom(const QJsonObject &comment)
{
    core::SiteNote note;
    note.id = QString::number(comment[QLatin1String("id")].toInteger());
    const qint64 parent = comment[QLatin1String("parent")].toInteger();
    note.parent = parent > 0 ? QString::number(parent) : QString();
    note.author = withoutEntities(comment[QLatin1String("author_name")].toString());
    note.text = plainWords(comment[QLatin1String("content")].toObject()[QLatin1String("raw")].toString());
    note.at = QDateTime::fromString(comment[QLatin1String("date_gmt")].toString(), Qt::ISODate);
    note.at.setTimeSpec(Qt::UTC);
    note.resolved = comment[QLatin1String("status")].toString().startsWith(QLatin1String("approve"));
    return note;
}

QList<core::SiteNote> notesFrom(const QJsonArray &comments)
{
    QList<core::SiteNote> notes;
    QHash<QString, bool> resolved; // the first of a thread
    for (const QJsonValue &value : comments) {
        const QJsonObject comment = value.toObject();
        if (noteFrom(comment).text.isEmpty()) // a mark of what became of the thread: nobody leaves a note without words
            continue;
        notes.append(noteFrom(comment));
        if (notes.last().parent.isEmpty())
            resolved.insert(notes.last().id, notes.last().resolved);
    }
    for (core::SiteNote &note : notes) {
        if (!note.parent.isEmpty())
            note.resolved = resolved.value(note.parent, note.resolved);
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const core::SiteNote &a, const core::SiteNote &b) { return a.at < b.at; });
    return notes;
}

QJsonObject noteBody(const QString &postId, const QString &parent, const QString &text)
{
    return {{QStringLiteral("post"), numberOfPost(postId).toLongLong()},
            {QStringLiteral("parent"), parent.toLongLong()},
            {QStringLiteral("type"), QStringLiteral("note")},
            {QStringLiteral("status"), noteStatus(false)},
            {QStringLiteral("content"), escapedWords(text)}};
}

QJsonObject resolvedMark(const QString &postId, const QString &noteId, bool resolved)
{
    QJsonObject body = noteBody(postId, noteId, {});
    body[QStringLiteral("status")] = noteStatus(resolved);
    body[QStringLiteral("meta")] =
        QJsonObject{{statusMark, resolved ? QStringLiteral("resolved") : QStringLiteral("reopen")}};
    return body;
}

} // namespace publishing
