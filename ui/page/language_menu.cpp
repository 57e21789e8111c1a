// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/language_menu.h"

#include "ui/words/language_words.h"

#include <QCoreApplication>

namespace ui {

void addBlockLanguages(QMenu &menu, const QString &current, const std::function<void(const QString &language)> &chosen)
{
    const auto add = [&](const QString &label, const QString &language) {
        QAction *action = menu.addAction(label);
        action->setObjectName(QStringLiteral("blockLanguage.") + language);
        action->setCheckable(true);
        action->setChecked(language == current);
        QObject::connect(action, &QAction::triggered, &menu, [chosen, language] { chosen(language); });
    };
    add(QCoreApplication::translate("ui::SpellMenu", "As the story"), {});
    menu.addSeparator();
    QStringList languages = offeredLanguages();
    if (!current.isEmpty() && !languages.contains(current))
        languages.prepend(current);
    for (const QString &language : std::as_const(languages))
        add(languageWithOwnName(language), language);
}

} // namespace ui
