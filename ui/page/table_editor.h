// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table while it is edited, over its card on the page. GUI thread. Every act and every run of typing in a cell is a
// step to undo; what is typed is told when the cell is left, or before that when the story is saved.
#pragma once

#include "core/body.h"
#include "core/result.h"
#include "ui/page/cell_text.h"
#include "ui/page/clipboard.h"
#include "ui/page/editing_rules.h"
#include "ui/page/field_paste.h"
#include "ui/page/popover.h"
#include "ui/page/table_rules.h"
#include "ui/page/typed_step.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>

class QComboBox;
class QMimeData;
class QMenu;
class QTableWidget;
class QToolButton;

namespace ui {

class CaptionEdit;
class CellEdit;
class CellFields;
class LinkPopover;

class TableEditor : public Popover
{
    Q_OBJECT

public:
    explicit TableEditor(QWidget *page);
    void open(const core::Block &block, const QRect &card);
    void refresh(const core::Block &block); // it was changed by undoing
    // On what is selected in the cell that is typed in, or on the whole current cell; false when no table is open.
    bool mark(bool core::Marks::*mark);
    bool changeMarks(const ChangeMarks &change);
    bool askForLink();
    // What is in the clipboard into the cell that is typed in, or from the current cell on; false when the keyboard is
    // in neither.
    bool pasteClipboard(PasteAs as);
    [[nodiscard]] QList<QAction *> acts() const; // on rows and columns; none when no table is open
    // Where the call of a note goes: behind what is selected in the cell that is typed in, or behind the current one's.
    [[nodiscard]] CellSpot spotForCall() const;
    void setCallSigns(const CallSigns &signs);
    void showNumbers(); // those of notes are others now
    [[nodiscard]] const core::BlockId &block() const { return m_block.id; }

signals:
    void cellOpened(CellEdit *letters);                      // it is typed in now
    void kept(const core::Block &block, TypedStep::How how); // after every change
    void noteWanted(const QString &note);                    // that a cell calls
    void removeWanted(const core::BlockId &block);
    void pasteRefused(const core::Error &error); // NotFound: no words in it; Conflict: cells reach over others

protected:
    void keep() override;
    void keepSoFar() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Linked
    {
        int row = 0;
        int column = 0;
        int from = 0;
        int to = 0;
    };
    using Change = std::function<void(core::Table &)>;
    void change(const Change &act, int row, int column); // the cell that is current afterwards
    void fill();
    void fitRows();
    void takeCell(int row, int column);
    void leaveCell(int row, int column, const QList<core::Span> &spans);
    [[nodiscard]] bool takeWords(int row, int column, const QList<core::Span> &spans);
    [[nodiscard]] QList<core::Span> spansAt(int row, int column) const;
    [[nodiscard]] int indexOf(int row, int column) const; // of a cell in its row, where others reach over several
    void setSpans(int row, int column, const QList<core::Span> &spans);
    [[nodiscard]] bool takeCaption();
    void watch(CellEdit *letters, const QModelIndex &cell); // the field in which a cell is typed
    void letGo();                                           // what was typed so far is all of this step
    void tell();
    void paste(const QMimeData *mime);
    void putCellsAt(int row, int column, const Pasted &read, const QString &text);
    void fillMenus();
    void showActs();
    QAction *addAct(QMenu *menu, const QString &text, const char *name, const std::function<void()> &act);

    core::Block m_block;
    bool m_filling = false;
    QPointer<CellEdit> m_letters;
    FieldPaste m_paste{this};
    QPersistentModelIndex m_cell;                  // in which they are
    TypedStep::How m_how = TypedStep::How::Begins; // whether some of them were told
    QTableWidget *m_grid;
    CellFields *m_fields;
    QToolButton *m_rows;
    QToolButton *m_columns;
    QAction *m_headRow = nullptr;
    QAction *m_headColumn = nullptr;
    QComboBox *m_align;
    CaptionEdit *m_caption;
    LinkPopover *m_link;
    Linked m_linked; // what gets the link that is asked for
};

} // namespace ui
