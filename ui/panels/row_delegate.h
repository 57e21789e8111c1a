// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws rows of small facts: a word in ink, a quieter one under it, a dot before them, headings between them. GUI
// thread. The row's text, dot and kind come from the item's roles.
#pragma once

#include <QStyledItemDelegate>

class QListWidget;
class QListWidgetItem;

namespace ui {

enum RowRole { RowSubline = Qt::UserRole + 1, RowHeading, RowTone };

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// A list without frame, of rows as above; rows wrap to its width.
[[nodiscard]] QListWidget *makeRowList(const QString &name, const QString &accessibleName);
QListWidgetItem *addHeading(QListWidget *list, const QString &text);

} // namespace ui
