// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table while it is edited, over its card on the page. GUI thread. Every act and every run of typing in a cell is a
// step to undo; what is typed is told when the cell is left, or before that when the story is saved. Cells whose words
// stay the same keep their marks.
#pragma once

#include "core/body.h"
#include "core/result.h"
#include "ui/page/popover.h"
#include "ui/page/typed_step.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>

class QComboBox;
class QLineEdit;
class QMenu;
class QTableWidget;
class QToolButton;

namespace ui {

class TableEditor : public Popover
{
    Q_OBJECT

public:
    explicit TableEditor(QWidget *page);
    void open(const core::Block &block, const QRect &card);
    void refresh(const core::Block &block); // it was changed by undoing
    [[nodiscard]] const core::BlockId &block() const { return m_block.id; }

signals:
    void kept(const core::Block &block, TypedStep::How how); // after every change
    void removeWanted(const core::BlockId &block);
    void pasteRefused(const core::Error &error);

protected:
    void keep() override;
    void keepSoFar() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Change = std::function<void(core::Table &)>;
    void change(const Change &act, int row, int column); // the cell that is current afterwards
    void fill();
    void takeCell(int row, int column);
    [[nodiscard]] bool takeWords(int row, int column, const QString &words);
    [[nodiscard]] bool takeCaption();
    void watch(QLineEdit *letters, const QModelIndex &cell); // the field in which a cell is typed
    void letGo();                                            // what was typed so far is all of this step
    void tell();
    void paste();
    void fillMenus();
    void showActs();
    QAction *addAct(QMenu *menu, const QString &text, const char *name, const std::function<void()> &act);

    core::Block m_block;
    bool m_filling = false;
    QPointer<QLineEdit> m_letters;
    QPersistentModelIndex m_cell;                  // in which they are
    TypedStep::How m_how = TypedStep::How::Begins; // whether some of them were told
    QTableWidget *m_grid;
    QToolButton *m_rows;
    QToolButton *m_columns;
    QAction *m_headRow = nullptr;
    QAction *m_headColumn = nullptr;
    QComboBox *m_align;
    QLineEdit *m_caption;
};

} // namespace ui
