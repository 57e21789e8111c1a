// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/spell_menu.h"

#include "ui/page/language_menu.h"
#include "workflow/spelling_service.h"

namespace ui {

namespace {

quint64 nextTicket()
{
    static quint64 last = 0;
    return ++last;
}

// A menu reads "&" as the mark of a key.
QString forMenu(QString word)
{
    return word.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SpellMenu::SpellMenu(workflow::SpellingService &spelling, const PageActions &actions, QWidget *parent)
    : QMenu(parent)
    , m_spelling(spelling)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("wordMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_spelling, &workflow::SpellingService::suggested, this,
            [this](quint64 ticket, const QStringList &suggestions) {
                if (ticket == m_ticket)
                    show(suggestions);
            });
}

void SpellMenu::fill(const std::optional<Mistake> &mistake, const QString &blockLanguage, bool inBody)
{
    if (mistake)
        addMistake(*mistake);
    for (QAction *action : {m_actions.cut, m_actions.copy, m_actions.paste, m_actions.pastePlain})
        addAction(action);
    addSeparator();
    addAction(m_actions.link);
    if (m_actions.editPicture->isEnabled())
        addAction(m_actions.editPicture);
    if (inBody)
        addLanguages(blockLanguage);
}

void SpellMenu::addMistake(const Mistake &mistake)
{
    m_mistake = mistake;
    for (int place = 0; place < places; ++place) {
        QAction *action = addAction(place == 0 ? tr("Looking…") : QString());
        action->setObjectName(QStringLiteral("suggestion%1").arg(place));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this,
                [this, action] { emit chosen(m_mistake, action->data().toString()); });
        m_places.append(action);
    }
    addSeparator();
    const QString word = mistake.word;
    const QString language = mistake.language;
    QAction *ignore = addAction(tr("Ignore"));
    ignore->setObjectName(QStringLiteral("ignoreWord"));
    connect(ignore, &QAction::triggered, this, [this, word] { m_spelling.ignore(word); });
    QAction *mine = addAction(tr("Add to my dictionary"));
    mine->setObjectName(QStringLiteral("addToMine"));
    connect(mine, &QAction::triggered, this, [this, word, language] { m_spelling.addToMine(word, language); });
    QAction *newsroom = addAction(tr("Add to the newsroom's dictionary"));
    newsroom->setObjectName(QStringLiteral("addToNewsroom"));
    connect(newsroom, &QAction::triggered, this, [this, word, language] { m_spelling.addToNewsroom(word, language); });
    addSeparator();
    m_ticket = nextTicket();
    m_spelling.suggest(m_ticket, word, language);
}

void SpellMenu::show(const QStringList &suggestions)
{
    for (int place = 0; place < m_places.size(); ++place) {
        QAction *action = m_places.at(place);
        const bool has = place < suggestions.size();
        action->setText(has ? forMenu(suggestions.at(place)) : place == 0 ? tr("No suggestions") : QString());
        action->setData(has ? suggestions.at(place) : QString());
        action->setEnabled(has);
        QFont font = action->font();
        font.setBold(has && place == 0);
        action->setFont(font);
    }
    // Who has not moved yet and waits with the keyboard finds the best suggestion under the keys.
    if (!suggestions.isEmpty() && !activeAction())
        setActiveAction(m_places.first());
}

void SpellMenu::addLanguages(const QString &current)
{
    QMenu *menu = addMenu(tr("Language of this paragraph"));
    menu->setObjectName(QStringLiteral("paragraphLanguageMenu"));
    addBlockLanguages(*menu, current, [this](const QString &language) { emit languageChosen(language); });
}

} // namespace ui
