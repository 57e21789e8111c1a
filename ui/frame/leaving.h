// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window is to be closed while something is on its way to a site. All of it is on disk and goes on the next time;
// whoever pressed "Publish" a moment ago meant now. GUI thread.
#pragma once

#include "core/submission.h"

#include <QObject>
#include <QPointer>

namespace workflow {
class Outbox;
class Sites;
} // namespace workflow

namespace ui {

class QuestionSheet;

class Leaving : public QObject
{
    Q_OBJECT

public:
    Leaving(workflow::Outbox &outbox, workflow::Sites &sites, QWidget *window);

    // False: a question stands over the window, which is closed once it is answered so, or all has been sent.
    [[nodiscard]] bool mayClose();

private:
    void ask(const core::Submission &first, int others);
    void waitForAll();
    void follow();
    void closeNow();
    [[nodiscard]] QList<core::Submission> onTheirWay() const;

    workflow::Outbox &m_outbox;
    workflow::Sites &m_sites;
    QWidget *m_window;
    QPointer<QuestionSheet> m_box;
    int m_blocked = 0;      // when the waiting began
    bool m_waits = false;   // for all to be sent
    bool m_decided = false; // to go whatever is on its way
};

} // namespace ui
