// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row at the top of the page in which one looks for words, and a second one for what stands in their place. GUI
// thread. It knows no text: PageFind does what is asked for here.
#pragma once

#include "core/find_text.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *lastStop() const; // of Tab

    enum class Rows { Find, FindAndReplace };
    void open(Rows rows, const QString &words); // empty words keep what is there
    void setResult(const QString &text, bool trouble);
    void setCanReplace(bool can);

    [[nodiscard]] QString words() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] core::FindOptions options() const;

signals:
    void changed(); // words or options
    void nextWanted();
    void previousWanted();
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addOption(const QString &sign, const QString &words, const char *name);
    QToolButton *addButton(const QString &iconName, const QString &words, const char *name);

    QLineEdit *m_words;
    QLineEdit *m_with;
    QLabel *m_result;
    QWidget *m_second;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_forms = nullptr;
    QToolButton *m_expression = nullptr;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
};

} // namespace ui
