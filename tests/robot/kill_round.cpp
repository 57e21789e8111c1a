// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "robot/kill_round.h"

#include "core/body.h"
#include "storage/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QList>
#include <QProcess>

namespace robot {

namespace {

QString typistPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/standfirst_typist");
}

// How many of the numbered words stand in the text, from w000000 on without a gap or a double.
int unbroken(const QString &text)
{
    int next = 0;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word != QStringLiteral("w%1").arg(next, 6, 10, QLatin1Char('0')))
            break;
        ++next;
    }
    return next;
}

} // namespace

Outcome killOnce(const Round &round)
{
    Outcome outcome;
    QProcess typist;
    QStringList arguments{round.profile, QString::number(round.betweenWordsMs)};
    if (round.pauses)
        arguments.append(QStringLiteral("pauses"));
    if (round.inCell)
        arguments.append(QStringLiteral("cell"));
    typist.start(typistPath(), arguments);

    QString story;
    QList<qint64> typedAt; // by number
    QElapsedTimer clock;
    clock.start();
    qint64 firstWord = -1;
    while (firstWord < 0 || clock.elapsed() < firstWord + round.killAfterMs) {
        if (clock.elapsed() > 60'000 || (typist.state() == QProcess::NotRunning && !typist.waitForStarted(100))) {
            outcome.trouble =
                QStringLiteral("the typist did not begin: ") + QString::fromUtf8(typist.readAllStandardError());
            typist.kill();
            typist.waitForFinished();
            return outcome;
        }
        typist.waitForReadyRead(5);
        while (typist.canReadLine()) {
            const QByteArray line = typist.readLine().trimmed();
            if (line.startsWith("story ")) {
                story = QString::fromLatin1(line.mid(6));
                continue;
            }
            typedAt.append(clock.elapsed());
            if (firstWord < 0)
                firstWord = clock.elapsed();
        }
    }
    typist.kill();
    const qint64 killedAt = clock.elapsed();
    typist.waitForFinished();
    outcome.typed = int(typedAt.size());

    const auto library = storage::Library::open(round.profile);
    if (!library) {
        outcome.trouble = QStringLiteral("the library does not open: ") + library.error().detail;
        return outcome;
    }
    if (const auto sound = (*library)->database.checkIntegrity(); !sound)
        outcome.trouble = QStringLiteral("the library is damaged: ") + sound.error().detail;
    const auto opened = (*library)->stories.load(core::StoryId{story});
    if (!opened) {
        outcome.trouble = QStringLiteral("the story is gone: ") + opened.error().detail;
        return outcome;
    }
    if (opened->damagedEntries > 0)
        outcome.trouble = QStringLiteral("%1 entries of the journal are damaged").arg(opened->damagedEntries);
    const QString text = core::plainText(opened->story.body);
    outcome.kept = unbroken(text);
    if (outcome.kept < outcome.typed)
        outcome.lagMs = double(killedAt - typedAt.at(outcome.kept));
    outcome.caretAtEnd = opened->caret > 0 && opened->caret >= text.size();
    return outcome;
}

} // namespace robot
