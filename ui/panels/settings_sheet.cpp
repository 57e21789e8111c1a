// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/settings_sheet.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/language_words.h"
#include "workflow/login_name.h"
#include "workflow/settings.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int longestName = 200;

QuietLabel *note(const char *name)
{
    auto *label = new QuietLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsSheet::SettingsSheet(const workflow::Services &services, Languages languages, const QList<QAction *> &elsewhere,
                             QWidget *parent)
    : Sheet(tr("Settings"), parent)
    , m_services(services)
    , m_languages(std::move(languages))
    , m_name(new QLineEdit)
    , m_nameNote(note("settingsNameNote"))
    , m_language(new QComboBox)
    , m_languageNote(note("settingsLanguageNote"))
{
    setObjectName(QStringLiteral("settingsSheet"));
    setLikedWidth(520);
    addPerson();
    addLanguage();
    addElsewhere(elsewhere);
    content()->addStretch(1);
    connect(addPrimary(tr("Keep"), QStringLiteral("settingsKeepButton")), &QPushButton::clicked, this,
            &SettingsSheet::keep);
    showName();
    showLanguage();
    m_name->setFocus();
}

void SettingsSheet::addPerson()
{
    content()->addWidget(new SectionLabel(tr("Your name")));
    m_name->setObjectName(QStringLiteral("settingsName"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(workflow::loginName());
    // The computer's own name for the person is nothing they chose: it stands in the field as what is used without one.
    const QString name = m_services.settings.userName();
    m_name->setText(name == workflow::loginName() ? QString() : name);
    content()->addWidget(m_name);
    content()->addWidget(m_nameNote);
    connect(m_name, &QLineEdit::textChanged, this, &SettingsSheet::showName);
}

void SettingsSheet::addLanguage()
{
    content()->addSpacing(8);
    content()->addWidget(new SectionLabel(tr("Language of the program")));
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->setAccessibleName(tr("Language of the program"));
    m_language->addItem(tr("As this computer is set up"), QString());
    for (const QString &language : std::as_const(m_languages.spoken))
        m_language->addItem(languageWithOwnName(language), language);
    const QString chosen = m_services.settings.interfaceLanguage();
    int row = m_language->findData(chosen);
    if (row < 0) { // set by hand, perhaps with a country: it stays unless another is chosen
        m_language->addItem(languageWithOwnName(chosen), chosen);
        row = m_language->count() - 1;
    }
    m_language->setCurrentIndex(row);
    content()->addWidget(m_language);
    content()->addWidget(m_languageNote);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsSheet::showLanguage);
}

void SettingsSheet::addElsewhere(const QList<QAction *> &elsewhere)
{
    if (elsewhere.isEmpty())
        return;
    content()->addSpacing(8);
    content()->addWidget(new SectionLabel(tr("More to set")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (QAction *action : elsewhere) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setObjectName(QStringLiteral("settings.") + action->objectName());
        button->setAutoDefault(false);
        button->setEnabled(action->isEnabled());
        // What was typed here is not lost on the way there.
        connect(button, &QPushButton::clicked, this, [this, action] {
            keep();
            action->trigger();
        });
        const int at = grid->count();
        grid->addWidget(button, at / 2, at % 2);
    }
    content()->addLayout(grid);
}

void SettingsSheet::showName()
{
    const QString name = m_name->text().simplified();
    m_nameNote->setText(
        name.isEmpty() ? tr("Without a name here, “%1” is used: the name you are signed in with on this computer.")
                             .arg(workflow::loginName())
                       : tr("It stands in the log of a story, in its versions and corrections, and where an embargo "
                            "is lifted. What is written there already stays as it is."));
}

void SettingsSheet::showLanguage()
{
    const QString chosen = m_language->currentData().toString();
    const bool isNew = chosen != m_languages.now && m_languages.restart;
    m_languageNote->setText(isNew ? m_languages.restart(chosen) : QString());
    m_languageNote->setVisible(isNew && !m_languageNote->text().isEmpty());
}

void SettingsSheet::keep()
{
    m_services.settings.setUserName(m_name->text());
    m_services.settings.setInterfaceLanguage(m_language->currentData().toString());
    accept();
    emit kept();
}

} // namespace ui
