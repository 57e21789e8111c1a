// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A moment set in the zone of a site: date and hour, the offset that holds then, and a button that clears it. GUI
// thread. What it takes and answers is UTC.
#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

#include <functional>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

// The moment that clocks in the zone show as this date and hour, in UTC. An hour that is skipped in spring moves on by
// what was skipped; one that comes twice in autumn is its first.
[[nodiscard]] QDateTime momentAt(const QDate &date, const QTime &time, const QTimeZone &zone);
// The other way round: what clocks there show.
[[nodiscard]] QDateTime clockAt(const QDateTime &moment, const QTimeZone &zone);

class MomentField : public QWidget
{
    Q_OBJECT

public:
    // `name` is the object name; its parts get the same with "Edit", "SetButton" and "ClearButton" behind.
    MomentField(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setClock(std::function<QDateTime()> now); // UTC
    void setUnsetText(const QString &text);        // what stands on the button that sets one
    void setAlwaysSet();                           // there is no "none": the button that clears is not shown
    void setEarliest(const QDateTime &utc);        // neither an earlier one nor none; an invalid one allows both again

    void setValue(const QDateTime &utc); // without a signal
    [[nodiscard]] const QDateTime &value() const { return m_value; }
    void setReadOnly(bool readOnly);

signals:
    void edited(const QDateTime &utc); // an invalid one when it was cleared

private:
    void show(const QDateTime &utc);
    void showOffset();
    void showEarliest();
    void take();

    QTimeZone m_zone;
    QDateTime m_value;
    QDateTime m_earliest;
    std::function<QDateTime()> m_now;
    QPushButton *m_set;
    QWidget *m_row;
    QDateTimeEdit *m_edit;
    QLabel *m_offset;
    QToolButton *m_clear;
};

} // namespace ui
