// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge_ledger.h"

namespace core {

namespace {

// Footnote calls stay in it, so that the letters are those of the text.
QString lettersOf(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

bool isApart(const QString &theirs, const QString &mine)
{
    return theirs.isEmpty() || mine.isEmpty() || theirs.back().isSpace() || mine.front().isSpace()
           || mine.front().isPunct();
}

void addRun(QList<MergedRun> *runs, RunKind kind, Side by, const QList<Span> &spans, int conflict = -1)
{
    const QString text = lettersOf(spans);
    if (!runs || text.isEmpty())
        return;
    if (!runs->isEmpty() && kind == RunKind::Kept && runs->last().kind == kind && conflict < 0)
        runs->last().text += text;
    else
        runs->append({kind, by, text, conflict});
}

QList<Span> settledWords(const MergedStretch &stretch, const std::optional<Resolution> &settled)
{
    if (!settled || settled->choice == Choice::Mine)
        return stretch.mine;
    if (settled->choice == Choice::Theirs)
        return stretch.theirs;
    if (settled->choice == Choice::Both) {
        QList<Span> both = stretch.theirs;
        if (!isApart(lettersOf(stretch.theirs), lettersOf(stretch.mine)))
            both.append(Span{QStringLiteral(" "), {}});
        return both + stretch.mine;
    }
    Marks marks;
    for (const QList<Span> &side : {stretch.mine, stretch.theirs, stretch.before}) {
        if (!side.isEmpty()) {
            marks = side.first().marks;
            break;
        }
    }
    marks.footnote.clear();
    return {Span{settled->own, marks}};
}

} // namespace

QString bothTexts(const QString &theirs, const QString &mine)
{
    return isApart(theirs, mine) ? QString(theirs + mine) : QString(theirs + QLatin1Char(' ') + mine);
}

QList<MergedRun> runsOf(const QString &before, const QString &after, Side by)
{
    QList<MergedRun> runs;
    for (const Run &run : compareWords(before, after))
        runs.append({run.kind, run.kind == RunKind::Kept ? Side::Both : by, run.text, -1});
    return runs;
}

std::optional<Resolution> MergeLedger::settle(Conflict conflict)
{
    conflict.number = m_next++;
    const auto found = m_resolutions.constFind(conflict.number);
    if (found == m_resolutions.cend()) {
        m_open.append(conflict);
        return std::nullopt;
    }
    if (!conflict.canBeText && (found->choice == Choice::Both || found->choice == Choice::Own))
        return Resolution{Choice::Mine, {}};
    return *found;
}

QString MergeLedger::value(const Place &place, const QString &base, const QString &theirs, const QString &mine)
{
    if (theirs == base || theirs == mine)
        return mine;
    if (mine == base)
        return theirs;
    const auto settled = settle({0, place, ConflictKind::Value, base, theirs, mine, true});
    if (!settled || settled->choice == Choice::Mine)
        return mine;
    if (settled->choice == Choice::Own)
        return settled->own;
    return settled->choice == Choice::Both ? bothTexts(theirs, mine) : theirs;
}

QList<Span> MergeLedger::words(const Place &place, const QList<Span> &base, const QList<Span> &theirs,
                               const QList<Span> &mine, QList<MergedRun> *runs)
{
    if (!runs && (theirs == base || theirs == mine))
        return mine;
    if (!runs && mine == base)
        return theirs;
    QList<Span> text;
    for (const MergedStretch &stretch : mergeText(base, theirs, mine)) {
        if (stretch.fate == StretchFate::Kept) {
            addRun(runs, RunKind::Kept, Side::Both, stretch.after);
            text += stretch.after;
            continue;
        }
        if (stretch.fate != StretchFate::Conflict) {
            const Side by = stretch.fate == StretchFate::Theirs ? Side::Theirs
                            : stretch.fate == StretchFate::Mine ? Side::Mine
                                                                : Side::Both;
            addRun(runs, RunKind::Removed, by, stretch.before);
            addRun(runs, RunKind::Added, by, stretch.after);
            text += stretch.after;
            continue;
        }
        const auto settled = settle({0, place, ConflictKind::Words, lettersOf(stretch.before),
                                     lettersOf(stretch.theirs), lettersOf(stretch.mine), true});
        addRun(runs, RunKind::Removed, Side::Both, stretch.before, settled ? -1 : lastNumber());
        if (settled) {
            addRun(runs, RunKind::Added, settled->choice == Choice::Theirs ? Side::Theirs : Side::Mine,
                   settledWords(stretch, settled));
        } else {
            addRun(runs, RunKind::Added, Side::Theirs, stretch.theirs, lastNumber());
            addRun(runs, RunKind::Added, Side::Mine, stretch.mine, lastNumber());
        }
        text += settledWords(stretch, settled);
    }
    return normalised(text);
}

} // namespace core
