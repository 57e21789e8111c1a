// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/log_sheet.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/row_delegate.h"
#include "ui/theme/chip.h"
#include "ui/theme/empty_state.h"
#include "ui/words/log_words.h"
#include "ui/words/time_words.h"
#include "workflow/library.h"
#include "workflow/sites.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

Tone toneOf(const core::LogEntry &entry)
{
    if (entry.error)
        return *entry.error == core::Error::Kind::Offline ? Tone::Mute : Tone::Warn;
    switch (entry.event) {
    case core::LogEvent::Finished:
    case core::LogEvent::Seen:
        return Tone::Ok;
    case core::LogEvent::Queued:
    case core::LogEvent::Corrected:
        return Tone::Accent;
    default:
        return Tone::Mute;
    }
}

} // namespace

LogSheet::LogSheet(const workflow::Services &services, const core::Story &story, QWidget *parent)
    : Sheet(tr("Log of the story"), parent)
    , m_services(services)
    , m_story(story.id)
    , m_headline(story.headline)
    , m_zone(zoneNamed(services.sites.site(story.site).timeZone))
    , m_list(makeRowList(QStringLiteral("logList"), tr("What happened to the story")))
    , m_empty(new EmptyState)
    , m_problem(new ProblemBox)
    , m_export(addSideButton(tr("Save as file…"), QStringLiteral("logExportButton")))
{
    setObjectName(QStringLiteral("logSheet"));
    setLikedWidth(640);
    setLikedHeight(560);
    const QString clock = otherClockText(m_zone, QDateTime::currentDateTimeUtc());
    setSubtitle(clock.isEmpty() ? m_headline : tr("%1 · %2", "headline · whose clock").arg(m_headline, clock));
    closeButton()->setText(tr("Close"));
    m_empty->setState(QStringLiteral("clock"), tr("Nothing yet"),
                      tr("What happens to this story from now on stands here: each sending with what came of it."));
    m_empty->hide();
    m_export->setEnabled(false);
    content()->addWidget(m_problem);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_empty, 1);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportWanted(m_headline, m_entries, m_zone); });
    connect(&m_services.library, &workflow::Library::changed, this, &LogSheet::load);
    load();
}

void LogSheet::load()
{
    core::whenDone(m_services.library.log(m_story), this, [this](const core::Result<QList<core::LogEntry>> &entries) {
        if (entries)
            return show(*entries);
        m_problem->showProblem(wordsFor(entries.error(), Doing::ReadingLog));
    });
}

void LogSheet::show(const QList<core::LogEntry> &entries)
{
    if (entries == m_entries && m_list->count() > 0)
        return;
    m_entries = entries;
    m_list->clear();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    QDate day;
    const QList<core::Sent> sent = core::sentAs(entries);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const core::LogEntry &entry = entries[i];
        const QDateTime there = entry.at.toTimeZone(m_zone);
        if (there.date() != day) {
            day = there.date();
            addHeading(m_list, dayHeading(day, today));
        }
        auto *item = new QListWidgetItem(logSentence(entry, sent[i]), m_list);
        const QString hour = locale().toString(there.time(), QStringLiteral("HH:mm:ss"));
        const QString details = logDetails(entry);
        item->setData(RowSubline, details.isEmpty() ? hour : tr("%1 · %2", "hour · details").arg(hour, details));
        item->setData(RowTone, int(toneOf(entry)));
    }
    m_list->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    m_export->setEnabled(!entries.isEmpty());
}

} // namespace ui
