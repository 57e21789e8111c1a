// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/writing_actions.h"

#include <QCoreApplication>

namespace ui {

namespace {

QAction *make(QObject *owner, const char *name, const QString &text, const char *keys = "", const char *iconName = "")
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String("action.") + QLatin1String(name));
    if (*keys)
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    action->setData(QString::fromLatin1(iconName));
    return action;
}

QAction *ticked(QAction *action)
{
    action->setCheckable(true);
    return action;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::WritingActions)
};

} // namespace

WritingActions::WritingActions(QObject *owner)
    : smartSigns(ticked(make(owner, "smartSigns", Words::tr("Quotes and dashes of the language while typing"))))
    , writingSigns(ticked(make(owner, "writingSigns", Words::tr("Signs such as ## and ** make headings and bold"))))
    , straighten(make(owner, "straighten", Words::tr("Straight quotes"), "Ctrl+Alt+'"))
    , nonJoiner(make(owner, "nonJoiner", Words::tr("Zero-width non-joiner"), "Ctrl+Shift+2"))
{
}

QList<QAction *> WritingActions::editGroup() const
{
    return {nullptr, smartSigns, writingSigns};
}

QList<QAction *> WritingActions::formatGroup() const
{
    return {nullptr, straighten};
}

QList<QAction *> WritingActions::insertGroup() const
{
    return {nullptr, nonJoiner};
}

QList<QAction *> WritingActions::viewGroup() const
{
    return {};
}

} // namespace ui
