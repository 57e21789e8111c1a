// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/moment_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/time_words.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr qint64 dayMs = 86'400'000;

// The edit shows what clocks in the zone show; it is told that this is UTC so that no zone of this computer, with
// hours of its own that are skipped, comes in between.
QDateTime asShown(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC);
}

QString editFormat()
{
    const QLocale locale;
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains(QLatin1String("yyyy")))
        date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    QString time = locale.timeFormat(QLocale::ShortFormat);
    if (locale.language() == QLocale::C) {
        date = QStringLiteral("d MMM yyyy");
        time = QStringLiteral("HH:mm");
    }
    return QString(date + QStringLiteral("  ") + time);
}

} // namespace

QDateTime momentAt(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const qint64 shown = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&](qint64 moment) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC))) * 1000;
    };
    const qint64 before = offsetAt(shown - dayMs);
    const qint64 after = offsetAt(shown + dayMs);
    qint64 moment = shown - before;
    if (offsetAt(moment) != before && offsetAt(shown - after) == after)
        moment = shown - after;
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

QDateTime clockAt(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime there = moment.toTimeZone(zone);
    return asShown(there.date(), there.time());
}

MomentField::MomentField(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_set(new QPushButton(tr("Set a time")))
    , m_row(new QWidget)
    , m_edit(new QDateTimeEdit)
    , m_offset(new QuietLabel)
    , m_clear(new QToolButton)
{
    setObjectName(name);
    m_set->setObjectName(QString(name + QStringLiteral("SetButton")));
    m_set->setAccessibleName(tr("%1: set a time").arg(accessibleName));
    m_set->setAutoDefault(false);
    setButtonRole(m_set, ButtonRole::Link);
    // Mirrored, the toolkit turns the parts around, and 18:00 would read as 00:18.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setObjectName(QString(name + QStringLiteral("Edit")));
    m_edit->setAccessibleName(accessibleName);
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setDisplayFormat(editFormat());
    m_edit->setCalendarPopup(true);
    m_clear->setObjectName(QString(name + QStringLiteral("ClearButton")));
    m_clear->setIcon(icon(u"close", Tint::Mute));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setAccessibleName(tr("%1: clear").arg(accessibleName));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(m_clear, ButtonRole::Quiet);
    m_offset->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_edit, 1);
    line->addWidget(m_clear);
    auto *shown = new QVBoxLayout(m_row);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(3);
    shown->addLayout(line);
    shown->addWidget(m_offset);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_set, 0, Qt::AlignLeading);
    all->addWidget(m_row);
    show({});

    connect(m_set, &QPushButton::clicked, this, [this] {
        // The next full hour but one: a time that is still ahead when the person has finished here.
        const QDateTime soon = m_now().addSecs(7200);
        const QDateTime there = clockAt(soon, m_zone);
        setValue(momentAt(there.date(), QTime(there.time().hour(), 0), m_zone));
        m_edit->setFocus(Qt::OtherFocusReason);
        emit edited(m_value);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setValue({});
        m_set->setFocus(Qt::OtherFocusReason);
        emit edited({});
    });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &MomentField::take);
}

void MomentField::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    showEarliest();
    show(m_value);
}

void MomentField::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

void MomentField::setUnsetText(const QString &text)
{
    m_set->setText(text);
}

void MomentField::setAlwaysSet()
{
    m_clear->hide();
}

void MomentField::setEarliest(const QDateTime &utc)
{
    m_earliest = utc;
    m_clear->setHidden(utc.isValid());
    showEarliest();
}

void MomentField::showEarliest()
{
    const QSignalBlocker quiet(m_edit);
    if (m_earliest.isValid())
        m_edit->setMinimumDateTime(clockAt(m_earliest, m_zone));
    else
        m_edit->clearMinimumDateTime();
}

void MomentField::setValue(const QDateTime &utc)
{
    if (utc == m_value && utc.isValid() == m_value.isValid())
        return;
    m_value = utc;
    show(utc);
}

void MomentField::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void MomentField::show(const QDateTime &utc)
{
    m_set->setVisible(!utc.isValid());
    m_row->setVisible(utc.isValid());
    if (!utc.isValid())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setDateTime(clockAt(utc, m_zone));
    showOffset();
}

void MomentField::showOffset()
{
    const QString zone = QString::fromLatin1(m_zone.id());
    const QString offset = offsetText(m_value, m_zone);
    QString text = zone == offset ? zone : tr("%1, %2", "zone and offset").arg(zone, offset);
    if (clockAt(m_value, m_zone) != m_edit->dateTime())
        text = tr("The clocks skip this hour: it becomes %1.").arg(fullWhen(m_value, m_zone));
    m_offset->setText(text);
}

void MomentField::take()
{
    const QDateTime moment = momentAt(m_edit->date(), m_edit->time(), m_zone);
    const bool news = moment != m_value;
    m_value = moment;
    showOffset();
    if (news)
        emit edited(m_value);
}

} // namespace ui
