// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story in which words were found is drawn, and each place below it: the words around, the words found marked,
// what would stand there instead, and where in the story it is. GUI thread.
#pragma once

#include "core/find_in_story.h"

#include <QStyledItemDelegate>

namespace ui {

enum FoundRole {
    FoundHit = Qt::UserRole + 1, // core::StoryHit, of a place
    FoundRightToLeft,            // bool: how the words around read
    FoundReplaces,               // bool
    FoundNote,                   // QString, of a story: stage, places, why it is left alone
    FoundWhere,                  // QString, of a place: the part of the story it is in; empty in the text
    FoundNumber,                 // int, of a story: its place in the list
};

class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
