// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/step_names.h"

#include <QTextDocument>

namespace ui {

int StepNames::depth() const
{
    return m_document.availableUndoSteps();
}

void StepNames::note(int before, const QString &name)
{
    const int after = depth();
    if (!name.isEmpty() && after > before)
        m_steps.append({before, after, name});
}

void StepNames::forgetUndone()
{
    m_steps.removeIf([this](const Step &step) { return step.after > m_settled; });
}

void StepNames::settle()
{
    m_settled = depth();
}

void StepNames::clear()
{
    m_steps.clear();
    settle();
}

QString StepNames::nextUndo() const
{
    const int now = depth();
    for (const Step &step : m_steps) {
        if (step.after == now)
            return step.name;
    }
    return {};
}

QString StepNames::nextRedo() const
{
    const int now = depth();
    for (const Step &step : m_steps) {
        if (step.before == now && m_document.isRedoAvailable())
            return step.name;
    }
    return {};
}

} // namespace ui
