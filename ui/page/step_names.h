// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names for steps of a document's undo stack, which has none of its own. GUI thread. A step it does not know, such as
// typing, has an empty name; so has a known one that grew afterwards.
#pragma once

#include <QList>
#include <QString>

class QTextDocument;

namespace ui {

class StepNames
{
public:
    explicit StepNames(const QTextDocument &document)
        : m_document(document)
    {
    }

    // Runs what makes the step.
    template <typename Make>
    void name(const QString &name, const Make &make)
    {
        const int before = depth();
        make();
        note(before, name);
    }
    void settle();       // after every change
    void forgetUndone(); // when a step is added: what was undone cannot come back
    void clear();

    [[nodiscard]] QString nextUndo() const;
    [[nodiscard]] QString nextRedo() const;

private:
    struct Step
    {
        int before; // depth of the stack before and after it
        int after;
        QString name;
    };

    [[nodiscard]] int depth() const;
    void note(int before, const QString &name);

    const QTextDocument &m_document;
    QList<Step> m_steps;
    int m_settled = 0; // depth before what is going on now
};

} // namespace ui
