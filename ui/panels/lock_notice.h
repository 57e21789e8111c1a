// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands above the page while somebody else has the story open on its site: who, what that means, and the way to take
// it over. GUI thread. Takes nothing from the page: writing goes on.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class LockNotice : public QFrame
{
    Q_OBJECT

public:
    explicit LockNotice(QWidget *parent = nullptr);

    // Nobody: it is hidden.
    void setHolder(const QString &name);

signals:
    void takeOverWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_takeOver;
};

} // namespace ui
