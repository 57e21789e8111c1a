// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands above the cards of submissions that go together. GUI thread. Asks; does nothing itself.
#pragma once

#include "core/submission.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class PlanHeading : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHeading(QWidget *parent = nullptr);

    void setPlan(const QList<core::Submission> &parts);

signals:
    void takeBackWanted();

private:
    QLabel *m_words;
    QPushButton *m_takeBack;
};

} // namespace ui
