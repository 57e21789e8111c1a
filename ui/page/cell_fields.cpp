// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cell_fields.h"

#include "ui/page/cell_edit.h"
#include "ui/page/popover.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTableView>
#include <QTextDocument>

#include <cmath>

namespace ui {

CellFields::CellFields(Words words, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(std::move(words))
{
}

QWidget *CellFields::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new CellEdit(parent);
    field->setCallSigns(m_signs);
    connect(field, &CellEdit::noteWanted, this, &CellFields::noteWanted);
    connect(field, &CellEdit::textChanged, this, [this, field] { turn(*field); });
    emit opened(field, index);
    return field;
}

void CellFields::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<CellEdit *>(editor);
    field->setSpans(m_words(index));
    turn(*field);
}

// As the cell will be drawn.
void CellFields::turn(CellEdit &field) const
{
    QTextOption option = field.document()->defaultTextOption();
    const Qt::LayoutDirection reads = m_reads(field.spans());
    if (option.textDirection() == reads)
        return;
    option.setTextDirection(reads);
    field.document()->setDefaultTextOption(option);
}

void CellFields::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    emit left(index, static_cast<CellEdit *>(editor)->spans());
}

// As high as its words, over the cells below while it is typed in.
void CellFields::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QTextDocument *document = static_cast<CellEdit *>(editor)->document();
    document->setTextWidth(option.rect.width());
    const int height = static_cast<int>(std::ceil(document->size().height()));
    editor->setGeometry(
        QRect(option.rect.topLeft(), QSize(option.rect.width(), std::max(option.rect.height(), height))));
}

QSize CellFields::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *grid = qobject_cast<const QTableView *>(option.widget);
    const int width = grid ? grid->columnWidth(index.column()) : option.rect.width();
    const double height = cellHeight(m_words(index), option.font, width - 8, m_signs);
    return {width, static_cast<int>(std::ceil(height)) + 8};
}

void CellFields::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    const bool mirrored = view->layoutDirection() == Qt::RightToLeft;
    const QColor ink = cell.palette.color(QPalette::Text);
    const QList<core::Span> words = m_words(index);
    drawCell(*painter, QRectF(option.rect).adjusted(4, 3, -4, -3), words,
             {cell.font, ink, colours(view).accent, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
              m_reads(words), m_signs});
}

// Escape closes here as everywhere on the page: what was entered is kept. Enter closes too, with Shift it breaks the
// line.
bool CellFields::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<CellEdit *>(watched);
    if (editor && event->type() == QEvent::FocusOut && isPassing(QApplication::focusWidget()))
        return false; // the keyboard comes back
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (const QString note = editor->selectedCall(); enter && !note.isEmpty()) { // as in a paragraph
            emit noteWanted(note);
            return true;
        }
        if (key->key() == Qt::Key_Escape || (enter && !(key->modifiers() & Qt::ShiftModifier))) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace ui
