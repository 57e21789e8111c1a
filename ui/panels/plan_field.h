// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes out together: a story in each of its places, and what says the same in other languages; and whether one
// waits for the others. GUI thread. Sends nothing; hidden where there is only one.
#pragma once

#include "core/checks.h"
#include "core/submission.h"
#include "workflow/services.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class PlanField : public QWidget
{
    Q_OBJECT

public:
    // `story` whole; of its own site `findings` are known.
    PlanField(const workflow::Services &services, const core::Story &story, const QList<core::Finding> &findings,
              QWidget *parent = nullptr);

    void setGoal(core::Goal goal);
    [[nodiscard]] bool isNeeded() const { return m_rows.size() > 1; }
    // As each site gets them; the story itself first, where it is one of them.
    [[nodiscard]] QList<core::Story> chosen() const;
    [[nodiscard]] bool isItselfChosen() const;
    [[nodiscard]] core::PlanRule rule() const;
    void remember() const;

signals:
    void changed();

private:
    struct Row
    {
        core::Story story; // as its site gets it
        QList<core::Finding> findings;
        QCheckBox *box = nullptr;
        QLabel *state = nullptr;
    };

    void addRows(const core::Story &story, const QList<core::Finding> *known);
    void follow();
    [[nodiscard]] QList<core::Finding> findingsOf(const core::Story &placed) const;
    [[nodiscard]] QString stateOf(const Row &row) const;
    [[nodiscard]] bool mayGo(const Row &row) const;

    workflow::Services m_services;
    core::Story m_story;
    core::Goal m_goal = core::Goal::Publish;
    QList<Row> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_title;
    QWidget *m_rules;
    QRadioButton *m_together;
    QRadioButton *m_alone;
};

} // namespace ui
