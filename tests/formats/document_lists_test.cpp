// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of lists in documents of other programs.
#include "formats/documents/document.h"

#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/list_start.h"

#include <QTest>

namespace {

// Of every block; 0 for what is no numbered item.
QList<int> numbersIn(const QByteArray &bytes, const char *name)
{
    const core::Result<formats::OpenedDocument> read = formats::readDocument(bytes, QString::fromLatin1(name));
    if (!read)
        return {};
    QList<const core::Block *> blocks;
    for (const core::Block &block : read->body.blocks)
        blocks.append(&block);
    return formats::listNumbers(blocks);
}

// L1 begins with 5, and its second level with 3.
QByteArray odt(const QByteArray &text)
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    const auto level = [](const char *number, const char *start) -> QByteArray {
        return QByteArray("<text:list-level-style-number text:level=\"") + number
               + "\" style:num-format=\"1\" text:start-value=\"" + start + "\"/>";
    };
    return "<office:document xmlns:office=\"" + names + "office:1.0\" xmlns:style=\"" + names
           + "style:1.0\" xmlns:text=\"" + names
           + "text:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>"
             "<text:list-style style:name=\"L1\">"
           + level("1", "5") + level("2", "3")
           + "</text:list-style></office:automatic-styles><office:body><office:text>" + text
           + "</office:text></office:body></office:document>";
}

QByteArray rtf(const QByteArray &text)
{
    return "{\\rtf1\\ansi{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat5{\\leveltext \\'02\\'00.;}}"
           "{\\listlevel\\levelnfc0\\levelstartat3{\\leveltext \\'02\\'01.;}}\\listid7}"
           "{\\list{\\listlevel\\levelnfc4\\levelstartat1}\\listid8}}"
           "{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}{\\listoverride\\listid8\\ls2}}"
           + text + "}";
}

} // namespace

class DocumentListsTest : public QObject
{
    Q_OBJECT

private slots:
    void openDocumentListsBeginAtTheirNumber()
    {
        const QByteArray item = "<text:list-item><text:p>a</text:p></text:list-item>";
        QCOMPARE(numbersIn(odt("<text:list text:style-name=\"L1\">" + item + item + "</text:list>"), "a.fodt"),
                 (QList<int>{5, 6}));
        QCOMPARE(numbersIn(odt("<text:list text:style-name=\"L1\"><text:list-item text:start-value=\"9\"><text:p>a"
                               "</text:p></text:list-item>"
                               + item
                               + "</text:list><text:p>b</text:p><text:list text:style-name=\"L1\" "
                                 "text:continue-numbering=\"true\">"
                               + item + "</text:list>"),
                           "a.fodt"),
                 (QList<int>{9, 10, 0, 11}));
        QCOMPARE(numbersIn(odt("<text:list text:style-name=\"L1\"><text:list-item><text:p>a</text:p><text:list>" + item
                               + item + "</text:list></text:list-item>" + item + "</text:list>"),
                           "a.fodt"),
                 (QList<int>{5, 3, 4, 6}));
    }

    void rtfListsBeginAtTheNumberThatIsWritten()
    {
        QCOMPARE(numbersIn(rtf("\\pard{\\listtext 8.\\tab}\\ls1 a\\par{\\listtext 9.\\tab}b\\par\\pard c\\par"
                               "\\pard{\\listtext 10.\\tab}\\ls1 d\\par"),
                           "a.rtf"),
                 (QList<int>{8, 9, 0, 10}));
        QCOMPARE(
            numbersIn("{\\rtf1\\ansi\\pard{\\pntext 4.\\tab}{\\*\\pn\\pnlvlbody\\pndec}a\\par{\\pntext 5.\\tab}b\\par}",
                      "a.rtf"),
            (QList<int>{4, 5}));
    }

    // As programs write it that give the number to no other program to read.
    void rtfListsBeginWhereTheirLevelDoes()
    {
        QCOMPARE(numbersIn(rtf("\\pard\\ls1 a\\par\\ilvl1 b\\par c\\par\\ilvl0 d\\par\\pard e\\par\\pard\\ls1 f\\par"),
                           "a.rtf"),
                 (QList<int>{5, 3, 4, 6, 0, 7}));
        // Letters count too.
        QCOMPARE(numbersIn(rtf("\\pard{\\listtext a.\\tab}\\ls2 a\\par{\\listtext b.\\tab}b\\par\\pard c\\par"
                               "\\pard{\\listtext c.\\tab}\\ls2 d\\par"),
                           "a.rtf"),
                 (QList<int>{1, 2, 0, 3}));
    }

    // Two lists side by side, from our own writer and from another program, and one that goes on.
    void listsWithBulletsStaySideBySide()
    {
        const auto item = [](const char *text, int level = 0) {
            core::Block block = core::textBlock(core::BlockKind::ListItem, QString::fromUtf8(text), level);
            return block;
        };
        const auto beginnings = [](const core::Body &body) {
            const QHash<core::BlockId, formats::ListPlace> places = formats::listPlaces(body.blocks);
            QString found;
            for (const core::Block &block : body.blocks)
                found += (places.value(block.id).begins ? QStringLiteral("(") : QString()) + core::plainText(block);
            return found;
        };
        core::Story story;
        const core::Result<core::Body> two =
            formats::readHtml("<ul><li>a<ul><li>x</li><li>y</li></ul></li><li>b</li></ul><ul><li>c</li><li>d</li></ul>"
                              "<ul><li>e</li></ul>");
        QVERIFY(two);
        story.body = *two;
        QCOMPARE(beginnings(story.body), QStringLiteral("(a(xyb(cd(e"));
        const core::Result<QByteArray> file = formats::writeDocument(formats::WrittenKind::Docx, story);
        QVERIFY(file);
        const core::Result<formats::OpenedDocument> read = formats::readDocument(*file, QStringLiteral("a.docx"));
        QVERIFY(read);
        QCOMPARE(beginnings(read->body), QStringLiteral("(a(xyb(cd(e"));

        story.body.blocks = {item("a"), item("b", 1), item("c")};
        const core::Result<QByteArray> one = formats::writeDocument(formats::WrittenKind::Docx, story);
        QVERIFY(one);
        QCOMPARE(beginnings(formats::readDocument(*one, QStringLiteral("a.docx"))->body), QStringLiteral("(a(bc"));

        const auto list = [](const QByteArray &attributes, const QByteArrayList &items) -> QByteArray {
            QByteArray text = "<text:list text:style-name=\"L2\"" + attributes + ">";
            for (const QByteArray &words : items)
                text += "<text:list-item><text:p>" + words + "</text:p></text:list-item>";
            return text + "</text:list>";
        };
        const auto bullets = [&](const QByteArray &text) {
            QByteArray whole = odt(text);
            whole.replace("</office:automatic-styles>",
                          "<text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\" "
                          "text:bullet-char=\"*\"/></text:list-style></office:automatic-styles>");
            const core::Result<formats::OpenedDocument> opened = formats::readDocument(whole, QStringLiteral("a.fodt"));
            return opened ? beginnings(opened->body) : QString();
        };
        QCOMPARE(bullets(list({}, {"a", "b"}) + list({}, {"c", "d"})), QStringLiteral("(ab(cd"));
        QCOMPARE(bullets(list({}, {"a", "b"}) + list(" text:continue-numbering=\"true\"", {"c", "d"})),
                 QStringLiteral("(abcd"));
        QCOMPARE(bullets(list({}, {"a"}) + list({}, {"b"}) + list({}, {"c"})), QStringLiteral("(abc"));
    }

    // Two ways to call one list are one row of numbers, unless the second says with which it begins: once.
    void rtfOverridesRestartTheirList()
    {
        const auto called = [](const QByteArray &overrides, const QByteArray &text) -> QByteArray {
            return "{\\rtf1\\ansi{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext "
                   "\\'02\\'00.;}}"
                   "{\\listlevel\\levelnfc0\\levelstartat1}\\listid7}}{\\*\\listoverridetable"
                   "{\\listoverride\\listid7\\listoverridecount0\\ls1}"
                   + overrides + "}" + text + "}";
        };
        const QByteArray two = "\\pard\\ls1 a\\par b\\par\\pard c\\par";
        QCOMPARE(numbersIn(called("{\\listoverride\\listid7\\listoverridecount0\\ls2}", two + "\\pard\\ls2 d\\par"),
                           "a.rtf"),
                 (QList<int>{1, 2, 0, 3}));
        const QByteArray restarts = "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverridestartat"
                                    "\\levelstartat4}\\ls2}";
        QCOMPARE(numbersIn(called(restarts, two + "\\pard\\ls2 d\\par e\\par\\pard f\\par\\pard\\ls2 g\\par"), "a.rtf"),
                 (QList<int>{1, 2, 0, 4, 5, 0, 6}));
        // The second level alone, by a format of its own: with letters, from c on.
        const QByteArray second =
            "{\\listoverride\\listid7\\listoverridecount2{\\lfolevel}{\\lfolevel"
            "\\listoverridestartat\\listoverrideformat{\\listlevel\\levelnfc4\\levelstartat3}}\\ls2}";
        QCOMPARE(numbersIn(called(second, "\\pard\\ls1 a\\par\\ilvl1 b\\par\\pard\\ls2 c\\par\\ilvl1 d\\par e\\par"),
                           "a.rtf"),
                 (QList<int>{1, 1, 2, 3, 4}));
        // A format of its own alone is no new beginning.
        const QByteArray format = "{\\listoverride\\listid7\\listoverridecount1{\\lfolevel\\listoverrideformat"
                                  "{\\listlevel\\levelnfc4\\levelstartat9}}\\ls2}";
        QCOMPARE(numbersIn(called(format, two + "\\pard\\ls2 d\\par"), "a.rtf"), (QList<int>{1, 2, 0, 3}));
    }
};

QTEST_GUILESS_MAIN(DocumentListsTest)
#include "document_lists_test.moc"
