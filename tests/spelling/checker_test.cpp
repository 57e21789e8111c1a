// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/checker.h"

#include "installed_dictionaries.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spelling;

namespace {

const QString english = QStringLiteral("en-GB");
const QString persian = QStringLiteral("fa");
const QString arabic = QStringLiteral("ar");
const QString french = QStringLiteral("fr");

} // namespace

class CheckerTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    std::unique_ptr<Checker> m_checker;

    QStringList wrongWords(const QString &text, const QString &language, const QStringList &others = {})
    {
        QStringList wrong;
        for (const Misspelling &one : m_checker->misspellings(text, language, others))
            wrong.append(text.mid(one.start, one.length));
        return wrong;
    }

private slots:
    void initTestCase();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void theDeliveredDictionaryKnowsTheWordsOfTheNews();
    void tellsRegionsApart();
    void skipsNamedRanges();
    void suggests();
    void suggestsWithTheWritersApostrophe();
    void refusesToSuggestForEndlessWords();
    void ignoresForTheSession();
    void acceptsVariantsOfAddedWords();
    void acceptsAddedNamesInsideWords();
    void saysWhichDictionaryIsMissing();
    void saysThatADictionaryCannotBeLoaded();
    void readsOldEncodings();
};

void CheckerTest::initTestCase()
{
    m_checker = std::make_unique<Checker>(testing::placesIn(m_profile.path()));
    const QString missing = testing::missingPackages(m_checker->dictionaries());
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

void CheckerTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *name, const QString &language, const QStringList &others, const char16_t *text,
                        const char16_t *wrong) {
        QTest::newRow(name) << language << others << QString::fromUtf16(text) << QString::fromUtf16(wrong);
    };
    row("plain", english, {}, u"The ferrry left the harbour.", u"ferrry");
    row("apostrophes", english, {}, u"It doesn't and doesn’t but dosen't and dosen’t", u"dosen't|dosen’t");
    row("apostrophe before", english, {}, u"’tis 'twas ’twazz", u"twazz");
    row("possessive", english, {}, u"the mayor’s town's citys’", u"citys");
    row("hyphens", english, {}, u"a well-known and well-knwon mother-in-law", u"knwon");
    row("soft hyphen", english, {}, u"har\u00ADbour har\u00ADbuor", u"har\u00ADbuor");
    row("acronyms", english, {}, u"NATO QZX MPs NATO’s QZXWVUT", u"QZXWVUT");
    row("capitals", english, {}, u"HARBOUR HARBUOR", u"HARBUOR");
    row("skipped", english, {}, u"https://exmple.org @hndle #tgg 12ab jon@exmple.org exmple.org", u"");
    row("persian", persian, {}, u"او به خانه می‌رود", u"");
    row("persian joined and split", persian, {},
        u"کتابها کتاب‌ها کتاب‌هایشان نمی‌خواهم بین‌المللی", u"");
    row("persian wrong", persian, {}, u"خخبر کتتاب‌ها می‌ررود امکا‌نپذیر",
        u"خخبر|کتتاب‌ها|می‌ررود|امکا‌نپذیر");
    row("persian with harakat", persian, {}, u"حتماً خانهٔ تهـــران", u"");
    row("persian with arabic letters", persian, {}, u"كتاب زندگي", u"");
    row("latin in persian", persian, {english}, u"خبر harbour و harbuor", u"harbuor");
    row("latin in persian, no language named", persian, {}, u"خبر harbuor", u"");
    row("persian in english", english, {persian}, u"the word خبر and خخبر", u"خخبر");
    row("persian in english, no language named", english, {}, u"the word خخبر", u"");
    row("english in french is wrong", french, {english}, u"la maison harbour", u"harbour");
    row("french", french, {}, u"L’homme d'aujourd’hui qu’il parle-t-il du quai", u"");
    row("french wrong", french, {}, u"l’hommme d’aujourdhui", u"l’hommme|d’aujourdhui");
    row("arabic", arabic, {}, u"كتاب المدينة الجديدة", u"");
    row("arabic with harakat and kashida", arabic, {}, u"كِتَابٌ المديـــنة", u"");
    row("arabic wrong", arabic, {}, u"كتتتاب المدينة", u"كتتتاب");
    row("american", QStringLiteral("en-US"), {}, u"the color of the colour", u"colour");
}

void CheckerTest::findsWhatIsWrong()
{
    QFETCH(QString, language);
    QFETCH(QStringList, others);
    QFETCH(QString, text);
    QFETCH(QString, wrong);
    QCOMPARE(wrongWords(text, language, others), wrong.split(u'|', Qt::SkipEmptyParts));
}

// Words of every day that the systems' own Persian dictionary takes for wrong, and forms of the news.
void CheckerTest::theDeliveredDictionaryKnowsTheWordsOfTheNews()
{
    spelling::Places places = testing::placesIn(m_profile.path());
    places.dictionaries.program = QStringLiteral(STANDFIRST_DICTIONARIES_DIR);
    Checker checker(places);
    const QString good = QString::fromUtf8(
        "برای زنان و مردان کودکان جوانان کارگران معترضان نمایندگان شورای شهر سخنگوی دولت "
        "رئیس‌جمهور همه‌پرسی "
        "پیش‌بینی بین‌المللی میلیارد یورو یک دو سه چهار پنج شش هفت "
        "هشت "
        "نه "
        "ده "
        "یازده "
        "بیست "
        "سی "
        "چهل "
        "پنجاه صد سیصد هزار "
        "میلیون چهارم پنجم ژوئن ژوئیه کشتی‌های مسافری می‌گذرند "
        "نمی‌شود "
        "گفته‌اند "
        "خبرگزاری "
        "دانش‌آموزان کتاب‌هایش");
    QStringList wrong;
    for (const Misspelling &one : checker.misspellings(good, persian, {}))
        wrong.append(good.mid(one.start, one.length));
    QCOMPARE(wrong, QStringList());
    const QString bad = QString::fromUtf8("خخبر کتتاب‌ها می‌ررود زنانن");
    QCOMPARE(checker.misspellings(bad, persian, {}).size(), 4);
    QVERIFY(checker.suggestions(QString::fromUtf8("دولتت"), persian).contains(QString::fromUtf8("دولت")));
}

void CheckerTest::tellsRegionsApart()
{
    QVERIFY(m_checker->known(QStringLiteral("colour"), QStringLiteral("en-GB")));
    QVERIFY(!m_checker->known(QStringLiteral("colour"), QStringLiteral("en-US")));
    QVERIFY(m_checker->known(QStringLiteral("colour"), QStringLiteral("en-AU"))); // no dictionary here: British
    QVERIFY(!m_checker->known(QStringLiteral("colour"), QStringLiteral("en")));   // American
}

void CheckerTest::skipsNamedRanges()
{
    QCOMPARE(m_checker->misspellings(QStringLiteral("ferrry harbuor"), english, {}, {{0, 6}}),
             QList<Misspelling>({{7, 7}}));
}

void CheckerTest::suggests()
{
    QVERIFY(m_checker->suggestions(QStringLiteral("crosing"), english).contains(QStringLiteral("crossing")));
    QVERIFY(m_checker->suggestions(QStringLiteral("harbuor"), persian, {english}).contains(QStringLiteral("harbour")));
    QVERIFY(!m_checker->suggestions(QStringLiteral("خببر"), persian).isEmpty());
    QVERIFY(m_checker->suggestions(QStringLiteral("crosing"), persian).isEmpty());
    QVERIFY(m_checker->suggestions(QStringLiteral("ther"), english).size() <= Checker::MostSuggestions);
}

void CheckerTest::suggestsWithTheWritersApostrophe()
{
    QVERIFY(m_checker->suggestions(QStringLiteral("dosen’t"), english).contains(QStringLiteral("doesn’t")));
    QVERIFY(m_checker->suggestions(QStringLiteral("dosen't"), english).contains(QStringLiteral("doesn't")));
}

void CheckerTest::refusesToSuggestForEndlessWords()
{
    QCOMPARE(m_checker->suggestions(QString(65, u'x'), english), QStringList());
    QVERIFY(!m_checker->known(QString(1'000'000, u'x'), english));
}

void CheckerTest::ignoresForTheSession()
{
    QVERIFY(!m_checker->known(QStringLiteral("Quorbel"), english));
    m_checker->ignore(QStringLiteral("Quorbel"));
    QVERIFY(m_checker->known(QStringLiteral("Quorbel"), english));
    QVERIFY(m_checker->known(QStringLiteral("QUORBEL’S"), english));
    QVERIFY(!Checker(testing::placesIn(m_profile.path())).known(QStringLiteral("Quorbel"), english));
    m_checker->forgetIgnored();
    QVERIFY(!m_checker->known(QStringLiteral("Quorbel"), english));
}

void CheckerTest::acceptsVariantsOfAddedWords()
{
    QVERIFY(m_checker->addToMine(QStringLiteral("Ellwynd"), english).ok());
    for (const QString &variant : {QStringLiteral("Ellwynd"), QStringLiteral("ELLWYND"), QStringLiteral("Ellwynd’s"),
                                   QStringLiteral("Ellwynd's"), QStringLiteral("ELLWYND'S")})
        QVERIFY2(m_checker->known(variant, english), qPrintable(variant));
    QVERIFY(!m_checker->known(QStringLiteral("ellwynd"), english)); // a name keeps its capital
    QVERIFY(m_checker->known(QStringLiteral("Ellwynd"), QStringLiteral("en-US")));
    QVERIFY(!m_checker->known(QStringLiteral("Ellwynd"), french));
    QVERIFY(m_checker->removeFromMine(QStringLiteral("Ellwynd"), english).ok());
    QVERIFY(!m_checker->known(QStringLiteral("Ellwynd"), english));
}

void CheckerTest::acceptsAddedNamesInsideWords()
{
    QVERIFY(m_checker->addToMine(QStringLiteral("Vorneck"), english).ok());
    QVERIFY(m_checker->known(QStringLiteral("Vorneck-based"), english));
    QVERIFY(m_checker->addToMine(QStringLiteral("Vorneck"), french).ok());
    QVERIFY(m_checker->known(QStringLiteral("d’Vorneck"), french));
    QVERIFY(m_checker->addToMine(QStringLiteral("ورنکان"), persian).ok());
    QVERIFY(m_checker->known(QStringLiteral("ورنکان‌ها"), persian));
    QVERIFY(m_checker->addToMine(QStringLiteral("ورنكان"), arabic).ok());
    QVERIFY(m_checker->known(QStringLiteral("وبورنكان"), arabic));
}

void CheckerTest::saysWhichDictionaryIsMissing()
{
    Checker checker(testing::placesIn(m_profile.path()));
    QVERIFY(checker.misspellings(QStringLiteral("xqzzy wvut"), QStringLiteral("tlh")).isEmpty());
    QVERIFY(checker.misspellings(QStringLiteral("xqzzy wvut"), QStringLiteral("tlh")).isEmpty());
    const QList<MissingDictionary> missing = checker.takeMissing();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().language, QStringLiteral("tlh"));
    QCOMPARE(missing.first().why.kind, core::Error::Kind::NotFound);
    QVERIFY(checker.takeMissing().isEmpty());
}

void CheckerTest::saysThatADictionaryCannotBeLoaded()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const QString &name : {QStringLiteral("eo.aff"), QStringLiteral("eo.dic")}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.endsWith(QLatin1String("aff")) ? "SET EBCDIC-37\n" : "1\nvorto\n");
    }
    Checker checker({{folder.path(), {}, {}}, dir.filePath(QStringLiteral("w")), dir.filePath(QStringLiteral("n"))});
    QVERIFY(checker.misspellings(QStringLiteral("vortto"), QStringLiteral("eo")).isEmpty());
    const QList<MissingDictionary> missing = checker.takeMissing();
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().why.kind, core::Error::Kind::Invalid);
}

void CheckerTest::readsOldEncodings()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("pl.aff"), "SET ISO8859-2\nTRY abc\xB1\xEA\n"));
    QVERIFY(write(QStringLiteral("pl.dic"), "2\n\xBF\xF3\xB3w\nwoda\n")); // żółw
    QVERIFY(write(QStringLiteral("ru.aff"), "SET KOI8-R\n"));
    QVERIFY(write(QStringLiteral("ru.dic"), "1\n\xD7\xCF\xC4\xC1\n")); // вода
    QVERIFY(write(QStringLiteral("bg.aff"), "SET microsoft-cp1251\n"));
    QVERIFY(write(QStringLiteral("bg.dic"), "1\n\xE2\xEE\xE4\xE0\n")); // вода
    Checker checker({{folder.path(), {}, {}}, dir.filePath(QStringLiteral("w")), dir.filePath(QStringLiteral("n"))});
    QVERIFY(checker.known(QStringLiteral("żółw"), QStringLiteral("pl")));
    QVERIFY(!checker.known(QStringLiteral("żółwo"), QStringLiteral("pl")));
    QVERIFY(!checker.known(QStringLiteral("żñw"), QStringLiteral("pl"))); // no such letter in the encoding
    QVERIFY(checker.suggestions(QStringLiteral("żółwo"), QStringLiteral("pl")).contains(QStringLiteral("żółw")));
    QVERIFY(checker.known(QStringLiteral("Вода"), QStringLiteral("ru")));
    QVERIFY(checker.known(QStringLiteral("вода"), QStringLiteral("bg")));
    QVERIFY(!checker.known(QStringLiteral("водда"), QStringLiteral("bg")));
    QVERIFY(checker.takeMissing().isEmpty());
}

QTEST_GUILESS_MAIN(CheckerTest)
#include "checker_test.moc"
