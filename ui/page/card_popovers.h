// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels of cards: what is shown from elsewhere, and the source of what only its site understands. GUI thread.
// They hold what is entered; putting it into the story is the page's.
#pragma once

#include "core/body.h"
#include "ui/page/popover.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class EmbedPopover : public Popover
{
    Q_OBJECT

public:
    explicit EmbedPopover(QWidget *page);
    // Without an address a new one is asked for. What was entered for `place` before and could not be used is in the
    // fields again.
    void open(const core::Block &block, const QRect &anchor, const QString &place);
    void showFound(const core::Block &block); // its title has come in

signals:
    void kept(const core::Block &block); // only when something is different
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override;
    void keepSoFar() override;

private:
    enum class Address { AsEntered, AsBefore };
    struct Entered
    {
        QString address;
        QString title;
        QList<core::Span> caption;
    };
    [[nodiscard]] QString wholeAddress() const;
    void take(Address which);
    void showState();

    core::Block m_block;
    QString m_place;
    QHash<QString, Entered> m_unused; // entered without a whole address, by place
    QLabel *m_state;                  // that it is not in the story yet
    QLineEdit *m_address;
    QLineEdit *m_title;
    CaptionEdit *m_caption;
    QPushButton *m_remove;
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
