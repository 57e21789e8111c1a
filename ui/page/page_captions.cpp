// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_captions.h"

#include "ui/theme/toast.h"
#include "ui/words/error_words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QUrl>

namespace ui {

namespace {

CaptionEdit *focused()
{
    return qobject_cast<CaptionEdit *>(QApplication::focusWidget());
}

} // namespace

Popover *panelOf(const QWidget *field)
{
    QWidget *at = field ? field->parentWidget() : nullptr;
    while (at && !qobject_cast<Popover *>(at))
        at = at->parentWidget();
    return qobject_cast<Popover *>(at);
}

PageCaptions::PageCaptions(Toast &toast, QWidget &page)
    : m_toast(toast)
    , m_page(page)
    , m_link(new LinkPopover(&page, QStringLiteral("captionLinkField")))
{
    makePassing(m_link); // the caption's panel stays open below it
    connect(m_link, &LinkPopover::kept, this, &PageCaptions::setLink);
    connect(m_link, &LinkPopover::openWanted, this, [](const QString &address) {
        if (!address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    });
}

void PageCaptions::watch(const Popover &panel)
{
    for (CaptionEdit *caption : panel.captions())
        connect(caption, &CellEdit::pasteRefused, this, &PageCaptions::sayWhyNotPut);
    if (!panel.captions().isEmpty())
        connect(&panel, &Popover::finished, m_link, &LinkPopover::hide); // what it was about is closed
}

void PageCaptions::act(CaptionEdit &field, const std::function<void()> &act)
{
    if (Popover *panel = panelOf(&field))
        panel->asOneStep(act);
    else
        act();
}

bool PageCaptions::mark(bool core::Marks::*mark)
{
    CaptionEdit *field = focused();
    if (field && field->textCursor().hasSelection())
        act(*field, [&] { field->toggle(mark); });
    else if (field)
        field->toggle(mark);
    return field;
}

bool PageCaptions::change(const ChangeMarks &change)
{
    CaptionEdit *field = focused();
    if (field && field->textCursor().hasSelection())
        act(*field, [&] { field->change(change); });
    else if (field)
        field->change(change);
    return field;
}

// On what is selected, on the link that the caret is in, or on all of the caption.
bool PageCaptions::askForLink()
{
    CaptionEdit *field = focused();
    if (!field)
        return false;
    m_linked.field = field;
    const QString address = field->link(m_linked.from, m_linked.to);
    if (m_linked.from == m_linked.to) {
        m_linked.from = 0;
        m_linked.to = field->document()->characterCount() - 1;
    }
    if (m_linked.from == m_linked.to)
        return true; // no words yet
    m_link->setReturnsTo(field);
    const QRect place(field->mapTo(&m_page, QPoint()), field->size());
    m_link->open(address, place,
                 field->objectName() + QLatin1Char(' ')
                     + field->text().mid(m_linked.from, m_linked.to - m_linked.from));
    return true;
}

void PageCaptions::setLink(const QString &address)
{
    CaptionEdit *field = m_linked.field;
    if (!field)
        return;
    const int end = field->document()->characterCount() - 1;
    act(*field, [&] {
        field->CellEdit::change(std::min(m_linked.from, end), std::min(m_linked.to, end),
                                [&](core::Marks &marks) { marks.href = address; });
    });
}

void PageCaptions::sayWhyNotPut(const core::Error &error)
{
    constexpr int longEnoughToRead = 12'000;
    QString words = paragraph(wordsFor(error, Doing::Pasting));
    if (error.kind == core::Error::Kind::Invalid)
        words = tr("This is more than a caption can take: nothing was put in, and the caption is as it was.");
    else if (error.kind == core::Error::Kind::NotFound)
        words = tr("There are no words in this for a caption: nothing was put in.");
    m_toast.say(words, {}, {}, longEnoughToRead);
}

} // namespace ui
