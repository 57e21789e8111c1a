// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_counts.h"

#include "core/markers.h"
#include "core/story.h"
#include "ui/words/number_words.h"

namespace ui {

namespace {

constexpr int pauseMs = 300;

} // namespace

PageCounts::PageCounts(StoryEdit &edit, const workflow::Settings &settings)
    : m_edit(edit)
    , m_limits(fieldLimits(settings, {}))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PageCounts::count);
    connect(&edit, &QTextEdit::selectionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&edit, &QTextEdit::cursorPositionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&edit.story(), &QTextDocument::contentsChange, &m_pause, qOverload<>(&QTimer::start));
}

void PageCounts::count()
{
    QStringList parts;
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection()) {
        const QString text = cursor.selectedText();
        const int words = core::wordCount(text);
        QString selected = tr("selected: %1, %2").arg(wordsText(words), charactersText(static_cast<int>(text.size())));
        if (const QString reading = readingText(words); words > 200 && !reading.isEmpty())
            selected += QStringLiteral(", ") + reading;
        parts.append(selected);
    }
    const int most = isField(cursor.block()) ? m_limits.of(roleOf(cursor.block())) : 0;
    const int length = cursor.block().length() - 1;
    if (most > 0 && length >= most * 4 / 5)
        parts.append(tr("%1 of %2 characters").arg(number(length), number(most)));
    if (const int markers = m_edit.story().totals().markers; markers > 0)
        parts.append(tr("%n to come", "words marked TK or [?]", markers));
    const QString note = parts.join(QStringLiteral(" · "));
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged(note);
}

void PageCounts::goToNextMarker()
{
    const int from = m_edit.textCursor().selectionEnd();
    QTextCursor first;
    for (QTextBlock block = m_edit.story().begin(); block.isValid(); block = block.next()) {
        if (isAtomic(block))
            continue;
        for (const core::Marker &marker : core::markersIn(block.text())) {
            QTextCursor found(block);
            found.setPosition(block.position() + static_cast<int>(marker.start));
            found.setPosition(found.position() + static_cast<int>(marker.length), QTextCursor::KeepAnchor);
            if (first.isNull())
                first = found;
            if (found.selectionStart() < from)
                continue;
            m_edit.setTextCursor(found);
            m_edit.ensureCursorVisible();
            return;
        }
    }
    if (!first.isNull()) {
        m_edit.setTextCursor(first);
        m_edit.ensureCursorVisible();
    }
}

} // namespace ui
