// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something went wrong: what, what is safe, what to do next; the technical part one click away. Hidden while all is
// well. GUI thread.
#pragma once

#include "ui/words/error_words.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class ProblemBox : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBox(QWidget *parent = nullptr);

    void showProblem(const ErrorWords &words);
    void clear();
    [[nodiscard]] const ErrorWords &words() const { return m_words; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void comeIntoView();
    void paintIcon();

    ErrorWords m_words;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_rest;
    QLabel *m_technical;
    QPushButton *m_details;
    QPushButton *m_copy;
};

} // namespace ui
