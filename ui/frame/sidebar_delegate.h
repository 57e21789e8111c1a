// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a row of the sidebar: heading, or name with the desk's colour before and a count behind. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, HeadingRole, DotRole, TrailingRole, AlarmRole, CheckedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
