// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/dictionaries.h"
#include "spelling/encoding.h"

#include "installed_dictionaries.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace spelling;

class DictionariesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Empty pairs will do: nothing is loaded here.
    static bool make(const QString &folder, const QStringList &names)
    {
        bool made = QDir().mkpath(folder);
        for (const QString &name : names) {
            for (const QLatin1String ending : {QLatin1String(".aff"), QLatin1String(".dic")}) {
                QFile file(QDir(folder).filePath(name + ending));
                made = made && file.open(QIODevice::WriteOnly);
            }
        }
        return made;
    }

private slots:
    void findsInstalledOnes();
    void fallsBackSensibly_data();
    void fallsBackSensibly();
    void prefersWhatAPersonAdded();
    void whatIsDeliveredServesEveryRegion();
    void listsEachOnce();
    void needsBothFiles();
    void namesLanguages();
    void convertsEncodings();
};

void DictionariesTest::findsInstalledOnes()
{
    const Dictionaries dictionaries(testing::placesIn(m_folder.path()).dictionaries);
    const QString missing = testing::missingPackages(dictionaries);
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    for (const Dictionary &one : dictionaries.installed()) {
        QVERIFY(QFileInfo(one.affPath).isFile());
        QVERIFY(QFileInfo(one.dicPath).isFile());
        QCOMPARE(one.origin, Dictionary::Origin::System);
    }
}

void DictionariesTest::fallsBackSensibly_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *there, const char *wanted, const char *found) {
        QTest::addRow("%s of %s", wanted, there)
            << QString::fromLatin1(there) << QString::fromLatin1(wanted) << QString::fromLatin1(found);
    };
    row("en_GB en_US", "en-GB", "en-GB");
    row("en_GB en_US", "en_gb", "en-GB");
    row("en_GB en_US", "en", "en-US");
    row("en_GB en_US", "en-AU", "en-GB");
    row("en_GB en_US", "en-CA", "en-US");
    row("en_US", "en-GB", "en-US");
    row("en_ZA", "en-GB", "en-ZA");
    row("fa_IR", "fa", "fa-IR");
    row("fa_IR", "fa-AF", "fa-IR");
    row("fr_BE fr_FR", "fr", "fr-FR");
    row("fr-classical", "fr-FR", "fr-classical");
    row("fr", "fr-CH", "fr");
    row("de_AT_frami de_DE_frami", "de", "de-AT-frami");
    row("ar", "ar-EG", "ar");
    row("sr sr_Latn", "sr-Latn", "sr-Latn");
    row("sr", "sr-Latn", "");
    row("pt_BR pt_PT", "pt", "pt-BR");
    row("en_GB", "fr", "");
    row("en_GB", "e", "");
    row("en_GB", "", "");
    row("fra", "fr", "");
}

void DictionariesTest::fallsBackSensibly()
{
    QFETCH(QString, there);
    QFETCH(QString, wanted);
    QFETCH(QString, found);
    const QTemporaryDir folder;
    QVERIFY(make(folder.path(), there.split(u' ')));
    const std::optional<Dictionary> one = Dictionaries({{}, {}, {folder.path()}}).find(wanted);
    QCOMPARE(one ? one->language : QString(), found);
}

void DictionariesTest::prefersWhatAPersonAdded()
{
    const QTemporaryDir profile;
    const QTemporaryDir system;
    QVERIFY(make(system.path(), {QStringLiteral("en_GB"), QStringLiteral("fr")}));
    Dictionaries dictionaries({profile.path(), {}, {system.path()}});
    QCOMPARE(dictionaries.find(QStringLiteral("en-GB"))->origin, Dictionary::Origin::System);
    QVERIFY(make(profile.path(), {QStringLiteral("en_GB")}));
    dictionaries.scan();
    QCOMPARE(dictionaries.find(QStringLiteral("en-GB"))->origin, Dictionary::Origin::Profile);
    QCOMPARE(dictionaries.find(QStringLiteral("fr"))->origin, Dictionary::Origin::System);
    QCOMPARE(dictionaries.installed().size(), 2);
}

void DictionariesTest::whatIsDeliveredServesEveryRegion()
{
    const QTemporaryDir profile;
    const QTemporaryDir program;
    const QTemporaryDir system;
    QVERIFY(make(program.path(), {QStringLiteral("fa")}));
    QVERIFY(make(system.path(), {QStringLiteral("fa"), QStringLiteral("fa_IR"), QStringLiteral("ar")}));
    Dictionaries dictionaries({profile.path(), program.path(), {system.path()}});
    for (const QString &wanted : {QStringLiteral("fa"), QStringLiteral("fa-IR"), QStringLiteral("fa-AF")})
        QCOMPARE(dictionaries.find(wanted)->origin, Dictionary::Origin::Program);
    QCOMPARE(dictionaries.find(QStringLiteral("ar"))->origin, Dictionary::Origin::System);
    QCOMPARE(dictionaries.installed().size(), 2);
    // What a person adds is better known to them than to us.
    QVERIFY(make(profile.path(), {QStringLiteral("fa_IR")}));
    dictionaries.scan();
    for (const QString &wanted : {QStringLiteral("fa"), QStringLiteral("fa-IR"), QStringLiteral("fa-AF")})
        QCOMPARE(dictionaries.find(wanted)->origin, Dictionary::Origin::Profile);
}

void DictionariesTest::listsEachOnce()
{
#ifdef Q_OS_WIN
    QSKIP("Windows makes .lnk files of links");
#endif
    const QTemporaryDir folder;
    QVERIFY(make(folder.path(), {QStringLiteral("ar"), QStringLiteral("fr")}));
    for (const QString &ending : {QStringLiteral(".aff"), QStringLiteral(".dic")})
        QVERIFY(QFile::link(folder.filePath(QLatin1String("ar") + ending),
                            folder.filePath(QLatin1String("ar_EG") + ending)));
    QStringList languages;
    const Dictionaries dictionaries({{}, {}, {folder.path()}});
    for (const Dictionary &one : dictionaries.installed())
        languages.append(one.language);
    QCOMPARE(languages, QStringList({QStringLiteral("ar"), QStringLiteral("fr")}));
    QVERIFY(dictionaries.has(QStringLiteral("ar-EG")));
}

void DictionariesTest::needsBothFiles()
{
    const QTemporaryDir folder;
    QVERIFY(make(folder.path(), {QStringLiteral("en_GB"), QStringLiteral("fr")}));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("en_GB.dic"))));
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("fr.aff"))));
    QVERIFY(Dictionaries({{}, {}, {folder.path()}}).installed().isEmpty());
}

void DictionariesTest::namesLanguages()
{
    QCOMPARE(nameOf(QStringLiteral("en-GB")), QStringLiteral("British English"));
    QCOMPARE(nameOf(QStringLiteral("fa")), QStringLiteral("فارسی"));
    QCOMPARE(nameOf(QStringLiteral("fr")), QStringLiteral("français"));
    QCOMPARE(nameOf(QStringLiteral("qqx")), QStringLiteral("qqx"));
    QVERIFY(nameOf(QStringLiteral("fr-classical")).contains(QStringLiteral("classical")));
}

void DictionariesTest::convertsEncodings()
{
    for (const char *name : {"UTF-8", "ISO8859-1", "ISO8859-15", "iso-8859-2", "KOI8-U", "microsoft-cp1251",
                             "TIS620-2533", "ISO8859-13"}) {
        const std::optional<Encoding> encoding = Encoding::named(name);
        QVERIFY2(encoding, name);
        QCOMPARE(encoding->decoded("plain"), QStringLiteral("plain"));
    }
    QVERIFY(!Encoding::named("EBCDIC-37"));
    const Encoding latin9 = *Encoding::named("ISO8859-15");
    QCOMPARE(latin9.encoded(QStringLiteral("Œuvre")), std::optional<std::string>("\xBCuvre"));
    QCOMPARE(latin9.decoded("\xBCuvre"), QStringLiteral("Œuvre"));
    QVERIFY(!latin9.encoded(QStringLiteral("żółw")));
    QVERIFY(!Encoding::named("KOI8-R")->encoded(QStringLiteral("𐐀")));
}

QTEST_GUILESS_MAIN(DictionariesTest)
#include "dictionaries_test.moc"
