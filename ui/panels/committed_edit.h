// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text fields that speak when a person rests or leaves them, not on every key, and that are not overwritten while
// somebody types in them unless the value really changed (by undo, say). GUI thread.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace ui {

constexpr int commitPauseMs = 700;

class CommittedEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommittedEdit(QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }
    void commit(); // what is typed now is the value

signals:
    void committed(const QString &value);

private:
    QString m_value;
    QTimer m_pause;
};

// The same with several lines; grows with its text up to `lines`.
class CommittedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommittedText(int lines, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }
    void commit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void committed(const QString &value);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_lines;
    QString m_value;
    QTimer m_pause;
};

} // namespace ui
