// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/checker.h"
#include "spelling/dictionary_import.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

#include <algorithm>
#include <utility>

using namespace spelling;

namespace {

using Entries = QList<std::pair<QByteArray, QByteArray>>;

const QByteArray
    manifest("<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"http://openoffice.org/2001/manifest\">"
             "<manifest:file-entry manifest:media-type=\"application/vnd.sun.star.configuration-data\" "
             "manifest:full-path=\"dictionaries.xcu\"/></manifest:manifest>");
const QByteArray aff("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
const QByteArray dic("3\nqapla/S\nbatleth\nghargh\n");

QByteArray description(const QByteArray &locations, const QByteArray &locales = "tlh",
                       const QByteArray &format = "DICT_SPELL")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<oor:component-data xmlns:oor=\"http://openoffice.org/2001/registry\" oor:name=\"Linguistic\">"
           "<node oor:name=\"ServiceManager\"><node oor:name=\"Dictionaries\">"
           "<node oor:name=\"Hyph\" oor:op=\"fuse\"><prop "
           "oor:name=\"Locations\"><value>%origin%/hyph_x.dic</value></prop>"
           "<prop oor:name=\"Format\"><value>DICT_HYPH</value></prop></node>"
           "<node oor:name=\"Spell\" oor:op=\"fuse\"><prop oor:name=\"Locations\" oor:type=\"oor:string-list\"><value>"
           + locations + "</value></prop><prop oor:name=\"Format\"><value>" + format
           + "</value></prop><prop oor:name=\"Locales\"><value>" + locales
           + "</value></prop></node></node></node></oor:component-data>";
}

Entries goodExtension()
{
    return {{"META-INF/manifest.xml", manifest},
            {"dictionaries.xcu", description("%origin%/dict/tlh.aff %origin%/dict/tlh.dic")},
            {"dict/tlh.aff", aff},
            {"dict/tlh.dic", dic},
            {"README.txt", "words"}};
}

bool writeZip(const QString &path, const Entries &entries)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private:
    // Everything below a folder, so that "nothing happened" can be said.
    static QStringList everythingIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private slots:
    void takesAnExtension();
    void takesAnExtensionWithoutDescription();
    void takesTheLanguageFromTheDescription();
    void takesAPair();
    void replacesAnOlderOne();
    void keepsWhatIsAddedPrivate();
    void refusesHostileExtensions_data();
    void refusesHostileExtensions();
    void refusesWhatIsNoArchive();
    void refusesALyingArchive();
    void refusesABombQuickly();
    void refusesImplausibleTables_data();
    void refusesImplausibleTables();
    void refusesWhatWouldLoadForEver_data();
    void refusesWhatWouldLoadForEver();
    void takesEveryInstalledDictionary();
};

void ImportTest::takesAnExtension()
{
    const QTemporaryDir folder;
    const QString oxt = folder.filePath(QStringLiteral("tlh.oxt"));
    const QString into = folder.filePath(QStringLiteral("profile/dictionaries"));
    QVERIFY(writeZip(oxt, goodExtension()));
    Checker checker({{into, {}, {}}, folder.filePath(QStringLiteral("w")), folder.filePath(QStringLiteral("n"))});
    const auto added = checker.addFromOxt(oxt);
    QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
    QCOMPARE(*added, QStringList(QStringLiteral("tlh")));
    QCOMPARE(everythingIn(into), QStringList({QStringLiteral("tlh.aff"), QStringLiteral("tlh.dic")}));
    QVERIFY(checker.known(QStringLiteral("qaplas"), QStringLiteral("tlh")));
    QVERIFY(!checker.known(QStringLiteral("qapals"), QStringLiteral("tlh")));
    QCOMPARE(checker.dictionaries().installed().first().origin, Dictionary::Origin::Profile);
}

void ImportTest::takesAnExtensionWithoutDescription()
{
    const QTemporaryDir folder;
    const QString oxt = folder.filePath(QStringLiteral("x.oxt"));
    QVERIFY(writeZip(oxt, {{"a/tlh_XX.aff", aff}, {"a/tlh_XX.dic", dic}, {"hyph_tlh.dic", "x"}}));
    QCOMPARE(importOxt(oxt, folder.filePath(QStringLiteral("d"))).valueOr({}), QStringList(QStringLiteral("tlh-XX")));
}

void ImportTest::takesTheLanguageFromTheDescription()
{
    const QTemporaryDir folder;
    const QString oxt = folder.filePath(QStringLiteral("x.oxt"));
    QVERIFY(writeZip(oxt, {{"dictionaries.xcu", description("%origin%/index.aff %origin%/index.dic", "tlh-XX tlh-YY")},
                           {"index.aff", aff},
                           {"index.dic", dic}}));
    QCOMPARE(importOxt(oxt, folder.filePath(QStringLiteral("d"))).valueOr({}), QStringList(QStringLiteral("tlh-XX")));
}

void ImportTest::takesAPair()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(QStringLiteral("tlh_XX.aff")), aff));
    QVERIFY(write(folder.filePath(QStringLiteral("tlh_XX.dic")), dic));
    const QString into = folder.filePath(QStringLiteral("d"));
    QCOMPARE(
        importPair(folder.filePath(QStringLiteral("tlh_XX.aff")), folder.filePath(QStringLiteral("tlh_XX.dic")), into)
            .valueOr({}),
        QStringList(QStringLiteral("tlh-XX")));
    QCOMPARE(contents(into + QLatin1String("/tlh_XX.dic")), dic);

    QCOMPARE(importPair(folder.filePath(QStringLiteral("no.aff")), folder.filePath(QStringLiteral("no.dic")), into)
                 .error()
                 .kind,
             core::Error::Kind::NotFound);
    QVERIFY(write(folder.filePath(QStringLiteral("my words.aff")), aff));
    QCOMPARE(
        importPair(folder.filePath(QStringLiteral("my words.aff")), folder.filePath(QStringLiteral("tlh_XX.dic")), into)
            .error()
            .kind,
        core::Error::Kind::Invalid);
    QCOMPARE(everythingIn(into), QStringList({QStringLiteral("tlh_XX.aff"), QStringLiteral("tlh_XX.dic")}));
}

void ImportTest::replacesAnOlderOne()
{
    const QTemporaryDir folder;
    const QString into = folder.filePath(QStringLiteral("d"));
    const QString oxt = folder.filePath(QStringLiteral("x.oxt"));
    Checker checker({{into, {}, {}}, folder.filePath(QStringLiteral("w")), folder.filePath(QStringLiteral("n"))});
    QVERIFY(writeZip(oxt, goodExtension()));
    QVERIFY(checker.addFromOxt(oxt).ok());
    QVERIFY(!checker.known(QStringLiteral("newword"), QStringLiteral("tlh")));
    QVERIFY(writeZip(oxt, {{"tlh.aff", aff}, {"tlh.dic", "1\nnewword\n"}}));
    QVERIFY(checker.addFromOxt(oxt).ok());
    QVERIFY(checker.known(QStringLiteral("newword"), QStringLiteral("tlh")));
    QVERIFY(writeZip(oxt, {{"tlh.aff", "no\n"}, {"tlh.dic", "1\nother\n"}}));
    QVERIFY(!checker.addFromOxt(oxt).ok());
    QVERIFY(checker.known(QStringLiteral("newword"), QStringLiteral("tlh"))); // the good one is still there
}

void ImportTest::keepsWhatIsAddedPrivate()
{
    const QTemporaryDir folder;
    const QString oxt = folder.filePath(QStringLiteral("x.oxt"));
    const QString into = folder.filePath(QStringLiteral("d"));
    QVERIFY(writeZip(oxt, goodExtension()));
    QVERIFY(importOxt(oxt, into).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : everythingIn(into))
        QVERIFY(!(QFile::permissions(QDir(into).filePath(name)) & others));
}

void ImportTest::refusesHostileExtensions_data()
{
    QTest::addColumn<Entries>("entries");
    const auto changed = [](const QByteArray &name, const QByteArray &bytes) {
        Entries entries = goodExtension();
        for (auto &entry : entries) {
            if (entry.first == name)
                entry.second = bytes;
        }
        return entries;
    };
    const auto without = [](const QByteArray &name) {
        Entries entries = goodExtension();
        entries.removeIf([&](const auto &entry) { return entry.first == name; });
        return entries;
    };
    QTest::newRow("climbs out") << Entries{{"../tlh.aff", aff}, {"../tlh.dic", dic}};
    QTest::newRow("climbs out further in") << (goodExtension() << std::pair<QByteArray, QByteArray>("a/../../x", "y"));
    QTest::newRow("absolute") << Entries{{"/tmp/tlh.aff", aff}, {"/tmp/tlh.dic", dic}};
    QTest::newRow("drive") << Entries{{"C:tlh.aff", aff}, {"C:tlh.dic", dic}};
    QTest::newRow("backslash") << Entries{{"..\\tlh.aff", aff}, {"..\\tlh.dic", dic}};
    QTest::newRow("described as outside")
        << changed("dictionaries.xcu", description("%origin%/../../etc/x.aff %origin%/dict/tlh.dic"));
    QTest::newRow("described as absolute")
        << changed("dictionaries.xcu", description("file:///etc/x.aff file:///etc/x.dic"));
    QTest::newRow("language that is a path")
        << changed("dictionaries.xcu", description("%origin%/dict/tlh.aff %origin%/dict/tlh.dic", "../../evil"));
    QTest::newRow("no aff") << without("dict/tlh.aff");
    QTest::newRow("no dic") << without("dict/tlh.dic");
    QTest::newRow("nothing of use") << Entries{{"README.txt", "words"}};
    QTest::newRow("only hyphenation") << Entries{
        {"dictionaries.xcu", description("%origin%/a.dic", "tlh", "DICT_HYPH")}, {"a.dic", "x"}};
    QTest::newRow("second dictionary is bad")
        << Entries{{"aa.aff", aff}, {"aa.dic", dic}, {"bb.aff", "no SET here\n"}, {"bb.dic", dic}};
    QTest::newRow("a billion laughs")
        << changed("dictionaries.xcu",
                   "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                   "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><node><prop "
                   "name=\"Locations\"><value>&d;&d;&d;</value></prop></node>")
               .mid(0, 2);
    Entries many;
    for (int i = 0; i < 2500; ++i)
        many.append({QByteArray::number(i), "x"});
    QTest::newRow("thousands of files") << many;
}

void ImportTest::refusesHostileExtensions()
{
    QFETCH(Entries, entries);
    const QTemporaryDir folder;
    const QString oxt = folder.filePath(QStringLiteral("x.oxt"));
    const QString into = folder.filePath(QStringLiteral("profile/dictionaries"));
    QVERIFY(writeZip(oxt, entries));
    const auto added = importOxt(oxt, into);
    QVERIFY(!added.ok());
    QCOMPARE(added.error().kind, core::Error::Kind::Invalid);
    QVERIFY(!added.error().detail.isEmpty());
    QCOMPARE(everythingIn(into), QStringList());
    QCOMPARE(everythingIn(folder.path()).filter(QStringLiteral("tlh")), QStringList());
}

void ImportTest::refusesWhatIsNoArchive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.oxt"));
    QCOMPARE(importOxt(path, folder.filePath(QStringLiteral("d"))).error().kind, core::Error::Kind::NotFound);
    QVERIFY(writeZip(path, goodExtension()));
    const QByteArray whole = contents(path);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a zip"), whole.left(whole.size() / 2)}) {
        QVERIFY(write(path, bytes));
        QCOMPARE(importOxt(path, folder.filePath(QStringLiteral("d"))).error().kind, core::Error::Kind::Invalid);
    }
    // Every single byte damaged in turn: an answer each time, whichever.
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x55);
        QVERIFY(write(path, damaged));
        (void)readOxt(path);
    }
}

// The list of contents says less than there is.
void ImportTest::refusesALyingArchive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.oxt"));
    const QByteArray large = "1\n" + QByteArray(100'000, 'x') + '\n';
    QVERIFY(writeZip(path, {{"tlh.aff", aff}, {"tlh.dic", large}}));
    QByteArray bytes = contents(path);
    const quint32 size = static_cast<quint32>(large.size());
    QByteArray field;
    for (int shift = 0; shift < 32; shift += 8)
        field.append(static_cast<char>((size >> shift) & 0xFF));
    QVERIFY(bytes.count(field) >= 1);
    bytes.replace(field, QByteArray("\x10\0\0\0", 4));
    QVERIFY(write(path, bytes));
    QCOMPARE(importOxt(path, folder.filePath(QStringLiteral("d"))).error().kind, core::Error::Kind::Invalid);
}

void ImportTest::refusesABombQuickly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.oxt"));
    QVERIFY(writeZip(path, {{"tlh.aff", aff}, {"tlh.dic", QByteArray(MostUnpackedBytes + 1, 'x')}}));
    QVERIFY(QFileInfo(path).size() < 1024 * 1024); // it looks harmless
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(importOxt(path, folder.filePath(QStringLiteral("d"))).error().kind, core::Error::Kind::Invalid);
    qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
}

void ImportTest::refusesImplausibleTables_data()
{
    QTest::addColumn<QByteArray>("badAff");
    QTest::addColumn<QByteArray>("badDic");
    QTest::newRow("no SET") << QByteArray("SFX S Y 1\nSFX S 0 s .\n") << dic;
    QTest::newRow("unknown encoding") << QByteArray("SET EBCDIC-37\n") << dic;
    QTest::newRow("not text") << aff << QByteArray("1\nab\0cd\n", 8);
    QTest::newRow("no count") << aff << QByteArray("qapla\n");
    QTest::newRow("no words") << aff << QByteArray("0\n");
    QTest::newRow("empty") << aff << QByteArray();
    QTest::newRow("count beyond reason") << aff << QByteArray("2000000000\nqapla\n");
    QTest::newRow("negative count") << aff << QByteArray("-5\nqapla\n");
    QTest::newRow("affixes beyond reason") << QByteArray("SET UTF-8\nSFX S Y 2000000000\nSFX S 0 s .\n") << dic;
    QTest::newRow("table beyond reason") << QByteArray("SET UTF-8\nREP 2000000000\nREP a b\n") << dic;
    QTest::newRow("endless line") << aff << QByteArray("1\n" + QByteArray(20'000, 'x') + "\n");
    QTest::newRow("letters that are not UTF-8") << QByteArray(aff + "TRY esi\xFE\xFF\n") << dic;
    QTest::newRow("a word that is not UTF-8") << aff << QByteArray("2\nqapla\nqa\xC3\n");
    QTest::newRow("too many lines") << QByteArray("SET UTF-8\n" + QByteArray(300'000, '\n')) << dic;
    QTest::newRow("nothing that the spell-checker knows")
        << QByteArray("SET UTF-8\nFORBIDDENWORD X\n") << QByteArray("2\nqapla/X\nbatleth/X\n");
}

void ImportTest::refusesImplausibleTables()
{
    QFETCH(QByteArray, badAff);
    QFETCH(QByteArray, badDic);
    const QTemporaryDir folder;
    const auto placed = place({{QStringLiteral("tlh"), badAff, badDic}}, folder.filePath(QStringLiteral("d")));
    QVERIFY(!placed.ok());
    QCOMPARE(placed.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(everythingIn(folder.filePath(QStringLiteral("d"))), QStringList());
}

void ImportTest::refusesWhatWouldLoadForEver_data()
{
    QTest::addColumn<QByteArray>("badAff");
    QTest::addColumn<QByteArray>("badDic");
    constexpr int count = 190'000;
    const auto affixes = [](const QByteArray &kind, auto ending) {
        QByteArray lines = "SET UTF-8\n" + kind + " S Y " + QByteArray::number(count) + '\n';
        for (int i = 1; i <= count; ++i)
            lines += kind + " S 0 " + ending(i) + " .\n";
        return lines;
    };
    const auto sorted = [](int i) { return QByteArray('a' + QByteArray::number(i).rightJustified(6, '0')); };
    const auto sortedFromTheEnd = [sorted](int i) {
        QByteArray ending = sorted(i);
        std::reverse(ending.begin(), ending.end());
        return ending;
    };
    QTest::newRow("sorted prefixes") << affixes("PFX", sorted) << dic;
    QTest::newRow("sorted suffixes") << affixes("SFX", sortedFromTheEnd) << dic;
    QTest::newRow("one suffix many times") << affixes("SFX", [](int) { return QByteArray("s"); }) << dic;
    QByteArray crowded("1\n"); // more words than places for them
    for (int i = 0; i < 3'000'000; ++i)
        crowded += QByteArray::number(i, 36) + '\n';
    QTest::newRow("words in few chains") << aff << crowded;
}

void ImportTest::refusesWhatWouldLoadForEver()
{
    QFETCH(QByteArray, badAff);
    QFETCH(QByteArray, badDic);
    QElapsedTimer clock;
    clock.start();
    const core::Result<void> checked = checkTables({QStringLiteral("tlh"), badAff, badDic});
    const qint64 spent = clock.elapsed();
    QVERIFY(!checked.ok());
    QVERIFY2(checked.error().detail.contains(QLatin1String("too long")), qPrintable(checked.error().detail));
    QVERIFY2(spent < 60'000, qPrintable(QString::number(spent)));
}

// What people really use must not be taken for an attack.
void ImportTest::takesEveryInstalledDictionary()
{
    const QTemporaryDir folder;
    const Dictionaries dictionaries(defaultFolders(folder.path(), folder.path()));
    QVERIFY(!dictionaries.installed().isEmpty());
    for (const Dictionary &one : dictionaries.installed()) {
        const core::Result<void> checked = checkTables({one.language, contents(one.affPath), contents(one.dicPath)});
        QVERIFY2(checked.ok(), qPrintable(checked.ok() ? QString() : checked.error().detail));
    }
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
