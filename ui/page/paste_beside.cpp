// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/paste_beside.h"

#include "core/deferred.h"
#include "core/when_done.h"

#include <QThreadPool>

namespace ui {

namespace {

constexpr std::chrono::seconds longestReading{20}; // what takes longer is no text that anybody wrote

} // namespace

PasteBeside::PasteBeside(QObject *parent)
    : QObject(parent)
{
}

PasteBeside::~PasteBeside()
{
    m_patience.callOff();
}

void PasteBeside::read(MimeInput input, Landing landing)
{
    m_waiting.append({std::move(input), std::move(landing)});
    if (m_waiting.size() > 1)
        return;
    emit begun();
    readNext();
}

void PasteBeside::giveUp()
{
    if (m_waiting.isEmpty())
        return;
    ++m_turn;
    m_patience.callOff();
    m_waiting.clear();
    emit ended();
}

void PasteBeside::readNext()
{
    m_patience = core::Patience(longestReading);
    const core::Deferred<core::Result<Pasted>> answer;
    core::whenDone(answer.future(), this, [this, turn = ++m_turn](const core::Result<Pasted> &pasted) {
        if (turn == m_turn)
            take(pasted);
    });
    QThreadPool::globalInstance()->start([answer, input = std::exchange(m_waiting.first().input, {}),
                                          patience = m_patience] { answer.give(readInput(input, patience)); });
}

void PasteBeside::take(const core::Result<Pasted> &pasted)
{
    const Waiting come = m_waiting.takeFirst();
    for (Waiting &later : m_waiting)
        later.landing.target.meet(KeptPlace::Meeting::LetsPass);
    if (m_waiting.isEmpty())
        emit ended();
    else
        readNext();
    emit arrived(pasted, come.landing);
    for (Waiting &later : m_waiting)
        later.landing.target.meet(KeptPlace::Meeting::Stays);
}

} // namespace ui
