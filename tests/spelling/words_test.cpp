// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/word_forms.h"
#include "spelling/words.h"

#include <QTest>

using namespace spelling;

namespace {

QStringList wordsOf(const QString &text, const QList<Range> &skip = {})
{
    QStringList found;
    for (const Word &word : wordsToCheck(text, skip))
        found.append(text.mid(word.start, word.length));
    return found;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWords_data();
    void findsWords();
    void givesPlacesAndScripts();
    void leavesOutNamedRanges();
    void endsOnAnyText();
    void cleansWords();
    void knowsScriptsOfLanguages();
    void takesOffPossessivesAndElisions();
};

void WordsTest::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const char16_t *text, const QStringList &words) {
        QTest::newRow(name) << QString::fromUtf16(text) << words;
    };
    const auto list = [](const char16_t *words) { return QString::fromUtf16(words).split(u'|', Qt::SkipEmptyParts); };
    row("plain", u"The ferry left, late.", list(u"The|ferry|left|late"));
    row("straight apostrophe", u"don't stop", list(u"don't|stop"));
    row("typographic apostrophe", u"don’t stop", list(u"don’t|stop"));
    row("quoted", u"‘harbour’ 'town' “mayor” «quai»", list(u"harbour|town|mayor|quai"));
    row("hyphens", u"well-known co‐op - dash—both", list(u"well-known|co‐op|dash|both"));
    row("trailing hyphen", u"pre- and post-war", list(u"pre|and|post-war"));
    row("soft hyphen", u"news\u00ADroom \u00ADquiet\u00AD", list(u"news\u00ADroom|quiet"));
    row("single letters", u"a I x plan B", list(u"plan"));
    row("numbers", u"5km 3rd 2026 COVID-19 mid-1990s ۱۲ ۳۰‌ساله word", list(u"word"));
    row("underscores", u"some_name here", list(u"here"));
    row("addresses", u"see https://example.org/qzx?a=b#c, www.exmpl.org/xyzzy and http://a.b/c.", list(u"see|and"));
    row("mailto", u"mailto:nobdy@exmple.org now", list(u"now"));
    row("mail", u"write to jon.dough@exmple.co.uk, please", list(u"write|to|please"));
    row("handles", u"by @ellwyn_brandt and (@quiz.desk)", list(u"by|and"));
    row("hashtags", u"tag #HarbrBridge #خبر‌ها end", list(u"tag|end"));
    row("hosts and files", u"exmple.org, notez.txt and page.html", list(u"and"));
    row("paths", u"in /usr/shre/wrds or C:\\Windws\\x or ~/nots", list(u"in|or|or"));
    row("and/or stays", u"and/or", list(u"and|or"));
    row("forgotten space", u"end.Next word.it", list(u"end|Next|word|it"));
    row("accents", u"Zürich café cafe\u0301", list(u"Zürich|café|cafe\u0301"));
    row("persian", u"می‌رود و کتاب‌ها، خبر", list(u"می‌رود|کتاب‌ها|خبر"));
    row("non-joiner at the ends", u"\u200Cخبر\u200C بود", list(u"خبر|بود"));
    row("arabic with harakat", u"كِتَابٌ جـــديد", list(u"كِتَابٌ|جـــديد"));
    row("mixed scripts", u"شبکه BBCفارسی گفت wi-فای", list(u"شبکه|BBC|فارسی|گفت|wi|فای"));
    row("direction marks", u"\u200Fسلام\u200F \u200Ehello\u200E", list(u"سلام|hello"));
    row("no words between spaces", u"東京で話す ข่าววันนี้ news", list(u"news"));
    row("cyrillic and greek", u"Москва Αθήνα", list(u"Москва|Αθήνα"));
    row("beyond the first plane", u"𐐀𐐁𐐂 ok 🙂 fine", list(u"𐐀𐐁𐐂|ok|fine"));
    row("line breaks", u"one\ntwo\u2028three", list(u"one|two|three"));
    row("empty", u"", {});
}

void WordsTest::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(text), words);
}

void WordsTest::givesPlacesAndScripts()
{
    const QList<Word> expected{{0, 3, QChar::Script_Latin}, {4, 4, QChar::Script_Arabic}, {9, 3, QChar::Script_Greek}};
    QCOMPARE(wordsToCheck(u"one خبرها δύο"),
             (QList<Word>{{0, 3, QChar::Script_Latin}, {4, 5, QChar::Script_Arabic}, {10, 3, QChar::Script_Greek}}));
    QCOMPARE(wordsToCheck(u"one خبره δύο"), expected);
}

void WordsTest::leavesOutNamedRanges()
{
    const QString text = QStringLiteral("before xqz after qqq end");
    QCOMPARE(wordsOf(text, {{17, 3}, {7, 3}}),
             QStringList({QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("end")}));
    QCOMPARE(wordsOf(text, {{3, 5}}).first(), QStringLiteral("bef"));
    QCOMPARE(wordsOf(text, {{0, 1000}}), QStringList());
    QCOMPARE(wordsOf(text, {{-5, 2}, {500, 10}}).size(), 5);
}

// Every short text of awkward characters: it ends, and every place lies inside the text.
void WordsTest::endsOnAnyText()
{
    const QString alphabet = QString::fromUtf16(u"a'-\u200C\u00AD@#.:/ 1_خ") + QChar(0xD801) + QChar(0xDC00);
    const qsizetype base = alphabet.size();
    QString text(5, QChar(u' '));
    for (qsizetype code = 0; code < base * base * base * base * base; code += 7) {
        qsizetype rest = code;
        for (QChar &c : text) {
            c = alphabet[rest % base];
            rest /= base;
        }
        qsizetype end = 0;
        for (const Word &word : wordsToCheck(text)) {
            QVERIFY2(word.start >= end && word.length > 0 && word.start + word.length <= text.size(), qPrintable(text));
            end = word.start + word.length;
        }
    }
}

void WordsTest::cleansWords()
{
    QCOMPARE(cleaned(u"don’t", QChar::Script_Latin), QStringLiteral("don't"));
    QCOMPARE(cleaned(u"news\u00ADroom", QChar::Script_Latin), QStringLiteral("newsroom"));
    QCOMPARE(cleaned(u"cafe\u0301", QChar::Script_Latin), QStringLiteral("café"));
    QCOMPARE(cleaned(u"كِتَابٌ", QChar::Script_Arabic), QStringLiteral("كتاب"));
    QCOMPARE(cleaned(u"جـــديد", QChar::Script_Arabic), QStringLiteral("جديد"));
    QCOMPARE(cleaned(u"می‌رود\u200F", QChar::Script_Arabic), QStringLiteral("می‌رود"));
}

void WordsTest::knowsScriptsOfLanguages()
{
    QCOMPARE(scriptOf(QStringLiteral("en-GB")), QChar::Script_Latin);
    QCOMPARE(scriptOf(QStringLiteral("fa")), QChar::Script_Arabic);
    QCOMPARE(scriptOf(QStringLiteral("ar-EG")), QChar::Script_Arabic);
    QCOMPARE(scriptOf(QStringLiteral("ru")), QChar::Script_Cyrillic);
    QCOMPARE(scriptOf(QStringLiteral("sr-Latn")), QChar::Script_Latin);
    QCOMPARE(scriptOf(QStringLiteral("ckb")), QChar::Script_Arabic);
    QCOMPARE(mainPart(QStringLiteral("en_GB")), QStringLiteral("en"));
}

void WordsTest::takesOffPossessivesAndElisions()
{
    QCOMPARE(withoutPossessive(u"Brandt’s").toString(), QStringLiteral("Brandt"));
    QCOMPARE(withoutPossessive(u"NATO's").toString(), QStringLiteral("NATO"));
    QCOMPARE(withoutPossessive(u"glass").toString(), QStringLiteral("glass"));
    QCOMPARE(withoutElision(u"l’Aberwick", QStringLiteral("fr")).toString(), QStringLiteral("Aberwick"));
    QCOMPARE(withoutElision(u"x'Aberwick", QStringLiteral("fr")).toString(), QStringLiteral("x'Aberwick"));
    QCOMPARE(withoutElision(u"d'Aberwick", QStringLiteral("en")).toString(), QStringLiteral("d'Aberwick"));
    QVERIFY(isAcronym(u"NATO") && isAcronym(u"MPs") && !isAcronym(u"HARBOUR") && !isAcronym(u"Is"));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
