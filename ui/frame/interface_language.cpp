// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/interface_language.h"

#include <QApplication>
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

} // namespace ui
