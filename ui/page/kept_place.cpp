// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/kept_place.h"

#include "ui/page/page_format.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace ui {

namespace {

QTextCursor at(QTextDocument *document, int position)
{
    QTextCursor cursor(document);
    cursor.setPosition(position);
    return cursor;
}

} // namespace

// Two cursors without a selection: of one with a selection the toolkit moves both ends by rules of their own.
KeptPlace::KeptPlace(const QTextCursor &selection)
    : m_begin(at(selection.document(), selection.selectionStart()))
    , m_end(at(selection.document(), selection.selectionEnd()))
    , m_caret(!selection.hasSelection())
    , m_inBody(!isField(m_begin.block()))
{
    meet(Meeting::Stays);
}

QTextCursor KeptPlace::cursor() const
{
    QTextCursor cursor = at(m_end.document(), std::min(m_begin.position(), m_end.position()));
    cursor.setPosition(m_end.position(), QTextCursor::KeepAnchor);
    return cursor;
}

bool KeptPlace::isGone() const
{
    return m_inBody && isField(cursor().block());
}

void KeptPlace::meet(Meeting meeting)
{
    // What is typed right before a selection is not in it.
    m_begin.setKeepPositionOnInsert(m_caret && meeting == Meeting::Stays);
    m_end.setKeepPositionOnInsert(meeting == Meeting::Stays);
}

} // namespace ui
