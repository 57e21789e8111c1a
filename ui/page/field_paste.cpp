// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/field_paste.h"

#include "core/deferred.h"
#include "core/when_done.h"

#include <QThreadPool>

namespace ui {

namespace {

constexpr std::chrono::seconds longestReading{1};

} // namespace

FieldPaste::FieldPaste(QObject *parent)
    : QObject(parent)
{
}

FieldPaste::~FieldPaste()
{
    m_patience.callOff();
}

void FieldPaste::read(const QMimeData &mime, const Take &take)
{
    m_patience.callOff();
    m_patience = core::Patience(longestReading);
    const int turn = ++m_turn;
    MimeInput input = inputOf(mime, PasteAs::Formatted);
    const QString text = mime.text();
    if (input.bytes() <= mostBytesAtOnce) {
        core::Result<Pasted> pasted = readInput(input, m_patience);
        if (pasted)
            takeImage(pasted.value(), mime);
        take(pasted, text);
        return;
    }
    const core::Deferred<core::Result<Pasted>> answer;
    core::whenDone(answer.future(), this, [this, take, text, turn](const core::Result<Pasted> &pasted) {
        if (turn == m_turn)
            take(pasted, text);
    });
    QThreadPool::globalInstance()->start(
        [answer, input = std::move(input), patience = m_patience] { answer.give(readInput(input, patience)); });
}

} // namespace ui
