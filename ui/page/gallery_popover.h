// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of pictures side by side: which, in what order, and what is said of each. GUI thread. It holds what is
// entered; putting it into the story, a step to undo for each act, is the page's.
#pragma once

#include "core/body.h"
#include "ui/page/popover.h"
#include "ui/page/typed_step.h"

#include <QPixmap>

#include <functional>

class QAction;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class GalleryPopover : public Popover
{
    Q_OBJECT

public:
    // A small picture of our own; null while it is on its way.
    using Images = std::function<QPixmap(const core::MediaId &media)>;

    GalleryPopover(QWidget *page, Images images);
    void open(const core::Block &block, const QRect &anchor);
    void refresh(const core::Block &block); // it was changed elsewhere: pictures came, a step was undone
    void showImage(const core::MediaId &media);
    [[nodiscard]] core::BlockId block() const { return m_block.id; }
    void askToEdit(); // the pixels of the picture that is chosen

signals:
    void kept(const core::Block &block, TypedStep::How how);
    void addWanted(const core::BlockId &block);
    void editWanted(const core::BlockId &block, int number);
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override;
    void keepSoFar() override { keep(); }

private:
    QWidget *makeActs();
    QPushButton *addAct(QWidget *row, const QString &words, const char *name, QAction *action = nullptr);
    QAction *makeAct(const QString &words, const char *name, const QKeySequence &keys, QWidget *where);
    void fill(int row);
    [[nodiscard]] QString wordsOf(qsizetype number) const;
    void takeFields();
    void showFields();
    // One act of its own: a step to undo, whatever was typed before and after it.
    void change(int row, const std::function<void(QList<core::Picture> &)> &act);
    void moveRow(int by);
    void takeOut();

    Images m_images;
    core::Block m_before;
    core::Block m_block;
    int m_shown = -1;
    TypedStep::How m_how = TypedStep::How::Begins;
    QListWidget *m_list;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_takeOut;
    QPushButton *m_edit = nullptr;
    CaptionEdit *m_caption;
    QLineEdit *m_credit;
    QLineEdit *m_alt;
    CaptionEdit *m_all;
};

} // namespace ui
