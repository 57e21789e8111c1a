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
        row("Latin names in Persian", "fa", "نام Reuters, AFP, BBC? گفت, چرا?", "نام Reuters, AFP, BBC؟ گفت، چرا؟");
        row("Latin name with a letter of Persian after it", "fa", "Reuters, و A320; و", "Reuters، و A320؛ و");
        row("quoted Latin name in Persian", "fa", "\"Reuters\", و", "«Reuters»، و");
        row("code has no signs before it is code", "en", "`print \"x\" -- it's...`, \"and\"",
            "`print \"x\" -- it's...`, “and”");
        row("quote after an address", "en", "\"https://x.org\" and \"see https://x.org/a/\" 'b'",
            "“https://x.org” and “see https://x.org/a/” ‘b’");
        row("single quote after an address", "en", "\"so 'https://x.org/' he said\"", "“so ‘https://x.org/’ he said”");
        row("quote inside an address", "en", "https://x.org/?a=\"b\" \"c\"", "https://x.org/?a=\"b\" “c”");
        row("French quote after an address", "fr", "\"https://x.org\" ; \"a\"",
            "«\u202Fhttps://x.org\u202F»\u202F; «\u202Fa\u202F»");
        row("German quote after an address", "de", "\"https://x.org\", sagt \"er\"", "„https://x.org“, sagt „er“");
        row("sign after a quoted address", "fa", "\"https://x.org\", و", "«https://x.org»، و");
        row("French addresses", "fr",
            "mailto:a@b.fr (mailto:a@b.fr) http://a.b/ example.org:8080/a?b;c et example.org/a?b",
            "mailto:a@b.fr (mailto:a@b.fr) http://a.b/ example.org:8080/a?b;c et example.org/a?b");
        row("French fraction and abbreviation", "fr", "et/ou? p.ex.: M./Mme?",
            "et/ou\u202F? p.ex.\u00A0: M./Mme\u202F?");
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

    void latinWordsKeepLatinDigits()
    {
        QCOMPARE(write(QStringLiteral("fa"), QStringLiteral("یک A320 و COVID-19 تا 2026"), core::Digits::Persian),
                 QStringLiteral("یک A320 و COVID-19 تا ۲۰۲۶"));
        QCOMPARE(write(QStringLiteral("ar"), QStringLiteral("B52, 52"), core::Digits::Arabic),
                 QStringLiteral("B52, ٥٢"));
        QCOMPARE(core::typedDigit(u"A", QLatin1Char('3'), core::Digits::Persian), std::nullopt);
        QCOMPARE(core::typedDigit(u"`a ", QLatin1Char('3'), core::Digits::Persian), std::nullopt);
        QCOMPARE(core::typedDigit(u"و ", QLatin1Char('3'), core::Digits::Persian),
                 (core::Replacement{0, QStringLiteral("۳")}));
    }

    void codeHasTheSignsOfAKeyboard()
    {
        QCOMPARE(core::asCode(QStringLiteral("a\u202F; “b”\u00A0: «\u202Fc\u202F»\u202F! d\u00A0e – f—g")),
                 QStringLiteral("a; \"b\": \"c\"! d\u00A0e - f--g"));
    }

    void straightensAllItMakes()
    {
        QCOMPARE(core::straightened(QStringLiteral("“a” ‘b’ «\u202Fc\u202F» „d“ e–f—g…")),
                 QStringLiteral("\"a\" 'b' \"c\" \"d\" e-f--g..."));
    }
};

QTEST_GUILESS_MAIN(TypographyTest)
#include "typography_test.moc"
