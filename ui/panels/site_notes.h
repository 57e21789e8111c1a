// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes that colleagues left beside the story on its site: read, answered, resolved. Hidden where the site has none
// to offer or the story does not stand there. GUI thread. What is being written stays while notes come in.
#pragma once

#include "core/desk_side.h"
#include "core/id.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace workflow {
class Sites;
}

namespace ui {

class CommittedText;
class ProblemBox;

class SiteNotes : public QWidget
{
    Q_OBJECT

public:
    explicit SiteNotes(workflow::Sites &sites, QWidget *parent = nullptr);

    void setPost(const core::SiteId &site, const QString &postId);
    void setReadOnly(bool readOnly);

    // For the panel and its tests: as if the site had answered this.
    void setNotes(const QList<core::SiteNote> &notes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void load();
    void answerTo(const QString &noteId);
    void send();
    void resolve(const QString &noteId, bool resolved);
    void showSending();
    [[nodiscard]] QWidget *threadOf(const core::SiteNote &note);

    workflow::Sites &m_sites;
    core::SiteId m_site;
    QString m_post;
    QList<core::SiteNote> m_notes;
    QString m_answered; // the note that is being answered
    int m_asked = 0;    // answers to earlier questions are of no use
    bool m_wanted = false;
    bool m_sending = false;
    bool m_readOnly = false;
    QToolButton *m_refresh;
    QLabel *m_none;
    QWidget *m_list;
    QVBoxLayout *m_threads;
    QLabel *m_to;
    QPushButton *m_notTo;
    CommittedText *m_text;
    QPushButton *m_send;
    ProblemBox *m_problem;
};

} // namespace ui
