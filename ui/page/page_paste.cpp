// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_paste.h"

#include "ui/page/left_out_popover.h"
#include "ui/theme/toast.h"
#include "ui/words/error_words.h"

#include <QFileInfo>

namespace ui {

PagePaste::PagePaste(StoryEdit &edit, Toast &toast, QWidget &page)
    : m_edit(edit)
    , m_popover(new LeftOutPopover(&page))
    , m_toast(toast)
{
    connect(&edit, &StoryEdit::leftOut, this, &PagePaste::say);
    connect(&edit, &StoryEdit::putRefused, this, [this](const core::Error &error) {
        const QString tooMuch = tr(
            "This is more than a story can take: nothing was put in, and the story is as it was. Copy a part of it.");
        m_toast.say(error.kind == core::Error::Kind::Invalid ? tooMuch : paragraph(wordsFor(error, Doing::Pasting)), {},
                    {}, 12'000);
    });
    connect(&edit, &StoryEdit::otherFilesPut, this, [this](const QStringList &files) {
        m_toast.say(tr("“%1” is not a picture: it was not opened. Pictures can be dropped on the page.")
                        .arg(QFileInfo(files.value(0)).fileName()));
    });
}

Popover &PagePaste::popover() const
{
    return *m_popover;
}

void PagePaste::say(const QList<workflow::DroppedPart> &parts)
{
    m_toast.say(leftOutSentence(parts), tr("Show"), [this, parts] {
        const QRect caret = m_edit.cursorRect().translated(m_edit.geometry().topLeft());
        m_popover->open(parts, caret);
    });
}

} // namespace ui
