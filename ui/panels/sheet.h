// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame of everything that asks a person something: a title, what is asked, and the acts below. Window-modal,
// Escape leaves, Enter does the main act, content scrolls before it is ever cut. GUI thread.
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(const QString &title, QWidget *parent);

    // Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setSubtitle(const QString &text);
    // The main act, at the end of the row; Enter does it.
    QPushButton *addPrimary(const QString &text, const QString &name);
    // Another act beside it.
    QPushButton *addButton(const QString &text, const QString &name);
    // An act at the start of the row.
    QPushButton *addSideButton(const QString &text, const QString &name);
    // The button that leaves; there is always one. "Cancel" until it is renamed.
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }

    // Width it likes; the height follows the content, both never more than the window allows.
    void setLikedWidth(int width);
    void setLikedHeight(int height); // for content that takes what it is given
    // Shown without waiting: a sheet has no loop of its own.
    void present();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void orderTabs();

    QLabel *m_title;
    QLabel *m_subtitle;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_content;
    QHBoxLayout *m_acts;
    QPushButton *m_close;
    QPushButton *m_primary = nullptr;
    int m_likedWidth = 560;
    int m_likedHeight = 0;
};

} // namespace ui
