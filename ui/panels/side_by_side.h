// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two texts beside each other, read-only, with the paragraphs marked that only one of them has. GUI thread.
#pragma once

#include "core/story.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QTextEdit;

namespace ui {

// For each line of `mine` and of `theirs`: is it in the other as well, in the same order? The longest common
// subsequence; beyond `lineLimit` lines a side only beginning and end are compared. Pure.
struct SameLines
{
    QList<bool> mine;
    QList<bool> theirs;

    friend bool operator==(const SameLines &, const SameLines &) = default;
};
constexpr qsizetype lineLimit = 2000;
[[nodiscard]] SameLines sameLines(const QStringList &mine, const QStringList &theirs);

// A story as lines to be compared: headline and the like first, then a line a paragraph; pictures as their captions.
[[nodiscard]] QStringList linesOf(const core::Story &story);

class SideBySide : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);

    void setTitles(const QString &left, const QString &right);
    void setStories(const core::Story &left, const core::Story &right);
    // "2 paragraphs differ"; "The texts are the same".
    [[nodiscard]] QString summary() const { return m_summary; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    core::Story m_leftStory;
    core::Story m_rightStory;
    QString m_summary;
    QLabel *m_leftTitle;
    QLabel *m_rightTitle;
    QTextEdit *m_left;
    QTextEdit *m_right;
};

} // namespace ui
