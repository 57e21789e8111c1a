// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A merge as a person goes through it: the story with its changes, and one conflict after the other to be answered.
// What is answered is put together again beside the window. GUI thread. Sends nothing.
#pragma once

#include "core/merge_names.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class ConflictCard;
class MergeColumn;

class MergeView : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(QWidget *parent = nullptr);

    // How values are called that are ids or dates. Before setMerge().
    void setNaming(const core::Naming &naming) { m_naming = naming; }
    void setMerge(const core::Merge &merge);
    [[nodiscard]] const core::Merge &merge() const { return m_merge; }
    // No conflict is open, and nothing is being put together.
    [[nodiscard]] bool isReady() const { return m_set && !m_working && m_merge.isClean(); }

signals:
    void changed(); // another answer, or being worked on

private:
    template <typename Resolve>
    void work(Resolve resolve);
    void showMerge();
    void step(int by);
    void choose(int number);

    core::Merge m_first; // nothing answered
    core::Merge m_merge;
    core::Naming m_naming = [](core::StoryField, const QString &value) { return value; };
    int m_current = -1;
    bool m_set = false;
    bool m_working = false;
    QLabel *m_open;
    QWidget *m_bar;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_again;
    MergeColumn *m_column;
    ConflictCard *m_card;
};

} // namespace ui
