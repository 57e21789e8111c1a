// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/translate_sheet.h"

#include "core/when_done.h"
#include "ui/theme/section_label.h"
#include "ui/words/language_words.h"
#include "workflow/library.h"
#include "workflow/sites.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TranslateSheet::TranslateSheet(const workflow::Services &services, const core::Story &story, QWidget *parent)
    : Sheet(tr("Translate the story"), parent)
    , m_services(services)
    , m_story(story)
    , m_language(new QComboBox)
    , m_confirm(nullptr)
{
    setObjectName(QStringLiteral("translateSheet"));
    setLikedWidth(460);
    setSubtitle(m_story.headline);
    m_language->setObjectName(QStringLiteral("translateLanguageField"));
    m_language->setAccessibleName(tr("Language of the translation"));
    m_language->setMaxVisibleItems(16);
    auto *what = new QuietLabel(tr("A story of its own begins with the words of this one, with its pictures, desk and "
                                   "tags. Both know of each other and can go out together."));
    what->setWordWrap(true);
    content()->addWidget(m_language);
    content()->addWidget(what);
    content()->addStretch(1);
    m_confirm = addPrimary(tr("Begin the translation"), QStringLiteral("translateConfirmButton"));
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const QString language = m_language->currentData().toString();
        accept();
        emit confirmed(language);
    });
    fill({m_story.language});
    if (m_story.family.isEmpty())
        return;
    core::whenDone(m_services.library.family(m_story.family), this,
                   [this](const core::Result<QList<core::Story>> &stories) {
                       QStringList taken{m_story.language};
                       for (const core::Story &sibling : stories ? *stories : QList<core::Story>())
                           taken.append(sibling.language);
                       fill(taken);
                   });
}

// Those of the site first; not those that are there already.
void TranslateSheet::fill(const QStringList &taken)
{
    m_language->clear();
    const auto add = [&](const QString &language) {
        if (!taken.contains(language) && m_language->findData(language) < 0)
            m_language->addItem(languageWithOwnName(language), language);
    };
    for (const core::Edition &edition : m_services.sites.site(m_story.site).editions)
        add(edition.language);
    if (m_language->count() > 0)
        m_language->insertSeparator(m_language->count());
    for (const QString &language : offeredLanguages())
        add(language);
    m_language->setCurrentIndex(0);
}

} // namespace ui
