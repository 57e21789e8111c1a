// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act of the window that has a shortcut, by menu. GUI thread. Shows what it is given; changes nothing.
#pragma once

#include "ui/panels/sheet.h"

class QAction;
class QLineEdit;

namespace ui {

class EmptyState;

struct ShortcutGroup
{
    QString title; // "Story", "Edit"
    QList<const QAction *> actions;
};

class ShortcutsSheet : public Sheet
{
    Q_OBJECT

public:
    ShortcutsSheet(const QList<ShortcutGroup> &groups, QWidget *parent);

private:
    void filter(const QString &typed);

    struct Row
    {
        QWidget *widget;
        QString words;
        int group;
    };
    QLineEdit *m_search;
    EmptyState *m_none;
    QList<Row> m_rows;
    QList<QWidget *> m_headings;
};

} // namespace ui
