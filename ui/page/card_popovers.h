// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels of cards: what is shown from elsewhere, pictures side by side, and the source of what only its site
// understands. GUI thread. They hold what is entered; putting it into the story is the page's.
#pragma once

#include "core/body.h"
#include "ui/page/popover.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class EmbedPopover : public Popover
{
    Q_OBJECT

public:
    explicit EmbedPopover(QWidget *page);
    void open(const core::Block &block, const QRect &anchor); // without an address: a new one is asked for
    void showFound(const core::Block &block);                 // its title has come in

signals:
    void kept(const core::Block &block); // only when something is different
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override;
    void keepSoFar() override;

private:
    core::Block m_block;
    QLineEdit *m_address;
    QLineEdit *m_title;
    QLineEdit *m_caption;
    QPushButton *m_remove;
};

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

class SourcePopover : public Popover
{
    Q_OBJECT

public:
    explicit SourcePopover(QWidget *page);
    void open(const core::Block &block, const QRect &anchor);

signals:
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override {}

private:
    core::BlockId m_id;
    QLabel *m_name;
    QPlainTextEdit *m_source;
};

} // namespace ui
