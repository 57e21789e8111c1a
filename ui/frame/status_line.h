// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line at the foot: how safe the text is, how long it is, its language and spelling, the connection and what is on
// its way. GUI thread. Everything in it that can be pressed says what it does.
#pragma once

#include "core/line.h"
#include "core/result.h"
#include "ui/frame/ground.h"
#include "workflow/draft.h"

#include <QDateTime>

class QLabel;
class QPushButton;

namespace ui {

class StatusLine : public Ground
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(workflow::SaveState state, const core::Error &error);
    void setWords(int words, int characters);
    void setNote(const QString &note); // beside the words; empty when there is nothing to say
    void setLanguage(const QString &language, int mistakes, bool dictionaryMissing);
    void clearStory();
    // `desksRead` is shown while offline: how old the desks and tags are.
    void setConnection(bool online, bool setOffline, const QDateTime &desksRead,
                       core::Thrift thrift = core::Thrift::Nothing);
    void setOutbox(int underWay, int blocked);

    [[nodiscard]] QString savedText() const;

signals:
    void savedPressed();
    void languagePressed(const QPoint &globalPos);
    void connectionPressed();
    void outboxPressed();

private:
    QPushButton *m_saved;
    QLabel *m_words;
    QLabel *m_note;
    QPushButton *m_language;
    QPushButton *m_connection;
    QPushButton *m_outbox;
};

} // namespace ui
