// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A word at the foot of the window that goes away by itself, with one act such as Undo. GUI thread. Never takes the
// keyboard focus; its button can be reached with Tab and with Ctrl+Shift+Space, and the clock stands while it is.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class Toast : public QFrame
{
    Q_OBJECT

public:
    // Lives over `host`, in its lower middle; one at a time, the newer replaces the older.
    explicit Toast(QWidget *host);

    // A bar at the bottom of the host that has to stay readable while it is there.
    void keepClearOf(QWidget *bar);

    void say(const QString &text, const QString &action = {}, std::function<void()> act = {}, int milliseconds = 7000);
    // Other words for what is being said, as of a clock that runs; nothing is announced anew.
    void reword(const QString &text);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    QString m_words;
    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_close;
    QList<QPointer<QWidget>> m_bars;
    QTimer m_timer;
    std::function<void()> m_act;
    int m_milliseconds = 0;
};

} // namespace ui
