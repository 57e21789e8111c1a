// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field for a caption in a panel, with its marks and the numbers of its notes. GUI thread. Words go on in as many
// lines as they need and are one line all the same: Enter and Escape are the panel's.
#pragma once

#include "ui/page/cell_edit.h"

namespace ui {

class CaptionEdit : public CellEdit
{
    Q_OBJECT

public:
    CaptionEdit(const QString &name, const QString &label, const QString &hint);

    void setWords(const QList<core::Span> &words);
    // As they were set where nobody entered anything; else without white space at their ends.
    [[nodiscard]] QList<core::Span> words() const;
    [[nodiscard]] QString text() const; // the letters, without the calls of notes
    void setText(const QString &letters);
    // Whose caption it is: that of the card, or of one of its pictures.
    static constexpr int ofTheCard = -1;
    [[nodiscard]] int picture() const { return m_picture; }
    void setPicture(int number) { m_picture = number; }

signals:
    void left(); // the keyboard went elsewhere

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void take(const Pasted &pasted, const QString &text) override;

private:
    void fit();

    int m_picture = ofTheCard;
    QList<core::Span> m_given;
    QList<core::Span> m_shown; // as the field says it
};

} // namespace ui
