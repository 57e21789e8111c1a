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
        QVERIFY(run({QStringLiteral("help")}).out.contains("convert [FILE] --from"));
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
        fileWith(folder, QStringLiteral("c.bin"), "not looked at");
        const Said said = run({QStringLiteral("roundtrip"), folder.path()});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("3 files,") && said.out.contains(": 3 identical, 0 different"),
                 said.out.constData());
        QVERIFY2(said.out.contains("2 blocks understood, 2 beginnings and ends of containers, 4 opaque"),
                 said.out.constData());
        QVERIFY2(said.out.contains("opaque: acme/thing 1"), said.out.constData());
        QCOMPARE(run({QStringLiteral("roundtrip"), folder.filePath(QStringLiteral("none"))}).status, 2);
        QCOMPARE(run({QStringLiteral("roundtrip")}).status, 2);
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
