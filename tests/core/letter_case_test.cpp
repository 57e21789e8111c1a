// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letter_case.h"

#include <QTest>

using core::inCase;
using core::LetterCase;

class LetterCaseTest : public QObject
{
    Q_OBJECT

private slots:
    void writesHeadlinesAsEnglishDoes()
    {
        const auto title = [](const char *text) {
            return inCase(QString::fromUtf8(text), LetterCase::Title, QStringLiteral("en-GB"));
        };
        QCOMPARE(title("the end of the pier"), QStringLiteral("The End of the Pier"));
        QCOMPARE(title("what ferries are for"), QStringLiteral("What Ferries Are For"));
        QCOMPARE(title("HARBOUR OPENS"), QStringLiteral("Harbour Opens"));
        QCOMPARE(title("the EU and mcAllister's boat: a story"),
                 QStringLiteral("The EU and mcAllister's Boat: A Story"));
    }

    void keepsNamesOfCapitalsInSentences()
    {
        const auto sentence = [](const char *text, const char *language) {
            return inCase(QString::fromUtf8(text), LetterCase::Sentence, QString::fromLatin1(language));
        };
        QCOMPARE(sentence("The Harbour Opens. The EU Waits", "en"), QStringLiteral("The harbour opens. The EU waits"));
        QCOMPARE(sentence("THE HARBOUR OPENS! AT LAST", "en"), QStringLiteral("The harbour opens! At last"));
        QCOMPARE(sentence("“élan” À Paris", "fr"), QStringLiteral("“Élan” à paris"));
        QCOMPARE(sentence("", "en"), QString());
        QCOMPARE(sentence("بندر باز شد", "fa"), QStringLiteral("بندر باز شد"));
    }

    void nextOneChangesSomething()
    {
        const auto through = [](const char *text, const char *language) {
            QStringList all{QString::fromUtf8(text)};
            for (int step = 0; step < 4; ++step) {
                const QString last = all.last();
                all.append(
                    inCase(last, core::nextCase(last, QString::fromLatin1(language)), QString::fromLatin1(language)));
            }
            return all.join(QLatin1Char('|'));
        };
        QCOMPARE(through("the end of it", "en"),
                 QStringLiteral("the end of it|The end of it|The End of It|THE END OF IT|the end of it"));
        QCOMPARE(through("The Pier", "en"), QStringLiteral("The Pier|THE PIER|the pier|The pier|The Pier"));
        QCOMPARE(through("oui", "fr"), QStringLiteral("oui|Oui|OUI|oui|Oui"));
        QCOMPARE(through("a", "en"), QStringLiteral("a|A|a|A|a"));
        QCOMPARE(through("بندر", "fa"), QStringLiteral("بندر|بندر|بندر|بندر|بندر"));
        QCOMPARE(through("", "en"), QStringLiteral("||||"));
    }

    void followsTheLanguage()
    {
        QCOMPARE(inCase(QStringLiteral("istanbul ışık"), LetterCase::Upper, QStringLiteral("tr")),
                 QStringLiteral("İSTANBUL IŞIK"));
        QCOMPARE(inCase(QStringLiteral("Straße"), LetterCase::Upper, QStringLiteral("de")), QStringLiteral("STRASSE"));
        QCOMPARE(inCase(QStringLiteral("ÉTÉ"), LetterCase::Lower, QStringLiteral("fr")), QStringLiteral("été"));
        QCOMPARE(inCase(QStringLiteral("le port est ouvert"), LetterCase::Title, QStringLiteral("fr")),
                 QStringLiteral("Le port est ouvert"));
    }
};

QTEST_GUILESS_MAIN(LetterCaseTest)
#include "letter_case_test.moc"
