// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/command_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

} // namespace

QString commandSentence(const core::CommandFailure &failure)
{
    switch (failure.trouble) {
    case core::CommandTrouble::NotStarted:
        return Say::tr("The command could not be started: there is no such program, or it may not be run.");
    case core::CommandTrouble::Failed:
        return Say::tr("The command ended with the error %1.", "a number").arg(QLocale().toString(failure.code));
    case core::CommandTrouble::Crashed:
        return Say::tr("The command crashed.");
    case core::CommandTrouble::TookTooLong:
        return Say::tr("The command took too long and was ended.");
    case core::CommandTrouble::Stopped:
        return Say::tr("The command was stopped.");
    }
    return {};
}

QString lastLines(const QString &output, int lines)
{
    const QStringList all = output.split(u'\n', Qt::SkipEmptyParts);
    return all.mid(qMax(qsizetype(0), all.size() - lines)).join(u'\n');
}

} // namespace ui
