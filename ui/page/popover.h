// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small panel over the page beside what it is about. GUI thread. Not modal: it closes with Escape, when the keyboard
// goes elsewhere, or when the page scrolls on; what was entered is kept then.
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;

namespace ui {

class CaptionEdit;

// The keyboard is in something that takes it for a moment and gives it back: nothing that is being entered ends by it.
[[nodiscard]] bool isPassing(const QWidget *focus);
void makePassing(QWidget *widget);

class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(QWidget *page);

    // Width it likes; never more than the page has.
    void setLikedWidth(int width) { m_likedWidth = width; }
    // Under `anchor` (in the page's coordinates), or above it where there is no room.
    void showBeside(const QRect &anchor, QWidget *focus);
    void finish(); // keeps what was entered and closes
    void settle(); // keeps what was entered so far and stays open: called before the story is saved

    // Fields for words that readers see, in this language; empty: the story's.
    [[nodiscard]] const QList<QWidget *> &wordFields() const { return m_words; }
    [[nodiscard]] const QList<CaptionEdit *> &captions() const { return m_captions; } // those of them with marks
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; }
    // Where the keyboard was before, when that is not the page.
    [[nodiscard]] QWidget *returnsTo() const { return m_returnsTo; }
    void setReturnsTo(QWidget *field) { m_returnsTo = field; }
    // What is done there is a step by itself, and so is what was entered before it.
    void asOneStep(const std::function<void()> &act);

signals:
    void finished();
    void edited();    // something was entered that settle() would keep; on every key
    void stepEnded(); // what is kept from now on is another step

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    virtual void keep() = 0;
    virtual void keepSoFar() {} // while it is still being entered; for panels with text of the story
    bool event(QEvent *event) override;
    void takesWords(const QList<QLineEdit *> &fields, const QList<CaptionEdit *> &captions);

private:
    void watchFocus(QWidget *now);

    QWidget *m_page;
    int m_likedWidth = 0;
    QList<QWidget *> m_words;
    QList<CaptionEdit *> m_captions;
    QString m_language;
    QPointer<QWidget> m_returnsTo;
    bool m_finishing = false;
};

} // namespace ui
