// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel of a text block that is too long to be written in: why it is a card, and what can be done about it. GUI
// thread. It changes nothing itself.
#pragma once

#include "core/body.h"
#include "ui/page/popover.h"

class QLabel;
class QPushButton;

namespace ui {

class LongTextPopover : public Popover
{
    Q_OBJECT

public:
    explicit LongTextPopover(QWidget *page);
    void open(const core::Block &block, const QRect &anchor);

signals:
    void splitWanted(const core::BlockId &block);
    void removeWanted(const core::BlockId &block);

protected:
    void keep() override {}

private:
    core::BlockId m_id;
    QString m_text;
    QLabel *m_why;
    QPushButton *m_split;
    QPushButton *m_done;
};

} // namespace ui
