// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands where a list or a view is empty: an icon, a sentence, and the next act. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // No button without a word for it. `title` may be empty.
    void setState(const QString &iconName, const QString &title, const QString &sentence, const QString &action = {});
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void acted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace ui
