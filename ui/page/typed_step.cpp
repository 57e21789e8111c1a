// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/typed_step.h"

#include "ui/page/editing_rules.h"

namespace ui {

void TypedStep::setHead(const QTextBlock &block, const core::Block &head, How how)
{
    QTextCursor step(block);
    if (how == How::GoesOn && m_block == head.id && m_revision == block.document()->revision())
        step.joinPreviousEditBlock();
    else
        step.beginEditBlock();
    ui::setHead(block, head);
    step.endEditBlock();
    goOn(*block.document(), head.id);
}

void TypedStep::goOn(const QTextDocument &document, const core::BlockId &block)
{
    m_block = block;
    m_revision = document.revision();
}

} // namespace ui
