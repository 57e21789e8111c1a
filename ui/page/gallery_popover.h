// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of pictures side by side: which, in what order, and what is said of each. GUI thread. It holds what is
// entered; putting it into the story is the page's.
#pragma once

#include "core/body.h"
#include "ui/page/popover.h"

class QLineEdit;
class QListWidget;

namespace ui {

class GalleryPopover : public Popover
{
    Q_OBJECT

public:
    explicit GalleryPopover(QWidget *page);
    void open(const core::Block &block, const QRect &anchor);
    void refresh(const core::Block &block); // pictures came while it was open

signals:
    void kept(const core::Block &block);
    void addWanted(const core::BlockId &block);
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override;
    void keepSoFar() override { keep(); }

private:
    void fill(int row);
    void takeFields();
    void showFields();
    void moveRow(int by);

    core::Block m_before;
    core::Block m_block;
    int m_shown = -1;
    QListWidget *m_list;
    QLineEdit *m_caption;
    QLineEdit *m_alt;
    QLineEdit *m_all;
};

} // namespace ui
