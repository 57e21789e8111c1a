// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/correction_sheet.h"

#include "ui/panels/words_field.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "workflow/sent_story.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

void setReading(QWidget *widget, const QString &language)
{
    widget->setLayoutDirection(core::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace

CorrectionSheet::CorrectionSheet(const workflow::Services &services, const core::Story &story, QWidget *parent)
    : Sheet(tr("Correct the story"), parent)
    , m_services(services)
    , m_story(story)
    , m_at(QDateTime::currentDateTimeUtc())
    , m_signs(services.settings)
{
    setObjectName(QStringLiteral("correctionSheet"));
    setLikedWidth(560);
    setSubtitle(m_story.headline);
    m_confirm = addPrimary(tr("Add and update…"), QStringLiteral("correctionConfirmButton"));
    m_confirm->setToolTip(tr("The correction comes to the story as one step that can be undone; then the story can be "
                             "updated."));
    connect(m_confirm, &QPushButton::clicked, this, &CorrectionSheet::confirm);
    buildEarlier();
    m_wrong = addField(QStringLiteral("correctionWrong"),
                       tr("What was wrong: the words as they stood. Empty when they are better not said again."), 2);
    m_right = addField(QStringLiteral("correctionRight"), tr("What is right, as a sentence for readers."), 3);
    content()->addSpacing(4);
    const core::Site site = m_services.sites.site(m_story.site);
    content()->addWidget(new QuietLabel(site.correctionPlace == core::CorrectionPlace::Top
                                            ? tr("Readers find this above the text:")
                                            : tr("Readers find this below the text:")));
    m_line = new QLabel;
    m_line->setObjectName(QStringLiteral("correctionLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setReading(m_line, m_story.language);
    content()->addWidget(m_line);
    content()->addStretch(1);
    follow();
    m_wrong->setFocus();
}

// Each can be written anew: a correction may hold a slip of its own.
void CorrectionSheet::buildEarlier()
{
    if (m_story.corrections.isEmpty())
        return;
    const core::Site site = m_services.sites.site(m_story.site);
    content()->addWidget(new SectionLabel(tr("Earlier")));
    for (int index = 0; index < m_story.corrections.size(); ++index) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *words = new QLabel(workflow::correctionInWords(m_story.corrections.at(index), site, m_story.language));
        words->setObjectName(QStringLiteral("correctionEarlier"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        setReading(words, m_story.language);
        auto *change = new QPushButton(tr("Change"));
        change->setObjectName(QStringLiteral("correctionChangeButton"));
        change->setAccessibleName(tr("Change this correction: %1").arg(words->text()));
        change->setAutoDefault(false);
        setButtonRole(change, ButtonRole::Link);
        connect(change, &QPushButton::clicked, this, [this, index] {
            const core::Correction &earlier = m_story.corrections.at(index);
            m_changed = index;
            m_at = earlier.at;
            m_wrong->setPlainText(earlier.wrong);
            m_right->setPlainText(earlier.right);
            m_right->setFocus();
        });
        row->addWidget(words, 1);
        row->addWidget(change, 0, Qt::AlignTop);
        content()->addLayout(row);
    }
    content()->addSpacing(6);
}

QPlainTextEdit *CorrectionSheet::addField(const QString &name, const QString &label, int lines)
{
    auto *title = new QuietLabel(label);
    title->setWordWrap(true);
    QPlainTextEdit *field = makeWordsField(name, m_story.language, lines);
    field->setAccessibleName(label);
    m_signs.watch(field, [language = m_story.language] { return std::optional(language); });
    connect(field, &QPlainTextEdit::textChanged, this, &CorrectionSheet::follow);
    content()->addWidget(title);
    content()->addWidget(field);
    return field;
}

core::Correction CorrectionSheet::correction() const
{
    return {m_wrong->toPlainText().simplified(), m_right->toPlainText().simplified(), m_at,
            m_services.settings.userName()};
}

void CorrectionSheet::follow()
{
    const core::Correction now = correction();
    const bool isReady = !now.right.isEmpty();
    m_line->setText(workflow::correctionInWords(now, m_services.sites.site(m_story.site), m_story.language));
    m_line->setEnabled(isReady);
    m_confirm->setEnabled(isReady);
}

void CorrectionSheet::confirm()
{
    QList<core::Correction> corrections = m_story.corrections;
    if (m_changed >= 0)
        corrections[m_changed] = correction();
    else
        corrections.append(correction());
    accept();
    emit confirmed(corrections);
}

} // namespace ui
