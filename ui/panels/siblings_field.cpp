// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/siblings_field.h"

#include "core/when_done.h"
#include "ui/panels/places_field.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/language_words.h"
#include "workflow/library.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

} // namespace

SiblingsField::SiblingsField(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("siblingsField"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_translate = link(tr("Translate into…"), QStringLiteral("translateButton"));
    connect(m_translate, &QPushButton::clicked, this, &SiblingsField::translateWanted);
    m_column->addWidget(m_translate, 0, Qt::AlignLeading);
    connect(&m_services.library, &workflow::Library::changed, this, [this] {
        if (!m_family.isEmpty())
            ask();
    });
}

void SiblingsField::setStory(const core::Story &story)
{
    if (story.id == m_id && story.family == m_family)
        return;
    m_id = story.id;
    m_family = story.family;
    build({});
    if (!m_family.isEmpty())
        ask();
}

void SiblingsField::ask()
{
    core::whenDone(m_services.library.family(m_family), this,
                   [this, asked = ++m_asked](const core::Result<QList<core::Story>> &stories) {
                       if (asked == m_asked && stories)
                           build(*stories);
                   });
}

void SiblingsField::build(const QList<core::Story> &siblings)
{
    if (m_inside) {
        // One of its own buttons may have brought us here.
        m_inside->hide();
        m_column->removeWidget(m_inside);
        m_inside->setObjectName(QString());
        m_inside->deleteLater();
    }
    m_inside = new QWidget;
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QList<QWidget *> stops;
    for (const core::Story &sibling : siblings) {
        if (sibling.id == m_id)
            continue;
        auto *go = link(languageWithOwnName(sibling.language), QStringLiteral("siblingButton"));
        go->setAccessibleName(tr("Go to the story in %1").arg(languageName(sibling.language)));
        connect(go, &QPushButton::clicked, this, [this, id = sibling.id] { emit storyWanted(core::StoryId(id)); });
        const QString headline = sibling.headline.trimmed().isEmpty() ? tr("Untitled") : sibling.headline.trimmed();
        auto *state = new QuietLabel(
            tr("%1 · %2", "headline · how it stands on its site").arg(headline, placeState(sibling.remote)));
        state->setTextFormat(Qt::PlainText);
        state->setWordWrap(true);
        column->addWidget(go, 0, Qt::AlignLeading);
        column->addWidget(state);
        stops.append(go);
    }
    m_column->insertWidget(0, m_inside);
    m_inside->setVisible(!stops.isEmpty());
    tabBefore(m_translate, stops);
}

} // namespace ui
