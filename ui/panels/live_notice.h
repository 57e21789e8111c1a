// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers were seen to find at a published story's address: one sentence, and on demand each thing that was looked
// at. GUI thread. Asks for another look; looks itself at nothing.
#pragma once

#include "core/live_report.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace workflow {
class LiveLooks;
}

namespace ui {

class LiveNotice : public QWidget
{
    Q_OBJECT

public:
    explicit LiveNotice(QWidget *parent = nullptr);

    enum class Looking { No, Now, Again }; // again: by itself, soon
    // Nothing is shown while nothing is known and nobody looks.
    void setReport(const std::optional<core::LiveReport> &report, Looking looking);

signals:
    void lookWanted();

private:
    void showFindings();
    void showSentence();

    std::optional<core::LiveReport> m_report;
    Looking m_looking = Looking::No;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_more;
    QPushButton *m_look;
    QWidget *m_findings;
    QVBoxLayout *m_rows;
};

[[nodiscard]] LiveNotice::Looking lookingAt(const workflow::LiveLooks &looks, const core::SubmissionId &id);

} // namespace ui
