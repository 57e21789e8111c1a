// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find_text.h"

#include <QTest>

using core::FindOptions;

class FindTextTest : public QObject
{
    Q_OBJECT

private:
    // The text with each hit in brackets.
    static QString found(const QString &words, const QString &text, const FindOptions &options)
    {
        core::Finder finder(words, options);
        const QList<core::Hit> hits = finder.find(text);
        QString shown = text;
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
            shown.insert(hit->start + hit->length, QLatin1Char(']'));
            shown.insert(hit->start, QLatin1Char('['));
        }
        return shown;
    }

private slots:
    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("how"); // w whole word, c case, f forms as written, e expression
        const auto row = [](const char *words, const char *expected, const char *how = "") {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 %3")
                               .arg(QString::fromUtf8(words), QString::fromUtf8(expected), QString::fromLatin1(how))))
                << QString::fromUtf8(words) << QString::fromUtf8(expected) << QString::fromLatin1(how);
        };
        row("pier", "[Pier] and [pier]s");
        row("pier", "[Pier] and piers", "w");
        row("pier", "Pier and [pier]s", "c");
        row("Zurich", "[Zürich] zürich", "c");
        row("zurich", "[Zürich] [zu\xCC\x88rich]");
        row("zurich", "Zürich", "f");
        row("strasse", "die [Straße]n");
        row("s", "Stra[ß]e [s]", "c");
        row("don't", "they [don’t] [don't]");
        row("\"a\"", "«a» [“a”]x [«b»]", "");
        row("علي", "[علی] و [عليّ]");
        row("می شود", "[می‌شود]");
        row("کتاب", "[كِتَاب]‌ها", "");
        row("12", "[۱۲] و [12]");
        row("北京", "在[北京]的");
        row("a b", "[a\u00A0b]");
        row("(\\w+)@x", "[me@x] y", "e");
        row("^the", "[The] the\n[the]", "e");
        row("x*", "a[xx]b", "e");
        row("pier", "[pier] piers", "ew");
        row("", "nothing", "");
        row("(", "an ( unfinished one", "e");
        row("aa", "[aa][aa]a");
    }

    void findsWhatIsMeant()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, expected);
        QFETCH(const QString, how);
        FindOptions options;
        options.wholeWord = how.contains(QLatin1Char('w'));
        options.matchCase = how.contains(QLatin1Char('c'));
        options.anyForm = !how.contains(QLatin1Char('f'));
        options.expression = how.contains(QLatin1Char('e'));
        QString text = expected;
        text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
        if (words == QLatin1String("\"a\"")) {
            QCOMPARE(found(words, QStringLiteral("«a» “a”x «b»"), options), QStringLiteral("[«a»] [“a”]x «b»"));
            return;
        }
        QCOMPARE(found(words, text, options), expected);
    }

    void replacesByGroups()
    {
        FindOptions options;
        options.expression = true;
        core::Finder finder(QStringLiteral("(\\d+) (\\w+)"), options);
        const QList<core::Hit> hits = finder.find(QStringLiteral("3 berths"));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(finder.replacement(hits.first(), QStringLiteral("$2: $1 $$1 $9.")),
                 QStringLiteral("berths: 3 $1 $9."));
        core::Finder plain(QStringLiteral("a"), {});
        QCOMPARE(plain.replacement({0, 1, {}}, QStringLiteral("$1")), QStringLiteral("$1"));
    }

    void callsGroupsAsEditorsDo_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *pattern, const char *with, const char *expected) {
            QTest::newRow(with) << QString::fromUtf8(pattern) << QString::fromUtf8(with) << QString::fromUtf8(expected);
        };
        const char *two = "(ab)(cd)efghijklm";
        const char *eleven = "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)lm";
        const char *named = "(?<first>ab)(?<rest>cd)efghijklm";
        row(two, "$10 $12 $20.", "ab0 ab2 cd0.");
        row(eleven, "$10 $11 $12 $1", "j k a2 a");
        row(two, "$0|$&|$00|$01", "abcdefghijklm|abcdefghijklm|abcdefghijklm0|abcdefghijklm1");
        row(two, "\\2\\1 \\10 \\3", "cdab ab0 \\3");
        row(two, "${1}0 ${2} ${3} ${} ${1", "ab0 cd ${3} ${} ${1");
        row(named, "${rest}-$<first> ${who} $<who> $1", "cd-ab ${who} $<who> ab");
        row(two, "$$1 $$$1 \\$1 \\\\1 $", "$1 $ab $1 \\1 $");
        row(two, "5$ a\\ C:\\new $x $3", "5$ a\\ C:\\new $x $3");
        row("(ab)(x)?cdefghijklm(y)?", "<$1$2$3>", "<ab>"); // took no part in the match
        row(two, "$۱", "$۱");
    }

    void callsGroupsAsEditorsDo()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, with);
        FindOptions options;
        options.expression = true;
        for (const bool wholeWord : {false, true}) {
            options.wholeWord = wholeWord;
            core::Finder finder(pattern, options);
            const QList<core::Hit> hits = finder.find(QStringLiteral("abcdefghijklm"));
            QCOMPARE(hits.size(), 1);
            QTEST(finder.replacement(hits.first(), with), "expected");
        }
    }

    void saysWhenAnExpressionIsNone()
    {
        FindOptions options;
        options.expression = true;
        QVERIFY(!core::Finder(QStringLiteral("(a"), options).isValid());
        QVERIFY(!core::Finder(QString(5000, QLatin1Char('a')), options).isValid());
        QVERIFY(core::Finder(QStringLiteral("(a)"), options).isValid());
        QVERIFY(core::Finder(QStringLiteral("(a"), {}).isValid());
    }

    void halfALetterEndsNoExpression()
    {
        FindOptions options;
        options.expression = true;
        core::Finder finder(QStringLiteral("ha.bour"), options);
        const QString text = QChar(0xd83d) + QStringLiteral(" the harbour");
        QCOMPARE(finder.find(text), (QList<core::Hit>{{6, 7, {QStringLiteral("harbour")}}}));
        QVERIFY(!finder.gaveUp());
        core::Finder empty(QStringLiteral("b?"), options);
        const QString outside = QString::fromUtf8("a😀b");
        QCOMPARE(empty.find(outside), (QList<core::Hit>{{3, 1, {QStringLiteral("b")}}}));
        QVERIFY(!empty.gaveUp());
    }

    void givesUpAHostileExpression_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        const QString many(30'000, QLatin1Char('a'));
        QTest::newRow("nested") << QStringLiteral("(a+)+$") << QString(many + QLatin1Char('b'));
        QTest::newRow("raised limit") << QStringLiteral("(*LIMIT_MATCH=4000000000)(a|aa)+$")
                                      << QString(many + QLatin1Char('b'));
        QTest::newRow("looks back") << QStringLiteral("(.*)\\1{5}x") << many;
        QTest::newRow("recursion") << QStringLiteral("((?:a|(?1))*)b") << many;
        QTest::newRow("many short ones") << QStringLiteral("a(?=.*b)|a") << many;
    }

    void givesUpAHostileExpression()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        FindOptions options;
        options.expression = true;
        QElapsedTimer clock;
        clock.start();
        core::Finder finder(pattern, options);
        for (int block = 0; block < 200; ++block)
            (void)finder.find(text);
        qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
    }
};

QTEST_GUILESS_MAIN(FindTextTest)
#include "find_text_test.moc"
