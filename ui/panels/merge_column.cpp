// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/merge_column.h"

#include "core/direction.h"
#include "ui/theme/section_label.h"
#include "ui/theme/theme.h"
#include "ui/words/merge_words.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype shownAtOnce = 100; // unfolding a whole book would make the window wait

// Words of the window within a text that may read the other way.
QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

const QString foldLink = QStringLiteral("fold:");
const QString conflictLink = QStringLiteral("conflict:");

} // namespace

MergeColumn::MergeColumn(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("mergeColumn"));
    setAccessibleName(tr("The merged story"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setMinimumHeight(120);
    document()->setDocumentMargin(14);
    connect(this, &QTextBrowser::anchorClicked, this, &MergeColumn::follow);
}

void MergeColumn::setMerge(const core::Merge &merge)
{
    m_merge = merge;
    fill();
}

void MergeColumn::setCurrent(int conflict)
{
    if (m_current == conflict)
        return;
    m_current = conflict;
    fill();
    showCurrent();
}

void MergeColumn::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_merge.merged.id.isEmpty())
        fill();
}

void MergeColumn::follow(const QUrl &link)
{
    const QString name = link.toString();
    if (name.startsWith(conflictLink)) {
        emit conflictChosen(name.mid(conflictLink.size()).toInt());
    } else if (name.startsWith(foldLink)) {
        m_shown[name.mid(foldLink.size()).toLongLong()] += shownAtOnce;
        const int at = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(at);
    }
}

void MergeColumn::fill()
{
    const int at = verticalScrollBar()->value();
    clear();
    m_first = true;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QHash<core::BlockId, QList<const core::Change *>> ofBlock;
    QHash<core::BlockId, QList<const core::Change *>> gone; // by the block before
    for (const core::Change &change : std::as_const(m_merge.changes)) {
        if (change.place.field != core::StoryField::Body)
            addLine(cursor, change);
        else if (change.place.block.isEmpty())
            gone[change.behind].append(&change);
        else
            ofBlock[change.place.block].append(&change);
    }
    const auto addAll = [&](const QList<const core::Change *> &changes) {
        for (const core::Change *change : changes)
            addLine(cursor, *change);
    };
    addAll(gone.value({}));
    const QList<core::Block> &blocks = m_merge.merged.body.blocks;
    qsizetype unchanged = 0; // where the stretch began
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const core::BlockId &id = blocks.at(i).id;
        const QList<const core::Change *> changes = ofBlock.value(id);
        const QList<const core::Change *> removed = gone.value(id);
        if (changes.isEmpty() && removed.isEmpty())
            continue;
        const qsizetype end = changes.isEmpty() ? i + 1 : i;
        addFold(cursor, unchanged, end);
        const bool words = std::any_of(changes.cbegin(), changes.cend(),
                                       [](const core::Change *change) { return !change->runs.isEmpty(); });
        addAll(changes);
        if (!changes.isEmpty() && !words)
            addText(cursor, blocks.at(i));
        addAll(removed);
        unchanged = i + 1;
    }
    addFold(cursor, unchanged, blocks.size());
    cursor.endEditBlock();
    verticalScrollBar()->setValue(at);
}

// As on the page; where a block is not there any more, by its letters.
core::Direction MergeColumn::directionOf(const core::Change &change, const QString &text) const
{
    const core::Direction story = core::directionOfLanguage(m_merge.merged.language);
    if (change.place.field != core::StoryField::Body)
        return core::directionOf(text, story);
    const QList<core::Block> &blocks = m_merge.merged.body.blocks;
    const auto block = std::find_if(blocks.cbegin(), blocks.cend(),
                                    [&](const core::Block &one) { return one.id == change.place.block; });
    return block == blocks.cend() ? core::directionOf(text, story) : core::effectiveDirection(*block, text, story);
}

void MergeColumn::beginLine(QTextCursor &cursor, core::Direction reads)
{
    QTextBlockFormat format;
    format.setBottomMargin(9);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    format.setLayoutDirection(reads == core::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (m_first)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, QTextCharFormat());
    m_first = false;
}

void MergeColumn::addLine(QTextCursor &cursor, const core::Change &change)
{
    const Colours &c = colours(this);
    QString text;
    for (const core::MergedRun &run : change.runs)
        text += run.text;
    beginLine(cursor, directionOf(change, text));
    QTextCharFormat mark;
    mark.setFont(scaledFont(font(), 0.82));
    mark.setForeground(c.mute);
    QString said = changedBy(change.by, change.kind);
    const bool plainText =
        change.place.field == core::StoryField::Body
        && (change.place.part == core::BlockPart::Text || change.place.part == core::BlockPart::Whole);
    if (!plainText)
        said = tr("%1 · %2", "who changed it · the name of a field").arg(said, placeName(change.place));
    cursor.insertText(isolated(said), mark);
    cursor.insertText(QString(QChar::LineSeparator), mark);
    addRuns(cursor, change);
}

void MergeColumn::addRuns(QTextCursor &cursor, const core::Change &change)
{
    const core::MergedRun *before = nullptr;
    for (const core::MergedRun &run : change.runs) {
        // What one and the other made of the same words would be read as one word.
        const bool apart = before && before->kind != core::RunKind::Kept && run.kind != core::RunKind::Kept
                           && !before->text.isEmpty() && !before->text.back().isSpace() && !run.text.isEmpty()
                           && !run.text.front().isSpace();
        if (apart)
            cursor.insertText(QString(QLatin1Char(' ')), QTextCharFormat());
        cursor.insertText(run.text, formatOf(run));
        before = &run;
    }
}

// Colour says by whom, and so does the line: mine has one below it, theirs a dotted one; what was removed is struck.
QTextCharFormat MergeColumn::formatOf(const core::MergedRun &run) const
{
    const Colours &c = colours(this);
    QTextCharFormat format;
    format.setForeground(c.ink);
    if (run.kind == core::RunKind::Removed) {
        format.setForeground(c.deleted);
        format.setFontStrikeOut(true);
    } else if (run.kind == core::RunKind::Added) {
        const bool theirs = run.by == core::Side::Theirs;
        format.setForeground(theirs ? c.inserted : c.accent);
        format.setUnderlineStyle(theirs ? QTextCharFormat::DotLine : QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theirs ? c.inserted : c.accent);
    }
    if (run.conflict >= 0) {
        format.setAnchor(true);
        format.setAnchorHref(conflictLink + QString::number(run.conflict));
        QColor ground = run.conflict == m_current ? c.warn : c.note;
        if (run.conflict == m_current)
            ground.setAlphaF(0.3F);
        format.setBackground(ground);
    }
    return format;
}

void MergeColumn::addText(QTextCursor &cursor, const core::Block &block)
{
    const QString text = core::plainText(block).trimmed();
    if (text.isEmpty())
        return;
    beginLine(cursor, core::effectiveDirection(block, core::directionOfLanguage(m_merge.merged.language)));
    QTextCharFormat format;
    format.setForeground(colours(this).ink);
    cursor.insertText(text, format);
}

void MergeColumn::addFold(QTextCursor &cursor, qsizetype first, qsizetype end)
{
    if (first >= end)
        return;
    const QList<core::Block> &blocks = m_merge.merged.body.blocks;
    const qsizetype shown = std::min(m_shown.value(first), end - first);
    for (qsizetype i = first; i < first + shown; ++i)
        addText(cursor, blocks.at(i));
    const auto left = int(end - first - shown);
    if (left == 0)
        return;
    const QString said = left == 1 ? tr("1 paragraph unchanged") : tr("%Ln paragraphs unchanged", nullptr, left);
    beginLine(cursor, core::directionOfLanguage(m_merge.merged.language)); // it stands among the story's
    QTextCharFormat format;
    format.setForeground(colours(this).mute);
    format.setAnchor(true);
    format.setAnchorHref(foldLink + QString::number(first));
    format.setFontUnderline(false);
    cursor.insertText(QString(QStringLiteral("⋯ ") + isolated(said)), format);
}

void MergeColumn::showCurrent()
{
    const QString wanted = conflictLink + QString::number(m_current);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().anchorHref() != wanted)
                continue;
            QTextCursor there(document());
            there.setPosition(part.fragment().position());
            setTextCursor(there);
            ensureCursorVisible();
            return;
        }
    }
}

} // namespace ui
