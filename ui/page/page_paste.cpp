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
    m_reading.setSingleShot(true);
    m_reading.setInterval(400);
    const QString reading = tr("Reading what was copied…");
    connect(&m_reading, &QTimer::timeout, this, [this, reading] {
        constexpr int untilRead = 3'600'000;
        m_toast.say(
            reading, tr("Cancel"), [this] { m_edit.beside().giveUp(); }, untilRead);
    });
    connect(&edit.beside(), &PasteBeside::begun, &m_reading, qOverload<>(&QTimer::start));
    connect(&edit.beside(), &PasteBeside::ended, this, [this, reading] {
        m_reading.stop();
        if (m_toast.text() == reading)
            m_toast.dismiss();
    });
    connect(&edit, &StoryEdit::putTooLate, this, &PagePaste::sayTooLate);
    connect(&edit, &StoryEdit::otherFilesPut, this, [this](const QStringList &files) {
        m_toast.say(tr("“%1” is not a picture: it was not opened. Pictures can be dropped on the page.")
                        .arg(QFileInfo(files.value(0)).fileName()));
    });
}

Popover &PagePaste::popover() const
{
    return *m_popover;
}

void PagePaste::sayTooLate(StoryEdit::TooLate why)
{
    QString words;
    switch (why) {
    case StoryEdit::TooLate::ReadOnly:
        words = tr("The story cannot be changed any more: what you pasted was not put in.");
        break;
    case StoryEdit::TooLate::TextReplaced:
        words = tr("The text was replaced while what you pasted was being read: it was not put in. Paste it again.");
        break;
    case StoryEdit::TooLate::StoryLeft:
        words = tr("You left the story before what you pasted was read: nothing was put in.");
        break;
    }
    m_toast.say(words, {}, {}, 12'000);
}

void PagePaste::say(const QList<workflow::DroppedPart> &parts)
{
    m_toast.say(leftOutSentence(parts), tr("Show"), [this, parts] {
        const QRect caret = m_edit.cursorRect().translated(m_edit.geometry().topLeft());
        m_popover->open(parts, caret);
    });
}

} // namespace ui
