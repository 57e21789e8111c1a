// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/version_sheet.h"

#include "ui/panels/side_by_side.h"
#include "ui/words/number_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/time_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

VersionSheet::VersionSheet(const core::VersionSummary &summary, const core::Story &version, const core::Story &present,
                           const QTimeZone &zone, QWidget *parent)
    : Sheet(reasonSentence(summary.reason, summary.by), parent)
{
    setObjectName(QStringLiteral("versionSheet"));
    setLikedWidth(920);
    setLikedHeight(560);
    auto *texts = new SideBySide;
    texts->setTitles(tr("This version"), tr("Now"));
    texts->setStories(version, present);
    content()->addWidget(texts, 1);

    const int words = core::wordCount(version);
    setSubtitle(tr("%1 · %2 (%3 than now) · %4", "when · 640 words (32 more words than now) · 2 paragraphs differ")
                    .arg(fullWhen(summary.at, zone), wordsText(words),
                         wordsDifference(words - core::wordCount(present)), texts->summary()));
    closeButton()->setText(tr("Close"));
    m_restore = addPrimary(tr("Go back to this version"), QStringLiteral("restoreVersionButton"));
    m_restore->setToolTip(tr("The text as it is now is kept as a version first, and Undo brings it back."));
    connect(m_restore, &QPushButton::clicked, this, [this, version] {
        accept();
        emit restoreWanted(version);
    });
}

void VersionSheet::setRestorable(bool restorable)
{
    m_restore->setEnabled(restorable);
}

} // namespace ui
