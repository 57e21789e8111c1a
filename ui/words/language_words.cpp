// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/language_words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(LanguageWords)
};

struct Named
{
    const char *code;
    const char *name;
};

// The toolkit knows languages by their English names only.
constexpr Named names[] = {
    {"ar", QT_TRANSLATE_NOOP("LanguageWords", "Arabic")},
    {"bg", QT_TRANSLATE_NOOP("LanguageWords", "Bulgarian")},
    {"bn", QT_TRANSLATE_NOOP("LanguageWords", "Bengali")},
    {"ca", QT_TRANSLATE_NOOP("LanguageWords", "Catalan")},
    {"ckb", QT_TRANSLATE_NOOP("LanguageWords", "Central Kurdish")},
    {"cs", QT_TRANSLATE_NOOP("LanguageWords", "Czech")},
    {"da", QT_TRANSLATE_NOOP("LanguageWords", "Danish")},
    {"de", QT_TRANSLATE_NOOP("LanguageWords", "German")},
    {"de-AT", QT_TRANSLATE_NOOP("LanguageWords", "German (Austria)")},
    {"de-CH", QT_TRANSLATE_NOOP("LanguageWords", "German (Switzerland)")},
    {"el", QT_TRANSLATE_NOOP("LanguageWords", "Greek")},
    {"en", QT_TRANSLATE_NOOP("LanguageWords", "English")},
    {"en-AU", QT_TRANSLATE_NOOP("LanguageWords", "English (Australia)")},
    {"en-CA", QT_TRANSLATE_NOOP("LanguageWords", "English (Canada)")},
    {"en-GB", QT_TRANSLATE_NOOP("LanguageWords", "English (UK)")},
    {"en-US", QT_TRANSLATE_NOOP("LanguageWords", "English (US)")},
    {"es", QT_TRANSLATE_NOOP("LanguageWords", "Spanish")},
    {"et", QT_TRANSLATE_NOOP("LanguageWords", "Estonian")},
    {"fa", QT_TRANSLATE_NOOP("LanguageWords", "Persian")},
    {"fi", QT_TRANSLATE_NOOP("LanguageWords", "Finnish")},
    {"fr", QT_TRANSLATE_NOOP("LanguageWords", "French")},
    {"fr-CA", QT_TRANSLATE_NOOP("LanguageWords", "French (Canada)")},
    {"he", QT_TRANSLATE_NOOP("LanguageWords", "Hebrew")},
    {"hi", QT_TRANSLATE_NOOP("LanguageWords", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("LanguageWords", "Croatian")},
    {"hu", QT_TRANSLATE_NOOP("LanguageWords", "Hungarian")},
    {"id", QT_TRANSLATE_NOOP("LanguageWords", "Indonesian")},
    {"it", QT_TRANSLATE_NOOP("LanguageWords", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("LanguageWords", "Japanese")},
    {"ko", QT_TRANSLATE_NOOP("LanguageWords", "Korean")},
    {"ku", QT_TRANSLATE_NOOP("LanguageWords", "Kurdish")},
    {"lt", QT_TRANSLATE_NOOP("LanguageWords", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("LanguageWords", "Latvian")},
    {"nb", QT_TRANSLATE_NOOP("LanguageWords", "Norwegian (Bokmål)")},
    {"nl", QT_TRANSLATE_NOOP("LanguageWords", "Dutch")},
    {"pl", QT_TRANSLATE_NOOP("LanguageWords", "Polish")},
    {"ps", QT_TRANSLATE_NOOP("LanguageWords", "Pashto")},
    {"pt", QT_TRANSLATE_NOOP("LanguageWords", "Portuguese")},
    {"pt-BR", QT_TRANSLATE_NOOP("LanguageWords", "Portuguese (Brazil)")},
    {"ro", QT_TRANSLATE_NOOP("LanguageWords", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("LanguageWords", "Russian")},
    {"sk", QT_TRANSLATE_NOOP("LanguageWords", "Slovak")},
    {"sl", QT_TRANSLATE_NOOP("LanguageWords", "Slovenian")},
    {"sq", QT_TRANSLATE_NOOP("LanguageWords", "Albanian")},
    {"sr", QT_TRANSLATE_NOOP("LanguageWords", "Serbian")},
    {"sv", QT_TRANSLATE_NOOP("LanguageWords", "Swedish")},
    {"sw", QT_TRANSLATE_NOOP("LanguageWords", "Swahili")},
    {"tr", QT_TRANSLATE_NOOP("LanguageWords", "Turkish")},
    {"uk", QT_TRANSLATE_NOOP("LanguageWords", "Ukrainian")},
    {"ur", QT_TRANSLATE_NOOP("LanguageWords", "Urdu")},
    {"vi", QT_TRANSLATE_NOOP("LanguageWords", "Vietnamese")},
    {"zh-Hans", QT_TRANSLATE_NOOP("LanguageWords", "Chinese (simplified)")},
    {"zh-Hant", QT_TRANSLATE_NOOP("LanguageWords", "Chinese (traditional)")},
};

QString normalised(QString code)
{
    return code.replace(QLatin1Char('_'), QLatin1Char('-'));
}

const Named *find(const QString &code)
{
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const Named &named) {
        return code.compare(QLatin1String(named.code), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(names) ? nullptr : found;
}

} // namespace

QString languageName(const QString &bcp47)
{
    const QString code = normalised(bcp47);
    if (const Named *named = find(code))
        return Say::tr(named->name);
    const qsizetype dash = code.indexOf(QLatin1Char('-'));
    const QLocale locale(code);
    if (dash > 0 && locale.language() != QLocale::C) {
        return Say::tr("%1 (%2)", "language (country)")
            .arg(languageName(code.left(dash)), QLocale::territoryToString(locale.territory()));
    }
    return locale.language() == QLocale::C ? bcp47 : QLocale::languageToString(locale.language());
}

QString ownLanguageName(const QString &bcp47)
{
    const QString code = normalised(bcp47);
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return bcp47;
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? languageName(bcp47) : name;
}

QString languageWithOwnName(const QString &bcp47)
{
    const QString name = languageName(bcp47);
    // English names itself in so many ways that its own name adds nothing to any interface.
    if (normalised(bcp47).startsWith(QLatin1String("en"), Qt::CaseInsensitive))
        return name;
    const QString own = ownLanguageName(bcp47);
    if (own.compare(name, Qt::CaseInsensitive) == 0)
        return name;
    // Isolates keep the two names in the interface's order when one of them is right-to-left.
    return name + QStringLiteral(" · \u2068") + own + QChar(0x2069);
}

QStringList offeredLanguages()
{
    QStringList codes;
    for (const Named &named : names)
        codes.append(QString::fromLatin1(named.code));
    const QCollator collator;
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return collator.compare(languageName(a), languageName(b)) < 0;
    });
    return codes;
}

} // namespace ui
