// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field that a person writes in, of one line or of several: what stands before its caret, and what is put there as
// one step of the field's own undo. GUI thread. A view of a widget that does not own it; made where it is needed.
#pragma once

#include <QPointer>
#include <QTextCursor>
#include <QWidget>

#include <functional>

namespace ui {

// The property of a field of several lines whose words are one line all the same.
constexpr char oneLineField[] = "oneLineField";

class WritingField
{
public:
    WritingField() = default;
    explicit WritingField(QWidget *widget);
    // Where the keyboard is, unless that is `page` or no field of text.
    [[nodiscard]] static WritingField focused(const QWidget *page);

    [[nodiscard]] bool isNull() const { return !m_widget; } // also when it only shows
    [[nodiscard]] QWidget *widget() const { return m_widget; }
    [[nodiscard]] QString before() const; // of the line, up to the caret or what is selected
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] QString selected() const;

    void put(const QString &text);                    // over what is selected; in one line when the field has one
    void putNonJoiner();                              // two of them are one
    void exchange(int remove, const QString &insert); // the letters before the caret
    // What is selected, which stays so; else the letter before the caret.
    void change(const std::function<QString(const QString &)> &change);
    void edit(const char *act); // "paste", "copy", "cut", "selectAll"

private:
    [[nodiscard]] QTextCursor cursor() const;
    void setCursor(const QTextCursor &cursor);

    QPointer<QWidget> m_widget;
};

} // namespace ui
