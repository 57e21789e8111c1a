// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_counts.h"

#include "core/story.h"
#include "ui/page/page_markers.h"
#include "ui/page/popover.h"
#include "ui/words/number_words.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

namespace ui {

namespace {

constexpr int pauseMs = 300;

bool selectMarkedCell(const QWidget &panel)
{
    auto *grid = panel.findChild<QTableWidget *>();
    for (int cell = 0; grid && cell < grid->rowCount() * grid->columnCount(); ++cell) {
        QTableWidgetItem *item = grid->item(cell / grid->columnCount(), cell % grid->columnCount());
        if (!item || core::markersIn(item->text()).isEmpty())
            continue;
        grid->setCurrentItem(item);
        return true;
    }
    return false;
}

bool selectMarkedField(const QWidget &panel)
{
    const QList<QLineEdit *> fields = panel.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        const QList<core::Marker> markers = core::markersIn(field->text());
        if (markers.isEmpty() || !field->isVisible())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        field->setSelection(static_cast<int>(markers.first().start), static_cast<int>(markers.first().length));
        return true;
    }
    return false;
}

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
    int markers = m_edit.story().totals().markers;
    for (const core::FieldMarkers &beside : besideThePage())
        markers += beside.count;
    if (markers > 0)
        parts.append(tr("%n to come", "words marked TK or [?]", markers));
    const QString note = parts.join(QStringLiteral(" · "));
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged(note);
}

void PageCounts::goToNextMarker()
{
    const QList<core::FieldMarkers> beside = besideThePage();
    const int caret = m_edit.textCursor().position();
    // From one beside the page on to the next beside it.
    const qsizetype next = m_caret == caret ? m_beside + 1 : 0;
    const QTextCursor there = next > 0 ? QTextCursor() : markerFrom(m_edit.textCursor().selectionEnd());
    if (!there.isNull()) {
        show(there);
    } else if (next < beside.size()) {
        m_beside = next;
        m_caret = caret;
        emit markerBeside(beside.at(next).field, beside.at(next).part);
    } else if (const QTextCursor first = markerFrom(-1); !first.isNull()) {
        show(first);
    } else if (!beside.isEmpty()) {
        m_beside = 0;
        emit markerBeside(beside.first().field, beside.first().part);
    }
}

// In what the inspector shows; the fields on the page are the page's.
QList<core::FieldMarkers> PageCounts::besideThePage() const
{
    QList<core::FieldMarkers> markers = core::markersInFields(m_edit.story().fields());
    markers.removeIf([](const core::FieldMarkers &one) { return one.field <= core::Field::Dateline; });
    return markers;
}

// The first that stands at the position or behind it: a word still to come, or the place of a card with such words.
QTextCursor PageCounts::markerFrom(int position) const
{
    const QTextBlock here = m_edit.textCursor().block();
    QTextBlock block = position < 0 ? m_edit.story().begin() : m_edit.story().findBlock(position);
    for (; block.isValid(); block = block.next()) {
        if (isAtomic(block)) {
            if (markerCount(block) > 0 && (position < 0 || block != here))
                return QTextCursor(block);
            continue;
        }
        if (markerCount(block) == 0)
            continue;
        for (const core::Marker &marker : markersOn(block)) {
            QTextCursor found(block);
            found.setPosition(block.position() + static_cast<int>(marker.start));
            found.setPosition(found.position() + static_cast<int>(marker.length), QTextCursor::KeepAnchor);
            if (found.selectionStart() >= position)
                return found;
        }
    }
    return {};
}

void PageCounts::show(const QTextCursor &marker)
{
    m_beside = -1;
    m_caret = -1;
    if (isAtomic(marker.block())) {
        m_edit.showBlock(marker.block());
        emit m_edit.cardOpened(marker.block());
        selectMarkerInPanel();
        return;
    }
    m_edit.setFocus(Qt::OtherFocusReason);
    m_edit.setTextCursor(marker);
    m_edit.ensureCursorVisible();
}

// The panel that has opened: into the cell or the field in which it stands, of the picture that has it.
void PageCounts::selectMarkerInPanel()
{
    const QWidget *panel = QApplication::focusWidget();
    while (panel && !qobject_cast<const Popover *>(panel))
        panel = panel->parentWidget();
    if (!panel || selectMarkedCell(*panel) || selectMarkedField(*panel))
        return;
    auto *pictures = panel->findChild<QListWidget *>();
    for (int row = 1; pictures && row < pictures->count(); ++row) {
        pictures->setCurrentRow(row);
        if (selectMarkedField(*panel))
            return;
    }
}

} // namespace ui
