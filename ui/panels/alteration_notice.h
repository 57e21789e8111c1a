// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the site itself made of what was sent, place by place, and what a person may answer. GUI thread. Hidden while
// there is nothing to tell; it does nothing itself.
#pragma once

#include "core/update_receipt.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AlterationNotice : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostPlaces = 4; // shown; the rest is counted

    explicit AlterationNotice(QWidget *parent = nullptr);

    // Whether what was sent waits for the answer, or is where it was sent already.
    enum class Waits { No, BeforeReaders };
    void setAlteration(const std::optional<core::SiteAlteration> &alteration, const QString &site, Waits waits);

signals:
    void acceptWanted(const core::SubmissionId &id);
    void putBackWanted(const core::SubmissionId &id);
    void leaveWanted(const core::SubmissionId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPlaces();

    std::optional<core::SiteAlteration> m_shown;
    QString m_site;
    Waits m_waits = Waits::No;
    QLabel *m_sentence;
    QVBoxLayout *m_places;
    QPushButton *m_accept;
    QPushButton *m_putBack;
    QPushButton *m_leave;
};

} // namespace ui
