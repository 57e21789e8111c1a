// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_links.h"

#include <QDesktopServices>
#include <QUrl>

namespace ui {

PageLinks::PageLinks(StoryEdit &edit, QWidget &page)
    : m_edit(edit)
    , m_popover(new LinkPopover(&page))
{
    connect(m_popover, &LinkPopover::kept, this, [this](const QString &address) {
        setLink(m_target, address);
        m_edit.setTextCursor(m_target);
    });
    connect(m_popover, &LinkPopover::openWanted, this, [](const QString &address) {
        if (!address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    });
}

void PageLinks::openAtCaret()
{
    m_target = m_edit.textCursor();
    if (isField(m_target.block()) || isAtomic(m_target.block()) || m_edit.isReadOnly())
        return;
    const QString address = linkAt(m_target);
    const QString place = headOf(m_target.block()).id.value + QLatin1Char(' ') + m_target.selectedText();
    m_popover->open(address, m_edit.cursorRect().translated(m_edit.geometry().topLeft()), place);
}

} // namespace ui
