// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A merged story to be read: what changed in colours, with lines, and a word in front that says by whom; what did not
// is folded. GUI thread. Changes nothing.
#pragma once

#include "core/story_merge.h"

#include <QHash>
#include <QTextBrowser>
#include <QTextCharFormat>

namespace ui {

class MergeColumn : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MergeColumn(QWidget *parent = nullptr);

    void setMerge(const core::Merge &merge);
    // The conflict that is asked about is marked and scrolled to; -1 for none.
    void setCurrent(int conflict);

signals:
    void conflictChosen(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addLine(QTextCursor &cursor, const core::Change &change);
    void addText(QTextCursor &cursor, const core::Block &block);
    void addFold(QTextCursor &cursor, qsizetype first, qsizetype end);
    void addRuns(QTextCursor &cursor, const core::Change &change);
    void beginLine(QTextCursor &cursor, core::Direction reads);
    [[nodiscard]] core::Direction directionOf(const core::Change &change, const QString &text) const;
    void follow(const QUrl &link);
    void showCurrent();
    [[nodiscard]] QTextCharFormat formatOf(const core::MergedRun &run) const;

    core::Merge m_merge;
    QHash<qsizetype, qsizetype> m_shown; // of each fold, by its first block: how many are unfolded
    int m_current = -1;
    bool m_first = true;
};

} // namespace ui
