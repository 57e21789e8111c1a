// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list that opens at "/" in the text: all that can be put in or that the paragraph can become, filtered by what is
// typed on. GUI thread. The keyboard stays with the text; what is chosen is an action, so new kinds appear by
// themselves.
#pragma once

#include "ui/page/story_edit.h"

#include <QFrame>

class QListWidget;

namespace ui {

struct PageActions;

class SlashMenu : public QFrame
{
    Q_OBJECT

public:
    SlashMenu(const PageActions &actions, StoryEdit &edit, QWidget &page);

    void openAtCaret(); // without a "/" in the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void afterTyping(const QString &text);
    void follow();
    void fill(const QString &typed);
    void place();
    void move(int rows);
    void choose();
    void finish();
    [[nodiscard]] QList<QAction *> offered() const;

    const PageActions &m_actions;
    StoryEdit &m_edit;
    QWidget &m_page;
    QListWidget *m_list;
    QTextCursor m_start; // before the "/", which stays where it is while letters follow it
    bool m_hasSign = false;
};

} // namespace ui
