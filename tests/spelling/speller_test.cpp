// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/speller.h"

#include "installed_dictionaries.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spelling;

namespace {

const QString english = QStringLiteral("en-GB");
constexpr int Patience = 60'000; // loading a dictionary on a busy computer

CheckRequest request(quint64 ticket, const QString &text, Priority priority = Priority::Later, quint64 key = 0)
{
    CheckRequest made;
    made.ticket = ticket;
    made.key = key;
    made.priority = priority;
    made.language = english;
    made.text = text;
    return made;
}

// Long enough to be cut into several slices.
QString manyWords(int seed)
{
    QString text;
    for (int i = 0; i < 4000; ++i) {
        QString word;
        for (int n = i * 31 + seed; n > 0; n /= 26)
            word += QChar(u'a' + n % 26);
        text += word + QLatin1String("xq ");
    }
    return text;
}

} // namespace

class SpellerTest : public QObject
{
    Q_OBJECT

private:
    // What was answered, in its order.
    struct Log
    {
        explicit Log(Speller &speller)
        {
            QObject::connect(&speller, &Speller::checked, &speller,
                             [this](quint64 ticket, const QList<Misspelling> &wrong) {
                                 order.append(ticket);
                                 found.insert(ticket, wrong);
                             });
            QObject::connect(&speller, &Speller::suggested, &speller, [this](quint64 ticket, const QStringList &words) {
                order.append(ticket);
                suggestions.insert(ticket, words);
            });
        }
        QList<quint64> order;
        QHash<quint64, QList<Misspelling>> found;
        QHash<quint64, QStringList> suggestions;
    };

private slots:
    void initTestCase();
    void answersInTheBackground();
    void answersUrgentFirstAndSuggestionsBeforeAll();
    void interruptsALongTextForAnUrgentOne();
    void neverAnswersWhatWasCancelled();
    void answersOnlyTheNewestOfAKey();
    void dropsAnswersThatAreAlreadyOnTheirWay();
    void cancelsAll();
    void letsTheEventLoopBreathe();
    void suggests();
    void ignoresAndForgets();
    void keepsMyWordsAfterARestart();
    void sharesTheNewsroomsWords();
    void tellsWhenAWordCannotBeSaved();
    void saysWhichDictionaryIsMissing();
    void findsADictionaryThatWasAdded();
    void endsInTheMiddleOfWork();
};

void SpellerTest::initTestCase()
{
    const QTemporaryDir profile;
    const QString missing = testing::missingPackages(Dictionaries(testing::placesIn(profile.path()).dictionaries));
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

void SpellerTest::answersInTheBackground()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.check(request(7, QStringLiteral("the ferrry left")));
    QVERIFY(log.order.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(log.found.value(7), QList<Misspelling>({{4, 6}}), Patience);
}

void SpellerTest::answersUrgentFirstAndSuggestionsBeforeAll()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.check(request(1, manyWords(1))); // occupies the thread while the others come
    speller.check(request(2, QStringLiteral("harbour")));
    speller.check(request(3, QStringLiteral("ferrry"), Priority::Urgent));
    speller.check(request(4, QStringLiteral("quay"), Priority::Urgent));
    speller.suggest(5, QStringLiteral("crosing"), english);
    QTRY_COMPARE_WITH_TIMEOUT(log.order.size(), 5, Patience);
    QCOMPARE(log.order, (QList<quint64>{5, 3, 4, 1, 2}));
}

void SpellerTest::interruptsALongTextForAnUrgentOne()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.check(request(1, QStringLiteral("warm up")));
    QTRY_COMPARE_WITH_TIMEOUT(log.order.size(), 1, Patience);
    QString endless;
    for (int i = 0; i < 10; ++i)
        endless += manyWords(i * 7001);
    speller.check(request(2, endless));
    QTest::qWait(10); // it is in work now, or about to be; either way the urgent one is answered first
    speller.check(request(3, QStringLiteral("ferrry"), Priority::Urgent));
    QTRY_COMPARE_WITH_TIMEOUT(log.order.size(), 3, Patience);
    QCOMPARE(log.order, (QList<quint64>{1, 3, 2}));
    QCOMPARE(log.found.value(2).size(), wordsToCheck(endless).size());
}

void SpellerTest::neverAnswersWhatWasCancelled()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.check(request(1, manyWords(3)));
    speller.check(request(2, QStringLiteral("ferrry")));
    speller.suggest(3, QStringLiteral("crosing"), english);
    speller.cancel(1);
    speller.cancel(3);
    speller.cancel(99);
    speller.check(request(4, QStringLiteral("end")));
    QTRY_VERIFY_WITH_TIMEOUT(log.order.contains(4), Patience);
    QCOMPARE(log.order, (QList<quint64>{2, 4}));
}

void SpellerTest::answersOnlyTheNewestOfAKey()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.check(request(1, QStringLiteral("ferrry"), Priority::Later, 42));
    speller.check(request(2, QStringLiteral("harbuor"), Priority::Later, 43));
    speller.check(request(3, QStringLiteral("ferry"), Priority::Later, 42));
    speller.check(request(2, QStringLiteral("harbour"), Priority::Later, 43)); // the same ticket again
    speller.check(request(9, QStringLiteral("end")));
    QTRY_VERIFY_WITH_TIMEOUT(log.order.contains(9), Patience);
    QCOMPARE(log.order, (QList<quint64>{3, 2, 9}));
    QCOMPARE(log.found.value(2), QList<Misspelling>());
}

void SpellerTest::dropsAnswersThatAreAlreadyOnTheirWay()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    connect(&speller, &Speller::checked, &speller, [&speller](quint64 ticket) {
        if (ticket == 1)
            speller.cancel(2);
    });
    speller.check(request(1, QStringLiteral("one")));
    speller.check(request(2, QStringLiteral("two")));
    speller.check(request(3, QStringLiteral("three")));
    // Between two of these the thread checks at least one text, and nothing is delivered while this thread waits.
    for (int turn = 0; turn < 5; ++turn)
        speller.myWords(english).waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(log.order.contains(3), Patience);
    QCOMPARE(log.order, (QList<quint64>{1, 3}));
}

void SpellerTest::cancelsAll()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    for (quint64 ticket = 1; ticket < 50; ++ticket)
        speller.check(request(ticket, manyWords(static_cast<int>(ticket)), Priority::Later, ticket));
    speller.cancelAll();
    speller.check(request(100, QStringLiteral("ferrry")));
    QTRY_VERIFY_WITH_TIMEOUT(log.order.contains(100), Patience);
    QCOMPARE(log.order, QList<quint64>{100});
}

// A receiver that takes its time is not handed everything in one turn of the event loop.
void SpellerTest::letsTheEventLoopBreathe()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    int sinceTurn = 0;
    int most = 0;
    int answers = 0;
    connect(&speller, &Speller::checked, &speller, [&] {
        ++answers;
        most = std::max(most, ++sinceTurn);
        QTest::qSleep(1); // what painting an underline may cost
    });
    for (quint64 ticket = 1; ticket <= 200; ++ticket)
        speller.check(request(ticket, QStringLiteral("ferrry")));
    while (answers < 200) {
        sinceTurn = 0;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QVERIFY2(most <= 10, qPrintable(QString::number(most)));
}

void SpellerTest::suggests()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.suggest(1, QStringLiteral("crosing"), english);
    speller.suggest(2, QString(65, u'x'), english);
    QTRY_COMPARE_WITH_TIMEOUT(log.order.size(), 2, Patience);
    QVERIFY(log.suggestions.value(1).contains(QStringLiteral("crossing")));
    QCOMPARE(log.suggestions.value(2), QStringList());
}

void SpellerTest::ignoresAndForgets()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    QSignalSpy changed(&speller, &Speller::wordsChanged);
    speller.ignore(QStringLiteral("Quorbel"));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    speller.check(request(1, QStringLiteral("Quorbel")));
    QTRY_VERIFY_WITH_TIMEOUT(log.found.contains(1), Patience);
    QCOMPARE(log.found.value(1), QList<Misspelling>());
    speller.forgetIgnored();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, Patience);
    speller.check(request(2, QStringLiteral("Quorbel")));
    QTRY_COMPARE_WITH_TIMEOUT(log.found.value(2).size(), 1, Patience);
}

void SpellerTest::keepsMyWordsAfterARestart()
{
    const QTemporaryDir profile;
    {
        Speller speller(testing::placesIn(profile.path()));
        QSignalSpy changed(&speller, &Speller::wordsChanged);
        QFuture<core::Result<void>> added = speller.addToMine(QStringLiteral("Ellwynd"), english);
        QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), Patience);
        QVERIFY(added.result().ok());
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    }
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    speller.check(request(1, QStringLiteral("Ellwynd Ellwyn")));
    QTRY_COMPARE_WITH_TIMEOUT(log.found.value(1), QList<Misspelling>({{8, 6}}), Patience);
    QFuture<core::Result<void>> removed = speller.removeFromMine(QStringLiteral("Ellwynd"), english);
    QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), Patience);
    speller.check(request(2, QStringLiteral("Ellwynd")));
    QTRY_COMPARE_WITH_TIMEOUT(log.found.value(2).size(), 1, Patience);
}

void SpellerTest::sharesTheNewsroomsWords()
{
    const QTemporaryDir mine;
    const QTemporaryDir theirs;
    const QTemporaryDir shared;
    Speller writer(testing::placesIn(mine.path()), nullptr, 20);
    Speller reader(testing::placesIn(theirs.path()), nullptr, 20);
    writer.setNewsroomFolder(shared.path());
    reader.setNewsroomFolder(shared.path());
    Log log(reader);
    reader.check(request(1, QStringLiteral("Ellwynd")));
    QTRY_COMPARE_WITH_TIMEOUT(log.found.value(1).size(), 1, Patience);

    QSignalSpy changed(&reader, &Speller::wordsChanged);
    QFuture<core::Result<void>> added = writer.addToNewsroom(QStringLiteral("Ellwynd"), english);
    QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), Patience);
    QVERIFY(added.result().ok());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
    reader.check(request(2, QStringLiteral("Ellwynd")));
    QTRY_VERIFY_WITH_TIMEOUT(log.found.contains(2), Patience);
    QCOMPARE(log.found.value(2), QList<Misspelling>());

    // Both add without losing the other's.
    QFuture<core::Result<void>> second = reader.addToNewsroom(QStringLiteral("Vorneck"), english);
    QTRY_VERIFY_WITH_TIMEOUT(second.isFinished(), Patience);
    QFile file(QDir(shared.path()).filePath(QStringLiteral("en.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Ellwynd\nVorneck\n"));
}

void SpellerTest::tellsWhenAWordCannotBeSaved()
{
    const QTemporaryDir profile;
    QFile inTheWay(QDir(profile.path()).filePath(QStringLiteral("words")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Speller speller(testing::placesIn(profile.path()));
    QSignalSpy changed(&speller, &Speller::wordsChanged);
    QFuture<core::Result<void>> added = speller.addToMine(QStringLiteral("Ellwynd"), english);
    QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), Patience);
    QCOMPARE(added.result().error().kind, core::Error::Kind::Io);
    QCOMPARE(changed.size(), 0);
}

void SpellerTest::saysWhichDictionaryIsMissing()
{
    const QTemporaryDir profile;
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    QSignalSpy missing(&speller, &Speller::dictionaryMissing);
    CheckRequest unknown = request(1, QStringLiteral("xqzzy"));
    unknown.language = QStringLiteral("tlh");
    QVERIFY(!speller.has(unknown.language) && speller.has(english));
    speller.check(unknown);
    unknown.ticket = 2;
    speller.check(unknown);
    QTRY_COMPARE_WITH_TIMEOUT(log.order.size(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(missing.size(), 1, Patience);
    QCOMPARE(missing.first().at(0).toString(), QStringLiteral("tlh"));
}

void SpellerTest::findsADictionaryThatWasAdded()
{
    const QTemporaryDir profile;
    const QTemporaryDir elsewhere;
    const QDir dir(elsewhere.path());
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(QStringLiteral("tlh.aff"), "SET UTF-8\n"));
    QVERIFY(write(QStringLiteral("tlh.dic"), "2\nqapla\nbatleth\n"));
    Speller speller(testing::placesIn(profile.path()));
    Log log(speller);
    QSignalSpy changed(&speller, &Speller::dictionariesChanged);
    CheckRequest ask = request(1, QStringLiteral("qapla qaplla"));
    ask.language = QStringLiteral("tlh");
    speller.check(ask);
    QTRY_COMPARE_WITH_TIMEOUT(log.order.size(), 1, Patience);
    QVERIFY(log.found.value(1).isEmpty());

    QFuture<core::Result<QStringList>> added =
        speller.addPair(dir.filePath(QStringLiteral("tlh.aff")), dir.filePath(QStringLiteral("tlh.dic")));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    QCOMPARE(added.result().value(), QStringList(QStringLiteral("tlh")));
    QVERIFY(speller.has(QStringLiteral("tlh")));
    speller.check(ask);
    QTRY_COMPARE_WITH_TIMEOUT(log.found.value(1), QList<Misspelling>({{6, 6}}), Patience);
}

void SpellerTest::endsInTheMiddleOfWork()
{
    const QTemporaryDir profile;
    for (int round = 0; round < 5; ++round) {
        Speller speller(testing::placesIn(profile.path()));
        for (quint64 ticket = 1; ticket < 100; ++ticket)
            speller.check(request(ticket, manyWords(static_cast<int>(ticket))));
        speller.suggest(1000, QStringLiteral("crosing"), english);
        QTest::qWait(round * 30);
    }
}

QTEST_GUILESS_MAIN(SpellerTest)
#include "speller_test.moc"
