// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/typography.h"

#include <QTest>

class TypographyTest : public QObject
{
    Q_OBJECT

private:
    // Types key by key, as the page does.
    static QString write(const QString &language, const QString &keys, core::Digits digits)
    {
        QString text;
        for (const QChar key : keys) {
            if (const auto other = core::typed(language, text, key, digits)) {
                text.chop(other->remove);
                text += other->insert;
            } else {
                text += key;
            }
        }
        return text;
    }

private slots:
    void writesWhatTheLanguageWants_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *language, const char *keys, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(keys)
                                << QString::fromUtf8(expected);
        };
        row("quotes", "en-GB", R"(He said "yes", "no" and ("maybe").)", "He said “yes”, “no” and (“maybe”).");
        row("inner quotes", "en-GB", R"("Call it 'art'," she said.)", "“Call it ‘art’,” she said.");
        row("quote broken off", "en-US", R"("Wait--" she said.)", "“Wait—” she said.");
        row("apostrophes", "en", "It's the ferries' day", "It’s the ferries’ day");
        row("decade", "en", "the '90s and the '80s", "the ’90s and the ’80s");
        row("number in a quote", "en", "'20 boats' came", "‘20 boats’ came");
        row("rock 'n' roll", "en", "rock 'n' roll", "rock ’n’ roll");
        row("shortened words", "en", "get 'em, 'tis late", "get ’em, ’tis late");
        row("word that only begins so", "en", "'empty' and 'embers'", "‘empty’ and ‘embers’");
        row("inches", "en", R"(a 12" record)", R"(a 12" record)");
        row("quoted number", "en", R"(He said "12")", "He said “12”");
        row("en dash", "en-GB", "the boats - all of them -- left", "the boats – all of them – left");
        row("em dash", "en-GB", "the boats---all", "the boats—all");
        row("em dash in America", "en-US", "the boats--all", "the boats—all");
        row("third hyphen in America", "en-US", "the boats---all", "the boats—all");
        row("hyphen stays", "en", "three-week 5 - 3 <!-- x", "three-week 5 - 3 <!-- x");
        row("separator stays", "en", "---", "---");
        row("list sign stays", "en", "- a", "- a");
        row("ellipsis", "en", "so... ....", "so… ….");
        row("address stays", "en", "see https://example.org/a--b?c='d' or me'x",
            "see https://example.org/a--b?c='d' or me’x");
        row("French quotes", "fr", R"(Il dit "oui". "Non")", "Il dit «\u202Foui\u202F». «\u202FNon\u202F»");
        row("French inner quotes", "fr", R"("Il dit "oui" encore")", "«\u202FIl dit “oui” encore\u202F»");
        row("French signs", "fr", "Quoi? Oui; non! Si: tel", "Quoi\u202F? Oui\u202F; non\u202F! Si\u00A0: tel");
        row("French signs after a space", "fr", "Quoi ? Si : 10 %", "Quoi\u202F? Si\u00A0: 10\u202F%");
        row("French signs together", "fr", "Quoi?! Non!!", "Quoi\u202F?! Non\u202F!!");
        row("French time and address", "fr", "10:30 http://a.b/c?d", "10:30 http://a.b/c?d");
        row("French guillemets typed", "fr", "« oui »", "«\u202Foui\u202F»");
        row("French apostrophe", "fr", "l'eau d'or", "l’eau d’or");
        row("Canada", "fr-CA", "Quoi? Si: tel", "Quoi? Si\u00A0: tel");
        row("German", "de", R"(Er sagt "ja" und "das 'Nein' zählt")", "Er sagt „ja“ und „das ‚Nein‘ zählt“");
        row("German apostrophe", "de", "'Wie geht's?'", "‚Wie geht’s?‘");
        row("Swiss German", "de-CH", R"(Er sagt "ja")", "Er sagt «ja»");
        row("Polish", "pl", R"("tak")", "„tak”");
        row("Swedish", "sv", R"("ja" d'or)", "”ja” d’or");
        row("Russian", "ru", R"("да "нет" да")", "«да „нет“ да»");
        row("Spanish", "es", R"(¿"Sí"? ¡Hola!)", "¿“Sí”? ¡Hola!");
        row("Persian", "fa", R"(گفت "نه", چرا? این;)", "گفت «نه»، چرا؟ این؛");
        row("Arabic", "ar", R"(قال "نعم", لماذا?)", "قال «نعم»، لماذا؟");
        row("Persian number", "fa", "۱,۰۰۰ و 1,000 و ۵%", "۱٬۰۰۰ و 1,000 و ۵٪");
        row("space takes a non-joiner's place", "fa", "می\u200C شود", "می شود");
        row("Hebrew and Japanese stay", "he", R"(צה"ל)", R"(צה"ל)");
        row("no language", "", R"("a")", R"("a")");
        row("one sign alone", "en", "\"", "“");
    }

    void writesWhatTheLanguageWants()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, keys);
        QFETCH(const QString, expected);
        QCOMPARE(write(language, keys, core::Digits::AsTyped), expected);
    }

    void writesDigitsOfChoice()
    {
        QCOMPARE(write(QStringLiteral("fa"), QStringLiteral("12,500"), core::Digits::Persian),
                 QStringLiteral("۱۲٬۵۰۰"));
        QCOMPARE(write(QStringLiteral("ar"), QStringLiteral("7"), core::Digits::Arabic), QStringLiteral("٧"));
        QCOMPARE(core::withDigits(QStringLiteral("۱۲ ٣٤ 56 ²"), core::Digits::Latin), QStringLiteral("12 34 56 ²"));
        QCOMPARE(core::withDigits(QStringLiteral("12 ٣"), core::Digits::Persian), QStringLiteral("۱۲ ۳"));
    }

    void straightensAllItMakes()
    {
        QCOMPARE(core::straightened(QStringLiteral("“a” ‘b’ «\u202Fc\u202F» „d“ e–f—g…")),
                 QStringLiteral("\"a\" 'b' \"c\" \"d\" e-f--g..."));
    }
};

QTEST_GUILESS_MAIN(TypographyTest)
#include "typography_test.moc"
