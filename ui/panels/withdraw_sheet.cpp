// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/withdraw_sheet.h"

#include "core/place.h"
#include "ui/panels/remote_info.h"
#include "ui/panels/words_field.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/number_words.h"
#include "ui/words/time_words.h"
#include "workflow/sent_story.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *valueLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

bool isOut(const core::Remote &remote)
{
    static const QStringList out{QStringLiteral("publish"), QStringLiteral("private"), QStringLiteral("future")};
    return remote.exists() && out.contains(remote.status);
}

QList<core::Story> whereOut(const core::Story &story)
{
    QList<core::Story> places;
    for (const core::SiteId &site : core::sitesOf(story)) {
        if (isOut(core::remoteAt(story, site)))
            places.append(core::atPlace(story, site));
    }
    return places;
}

core::Story firstOut(const core::Story &story)
{
    const QList<core::Story> places = whereOut(story);
    return places.isEmpty() ? story : places.first();
}

} // namespace

bool canBeTakenFromReaders(const core::Story &story)
{
    return !whereOut(story).isEmpty();
}

WithdrawSheet::WithdrawSheet(const workflow::Services &services, const core::Story &story, Taking taking,
                             QWidget *parent)
    : Sheet(taking == Taking::Off ? tr("Take the story off the site") : tr("Withdraw the story"), parent)
    , m_services(services)
    , m_story(firstOut(story))
    , m_taking(taking)
{
    setObjectName(QStringLiteral("withdrawSheet"));
    setLikedWidth(560);
    setSubtitle(m_story.headline);
    m_confirm = addPrimary(QString(), QStringLiteral("withdrawConfirmButton"));
    connect(m_confirm, &QPushButton::clicked, this, &WithdrawSheet::confirm);
    buildPlace();
    const QList<core::Story> places = whereOut(story);
    for (const core::Story &place : places) {
        const core::Site site = m_services.sites.site(place.site);
        auto *box = new QCheckBox(QString(site.name).replace(u'&', QStringLiteral("&&")));
        box->setObjectName(QStringLiteral("withdrawPlace"));
        box->setChecked(site.rights.publish);
        box->setEnabled(site.rights.publish);
        box->setVisible(places.size() > 1);
        connect(box, &QCheckBox::toggled, this, &WithdrawSheet::follow);
        content()->addWidget(box);
        m_places.append({place, box});
    }
    if (m_taking == Taking::Withdrawing)
        buildChoice();
    m_what = new QuietLabel;
    m_what->setObjectName(QStringLiteral("withdrawWhat"));
    m_what->setWordWrap(true);
    content()->addWidget(m_what);
    buildReason();
    buildGrace();
    content()->addStretch(1);
    follow();
}

bool WithdrawSheet::isPublic() const
{
    return m_story.remote.status != QLatin1String("future");
}

void WithdrawSheet::buildPlace()
{
    const core::Site site = m_services.sites.site(m_story.site);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QuietLabel(tr("Site")), 0, 0, Qt::AlignTop);
    grid->addWidget(valueLabel(site.name, QStringLiteral("withdrawSite")), 0, 1);
    if (!m_story.remote.address.isEmpty()) {
        grid->addWidget(new QuietLabel(tr("Address")), 1, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(shownAddress(m_story.remote.address), QStringLiteral("withdrawAddress")), 1, 1);
    }
    content()->addLayout(grid);
    content()->addSpacing(4);
}

QList<core::Story> WithdrawSheet::chosen() const
{
    QList<core::Story> stories;
    for (const auto &[story, box] : m_places) {
        if (box->isChecked())
            stories.append(story);
    }
    return stories;
}

void WithdrawSheet::buildChoice()
{
    m_stays = new QRadioButton(tr("The page stays and says so"));
    m_stays->setObjectName(QStringLiteral("withdrawStays"));
    m_goes = new QRadioButton(tr("The page goes"));
    m_goes->setObjectName(QStringLiteral("withdrawGoes"));
    m_noticePart = new QWidget;
    auto *part = new QVBoxLayout(m_noticePart);
    part->setContentsMargins(24, 0, 0, 4);
    part->setSpacing(6);
    QLabel *headline = valueLabel(workflow::noticeHeadline(m_story), QStringLiteral("withdrawHeadline"));
    headline->setLayoutDirection(core::isRightToLeft(m_story.language) ? Qt::RightToLeft : Qt::LeftToRight);
    QFont strong = headline->font();
    strong.setBold(true);
    headline->setFont(strong);
    headline->setAccessibleName(tr("Headline that readers then see: %1").arg(headline->text()));
    m_notice = makeWordsField(QStringLiteral("withdrawNotice"), m_story.language, 4);
    m_notice->setPlainText(workflow::usualNotice(m_story.language));
    m_notice->setAccessibleName(tr("What the page says"));
    part->addWidget(headline);
    part->addWidget(m_notice);
    content()->addWidget(m_stays);
    content()->addWidget(m_noticePart);
    content()->addWidget(m_goes);
    m_stays->setVisible(isPublic());
    m_goes->setVisible(isPublic());
    (isPublic() ? m_stays : m_goes)->setChecked(true);
    connect(m_stays, &QRadioButton::toggled, this, &WithdrawSheet::follow);
    connect(m_notice, &QPlainTextEdit::textChanged, this, &WithdrawSheet::follow);
}

void WithdrawSheet::buildReason()
{
    content()->addSpacing(4);
    content()->addWidget(new QuietLabel(
        m_taking == Taking::Off ? tr("Reason, if you like. It stands in the log of the story; readers do not see it.")
                                : tr("Reason: it is needed for the log of the story; readers do not see it.")));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("withdrawReason"));
    m_reason->setAccessibleName(tr("Reason, for the log"));
    m_reason->setMaxLength(500);
    content()->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &WithdrawSheet::follow);
}

void WithdrawSheet::buildGrace()
{
    m_grace = new QComboBox;
    m_grace->setObjectName(QStringLiteral("withdrawGrace"));
    m_grace->setAccessibleName(tr("Time to take it back"));
    const int chosen = m_services.settings.graceSeconds();
    QList<int> seconds{0, 10, 20, 60};
    if (!seconds.contains(chosen))
        seconds.append(chosen);
    for (const int one : std::as_const(seconds))
        m_grace->addItem(
            one == 0 ? tr("At once")
                     : tr("After %1; until then it can be undone", "a time such as 20 s").arg(waitText(one * 1000LL)),
            one);
    m_grace->setCurrentIndex(int(seconds.indexOf(chosen)));
    content()->addWidget(m_grace);
}

core::Goal WithdrawSheet::goal() const
{
    if (m_taking == Taking::Off)
        return core::Goal::Unpublish;
    return m_stays->isChecked() ? core::Goal::Notice : core::Goal::Withdraw;
}

void WithdrawSheet::follow()
{
    const core::Site site = m_services.sites.site(m_story.site);
    const core::Goal wanted = goal();
    const bool isNotice = wanted == core::Goal::Notice;
    if (m_noticePart)
        m_noticePart->setVisible(isNotice);
    switch (wanted) {
    case core::Goal::Unpublish:
        m_what->setText(isPublic() ? tr("Readers get it no longer. It is a draft on %1 and can be published again at "
                                        "the same address.")
                                         .arg(site.name)
                                   : tr("It does not go out at its hour. It is a draft on %1.").arg(site.name));
        m_confirm->setText(tr("Take it off"));
        break;
    case core::Goal::Notice:
        m_what->setText(tr("The story's text is taken from readers, and at its address they find this. Here the whole "
                           "text stays, and it can be published again."));
        m_confirm->setText(tr("Withdraw"));
        break;
    default:
        m_what->setText(tr("Its page goes into the trash of %1. Here the whole text stays, and it can be published "
                           "again at the same address.")
                            .arg(site.name));
        m_confirm->setText(tr("Withdraw"));
        break;
    }
    const bool hasReason = m_taking == Taking::Off || !m_reason->text().trimmed().isEmpty();
    const bool hasWords = !isNotice || !m_notice->toPlainText().trimmed().isEmpty();
    const bool hasPlace = m_places.size() > 1 ? !chosen().isEmpty() : site.rights.publish;
    if (m_confirm)
        m_confirm->setEnabled(hasPlace && hasReason && hasWords);
}

void WithdrawSheet::confirm()
{
    m_services.settings.setGraceSeconds(m_grace->currentData().toInt());
    workflow::Beside beside;
    beside.reason = m_reason->text().simplified();
    if (goal() == core::Goal::Notice)
        beside.notice = m_notice->toPlainText().trimmed();
    const core::Goal wanted = goal();
    const QList<core::Story> stories = m_places.size() > 1 ? chosen() : QList<core::Story>{m_story};
    accept();
    if (stories.size() == 1)
        emit confirmed(stories.first(), wanted, beside);
    else
        emit planConfirmed(stories, wanted, beside);
}

} // namespace ui
