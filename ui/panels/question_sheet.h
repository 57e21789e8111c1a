// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A question that is answered with one press: what is asked, what should be known about it, and the answers. Escape is
// always the answer that changes nothing. GUI thread.
#pragma once

#include "ui/panels/sheet.h"

#include <functional>

namespace ui {

class QuestionSheet : public Sheet
{
    Q_OBJECT

public:
    QuestionSheet(const QString &title, const QString &question, QWidget *parent);

    void setMore(const QString &words); // below the question, and quieter

    // Enter gives the liked one; what destroys something has to be meant.
    enum class Answer { Liked, Other, Destroys };
    // Closes the sheet; `act` is called after that, as long as `context` lives.
    void addAnswer(Answer kind, const QString &text, const QString &name, QObject *context,
                   const std::function<void()> &act);

private:
    QLabel *m_more;
};

} // namespace ui
