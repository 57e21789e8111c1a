// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks move by dragging: a handle at the page's edge beside the block under the pointer, and a line where it would
// go. GUI thread. What the move does to the text is block_rules.h; Alt+Shift+Up and Down do the same from the keyboard.
#pragma once

#include "ui/page/block_rules.h"
#include "ui/page/story_edit.h"

#include <QTimer>

namespace ui {

class BlockDrag : public QObject
{
    Q_OBJECT

public:
    explicit BlockDrag(StoryEdit &edit);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Phase { Idle, Pressed, Dragging, Given };
    class Handle;
    class Mark;

    void showAt(const QPoint &point);
    void placeHandle(const QTextBlock &block);
    bool handleEvent(QEvent *event);
    void begin();
    void dragTo(const QPoint &point); // in the viewport
    void scroll();
    void finish(bool moves);
    [[nodiscard]] int targetAt(double y) const; // before which block; -1 where it would stay as it is
    [[nodiscard]] QRectF rectOf(int number) const;
    [[nodiscard]] bool isMovable(const QTextBlock &block) const;

    StoryEdit &m_edit;
    Handle *m_handle;
    Mark *m_line; // where it would go
    Mark *m_veil; // over what is moved
    QTimer m_scroll;
    Phase m_phase = Phase::Idle;
    core::BlockId m_block; // the handle's
    BlockRange m_range;
    int m_target = -1;
    QPoint m_from;
    QPoint m_at;
};

} // namespace ui
