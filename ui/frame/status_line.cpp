// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/status_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/error_words.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/time_words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

namespace {

QPushButton *statusButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setFont(scaledFont(parent->font(), 0.92));
    button->setIconSize(QSize(14, 14));
    button->setFixedHeight(24);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonRole(button, ButtonRole::Hushed);
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : Ground(&Colours::bg, Qt::TopEdge, parent)
    , m_saved(statusButton(QStringLiteral("savedButton"), this))
    , m_words(new QuietLabel({}, this))
    , m_note(new QuietLabel({}, this))
    , m_language(statusButton(QStringLiteral("spellingButton"), this))
    , m_connection(statusButton(QStringLiteral("connectionButton"), this))
    , m_outbox(statusButton(QStringLiteral("outboxButton"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(28);
    m_words->setFont(scaledFont(font(), 0.92));
    m_words->setObjectName(QStringLiteral("wordsLabel"));
    m_note->setFont(m_words->font());
    m_note->setObjectName(QStringLiteral("writingNote"));
    m_note->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 6, 0);
    row->setSpacing(6);
    row->addWidget(m_saved);
    row->addSpacing(4);
    row->addWidget(m_words);
    row->addWidget(m_note);
    row->addSpacing(4);
    row->addWidget(m_language);
    row->addStretch();
    row->addWidget(m_connection);
    row->addWidget(m_outbox);
    connect(m_saved, &QPushButton::clicked, this, &StatusLine::savedPressed);
    connect(m_language, &QPushButton::clicked, this,
            [this] { emit languagePressed(m_language->mapToGlobal(QPoint(0, 0))); });
    connect(m_connection, &QPushButton::clicked, this, &StatusLine::connectionPressed);
    connect(m_outbox, &QPushButton::clicked, this, &StatusLine::outboxPressed);
    clearStory();
}

void StatusLine::setSaved(workflow::SaveState state, const core::Error &error)
{
    QString text;
    Tint tint = Tint::Ok;
    QString tip = tr("Everything you wrote is on this computer's disk. Press to keep a version.");
    switch (state) {
    case workflow::SaveState::Saved:
        text = tr("Saved");
        break;
    case workflow::SaveState::Unsaved:
    case workflow::SaveState::Saving:
        text = tr("Saving…");
        tint = Tint::Mute;
        break;
    case workflow::SaveState::Failed: {
        const ErrorWords words = wordsFor(error, Doing::Saving);
        text = tr("Not saved: %1 %2").arg(words.what, words.next);
        tip = paragraph(words);
        tint = Tint::Bad;
        break;
    }
    }
    m_saved->setVisible(true);
    m_saved->setIcon(icon(u"dot", tint));
    m_saved->setText(text);
    // Marked as HTML, so that what comes from elsewhere stays the plain text it is.
    m_saved->setToolTip(QStringLiteral("<p>") + tip.toHtmlEscaped() + QStringLiteral("</p>"));
    m_saved->setAccessibleName(text);
    m_saved->setProperty("alarming", state == workflow::SaveState::Failed);
}

void StatusLine::setNote(const QString &note)
{
    m_note->setText(note.isEmpty() ? note : QString(QStringLiteral("· ") + note));
    m_note->setVisible(!note.isEmpty());
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

void StatusLine::setWords(int words, int characters)
{
    const QString reading = readingText(words);
    m_words->setText(reading.isEmpty() ? wordsText(words)
                                       : QString(wordsText(words) + QStringLiteral(" · ") + reading));
    m_words->setToolTip(charactersText(characters));
}

void StatusLine::setLanguage(const QString &language, int mistakes, bool dictionaryMissing)
{
    m_language->setVisible(!language.isEmpty());
    QString spelling;
    if (dictionaryMissing)
        spelling = tr("no dictionary, spelling not checked");
    else if (mistakes > 0)
        spelling = tr("%n spelling", nullptr, mistakes);
    else
        spelling = tr("spelling fine");
    m_language->setText(languageName(language) + QStringLiteral(" · ") + spelling);
    m_language->setIcon(dictionaryMissing ? icon(u"warning", Tint::Warn) : QIcon());
    m_language->setToolTip(dictionaryMissing ? tr("Add a dictionary for this language")
                                             : tr("Language and dictionaries"));
    m_language->setAccessibleName(m_language->text());
}

void StatusLine::clearStory()
{
    m_saved->hide();
    m_words->clear();
    setNote({});
    m_language->hide();
}

void StatusLine::setConnection(bool online, bool setOffline, const QDateTime &desksRead, core::Thrift thrift)
{
    QString text = online ? tr("Online") : setOffline ? tr("Working offline") : tr("Offline");
    if (!online && desksRead.isValid())
        text += QStringLiteral(" · ")
                + tr("desks as of %1")
                      .arg(whenText(desksRead, QTimeZone::systemTimeZone(), QDateTime::currentDateTimeUtc()));
    if (online && thrift == core::Thrift::TextFirst)
        text = tr("Online · texts first");
    else if (online && thrift == core::Thrift::PicturesWait)
        text = tr("Metered · pictures wait");
    else if (online && thrift == core::Thrift::AllWaits)
        text = tr("Metered · everything waits");
    m_connection->setText(text);
    const bool waits = thrift == core::Thrift::PicturesWait || thrift == core::Thrift::AllWaits;
    m_connection->setIcon(icon(!online ? u"offline"
                               : waits ? u"clock"
                                       : u"online",
                               online && !waits ? Tint::Mute : Tint::Warn));
    m_connection->setToolTip(setOffline ? tr("Go online again: what waits in the outbox is sent")
                                        : tr("Work offline: nothing is sent until you go online again"));
    m_connection->setAccessibleName(text);
}

void StatusLine::setOutbox(int underWay, int blocked)
{
    QString text = tr("Outbox empty");
    Tint tint = Tint::Mute;
    if (blocked > 0) {
        text = tr("Outbox: %n need(s) you", nullptr, blocked);
        tint = Tint::Warn;
    } else if (underWay > 0) {
        text = tr("Outbox: %n on the way", nullptr, underWay);
    }
    m_outbox->setText(text);
    m_outbox->setIcon(icon(u"outbox", tint));
    m_outbox->setToolTip(tr("Show the outbox"));
    m_outbox->setAccessibleName(text);
}

} // namespace ui
