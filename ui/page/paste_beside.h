// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what was pasted or dropped and is too much to be read at once, beside the window, one after the other. GUI
// thread; only readInput() runs in another. It changes no text: that is StoryEdit's, when arrived() says so.
#pragma once

#include "ui/page/clipboard.h"
#include "ui/page/kept_place.h"

#include <QObject>

#include <optional>

namespace ui {

// Where it is to come, and what it was dragged away from.
struct Landing
{
    KeptPlace target;
    std::optional<KeptPlace> source;
};

class PasteBeside : public QObject
{
    Q_OBJECT

public:
    explicit PasteBeside(QObject *parent = nullptr);
    ~PasteBeside() override;

    // A second one waits for the first and comes after it: whoever pastes twice wants both, each where the caret was,
    // and in their order. What is small does not wait, and neither does typing.
    void read(MimeInput input, Landing landing);
    // All that has not come yet. Nothing of it comes.
    void giveUp();
    [[nodiscard]] bool isBusy() const { return !m_waiting.isEmpty(); }

signals:
    void begun();
    void ended(); // nothing is waited for any more; before the last one arrives
    void arrived(const core::Result<Pasted> &pasted, const Landing &landing);

private:
    struct Waiting
    {
        MimeInput input;
        Landing landing;
    };

    void readNext();
    void take(const core::Result<Pasted> &pasted);

    QList<Waiting> m_waiting; // the first is being read
    core::Patience m_patience;
    int m_turn = 0; // answers to an earlier one are late
};

} // namespace ui
