// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field in which one cell of a table is typed, with its marks. GUI thread. It tells of every change, and of every
// paste that it did not take, and puts nothing into the story.
#pragma once

#include "core/result.h"
#include "ui/page/cell_text.h"
#include "ui/page/editing_rules.h"
#include "ui/page/field_paste.h"

#include <QMimeData>
#include <QTextEdit>
#include <QTextObjectInterface>

namespace ui {

class CellEdit : public QTextEdit, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit CellEdit(QWidget *parent = nullptr);

    void setSpans(const QList<core::Span> &spans);
    [[nodiscard]] QList<core::Span> spans() const;
    // On what is selected, or for what is typed next.
    void toggle(bool core::Marks::*mark);
    void change(const ChangeMarks &change);
    [[nodiscard]] core::Marks marks() const;                               // that all of it has, or what is typed next
    [[nodiscard]] QString link(int &from, int &to) const;                  // that the caret is in, or that was selected
    void change(int from, int to, const ChangeMarks &change);              // these letters
    void setHabits(std::function<bool()> on) { m_habits = std::move(on); } // "**bold**", while it says so
    void put(const QMimeData &source) { insertFromMimeData(&source); }     // as if it were pasted
    // Of what is typed at the caret where that says nothing else; none in code.
    [[nodiscard]] std::optional<QString> language(const QString &otherwise) const;
    void setCallSigns(CallSigns signs) { m_signs = std::move(signs); }
    void showNumbers();                         // those of notes are others now
    [[nodiscard]] QString selectedCall() const; // the note whose call, and nothing else, was selected
    QVariant loadResource(int type, const QUrl &name) override;
    // The call of a note is one letter, drawn as its number.
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

signals:
    void cellsPut(const Pasted &pasted, const QString &text); // it is a table: for more cells than this one
    void noteWanted(const QString &note);                     // its call was pressed on with Ctrl
    void pasteRefused(const core::Error &error);              // NotFound: no words in it

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    // What was read, where the caret or the selection was, also when that was a while ago.
    virtual void take(const Pasted &pasted, const QString &text);
    void putWords(QList<core::Span> words); // in the place of what is selected

private:
    [[nodiscard]] QTextCharFormat formatOf(const core::Marks &marks) const;
    [[nodiscard]] QString signOf(const QTextFormat &format) const;
    [[nodiscard]] QString callAt(const QPoint &point) const;
    [[nodiscard]] QList<core::Span> spansBetween(int from, int to) const;
    void turnWords();
    void freeCaret();

    CallSigns m_signs;
    std::function<bool()> m_habits;
    FieldPaste m_paste{this};
};

} // namespace ui
