// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/write_document.h"

#include "formats/block_markup.h"
#include "formats/documents/archive.h"
#include "formats/documents/document.h"

#include <QRegularExpression>
#include <QTest>

// The XML of a Word document of ours, as Word reads it.
class DocxWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void aListBeginsAtItsNumber();
    void theKickerStandsAboveTheHeadline();
    void aHeaderCellBelowTheHeadStaysBold();
    void cellsReadTheWayOfTheirLetters();
};

namespace {

QByteArray partOf(const core::Story &story, const char *name)
{
    const core::Result<QByteArray> bytes = formats::writeDocx(story);
    const auto archive = formats::Archive::open(bytes.valueOr({}));
    return archive ? (*archive)->read(QLatin1String(name)).valueOr({}) : QByteArray();
}

// What the expression holds of each place where it matches.
QStringList all(const QByteArray &xml, const char *expression)
{
    QStringList found;
    auto match = QRegularExpression(QLatin1String(expression)).globalMatch(QString::fromUtf8(xml));
    while (match.hasNext())
        found.append(match.next().captured(1));
    return found;
}

core::Cell cell(const char *text, bool header)
{
    core::Cell cell;
    cell.spans = {core::Span{QString::fromUtf8(text), {}}};
    cell.header = header;
    return cell;
}

} // namespace

void DocxWriterTest::aListBeginsAtItsNumber()
{
    core::Story story;
    story.body = formats::readBlocks("<!-- wp:list {\"ordered\":true,\"start\":5} -->\n<ol start=\"5\">"
                                     "<!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item -->\n\n"
                                     "<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ol>\n"
                                     "<!-- /wp:list -->\n\n<!-- wp:paragraph -->\n<p>c</p>\n<!-- /wp:paragraph -->\n\n"
                                     "<!-- wp:list {\"ordered\":true} -->\n<ol><!-- wp:list-item -->\n<li>d</li>\n"
                                     "<!-- /wp:list-item --></ol>\n<!-- /wp:list -->");
    QCOMPARE(story.body.blocks.size(), 4);
    // The text says which list an item is of.
    QCOMPARE(all(partOf(story, "word/document.xml"), "<w:numId w:val=\"(\\d+)\""),
             QStringList({QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("3")}));
    const QByteArray numbering = partOf(story, "word/numbering.xml");
    QCOMPARE(all(numbering, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"(\\d+)\""),
             QStringList({QStringLiteral("5"), QStringLiteral("1")}));
    QCOMPARE(all(numbering, "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"(\\d+)\""),
             QStringList({QStringLiteral("1"), QStringLiteral("1")}));
}

void DocxWriterTest::theKickerStandsAboveTheHeadline()
{
    core::Story story;
    story.kicker = QStringLiteral("Harbour");
    story.headline = QStringLiteral("Ferry returns");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("It came back."))};
    QCOMPARE(all(partOf(story, "word/document.xml"), "<w:pStyle w:val=\"(\\w+)\""),
             QStringList({QStringLiteral("Kicker"), QStringLiteral("Title")}));
    QVERIFY(partOf(story, "word/styles.xml").contains("w:styleId=\"Kicker\""));
    const auto read = formats::readDocument(formats::writeDocx(story).valueOr({}), QStringLiteral("a.docx"));
    QVERIFY(read);
    QCOMPARE(read->kicker, story.kicker);
    QCOMPARE(read->headline, story.headline);
    QCOMPARE(core::plainText(read->body), QStringLiteral("It came back."));
}

void DocxWriterTest::aHeaderCellBelowTheHeadStaysBold()
{
    core::Story story;
    core::Block table;
    table.kind = core::BlockKind::Table;
    table.table.headRows = 1;
    table.table.rows = {{cell("Year", true), cell("Ferries", true)}, {cell("2024", true), cell("four", false)}};
    story.body.blocks = {table};
    const QByteArray document = partOf(story, "word/document.xml");
    const auto isBold = [&](const char *words) {
        const QStringList runs =
            all(document, qPrintable(QStringLiteral("<w:r><w:rPr>((?:(?!</w:rPr>).)*)(?:<w:rPr/>|</w:rPr>)"
                                                    "<w:t [^>]*>%1<")
                                         .arg(QLatin1String(words))));
        return runs.value(0).contains(QLatin1String("<w:b/>"));
    };
    QVERIFY(isBold("2024"));
    QVERIFY(!isBold("four"));
    QVERIFY(!isBold("Year")); // by the table's own style
    QVERIFY(document.contains("w:firstRow=\"1\""));
}

void DocxWriterTest::cellsReadTheWayOfTheirLetters()
{
    core::Story story;
    story.language = QStringLiteral("fa");
    core::Block table;
    table.kind = core::BlockKind::Table;
    core::Cell last = cell("End", false);
    last.align = core::Align::End;
    table.table.rows = {{cell("بندر", false), cell("Port", false), last, cell("Port بندر", false)}};
    story.body.blocks = {table};
    const auto paragraphs = [&] {
        const QString document = QString::fromUtf8(partOf(story, "word/document.xml"));
        const QString from = document.mid(document.indexOf(QLatin1String("<w:tbl>")));
        return all(from.toUtf8(), "<w:p><w:pPr(?:/>|>((?:(?!</w:pPr>).)*)</w:pPr>)<w:r>");
    };
    const QString rtl = QStringLiteral("<w:bidi/>");
    const QString end = QStringLiteral("<w:jc w:val=\"right\"/>");
    QCOMPARE(paragraphs(), (QStringList{rtl, QString(), end, rtl}));
    story.body.blocks[0].direction = core::Direction::LeftToRight; // of all of it
    QCOMPARE(paragraphs(), (QStringList{QString(), QString(), end, QString()}));
}

QTEST_GUILESS_MAIN(DocxWriterTest)
#include "docx_writer_test.moc"
