// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How browsers, messengers and editors of notes write what is copied out of them, each by an example of its own.
#include "formats/html.h"
#include "formats/paste.h"

#include <QTest>

using namespace core;
using formats::Pasted;

namespace {

QByteArray clean(const QByteArray &html)
{
    const Result<Pasted> read = formats::readPaste({{}, html, {}, QStringLiteral("en")});
    return read ? formats::writeHtml({read->blocks, {}, {}}) : QByteArray("refused");
}

} // namespace

class PastedProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreAsTheyWereSeen_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("cleaned");
        const auto row = [](const char *name, const char *html, const char *cleaned) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
        };
        row("parts of a headline", "<h2><span style='display:block'>Harbour</span><span style='display:block'>Open</span></h2>",
            "<h2>Harbour<br>Open</h2>\n");
        row("parts of a headline, by a rule",
            "<style>.l{display:block}</style><h2><span class=l>Harbour</span><span class=l>Open</span></h2>",
            "<h2>Harbour<br>Open</h2>\n");
        row("a line amid a paragraph", "<p>a <b style='display:block'>b</b> c</p>", "<p>a<br><strong>b</strong><br>c</p>\n");
        row("a paragraph that is one line", "<p><span style='display:block'>a</span></p><p>b</p>", "<p>a</p>\n<p>b</p>\n");
        row("a part of a line in an element for blocks", "<div>a<div style='display: inline !important;'> b</div> c</div>",
            "<p>a b c</p>\n");
        row("a part of an item", "<ul><li><p style='display:inline'>a</p> b</li></ul>", "<ul>\n<li>a b</li>\n</ul>\n");
        row("a block as usual", "<div>a<div style='display:block'>b</div>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>\n");
    }

    void linesAreAsTheyWereSeen()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, cleaned);
        QCOMPARE(clean(html), cleaned);
    }
};

QTEST_APPLESS_MAIN(PastedProgramsTest)
#include "pasted_programs_test.moc"
