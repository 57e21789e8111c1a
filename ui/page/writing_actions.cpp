// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/writing_actions.h"

#include <QCoreApplication>

namespace ui {

namespace {

QAction *make(QObject *owner, const char *name, const QString &text, const char *keys = "", const char *iconName = "")
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1String("action.") + QLatin1String(name));
    if (*keys)
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    action->setData(QString::fromLatin1(iconName));
    return action;
}

QAction *ticked(QAction *action)
{
    action->setCheckable(true);
    return action;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::WritingActions)
};

} // namespace

WritingActions::WritingActions(QObject *owner)
    : find(make(owner, "find", Words::tr("Find in the story…"), "Ctrl+F", "search"))
    , replace(make(owner, "replace", Words::tr("Find and replace…"), "Ctrl+H"))
    , findNext(make(owner, "findNext", Words::tr("Find next"), "F3"))
    , findPrevious(make(owner, "findPrevious", Words::tr("Find previous"), "Shift+F3"))
    , nextMarker(make(owner, "nextMarker", Words::tr("Next TK or [?]"), "Shift+F7"))
    , smartSigns(ticked(make(owner, "smartSigns", Words::tr("Quotes and dashes of the language while typing"))))
    , writingSigns(ticked(make(owner, "writingSigns", Words::tr("Signs such as ## and ** make headings and bold"))))
    , typedDigits(new QActionGroup(owner))
    , digitsAsTyped(ticked(make(owner, "digitsAsTyped", Words::tr("Type digits as the keyboard has them"))))
    , latinDigits(ticked(make(owner, "latinDigits", Words::tr("Type Latin digits: 123"))))
    , persianDigits(ticked(make(owner, "persianDigits", Words::tr("Type Persian digits: ۱۲۳"))))
    , arabicDigits(ticked(make(owner, "arabicDigits", Words::tr("Type Arabic digits: ١٢٣"))))
    , nextCase(make(owner, "nextCase", Words::tr("Other capitals"), "Ctrl+Shift+F3"))
    , upperCase(make(owner, "upperCase", Words::tr("CAPITALS")))
    , lowerCase(make(owner, "lowerCase", Words::tr("small letters")))
    , titleCase(make(owner, "titleCase", Words::tr("Capitals as in a Headline")))
    , sentenceCase(make(owner, "sentenceCase", Words::tr("Capitals as in a sentence")))
    , toLatinDigits(make(owner, "toLatinDigits", Words::tr("Digits to Latin: 123")))
    , toPersianDigits(make(owner, "toPersianDigits", Words::tr("Digits to Persian: ۱۲۳")))
    , toArabicDigits(make(owner, "toArabicDigits", Words::tr("Digits to Arabic: ١٢٣")))
    , straighten(make(owner, "straighten", Words::tr("Straight quotes"), "Ctrl+'"))
    , anything(make(owner, "anything", Words::tr("Insert or turn into…"), "Ctrl+/"))
    , symbol(make(owner, "symbol", Words::tr("Symbol…"), "Ctrl+Shift+Y"))
    , linkStory(make(owner, "linkStory", Words::tr("Link to one of our stories…"), "Ctrl+Shift+L", "link"))
    , attribution(make(owner, "attribution", Words::tr("Attribution of the desk"), "Ctrl+Shift+A", "credit"))
    , boilerplate(make(owner, "boilerplate", Words::tr("Boilerplate of the desk"), "Ctrl+Alt+B"))
    , snippets(make(owner, "snippets", Words::tr("Snippets…"), "Ctrl+Shift+J"))
    , nonJoiner(make(owner, "nonJoiner", Words::tr("Zero-width non-joiner"), "Ctrl+Shift+2"))
    , embedTitles(ticked(make(owner, "embedTitles", Words::tr("Look up titles of embeds"))))
    , invisibles(ticked(make(owner, "invisibles", Words::tr("Signs for spaces and line ends"), "Ctrl+Shift+.")))
    , focusMode(ticked(make(owner, "focusMode", Words::tr("One paragraph at a time"), "Shift+F11")))
    , typewriter(ticked(make(owner, "typewriter", Words::tr("Keep the line at the middle"), "Ctrl+Shift+F11")))
{
    for (QAction *digits : {digitsAsTyped, latinDigits, persianDigits, arabicDigits})
        typedDigits->addAction(digits);
    digitsAsTyped->setChecked(true);
}

QList<QAction *> WritingActions::editGroup() const
{
    return {nullptr,    find,         replace, findNext,      findPrevious, nextMarker,    nullptr,
            smartSigns, writingSigns, nullptr, digitsAsTyped, latinDigits,  persianDigits, arabicDigits};
}

QList<QAction *> WritingActions::formatGroup() const
{
    return {nullptr, nextCase,      upperCase,       lowerCase,      titleCase, sentenceCase,
            nullptr, toLatinDigits, toPersianDigits, toArabicDigits, nullptr,   straighten};
}

QList<QAction *> WritingActions::insertGroup() const
{
    return {nullptr, anything, symbol, linkStory, attribution, boilerplate, snippets, nonJoiner, nullptr, embedTitles};
}

QList<QAction *> WritingActions::viewGroup() const
{
    return {nullptr, invisibles, focusMode, typewriter};
}

} // namespace ui
