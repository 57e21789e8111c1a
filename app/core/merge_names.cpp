// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge_names.h"

#include "core/merge_ledger.h"

namespace core {

namespace {

enum class Holds { Words, OneValue, Values };

Holds held(StoryField field)
{
    switch (field) {
    case StoryField::Language:
    case StoryField::Desk:
    case StoryField::Author:
    case StoryField::Format:
    case StoryField::Sticky:
    case StoryField::Embargo:
    case StoryField::Schedule:
    case StoryField::Stage:
        return Holds::OneValue;
    case StoryField::FurtherDesks:
    case StoryField::CoAuthors:
    case StoryField::Terms:
        return Holds::Values;
    default:
        return Holds::Words;
    }
}

QString called(StoryField field, const QString &text, const Naming &naming)
{
    const auto nameOf = [&](const QString &value) { return value.isEmpty() ? value : naming(field, value); };
    if (held(field) == Holds::Words)
        return text;
    if (held(field) == Holds::OneValue)
        return nameOf(text);
    QStringList names;
    for (const QString &value : text.split(QLatin1String(", "), Qt::SkipEmptyParts))
        names.append(nameOf(value));
    return names.join(QLatin1String(", "));
}

QString textOf(const QList<MergedRun> &runs, RunKind with)
{
    QString text;
    for (const MergedRun &run : runs) {
        if (run.kind == RunKind::Kept || run.kind == with)
            text += run.text;
    }
    return text;
}

} // namespace

Conflict named(Conflict conflict, const Naming &naming)
{
    for (QString *text : {&conflict.base, &conflict.theirs, &conflict.mine})
        *text = called(conflict.place.field, *text, naming);
    return conflict;
}

Merge named(Merge merge, const Naming &naming)
{
    for (Conflict &conflict : merge.conflicts)
        conflict = named(conflict, naming);
    for (Change &change : merge.changes) {
        const StoryField field = change.place.field;
        if (held(field) == Holds::Words)
            continue;
        // The names are other words than the values: what was added and removed is found anew.
        change.runs = runsOf(called(field, textOf(change.runs, RunKind::Removed), naming),
                             called(field, textOf(change.runs, RunKind::Added), naming), change.by);
    }
    return merge;
}

} // namespace core
