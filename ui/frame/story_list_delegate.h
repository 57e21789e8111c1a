// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws a story in the list: headline in its own direction, stage, desk, time and words; in a search the sentence in
// which the words were found. GUI thread.
#pragma once

#include "core/site.h"
#include "core/story_summary.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

class StoryListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // `deskOf` and `zoneOf` answer at once, from memory.
    StoryListDelegate(std::function<core::Desk(const core::DeskId &)> deskOf,
                      std::function<QByteArray(const core::SiteId &)> zoneOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Texts
    {
        QString headline;
        QString stage;
        QString details;
    };
    [[nodiscard]] Texts textsOf(const core::StorySummary &story) const;

    std::function<core::Desk(const core::DeskId &)> m_deskOf;
    std::function<QByteArray(const core::SiteId &)> m_zoneOf;
};

// "found words" between U+E000 and U+E001 as plain text and ranges.
struct Snippet
{
    QString text;
    QList<std::pair<int, int>> found; // start, length
};
[[nodiscard]] Snippet snippetOf(const QString &marked);

} // namespace ui
