// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where blocks begin and end is for WordPress to say: its own parser is asked about texts by lot, made of all that a
// delimiter is made of.
#include "formats/block_grammar.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using formats::BlockComment;
using formats::blockComments;

namespace {

// Most make sense where they stand, since a text of rubbish alone has no blocks at all.
class RandomMarkup
{
public:
    explicit RandomMarkup(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray text()
    {
        QByteArray text = oneIn(20) ? "\xEF\xBB\xBF" : "";
        for (int n = m_random.bounded(1, 12); n > 0; --n)
            text += oneIn(3) ? between() : comment();
        return text;
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }
    QByteArray of(const QByteArrayList &list) { return list.at(m_random.bounded(int(list.size()))); }

    QByteArray space()
    {
        return oneIn(4) ? of(
                   {"", "  ", "\n", "\t", "\r\n", "\v", "\f", "\xC2\xA0", "\xE2\x80\x83", QByteArray(1, '\0'), "-"})
                        : QByteArray(" ");
    }

    QByteArray comment()
    {
        QByteArray text = oneIn(12) ? of({"<!-", "<!---", "<! --", "&lt;!--", "<!--<!--"}) : QByteArray("<!--");
        text += space();
        text += oneIn(3) ? "/" : oneIn(12) ? "//" : "";
        text += oneIn(12) ? of({"WP:", "wp :", "wp", "wp::", " wp:"}) : QByteArray("wp:");
        text += of({"paragraph", "group", "group", "list-item", "core/quote", "my-plugin/box_2", "a/b/c", "2x", "Group",
                    "x/", "/x", "acf/t--x", "core-embed/youtube", "n\xC3\xA9", "a"});
        text += space();
        if (oneIn(2))
            text += attributes() + space();
        text += oneIn(4) ? "/" : "";
        return text + (oneIn(12) ? of({"->", "-- >", "--!>", "", "--->", "-->-->"}) : QByteArray("-->"));
    }

    QByteArray attributes()
    {
        return of({"{}",
                   "{\"a\":1}",
                   "{\"a\":{\"b\":{}}}",
                   "{\"a\":\"--\"}",
                   "{\"a\":\"-->\"}",
                   "{\"a\":\"} -->\"}",
                   "{\"a\":\"} /-->\"}",
                   "{\"a\":\"\\u002d\\u002d\\u003e\"}",
                   "{",
                   "}",
                   "{}}",
                   "{{}",
                   "{ }",
                   "{\"a\":[1,2]",
                   "{\"a\":\"\xD8\xB3\"}",
                   "{\"a\":\"\\\"\"}",
                   "{a:1}",
                   "{\"a\":\"x\ny\"}",
                   "{\"a\":1} {\"b\":2}",
                   "[1]",
                   "x",
                   "{\"a\":\"\\ud800\"}",
                   "{\"a\":\"<!-- wp:group -->\"}",
                   QByteArray("{\"a\":\"\0\"}", 9)});
    }

    QByteArray between()
    {
        return of({"\n\n",
                   "<p>words</p>",
                   "<div class=\"x\">",
                   "</div>",
                   "<!--more-->",
                   "<!-- a note -->",
                   "<!-- wp -->",
                   "<![CDATA[ <!-- wp:x --> ]]>",
                   "<script>\"<!-- wp:a -->\"</script>",
                   "[gallery ids=\"1\"]",
                   "\r\n",
                   QByteArray(1, '\0'),
                   "\xED\xA0\x80",
                   "\xFF\xFE",
                   "-->",
                   "<!--",
                   "{}",
                   "/",
                   " ",
                   "<a title=\"<!-- wp:b -->\">"});
    }

    QRandomGenerator m_random;
};

QString said(const QByteArray &text)
{
    QStringList found;
    for (const BlockComment &comment : blockComments(text)) {
        const char *kind = comment.kind == BlockComment::Kind::Open    ? "block-opener"
                           : comment.kind == BlockComment::Kind::Close ? "block-closer"
                                                                       : "void-block";
        found.append(QStringLiteral("%1 %2 %3-%4")
                         .arg(QLatin1String(kind), QString::fromUtf8(comment.name))
                         .arg(comment.begin)
                         .arg(comment.end));
    }
    return found.join(QLatin1Char('\n'));
}

QStringList wordPressSays(const QList<QByteArray> &texts)
{
    const QString installed = qEnvironmentVariable("STANDFIRST_WORDPRESS", QStringLiteral("/usr/share/wordpress"));
    QJsonArray asked;
    for (const QByteArray &text : texts)
        asked.append(QString::fromLatin1(text.toBase64()));
    QProcess php;
    php.start(QStringLiteral("php"),
              {QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/support/wordpress/block_comments.php"),
               QString(installed + QStringLiteral("/wp-includes/class-wp-block-parser.php"))});
    php.write(QJsonDocument(asked).toJson(QJsonDocument::Compact));
    php.closeWriteChannel();
    if (!php.waitForFinished(60'000) || php.exitCode() != 0)
        return {};
    QStringList answer;
    for (const QJsonValue &text : QJsonDocument::fromJson(php.readAllStandardOutput()).array()) {
        QStringList found;
        for (const QJsonValue &one : text.toArray())
            found.append(QStringLiteral("%1 %2 %3-%4")
                             .arg(one.toArray().at(0).toString(), one.toArray().at(1).toString())
                             .arg(one.toArray().at(2).toInt())
                             .arg(one.toArray().at(3).toInt()));
        answer.append(found.join(QLatin1Char('\n')));
    }
    return answer;
}

} // namespace

class BlockGrammarTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWordPressFinds();
    void writesOneMemberAndLeavesTheRest_data();
    void writesOneMemberAndLeavesTheRest();
    void writesTextAsWordPressDoes();
};

void BlockGrammarTest::findsWhatWordPressFinds()
{
    QList<QByteArray> texts = {"<!-- /wp:group /-->", "<!-- /wp:group {\"a\":1} /-->", "<!--\vwp:group -->",
                               "<!-- wp:x {\"a\":\"" + QByteArray("-->").repeated(200) + "\"} -->"};
    RandomMarkup markup(20260101);
    for (int i = 0; i < 4000; ++i)
        texts.append(markup.text());
    const QStringList theirs = wordPressSays(texts);
    QCOMPARE(theirs.size(), texts.size());
    int blocks = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (said(texts.at(i)) != theirs.at(i))
            qWarning().noquote() << texts.at(i).toPercentEncoding(" <>{}\"/:[]!\\");
        QCOMPARE(said(texts.at(i)), theirs.at(i));
        blocks += theirs.at(i).count(QLatin1Char('\n'));
    }
    QVERIFY(blocks > 1000); // most of the texts are not rubbish
}

void BlockGrammarTest::writesOneMemberAndLeavesTheRest_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *comment, const char *value, const char *written) {
        QTest::newRow(name) << QByteArray(comment) << QByteArray(value) << QByteArray(written);
    };
    row("first", "<!-- wp:heading -->", "3", "<!-- wp:heading {\"a\":3} -->");
    row("beside others", "<!-- wp:heading {\"b\":1} -->", "3", "<!-- wp:heading {\"a\":3,\"b\":1} -->");
    row("another value", "<!-- wp:heading {\"b\":{\"a\":1},\"a\":2} -->", "3",
        "<!-- wp:heading {\"b\":{\"a\":1},\"a\":3} -->");
    row("taken out", "<!-- wp:heading {\"b\":1,\"a\":2} -->", "", "<!-- wp:heading {\"b\":1} -->");
    row("the only one", "<!-- wp:heading {\"a\":2} -->", "", "<!-- wp:heading -->");
    row("braces in words", "<!-- wp:heading {\"b\":\"{} x\",\"a\":2} -->", "", "<!-- wp:heading {\"b\":\"{} x\"} -->");
    row("its name in words", "<!-- wp:heading {\"b\":\"\\\"a\\\":9\",\"a\":2} -->", "3",
        "<!-- wp:heading {\"b\":\"\\\"a\\\":9\",\"a\":3} -->");
}

void BlockGrammarTest::writesOneMemberAndLeavesTheRest()
{
    QFETCH(QByteArray, comment);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);
    QCOMPARE(formats::withMember(comment, "a", value), written);
}

// As serialize_block_attributes(): nothing in it ends the comment, and whatever it is, it is JSON.
void BlockGrammarTest::writesTextAsWordPressDoes()
{
    QCOMPARE(formats::jsonText(QStringLiteral("a--b <c> & \"d\" \\ é")),
             QByteArray(R"("a\u002d\u002db \u003cc\u003e \u0026 \u0022d\u0022 \\ é")"));
    const QString all = QStringLiteral("\t\n\r\b\f\x01 --- -->");
    const QByteArray json = '[' + formats::jsonText(all) + ']';
    QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), all);
    QVERIFY(!json.contains("--"));
}

QTEST_APPLESS_MAIN(BlockGrammarTest)
#include "block_grammar_test.moc"
