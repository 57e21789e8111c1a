// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line as scripts see it: the real program, its output and its exit status.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace {

struct Said
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Said run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/standfirst-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndWrongWords()
    {
        QCOMPARE(run({QStringLiteral("help")}).status, 0);
        QVERIFY(run({QStringLiteral("help")}).out.contains("convert [FILE] [--from"));
        QCOMPARE(run({}).status, 2);
        const Said wrong = run({QStringLiteral("convert"), QStringLiteral("--form"), QStringLiteral("html")});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("unknown option --form"));
        QVERIFY(wrong.out.isEmpty());
    }

    void givesTheBytesOfAFolderBack()
    {
        QTemporaryDir folder;
        fileWith(
            folder, QStringLiteral("a.html"),
            "<!-- wp:group -->\n<div><!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:group "
            "-->\r\n<!-- wp:acme/thing {\"a\":1} /-->");
        fileWith(folder, QStringLiteral("b.txt"), "classic <b>text\n\n\xff");
        fileWith(folder, QStringLiteral("pattern.php"),
                 "<?php echo 1; ?>\n<!-- wp:separator -->\n<hr/>\n<!-- /wp:separator -->");
        fileWith(folder, QStringLiteral("c.png"), QByteArray("\x89PNG\r\n\0\0not looked at", 21));
        const Said said = run({QStringLiteral("roundtrip"), folder.path()});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("3 files, 3 texts,") && said.out.contains(": 3 identical, 0 different, 1 skipped"),
                 said.out.constData());
        QVERIFY2(said.out.contains("2 blocks understood, 2 beginnings and ends of containers, 4 opaque"),
                 said.out.constData());
        QVERIFY2(said.out.contains("opaque: acme/thing 1"), said.out.constData());
        QVERIFY2(said.err.contains("c.png: skipped"), said.err.constData());
        const Said edited = run({QStringLiteral("roundtrip"), folder.path(), QStringLiteral("--edit")});
        QCOMPARE(edited.status, 0);
        QVERIFY2(edited.out.contains("2 edits: 2 changed their block alone, 0 did not"), edited.out.constData());
        QCOMPARE(run({QStringLiteral("roundtrip"), folder.filePath(QStringLiteral("none"))}).status, 2);
        QCOMPARE(run({QStringLiteral("roundtrip")}).status, 2);
    }

    void anEditInAThemesTextsChangesItsBlockAlone()
    {
        const QString theme = QStringLiteral("/usr/share/wordpress/wp-content/themes/twentytwentythree");
        QVERIFY2(QFileInfo(theme).isDir(), "install the package wordpress-theme-twentytwentythree");
        const Said said = run({QStringLiteral("roundtrip"), theme, QStringLiteral("--edit")});
        QVERIFY2(said.status == 0, said.out.constData());
        const QByteArray summary = said.out.trimmed().split('\n').last();
        QVERIFY2(summary.endsWith(" 0 did not") && summary.split(' ').first().toInt() > 50, summary.constData());
    }

    void looksAtFilesOfAnyEndingAndAtExportedPosts()
    {
        QTemporaryDir folder;
        fileWith(folder, QStringLiteral("post"), "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->");
        fileWith(folder, QStringLiteral("post.block"), "<!-- wp:acme/one /-->");
        fileWith(folder, QStringLiteral("post.md"), "classic\n\ntext");
        fileWith(folder, QStringLiteral("posts.json"),
                 R"([{"id":1,"content":{"raw":"<!-- wp:acme/two /-->\n\n","rendered":""}},
                     {"id":2,"content":"<!-- wp:acme/three /-->"},
                     {"post_content":"<!-- wp:acme/four /-->"}])");
        fileWith(folder, QStringLiteral("settings.json"), R"({"colour":"blue"})");
        const Said said = run({QStringLiteral("roundtrip"), folder.path()});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("5 files, 7 texts,") && said.out.contains(": 7 identical, 0 different, 0 skipped"),
                 said.out.constData());
        for (const char *name : {"one 1", "two 1", "three 1", "four 1"})
            QVERIFY2(said.out.contains(QByteArray(QByteArray("opaque: acme/") + name)), said.out.constData());
    }

    void aFolderWithNothingToReadProvesNothing()
    {
        QTemporaryDir folder;
        QCOMPARE(run({QStringLiteral("roundtrip"), folder.path()}).status, 2);
        fileWith(folder, QStringLiteral("a.bin"), QByteArray(40, '\0'));
        const Said said = run({QStringLiteral("roundtrip"), folder.path()});
        QCOMPARE(said.status, 2);
        QVERIFY2(said.out.contains("0 files, ") && said.out.contains("1 skipped"), said.out.constData());
        QVERIFY(said.err.contains("no text"));
    }

    void convertsEachWay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *from, const char *to, const char *input, const char *expected) {
            QTest::addRow("%s to %s", from, to)
                << QString::fromLatin1(from) << QString::fromLatin1(to) << QByteArray(input) << QByteArray(expected);
        };
        row("markdown", "blocks", "Port **Elin**\n",
            "<!-- wp:paragraph -->\n<p>Port <strong>Elin</strong></p>\n<!-- /wp:paragraph -->");
        row("blocks", "markdown", "<!-- wp:heading -->\n<h2>Port</h2>\n<!-- /wp:heading -->", "## Port");
        row("html", "text", "<p>Port <b>Elin</b></p><script>alert(1)</script><p>Two</p>", "Port Elin\n\nTwo");
        row("html", "markdown", "<nav>alert</nav><p>Port</p>", "Port");
        row("text", "html", "Port Elin", "Port Elin</p>");
        row("blocks", "blocks", "<!-- wp:group {\"a\":1} --><div>odd   space</div><!-- /wp:group -->\n\n\nclassic",
            "<!-- wp:group {\"a\":1} --><div>odd   space</div><!-- /wp:group -->\n\n\nclassic");
    }
    void convertsEachWay()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const Said said =
            run({QStringLiteral("convert"), QStringLiteral("--from"), from, QStringLiteral("--to"), to}, input);
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains(expected), said.out.constData());
        QVERIFY(!said.out.contains("alert"));
    }

    void jsonGoesThereAndBack()
    {
        const QByteArray blocks = "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p>Port</p>\n<!-- /wp:paragraph -->\n";
        const Said json = run({QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("blocks"),
                               QStringLiteral("--to"), QStringLiteral("json")},
                              blocks);
        QVERIFY(QJsonDocument::fromJson(json.out).isObject());
        QCOMPARE(run({QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("json"),
                      QStringLiteral("--to"), QStringLiteral("blocks")},
                     json.out)
                     .out,
                 blocks);
        QCOMPARE(run({QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("json"),
                      QStringLiteral("--to"), QStringLiteral("html")},
                     "no json")
                     .status,
                 2);
    }

    void convertsDocuments_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        for (const char *file : {"article.docx", "article.odt", "article.rtf", "article.html"}) {
            const QString name = QString::fromLatin1(file);
            QTest::newRow(file) << name << QString();
            QTest::addRow("%s, said", file) << name << name.section(QLatin1Char('.'), 1);
        }
    }
    void convertsDocuments()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        const QString path = QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/formats/documents/") + file;
        QStringList words{QStringLiteral("convert"), path, QStringLiteral("--to"), QStringLiteral("markdown")};
        if (!from.isEmpty())
            words << QStringLiteral("--from") << from;
        const Said said = run(words);
        QVERIFY2(said.status == 0, said.err.constData());
        for (const char *expected :
             {"The ferry that stayed", "**last ferry**", "## What was decided", "- Two crossings a day", "  - At seven",
              "1. First, the timetable", "> We did not think", "[an open session](<https://elin.example/board?id=4>)",
              "| 2024 | 18 200 |", "بندر الین", "speed = 12"})
            QVERIFY2(said.out.contains(expected), QByteArray(expected + ("\n" + said.out)).constData());
    }

    void wordDocumentsGoThereAndBack()
    {
        const QTemporaryDir folder;
        const QByteArray text = "# The ferry\n\nIt **stayed**[^1].\n\n- One\n- Two\n\n[^1]: A note.\n";
        const QString markdown = fileWith(folder, QStringLiteral("story.md"), text);
        const Said docx = run({QStringLiteral("convert"), markdown, QStringLiteral("--to"), QStringLiteral("docx")});
        QCOMPARE(docx.status, 0);
        QVERIFY(docx.out.startsWith("PK"));
        const QString file = fileWith(folder, QStringLiteral("story.docx"), docx.out);
        const Said back = run({QStringLiteral("convert"), file, QStringLiteral("--to"), QStringLiteral("markdown")});
        QVERIFY2(back.out.contains("It **stayed**[^1]") && back.out.contains("[^1]: A note"), back.out.constData());
        // From a pipe as well.
        QCOMPARE(run({QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("docx"),
                      QStringLiteral("--to"), QStringLiteral("markdown")},
                     docx.out)
                     .out,
                 back.out);
        // A picture inside goes along into the page.
        const Said page = run({QStringLiteral("convert"),
                               QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/formats/documents/article.odt"),
                               QStringLiteral("--to"), QStringLiteral("html")});
        QVERIFY2(page.out.contains("src=\"data:image/png;base64,"), page.out.constData());
    }

    void damagedDocumentsAreRefusedInAPlainSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QStringLiteral("a.docx") << QByteArray("PK\x03\x04 and no more");
        QTest::newRow("old Word") << QStringLiteral("a.docx")
                                  << QByteArray::fromHex("d0cf11e0a1b11ae1")
                                         + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
        QTest::newRow("a PDF") << QStringLiteral("a.odt") << QByteArray("%PDF-1.7");
        QTest::newRow("nothing") << QStringLiteral("a.rtf") << QByteArray();
        QTest::newRow("groups without end")
            << QStringLiteral("a.rtf") << QByteArray("{\\rtf1 " + QByteArray(20'000, '{'));
    }
    void damagedDocumentsAreRefusedInAPlainSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString file = fileWith(folder, name, bytes);
        const Said said = run({QStringLiteral("convert"), file, QStringLiteral("--to"), QStringLiteral("text")});
        QCOMPARE(said.status, 2);
        QVERIFY(said.out.isEmpty());
        QVERIFY2(said.err.startsWith("standfirst-cli: ") && said.err.count('\n') == 1 && said.err.size() > 24,
                 said.err.constData());
    }

    void odtAndRtfAreNotWritten()
    {
        for (const char *format : {"odt", "rtf"})
            QCOMPARE(run({QStringLiteral("convert"), QStringLiteral("--from"), QStringLiteral("text"),
                          QStringLiteral("--to"), QString::fromLatin1(format)},
                         "words")
                         .status,
                     2);
        QCOMPARE(run({QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("text")}, "words").status, 2);
    }

    void checksSpellingAndReadiness()
    {
        QTemporaryDir folder;
        const QString profile = folder.filePath(QStringLiteral("profile"));
        const QString wrong = fileWith(folder, QStringLiteral("wrong.md"), "# Harbour\n\nTwo hours to the crosing.\n");
        const Said text = run({QStringLiteral("--profile"), profile, QStringLiteral("check"), wrong,
                               QStringLiteral("--language"), QStringLiteral("en-GB")});
        QCOMPARE(text.status, 1);
        QVERIFY2(text.out.contains("spelling: crosing"), text.out.constData());
        QVERIFY2(text.out.contains("blocks: no desk"), text.out.constData());

        const Said json = run({QStringLiteral("--profile"), profile, QStringLiteral("check"), wrong,
                               QStringLiteral("--json"), QStringLiteral("--language"), QStringLiteral("en-GB")});
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object.value(QLatin1String("ready")).toBool(true), false);
        QCOMPARE(object.value(QLatin1String("spelling")).toArray().size(), 1);

        const Said unknown = run({QStringLiteral("--profile"), profile, QStringLiteral("check"), wrong,
                                  QStringLiteral("--language"), QStringLiteral("tlh")});
        QCOMPARE(unknown.status, 2); // it was not checked, and it says so
        QVERIFY2(unknown.err.contains("no dictionary for tlh"), unknown.err.constData());
        QCOMPARE(run({QStringLiteral("check"), folder.filePath(QStringLiteral("none.md"))}).status, 2);
    }

    void publishesThroughTheOutboxAndListsTheStory()
    {
        QTemporaryDir folder;
        const QString profile = folder.filePath(QStringLiteral("profile"));
        const QString story =
            fileWith(folder, QStringLiteral("story.md"), "# Harbour reopens at noon\n\nThe port of Elin reopened.\n");
        const Said published = run({QStringLiteral("--profile"), profile, QStringLiteral("publish"), story,
                                    QStringLiteral("--site"), QStringLiteral("get news fast")});
        QVERIFY2(published.status == 0, published.err.constData());
        QFile page(QUrl::fromEncoded(published.out.trimmed()).toLocalFile());
        QVERIFY2(page.open(QIODevice::ReadOnly), published.out.constData());
        QVERIFY(page.readAll().contains("The port of Elin reopened."));

        const Said listed =
            run({QStringLiteral("--profile"), profile, QStringLiteral("stories"), QStringLiteral("--json")});
        QCOMPARE(listed.status, 0);
        const QJsonArray stories = QJsonDocument::fromJson(listed.out).array();
        QCOMPARE(stories.first().toObject().value(QLatin1String("headline")).toString(),
                 QStringLiteral("Harbour reopens at noon"));

        // Not even a draft, and the script is not kept waiting for the hour.
        const QString embargoed =
            fileWith(folder, QStringLiteral("later.json"),
                     R"({"id":"s","headline":"Not yet","embargo":"2199-01-01T00:00:00.000Z","body":{}})");
        const Said later =
            run({QStringLiteral("--profile"), profile, QStringLiteral("publish"), embargoed, QStringLiteral("--site"),
                 QStringLiteral("get news fast"), QStringLiteral("--as"), QStringLiteral("draft")});
        QCOMPARE(later.status, 1);
        QVERIFY2(later.err.contains("embargoed until 2199-01-01"), later.err.constData());

        const Said nowhere = run({QStringLiteral("--profile"), profile, QStringLiteral("publish"), story,
                                  QStringLiteral("--site"), QStringLiteral("Nowhere")});
        QCOMPARE(nowhere.status, 2);
        QVERIFY(nowhere.err.contains("there are: Get News Fast"));
    }

    void refusesToPublishWhatIsNotReady()
    {
        QTemporaryDir folder;
        const QString story = fileWith(folder, QStringLiteral("story.md"), "# Harbour\n\nIt cost TK million.\n");
        const Said said =
            run({QStringLiteral("--profile"), folder.filePath(QStringLiteral("profile")), QStringLiteral("publish"),
                 story, QStringLiteral("--site"), QStringLiteral("Get News Fast")});
        QCOMPARE(said.status, 1);
        QVERIFY2(said.err.contains("blocks: TK left in the text"), said.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
