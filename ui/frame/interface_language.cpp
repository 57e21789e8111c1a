// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/interface_language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ui {

void speak(const QString &chosen)
{
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    auto *own = new QTranslator(qApp);
    if (own->load(locale, QStringLiteral("standfirst"), QStringLiteral("_"), QStringLiteral(":/translations"))) {
        QLocale::setDefault(locale);
        QApplication::installTranslator(own);
        auto *toolkit = new QTranslator(qApp);
        if (toolkit->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QApplication::installTranslator(toolkit);
        QApplication::setLayoutDirection(locale.textDirection());
        return;
    }
    // English too has its forms for one and for many: without them people read "1 need(s) you".
    if (own->load(QStringLiteral(":/translations/standfirst_en.qm")))
        QApplication::installTranslator(own);
}

QStringList spokenLanguages()
{
    QStringList languages;
    const QString before = QStringLiteral("standfirst_");
    const QString after = QStringLiteral(".qm");
    for (const QString &file : QDir(QStringLiteral(":/translations")).entryList({before + QLatin1Char('*') + after}))
        languages << file.mid(before.size()).chopped(after.size());
    const QString original = QStringLiteral("en");
    if (!languages.contains(original))
        languages << original;
    languages.sort();
    return languages;
}

QString restartSentence(const QString &chosen)
{
    static constexpr auto sentence = QT_TRANSLATE_NOOP(
        "InterfaceLanguage", "Start Standfirst again and it speaks this language. What you wrote is safe.");
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QTranslator there;
    QString said;
    if (there.load(locale, QStringLiteral("standfirst"), QStringLiteral("_"), QStringLiteral(":/translations")))
        said = there.translate("InterfaceLanguage", sentence);
    return said.isEmpty() ? QString::fromUtf8(sentence) : said;
}

} // namespace ui
