// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/upgrade_sheet.h"

#include "ui/words/number_words.h"
#include "workflow/upgrade.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

UpgradeSheet::UpgradeSheet(workflow::Upgrade &upgrade, QWidget *parent)
    : Sheet(tr("Your library is being brought up to date"), parent)
    , m_words(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("upgradeSheet"));
    setLikedWidth(460);
    setSubtitle(tr("This Standfirst is newer than the one that wrote your stories. It happens once, and you can start "
                   "writing as soon as it is done."));
    m_words->setObjectName(QStringLiteral("upgradeWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    content()->addWidget(m_words);
    m_progress->setObjectName(QStringLiteral("upgradeProgress"));
    m_progress->setAccessibleName(tr("How much of the library is copied"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    content()->addWidget(m_progress);
    closeButton()->setText(tr("Quit"));
    closeButton()->setToolTip(tr("Your stories stay as they are; the next start begins anew"));
    connect(this, &QDialog::rejected, this, [this] {
        if (!m_finished)
            emit quitWanted();
    });
    connect(&upgrade, &workflow::Upgrade::copying, this, &UpgradeSheet::showCopying);
    connect(&upgrade, &workflow::Upgrade::changing, this, &UpgradeSheet::showChanging);
    constexpr int notWorthAWord = 400; // ms
    m_wait.setSingleShot(true);
    m_wait.setInterval(notWorthAWord);
    connect(&m_wait, &QTimer::timeout, this, &Sheet::present);
}

void UpgradeSheet::showCopying(qint64 done, qint64 all)
{
    if (m_finished)
        return;
    const QString kept = tr("First a copy of the old library is made, which is kept beside the new one.");
    m_words->setText(all > 0 ? tr("%1 %2 of %3.").arg(kept, bytesText(done), bytesText(all)) : kept);
    m_progress->setRange(0, all > 0 ? 1000 : 0);
    m_progress->setValue(all > 0 ? static_cast<int>(done * 1000 / all) : 0);
    if (!isVisible() && !m_wait.isActive())
        m_wait.start();
}

void UpgradeSheet::showChanging()
{
    if (m_finished)
        return;
    m_words->setText(tr("The copy of the old library is kept. Now the new one is being made ready."));
    m_progress->setRange(0, 0);
    if (!isVisible() && !m_wait.isActive())
        m_wait.start();
}

void UpgradeSheet::finish()
{
    m_finished = true;
    m_wait.stop();
    hide();
}

} // namespace ui
