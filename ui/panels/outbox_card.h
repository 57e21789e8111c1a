// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One submission in the outbox: what goes where, how far it is, what happens next, what a person can do. GUI thread.
// Asks; does nothing itself.
#pragma once

#include "core/line.h"
#include "core/submission.h"
#include "core/update_receipt.h"
#include "ui/words/step_words.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class AlterationNotice;
class LiveNotice;
class PostsNotice;
class StageChip;

class OutboxCard : public QFrame
{
    Q_OBJECT

public:
    explicit OutboxCard(QWidget *parent = nullptr);

    void setSubmission(const core::Submission &submission, const QString &siteName);
    void setAlteration(const std::optional<core::SiteAlteration> &alteration);
    [[nodiscard]] LiveNotice *live() const { return m_live; }
    [[nodiscard]] PostsNotice *posts() const { return m_posts; }
    // What it waits for, in words; and whether others wait for it.
    void setPlan(const QString &waitsFor, bool isAwaited);
    // Its next step waits for a better line.
    void setWaitsForLine(bool waits) { m_waitsForLine = waits; }
    void setEarlierEmbargo(const std::optional<QDateTime> &hour, const QTimeZone &zone); // see Outbox::earlierEmbargo()
    void setProblem(const QString &problem) { m_problem = problem; }                     // of the last act
    // Pictures that were made smaller for the site.
    void setFitted(const QList<core::FittedPicture> &fitted);
    void showNext(Connection connection, const QDateTime &now, const std::optional<core::SendProgress> &progress = {});

signals:
    void tryNowWanted();
    void anewWanted();
    void embargoWanted();
    void cancelWanted();
    void forgetWanted();
    void conflictWanted();
    void signInWanted();
    void storyWanted();
    void acceptWanted();
    void putBackWanted();
    void leaveWanted();
    void goOnWithoutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addAct(const QString &name, const QString &text);
    [[nodiscard]] QString technical() const;

    core::Submission m_submission;
    QLabel *m_headline;
    StageChip *m_state;
    QLabel *m_place;
    QProgressBar *m_progress;
    QLabel *m_next;
    QLabel *m_fitted;
    QLabel *m_technical;
    LiveNotice *m_live;
    PostsNotice *m_posts;
    AlterationNotice *m_alteration;
    QString m_earlier;
    QString m_problem;
    bool m_altered = false;
    bool m_triesNow = false;
    bool m_waitsForLine = false;
    QHBoxLayout *m_acts;
    QString m_siteName;
    QString m_waitsFor;
    QPushButton *m_without;
    QPushButton *m_conflict;
    QPushButton *m_signIn;
    QPushButton *m_anew;
    QPushButton *m_embargo;
    QPushButton *m_tryNow;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_story;
    QPushButton *m_details;
    QPushButton *m_copyDetails;
    QPushButton *m_cancel;
    QPushButton *m_forget;
};

} // namespace ui
