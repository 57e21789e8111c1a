// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/merge_view.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "ui/panels/conflict_card.h"
#include "ui/panels/merge_column.h"
#include "ui/theme/section_label.h"
#include "ui/words/merge_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

MergeView::MergeView(QWidget *parent)
    : QWidget(parent)
    , m_open(new QuietLabel)
    , m_bar(new QWidget)
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
    , m_again(new QPushButton(tr("Ask again")))
    , m_column(new MergeColumn)
    , m_card(new ConflictCard)
{
    setObjectName(QStringLiteral("mergeView"));
    m_open->setObjectName(QStringLiteral("openConflicts"));
    m_previous->setObjectName(QStringLiteral("previousConflictButton"));
    m_next->setObjectName(QStringLiteral("nextConflictButton"));
    m_again->setObjectName(QStringLiteral("askAgainButton"));
    m_previous->setToolTip(tr("The conflict before (Shift+F7)"));
    m_next->setToolTip(tr("The next conflict (F7)"));
    m_again->setToolTip(tr("All your answers are taken back"));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_open, 1);
    for (QPushButton *button : {m_again, m_previous, m_next}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    const auto addKey = [this](const QString &name, const QKeySequence &key, int by) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
    };
    addKey(QStringLiteral("action.nextConflict"), Qt::Key_F7, 1);
    addKey(QStringLiteral("action.previousConflict"), Qt::SHIFT | Qt::Key_F7, -1);
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_again, &QPushButton::clicked, this, [this] { setMerge(core::Merge(m_first)); });
    connect(m_column, &MergeColumn::conflictChosen, this, &MergeView::choose);
    connect(m_card, &ConflictCard::chosen, this, [this](core::Choice choice) {
        work([merge = m_merge, number = m_current, choice] { return core::resolve(merge, number, choice); });
    });
    connect(m_card, &ConflictCard::ownChosen, this, [this](const QString &words) {
        work([merge = m_merge, number = m_current, words] { return core::resolve(merge, number, words); });
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_column, 1);
    column->addWidget(m_card);
}

void MergeView::setMerge(const core::Merge &merge)
{
    m_first = merge;
    m_merge = merge;
    m_set = true;
    m_current = merge.conflicts.isEmpty() ? -1 : merge.conflicts.first().number;
    showMerge();
}

// A long story takes its time, and the window has none to give.
template <typename Resolve>
void MergeView::work(Resolve resolve)
{
    if (m_working)
        return;
    m_working = true;
    m_card->setEnabled(false);
    emit changed();
    const core::Deferred<core::Merge> answer;
    core::whenDone(answer.future(), this, [this](const core::Merge &merge) {
        m_working = false;
        m_merge = merge;
        const auto behind = std::find_if(merge.conflicts.cbegin(), merge.conflicts.cend(),
                                         [this](const core::Conflict &one) { return one.number > m_current; });
        if (merge.conflicts.isEmpty())
            m_current = -1;
        else
            m_current = behind == merge.conflicts.cend() ? merge.conflicts.first().number : behind->number;
        showMerge();
    });
    QThreadPool::globalInstance()->start([answer, resolve] { answer.give(resolve()); });
}

void MergeView::showMerge()
{
    const QString open = openConflicts(m_merge);
    m_open->setText(open);
    m_bar->setVisible(!open.isEmpty());
    m_previous->setEnabled(m_merge.conflicts.size() > 1);
    m_next->setEnabled(m_merge.conflicts.size() > 1);
    m_again->setEnabled(!m_merge.resolutions.isEmpty());
    const int current = m_current;
    m_current = -1;
    m_column->setCurrent(-1);
    m_column->setMerge(core::named(m_merge, m_naming));
    m_card->setEnabled(true);
    m_card->setVisible(false);
    choose(current);
    emit changed();
}

void MergeView::choose(int number)
{
    for (const core::Conflict &conflict : std::as_const(m_merge.conflicts)) {
        if (conflict.number != number)
            continue;
        m_current = number;
        m_card->setConflict(core::named(conflict, m_naming));
        m_card->setVisible(true);
        m_column->setCurrent(number);
    }
}

void MergeView::step(int by)
{
    const QList<core::Conflict> &open = m_merge.conflicts;
    if (open.isEmpty() || m_working)
        return;
    qsizetype at = 0;
    while (at < open.size() && open.at(at).number != m_current)
        ++at;
    choose(open.at((at + by + open.size()) % open.size()).number);
}

} // namespace ui
