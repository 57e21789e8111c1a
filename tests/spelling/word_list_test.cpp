// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/word_list.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace spelling;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

constexpr auto Everybody =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class WordListTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsVariants_data();
    void acceptsVariants();
    void writesOneWordALine();
    void readsAFileEditedByHand();
    void readsAgainWhatOthersChanged();
    void losesNobodysWords();
    void refusesWhatIsNoWord();
    void keepsTheOwnersFilesPrivate();
    void leavesASharedFilesRightsAlone();
    void survivesAFileThatIsNoWordList();
};

void WordListTest::acceptsVariants_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const QString &added, const QString &word, bool accepted) {
        QTest::newRow(qPrintable(added + QLatin1String(" / ") + word)) << added << word << accepted;
    };
    const QString name = QStringLiteral("Brandt");
    for (const QString &word : {QStringLiteral("Brandt"), QStringLiteral("BRANDT"), QStringLiteral("Brandt’s"),
                                QStringLiteral("Brandt's"), QStringLiteral("BRANDT’S")})
        row(name, word, true);
    for (const QString &word : {QStringLiteral("brandt"), QStringLiteral("BRandt"), QStringLiteral("Brandts"),
                                QStringLiteral("Brand"), QStringLiteral("")})
        row(name, word, false);
    row(QStringLiteral("crossfade"), QStringLiteral("Crossfade"), true);
    row(QStringLiteral("crossfade"), QStringLiteral("CROSSFADE"), true);
    row(QStringLiteral("crossfade"), QStringLiteral("CrossFade"), false);
    row(QStringLiteral("iQuay"), QStringLiteral("IQUAY"), true);
    row(QStringLiteral("iQuay"), QStringLiteral("IQuay"), false);
    row(QStringLiteral("O’Quill"), QStringLiteral("O'Quill"), true);
    row(QStringLiteral("O'Quill"), QStringLiteral("O’Quill’s"), true);
    row(QStringLiteral("news\u00ADroom"), QStringLiteral("newsroom"), true);
    row(QStringLiteral("كِتابك"), QStringLiteral("كتابك"), true);
    row(QStringLiteral("Zu\u0308rk"), QStringLiteral("Zürk"), true);
}

void WordListTest::acceptsVariants()
{
    QFETCH(QString, added);
    QFETCH(QString, word);
    QFETCH(bool, accepted);
    WordSet words;
    words.insert(added);
    QCOMPARE(words.accepts(word), accepted);
    words.remove(added);
    QVERIFY(words.isEmpty() && !words.accepts(word));
}

void WordListTest::writesOneWordALine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words/fa.txt"));
    WordList list(path, WordList::Audience::OwnerOnly);
    QVERIFY(list.add(QStringLiteral("ورنکان")).ok());
    QVERIFY(list.add(QStringLiteral(" Brandt ")).ok());
    QVERIFY(list.add(QStringLiteral("Brandt")).ok());
    QCOMPARE(contents(path), QStringLiteral("Brandt\nورنکان\n").toUtf8());
    QVERIFY(list.remove(QStringLiteral("Brandt")).ok());
    QVERIFY(list.remove(QStringLiteral("never there")).ok());
    QCOMPARE(contents(path), QStringLiteral("ورنکان\n").toUtf8());
    QCOMPARE(WordList(path, WordList::Audience::OwnerOnly).words().sorted(), QStringList(QStringLiteral("ورنکان")));
}

void WordListTest::readsAFileEditedByHand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("en.txt"));
    QVERIFY(write(path, "\xEF\xBB\xBF"
                        "Brandt\r\n\r\n  Quorbel  \nlast"));
    const WordList list(path, WordList::Audience::Shared);
    QCOMPARE(list.words().sorted(),
             QStringList({QStringLiteral("Brandt"), QStringLiteral("Quorbel"), QStringLiteral("last")}));
}

void WordListTest::readsAgainWhatOthersChanged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("en.txt"));
    WordList list(path, WordList::Audience::Shared);
    QVERIFY(!list.refresh());
    QVERIFY(write(path, "Brandt\n"));
    QVERIFY(list.refresh());
    QVERIFY(!list.refresh());
    QVERIFY(list.words().accepts(QStringLiteral("Brandt")));
    QVERIFY(QFile::remove(path));
    QVERIFY(list.refresh());
    QVERIFY(list.words().isEmpty());
}

void WordListTest::losesNobodysWords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("en.txt"));
    WordList mine(path, WordList::Audience::Shared);
    WordList theirs(path, WordList::Audience::Shared);
    QVERIFY(mine.add(QStringLiteral("Brandt")).ok());
    QVERIFY(theirs.add(QStringLiteral("Quorbel")).ok());
    QVERIFY(mine.add(QStringLiteral("Vorneck")).ok());
    QCOMPARE(contents(path), QByteArray("Brandt\nQuorbel\nVorneck\n"));
}

void WordListTest::refusesWhatIsNoWord()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("en.txt"));
    WordList list(path, WordList::Audience::Shared);
    for (const QString &bad : {QString(), QStringLiteral("  "), QStringLiteral("two\nlines"), QString(101, u'x')})
        QCOMPARE(list.add(bad).error().kind, core::Error::Kind::Invalid);
    QVERIFY(!QFile::exists(path));
}

void WordListTest::keepsTheOwnersFilesPrivate()
{
#ifdef Q_OS_UNIX
    const mode_t before = umask(0);
#endif
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words/en.txt"));
    const core::Result<void> added = WordList(path, WordList::Audience::OwnerOnly).add(QStringLiteral("Brandt"));
#ifdef Q_OS_UNIX
    umask(before);
#endif
    QVERIFY(added.ok());
    QVERIFY(!(QFile::permissions(path) & Everybody));
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("words"))) & Everybody));
    QCOMPARE(QDir(folder.filePath(QStringLiteral("words"))).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("en.txt"))); // no lock and no half-written file stays
}

void WordListTest::leavesASharedFilesRightsAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("en.txt"));
    QVERIFY(write(path, "Brandt\n"));
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(QFile::setPermissions(path, rights));
    const auto before = QFile::permissions(path);
    QVERIFY(WordList(path, WordList::Audience::Shared).add(QStringLiteral("Quorbel")).ok());
    QCOMPARE(QFile::permissions(path), before);
}

void WordListTest::survivesAFileThatIsNoWordList()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("en.txt"));
    QVERIFY(write(path, QByteArray(5 * 1024 * 1024, 'x'))); // too large: as good as empty
    QVERIFY(WordList(path, WordList::Audience::Shared).words().isEmpty());
    QVERIFY(write(path, QByteArray("\xFF\xFE\0\n", 4) + QByteArray(3000, 'x') + "\nBrandt\n"));
    QVERIFY(WordList(path, WordList::Audience::Shared).words().accepts(QStringLiteral("Brandt")));
}

QTEST_GUILESS_MAIN(WordListTest)
#include "word_list_test.moc"
