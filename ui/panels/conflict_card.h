// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One place where both sides changed the same: what stood there, theirs, mine, and the choice. GUI thread.
#pragma once

#include "core/story_merge.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ConflictCard : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictCard(QWidget *parent = nullptr);

    void setConflict(const core::Conflict &conflict);

signals:
    void chosen(core::Choice choice);
    void ownChosen(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override; // Escape closes the field, not the sheet around it
    void paintEvent(QPaintEvent *event) override;

private:
    void showEditor(bool shown);

    QLabel *m_where;
    QLabel *m_base;
    QLabel *m_theirs;
    QLabel *m_mine;
    QPushButton *m_takeMine;
    QPushButton *m_takeTheirs;
    QPushButton *m_both;
    QPushButton *m_edit;
    QWidget *m_own;
    QPlainTextEdit *m_words;
    QString m_start; // of words of one's own
};

} // namespace ui
