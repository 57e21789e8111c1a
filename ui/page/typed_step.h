// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A step to undo that grows. What is entered in a panel comes into the text in pieces, one before every save, and is
// one step all the same while nothing else was done in between. GUI thread.
#pragma once

#include "core/body.h"

#include <QTextBlock>

namespace ui {

class TypedStep
{
public:
    enum class How { Begins, GoesOn };
    void setHead(const QTextBlock &block, const core::Block &head, How how);
    // What was just done to the block is the beginning of the step.
    void goOn(const QTextDocument &document, const core::BlockId &block);
    void end() { m_revision = -1; }

private:
    core::BlockId m_block;
    int m_revision = -1; // of the document, when the last piece was in
};

} // namespace ui
