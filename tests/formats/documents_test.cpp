// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/document.h"

#include "core/story.h"
#include "formats/documents/text_decoding.h"
#include "formats/documents/write_document.h"

#include "formats/documents_support.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace documents;
using formats::Dropped;
using formats::OpenedDocument;

namespace {

OpenedDocument opened(const QByteArray &bytes, const char *name = "story")
{
    const core::Result<OpenedDocument> document = formats::readDocument(bytes, QLatin1String(name));
    if (!document)
        qWarning("%s", qPrintable(document.error().detail));
    return document.valueOr({});
}

int droppedCount(const OpenedDocument &document, Dropped kind)
{
    for (const formats::DroppedPart &part : document.dropped) {
        if (part.kind == kind)
            return part.count;
    }
    return 0;
}

QString lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list.join(QLatin1Char('\n'));
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatOfficeProgramsWriteIsReadTheSame_data();
    void whatOfficeProgramsWriteIsReadTheSame();
    void whatLibreOfficeMakesOfOursIsReadTheSame_data();
    void whatLibreOfficeMakesOfOursIsReadTheSame();
    void aFileIsKnownByItsBytes_data();
    void aFileIsKnownByItsBytes();
    void headingsAreFoundInAnyLanguage();
    void theTitleIsTheHeadlineAndTheSubtitleTheStandfirst();
    void listsKeepDepthAndOrder();
    void linksComeFromRelationsAndFields();
    void trackedChangesAreAcceptedAndSaid();
    void hiddenTextIsLeftOutAndSaid();
    void tablesKeepTheirSpans();
    void libreOfficeHeadsItsTablesByAStyle();
    void aFilesNameIsNotWhatAPictureShows();
    void footnotesStandAtTheEnd();
    void aTextBoxIsReadOnce();
    void directionAndLanguageAreKept();
    void textIsReadInAnyEncoding_data();
    void textIsReadInAnyEncoding();
    void whatIsWrittenForWordIsReadBack();
    void lettersThatXmlHasNoPlaceForAreNotWritten();
    void whatStandsAroundTheTextIsWritten();
    void linksInCaptionsAreWrittenForWord();
    void halvesOfLettersAreReplaced();
    void aSavedPageHoldsItsPictures();
    void rtfReadsItsCodePages();
    void rtfBytesOfLineEndsEndParagraphs();
    void rtfReadsTheBoxesOfOldDrawings();
    void rtfReadsListsTablesNotesAndLinks();
    void wordSpacesAreKeptAsTheFileSays();
    void rtfLeavesOutWhatIsHidden();
    void damagedFilesNeverEndTheProgram_data();
    void damagedFilesNeverEndTheProgram();
    void hostileFilesAreRefusedQuickly();
};

void DocumentsTest::whatOfficeProgramsWriteIsReadTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("alt"); // LibreOffice keeps it in its own format alone
    for (const char *name : {"article.docx", "article.odt", "article.rtf"}) {
        const bool own = QByteArray(name).endsWith("odt");
        QTest::addRow("%s", name) << QString::fromLatin1(name) << (own ? QStringLiteral("A blue pier") : QString());
    }
}

void DocumentsTest::whatOfficeProgramsWriteIsReadTheSame()
{
    QFETCH(QString, file);
    QFETCH(QString, alt);
    const OpenedDocument document = opened(fixture(file.toLatin1().constData()));
    QCOMPARE(document.headline, QStringLiteral("The ferry that stayed"));
    const QStringList actual =
        outline(document.body).replace(QLatin1String("fa-IR"), QLatin1String("fa")).split(QLatin1Char('\n'));
    const QStringList expected =
        lines({"Port Elin kept its <b|last ferry>, the <i|Marisol>, after a vote that <s|nobody> few expected. "
               "CO<v|2> and m<^|2>.",
               "H2 What was decided",
               "The harbour board met in <>https://elin.example/board?id=4|an open session>./It lasted four hours.",
               "- Two crossings a day", "-. At seven", "-. At five", "- A lower fare", "1. First, the timetable",
               "1. Second, the pier", "Q We did not think that we would win.", "H3 The figures",
               "T[#Year|#Passengers][2024|18 200][2x1 No figures since]", "P %1; ; ",
               "(fa) بندر الین آخرین کشتی خود را نگه داشت.", "C speed = 12/stops = 4", "The end."})
            .arg(alt)
            .split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < qMin(actual.size(), expected.size()); ++i)
        QCOMPARE(actual.at(i), expected.at(i));
    QCOMPARE(actual.size(), expected.size());
    QCOMPARE(document.pictures.size(), 1);
    QCOMPARE(document.pictures.first().type, "image/png");
    QCOMPARE(document.author, QStringLiteral("Mara Lind"));
}

void DocumentsTest::whatLibreOfficeMakesOfOursIsReadTheSame_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"again.docx", "ours.odt", "ours.rtf"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

// ours.docx is of our own writer; LibreOffice read it and wrote the others.
void DocumentsTest::whatLibreOfficeMakesOfOursIsReadTheSame()
{
    QFETCH(QString, file);
    const OpenedDocument ours = opened(fixture("ours.docx"));
    const OpenedDocument theirs = opened(fixture(file.toLatin1().constData()));
    QCOMPARE(theirs.headline, ours.headline);
    QCOMPARE(outline(theirs.body), outline(ours.body));
}

void DocumentsTest::aFileIsKnownByItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const QByteArray &bytes, const char *name, formats::DocumentKind kind) {
        QTest::addRow("%s", title) << bytes << QString::fromLatin1(name) << int(kind);
    };
    using Kind = formats::DocumentKind;
    const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    row("docx named odt", fixture("article.docx"), "a.odt", Kind::Docx);
    row("odt named docx", fixture("article.odt"), "a.docx", Kind::Odt);
    row("rtf named doc", fixture("article.rtf"), "a.doc", Kind::Rtf);
    row("page without a name", "<!DOCTYPE html><p>A", "a", Kind::Html);
    row("markdown by name", "# A", "a.md", Kind::Markdown);
    row("text", "# A", "a.txt", Kind::Text);
    row("old word", old + QByteArray("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24), "a.docx", Kind::OldWord);
    row("protected", old + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32), "a.docx",
        Kind::Protected);
    row("pdf", "%PDF-1.7\n\x01\x02", "a.docx", Kind::Pdf);
    row("pages", formats::pack({{QStringLiteral("Index/Document.iwa"), "x"}}).valueOr({}), "a.pages", Kind::Pages);
    row("spreadsheet", formats::pack({{QStringLiteral("xl/workbook.xml"), "x"}}).valueOr({}), "a.docx",
        Kind::OtherDocument);
    row("archive", formats::pack({{QStringLiteral("a.txt"), "x"}}).valueOr({}), "a.docx", Kind::Archive);
    row("picture", fixture("pier.png"), "a.txt", Kind::NotText);
    row("nothing", {}, "a.docx", Kind::Empty);
}

void DocumentsTest::aFileIsKnownByItsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, kind);
    QCOMPARE(int(formats::documentKind(bytes, name)), kind);
    const core::Result<OpenedDocument> document = formats::readDocument(bytes, name);
    if (kind >= int(formats::DocumentKind::OldWord)) {
        QVERIFY(!document);
        QCOMPARE(document.error().kind, core::Error::Kind::Invalid);
        QVERIFY(!document.error().detail.isEmpty());
    } else {
        QVERIFY(document);
    }
}

void DocumentsTest::headingsAreFoundInAnyLanguage()
{
    DocxParts parts;
    parts.styles = "<w:style w:type=\"paragraph\" w:styleId=\"berschrift2\"><w:name w:val=\"heading 2\"/></w:style>"
                   "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik\"><w:name w:val=\"Rubrik\"/><w:pPr>"
                   "<w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
                   "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"Rubrik\"/>"
                   "</w:style>";
    parts.body = paragraph("One", "<w:pStyle w:val=\"berschrift2\"/>") + paragraph("Two", "<w:pStyle w:val=\"X\"/>")
                 + paragraph("Three", "<w:outlineLvl w:val=\"3\"/>") + paragraph("Text");
    QCOMPARE(outline(opened(docx(parts)).body), lines({"H2 One", "H3 Two", "H4 Three", "Text"}));
}

void DocumentsTest::theTitleIsTheHeadlineAndTheSubtitleTheStandfirst()
{
    DocxParts parts;
    parts.styles = "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
                   "<w:style w:styleId=\"S\"><w:name w:val=\"Subtitle\"/></w:style>"
                   "<w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>";
    const QByteArray h = "<w:pStyle w:val=\"H\"/>";
    parts.body = paragraph(" ") + paragraph("Head", "<w:pStyle w:val=\"T\"/>")
                 + paragraph("Below", "<w:pStyle w:val=\"S\"/>") + paragraph("A", h) + paragraph("x")
                 + paragraph("B", h);
    OpenedDocument document = opened(docx(parts));
    QCOMPARE(document.headline, QStringLiteral("Head"));
    QCOMPARE(document.standfirst, QStringLiteral("Below"));
    QCOMPARE(outline(document.body), lines({"H2 A", "x", "H2 B"}));

    parts.body = paragraph("Only", h) + paragraph("x");
    document = opened(docx(parts));
    QCOMPARE(document.headline, QStringLiteral("Only"));
    QCOMPARE(outline(document.body), lines({"x"}));
}

void DocumentsTest::listsKeepDepthAndOrder()
{
    DocxParts parts;
    parts.numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
        "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"2\"><w:numFmt w:val=\"none\"/></w:lvl>"
        "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>";
    parts.styles = "<w:style w:styleId=\"L\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/>"
                   "<w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>";
    const auto item = [](const char *text, const char *level) {
        return paragraph(text,
                         QByteArray("<w:numPr><w:ilvl w:val=\"") + level + "\"/><w:numId w:val=\"4\"/></w:numPr>");
    };
    parts.body = item("a", "0") + item("b", "1") + item("none", "2") + item("c", "0")
                 + paragraph("styled", "<w:pStyle w:val=\"L\"/>")
                 + paragraph("out", "<w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>");
    QCOMPARE(outline(opened(docx(parts)).body), lines({"1. a", "-. b", "none", "1. c", "-. styled", "out"}));
}

void DocumentsTest::linksComeFromRelationsAndFields()
{
    DocxParts parts;
    parts.relations =
        "<Relationship Id=\"l1\" Type=\"x/hyperlink\" TargetMode=\"External\" Target=\"https://a.example/\"/>"
        "<Relationship Id=\"l2\" Type=\"x/hyperlink\" TargetMode=\"External\" Target=\"file:///C:/a.doc\"/>";
    parts.body = "<w:p><w:hyperlink r:id=\"l1\"><w:r><w:t>one</w:t></w:r></w:hyperlink>"
                 "<w:hyperlink r:id=\"l2\"><w:r><w:t>two</w:t></w:r></w:hyperlink>"
                 "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPER</w:instrText></w:r>"
                 "<w:r><w:instrText>LINK \"https://b.example/?q=1\" \\t \"_blank\"</w:instrText></w:r>"
                 "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>three</w:t></w:r>"
                 "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                 "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t>four</w:t></w:r></w:p>";
    const OpenedDocument document = opened(docx(parts));
    QCOMPARE(outline(document.body), lines({"<>https://a.example/|one>two<>https://b.example/?q=1|three>four"}));
    QCOMPARE(droppedCount(document, Dropped::FilePaths), 1);
}

void DocumentsTest::trackedChangesAreAcceptedAndSaid()
{
    DocxParts parts;
    parts.body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>kept </w:t></w:r><w:del><w:r><w:delText>gone"
                 "</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
                 + paragraph(" joined");
    const OpenedDocument document = opened(docx(parts));
    QCOMPARE(outline(document.body), lines({"kept"
                                            "new joined"}));
    QCOMPARE(droppedCount(document, Dropped::Remarks), 2);
}

void DocumentsTest::hiddenTextIsLeftOutAndSaid()
{
    DocxParts parts;
    parts.body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>a\xc2\xa0"
                 "b</w:t>"
                 "<w:softHyphen/><w:noBreakHyphen/></w:r></w:p>";
    const OpenedDocument document = opened(docx(parts));
    QCOMPARE(outline(document.body), lines({"a\xc2\xa0"
                                            "b\xc2\xad\xe2\x80\x91"}));
    QCOMPARE(droppedCount(document, Dropped::HiddenText), 1);
}

void DocumentsTest::tablesKeepTheirSpans()
{
    const auto cell = [](const char *text, const char *properties = "") -> QByteArray {
        return QByteArray("<w:tc><w:tcPr>") + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    };
    DocxParts parts;
    parts.body = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("h", "<w:gridSpan w:val=\"2\"/>") + cell("i")
                 + "</w:tr><w:tr>" + cell("a", "<w:vMerge w:val=\"restart\"/>") + cell("b") + cell("c")
                 + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("d") + cell("e") + "</w:tr></w:tbl>"
                 + "<w:tbl><w:tr>" + cell("a box around text") + "</w:tr></w:tbl>";
    QCOMPARE(outline(opened(docx(parts)).body), lines({"T[#2x1 h|#i][1x2 a|b|c][d|e]", "a box around text"}));
}

static QByteArray flatOdt(const QByteArray &text)
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document xmlns:office=\"" + names + "office:1.0\" xmlns:style=\"" + names
           + "style:1.0\" xmlns:text=\"" + names + "text:1.0\" xmlns:table=\"" + names + "table:1.0\" xmlns:draw=\""
           + names + "drawing:1.0\" xmlns:svg=\"" + names
           + "svg-compatible:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles>"
             "<style:style style:name=\"Table_20_Heading\" style:family=\"paragraph\"/></office:styles>"
             "<office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" "
             "style:parent-style-name=\"Table_20_Heading\"/></office:automatic-styles><office:body><office:text>"
           + text + "</office:text></office:body></office:document>";
}

void DocumentsTest::libreOfficeHeadsItsTablesByAStyle()
{
    const auto cell = [](const char *style, const char *words) -> QByteArray {
        return QByteArray("<table:table-cell><text:p text:style-name=\"") + style + "\">" + words
               + "</text:p></table:table-cell>";
    };
    const auto row = [](const QByteArray &cells) -> QByteArray {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    const QByteArray bytes = flatOdt("<table:table>" + row(cell("P1", "Pier") + cell("Table_20_Heading", "Ferries"))
                                     + row(cell("P1", "North") + cell("Text", "4"))
                                     + row(cell("Text", "South") + cell("Text", "2")) + "</table:table>");
    const core::Result<OpenedDocument> read = formats::readDocument(bytes, QStringLiteral("a.fodt"));
    QVERIFY(read.ok());
    const core::Table table = read->body.blocks.first().table;
    QCOMPARE(table.headRows, 1);
    QCOMPARE(table.rows.size(), 3);
    QVERIFY(table.rows.at(0).at(0).header && table.rows.at(0).at(1).header);
    QVERIFY(table.rows.at(1).at(0).header && !table.rows.at(1).at(1).header);
    QVERIFY(!table.rows.at(2).at(0).header);
}

void DocumentsTest::aFilesNameIsNotWhatAPictureShows()
{
    const QByteArray image =
        "<draw:image><office:binary-data>" + fixture("pier.png").toBase64() + "</office:binary-data></draw:image>";
    QByteArray text;
    for (const char *said : {"C:\\Users\\lena\\pier.png", "\\\\newsroom\\lena\\pier", "IMG 2041.JPG", "A blue pier"})
        text += "<text:p><draw:frame><svg:desc>" + QByteArray(said) + "</svg:desc>" + image + "</draw:frame></text:p>";
    const core::Result<OpenedDocument> read = formats::readDocument(flatOdt(text), QStringLiteral("a.fodt"));
    QVERIFY(read.ok());
    QStringList shown;
    for (const core::Block &block : read->body.blocks)
        shown.append(block.picture.alt);
    QCOMPARE(shown, QStringList({QString(), QString(), QString(), QStringLiteral("A blue pier")}));
}

void DocumentsTest::footnotesStandAtTheEnd()
{
    DocxParts parts;
    parts.footnotes =
        "<w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Second.</w:t>"
        "</w:r></w:p></w:footnote><w:footnote w:id=\"2\">"
        + paragraph("First.") + "</w:footnote>";
    parts.body = "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>b</w:t>"
                 "<w:footnoteReference w:id=\"5\"/></w:r><w:r><w:footnoteReference w:id=\"99\"/></w:r></w:p>"
                 + paragraph("c");
    const OpenedDocument document = opened(docx(parts));
    QCOMPARE(outline(document.body), lines({"a[note 1]b[note 2]", "c", "N1 First.", "N2 Second."}));
    QCOMPARE(droppedCount(document, Dropped::NoteMarks), 1);
}

void DocumentsTest::aTextBoxIsReadOnce()
{
    const QByteArray box = "<w:txbxContent>" + paragraph("in the box") + "</w:txbxContent>";
    DocxParts parts;
    parts.body = "<w:p><w:r><w:t>around</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                 + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                 + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    QCOMPARE(outline(opened(docx(parts)).body), lines({"around", "in the box"}));
}

void DocumentsTest::directionAndLanguageAreKept()
{
    DocxParts parts;
    parts.styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\" w:bidi=\"fa-IR\"/></w:rPr></w:rPrDefault>"
        "</w:docDefaults>";
    parts.body =
        paragraph("A long paragraph of plain English words.") + paragraph("سلام بندر")
        + paragraph("Elin 7", "<w:bidi/>")
        + "<w:p><w:r><w:t xml:space=\"preserve\">the word </w:t></w:r><w:r><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr>"
          "<w:t>Hafen</w:t></w:r><w:r><w:t xml:space=\"preserve\"> is German</w:t></w:r></w:p>";
    const OpenedDocument document = opened(docx(parts));
    QCOMPARE(document.language, QStringLiteral("en-GB"));
    QCOMPARE(outline(document.body), lines({"A long paragraph of plain English words.", "(fa-IR) سلام بندر",
                                            "(rtl) Elin 7", "the word <@de-DE|Hafen> is German"}));
}

void DocumentsTest::textIsReadInAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *text) {
        QTest::addRow("%s", name) << bytes << QString::fromUtf8(text);
    };
    row("utf-8 with a mark",
        "\xef\xbb\xbf"
        "caf\xc3\xa9\r\nb\rc",
        "café\nb\nc");
    row("windows-1252", "Caf\xe9 \x93Z\xfcrich\x94", "Café “Zürich”");
    row("windows-1256", QByteArray::fromHex("d3e1c7e320c8e6c8c720c7e1e3edc7e520dde620c7e1c8cdd1"),
        "سلام بوبا المياه فو البحر");
    row("iso-8859-6", QByteArray::fromHex("d3e4c7e520c8e8c8c720c7e4e5eac7e720e1ea20c7e4c8cdd1"),
        "سلام بوبا المياه في البحر");
    row("windows-1251", QByteArray::fromHex("cff0e8e2e5f220e8e720efeef0f2e020e820e3eef0eee4e0"),
        "Привет из порта и города");
    row("utf-16 without a mark", QByteArray("P\0o\0r\0t\0 \0E\0l\0i\0n\0", 18), "Port Elin");
    row("utf-16 big-endian", QByteArray("\xfe\xff\0P\0o", 6), "Po");
    row("persian utf-16", QByteArray::fromHex("3306440627064506200033064406270645062000330644062706450620003306"),
        "سلام سلام سلام س");
    row("page that says so",
        "<html><meta charset=iso-8859-2><p>\xb3\xf3"
        "d\xbc",
        "<html><meta charset=iso-8859-2><p>łódź");
    row("page that names what no page is written in", "<html><meta charset=lmbcs-6><p>caf\xe9",
        "<html><meta charset=lmbcs-6><p>café");
    row("zeros", QByteArray("a\0b", 3), "ab");
}

void DocumentsTest::textIsReadInAnyEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(formats::decodeText(bytes), text);
}

void DocumentsTest::whatIsWrittenForWordIsReadBack()
{
    using namespace core;
    QRandomGenerator random(7);
    const QByteArray png = fixture("pier.png");
    const MediaId media{QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex())};
    const auto words = [&] {
        static const QStringList known{QStringLiteral("Port Elin"),     QStringLiteral("ferry & <pier>"),
                                       QStringLiteral("line\nbreak"),   QStringLiteral("soft\u00adhyphen\u2011x"),
                                       QStringLiteral("no\u00a0break"), QStringLiteral("بندر الین ۱۲")};
        return known.at(random.bounded(int(known.size())));
    };
    const auto spans = [&] {
        QList<Span> list;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            Marks marks;
            marks.bold = random.bounded(3) == 0;
            marks.italic = random.bounded(3) == 0;
            marks.strike = random.bounded(5) == 0;
            marks.code = random.bounded(6) == 0;
            if (random.bounded(4) == 0)
                marks.href = QStringLiteral("https://elin.example/?a=1&b=2");
            list.append({words(), marks});
            list.append({QStringLiteral("x"), {}});
        }
        return normalised(list);
    };
    for (int round = 0; round < 60; ++round) {
        Story story;
        story.language = round % 2 ? QStringLiteral("en-GB") : QStringLiteral("fa");
        story.headline = QStringLiteral("Headline");
        story.standfirst = QStringLiteral("Below");
        story.byline = QStringLiteral("Mara Lind");
        int notes = 0;
        int depth = -1;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            static constexpr BlockKind kinds[] = {
                BlockKind::Paragraph,   BlockKind::Heading, BlockKind::Quote, BlockKind::PullQuote, BlockKind::ListItem,
                BlockKind::QuoteSource, BlockKind::Picture, BlockKind::Table, BlockKind::Separator, BlockKind::Code};
            Block block = textBlock(kinds[random.bounded(10)], {});
            const BlockKind last = story.body.blocks.isEmpty() ? BlockKind::Separator : story.body.blocks.last().kind;
            // Two separators in a row are one, as are two listings; a table stands between texts.
            if (block.kind == last && (last == BlockKind::Code || last == BlockKind::Separator))
                continue;
            if (block.kind == BlockKind::Separator && (story.body.blocks.isEmpty() || i == 1))
                continue;
            depth = block.kind == BlockKind::ListItem ? random.bounded(qMin(depth + 2, 4)) : -1;
            if (block.kind == BlockKind::Picture) {
                block.picture.media = media;
                block.picture.alt = QStringLiteral("alt");
                block.picture.caption = QStringLiteral("A caption");
                block.picture.credit = QStringLiteral("N. Brandt");
            } else if (block.kind == BlockKind::Table) {
                block.table.headRows = random.bounded(2);
                for (int r = 0; r < 3; ++r) {
                    Cell wide{spans(), false, Align::Auto, 2, 1};
                    Cell one{spans(), false, Align::Centre, 1, 1};
                    block.table.rows.append(r == 1 ? QList<Cell>{wide} : QList<Cell>{one, one});
                }
                for (Cell &cell : block.table.rows.first()) {
                    cell.header = block.table.headRows == 1;
                    cell.spans.append({QStringLiteral(" plain"), {}});
                }
            } else if (block.kind == BlockKind::Code) {
                block.spans = {Span{QStringLiteral("a = 1\n\n  b"), {}}};
            } else if (block.kind != BlockKind::Separator) {
                block.spans = spans();
                if (random.bounded(4) == 0) {
                    Span call{QString(footnoteCall), {}};
                    call.marks.footnote = QString::number(++notes);
                    block.spans.append(call);
                }
            }
            block.level = block.kind == BlockKind::Heading    ? random.bounded(2, 5)
                          : block.kind == BlockKind::ListItem ? depth
                                                              : 0;
            block.ordered = block.kind == BlockKind::ListItem && random.bounded(2) == 0;
            story.body.blocks.append(block);
        }
        for (int i = 1; i <= notes; ++i) {
            Block note = textBlock(BlockKind::Footnote, QStringLiteral("Note %1.").arg(i));
            note.name = QString::number(i);
            story.body.blocks.append(note);
        }
        const Result<QByteArray> written = formats::writeDocx(story, [&](const Picture &) { return png; });
        QVERIFY(written);
        const OpenedDocument read = opened(*written);
        QCOMPARE(read.headline, story.headline);
        QCOMPARE(read.standfirst, story.standfirst);
        QCOMPARE(read.byline, story.byline);
        QCOMPARE(outline(read.body), outline(story.body));
        QVERIFY(sameContent(read.body, story.body));
        QCOMPARE(formats::writeDocx(story, [&](const Picture &) { return png; }).valueOr({}), *written);
    }
}

void DocumentsTest::lettersThatXmlHasNoPlaceForAreNotWritten()
{
    core::Story story;
    const QString bad =
        QStringLiteral("a") + QChar(0xde62) + QChar(0x1) + QChar(0xfffe) + QChar(0xd800) + QStringLiteral("b");
    story.headline = bad;
    story.byline = bad;
    core::Block block = core::textBlock(core::BlockKind::Paragraph, bad);
    block.spans.first().marks.href = QStringLiteral("https://elin.example/") + bad;
    core::Block picture = core::textBlock(core::BlockKind::Picture, {});
    picture.picture.media = core::MediaId{QStringLiteral("m")};
    picture.picture.alt = bad;
    picture.picture.caption = bad;
    story.body.blocks = {block, picture};
    const auto written = formats::writeDocx(story, [](const core::Picture &) { return fixture("pier.png"); });
    QVERIFY(written.ok());
    const OpenedDocument read = opened(*written);
    const QString good = QStringLiteral("a") + QChar(0xfffd) + QChar(0xfffd) + QStringLiteral("b");
    QCOMPARE(read.headline, good);
    QCOMPARE(read.body.blocks.size(), 2);
    QCOMPARE(core::plainText(read.body.blocks.first()), good);
    QCOMPARE(read.body.blocks.last().picture.alt, good);
}

void DocumentsTest::whatStandsAroundTheTextIsWritten()
{
    using formats::WrittenKind;
    core::Story story;
    story.language = QStringLiteral("en");
    story.kicker = QStringLiteral("Harbour");
    story.headline = QStringLiteral("Ferry returns");
    story.standfirst = QStringLiteral("After a week.");
    story.byline = QStringLiteral("Mara Lind");
    story.dateline = QStringLiteral("Port Elin, 3 May");
    story.credits = {{QStringLiteral("Coast Agency"), {}}};
    story.leadPicture.media = core::MediaId{QStringLiteral("a")};
    story.leadPicture.caption = QStringLiteral("The ferry");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("It came back.")),
                         core::textBlock(core::BlockKind::DeskNote, QStringLiteral("For the desk"))};
    QCOMPARE(formats::writeDocument(WrittenKind::Text, story).valueOr({}),
             "Harbour\n\nFerry returns\n\nAfter a week.\n\nMara Lind\n\nPort Elin, 3 May\n\nThe ferry\n\n"
             "It came back.\n\n© Coast Agency\n");
    QCOMPARE(formats::writeDocument(WrittenKind::Markdown, story).valueOr({}),
             "Harbour\n\n# Ferry returns\n\nAfter a week.\n\nMara Lind\n\nPort Elin, 3 May\n\nThe ferry\n\n"
             "It came back.\n\n© Coast Agency\n");
    const QByteArray page = formats::writeHtmlPage(story);
    for (const char *part : {"<p class=\"kicker\">Harbour</p>", "<p class=\"dateline\">Port Elin, 3 May</p>",
                             "<p class=\"credits\">© Coast Agency</p>"})
        QVERIFY2(page.contains(part), part);
    QVERIFY(!page.contains("For the desk"));
    const OpenedDocument read = opened(formats::writeDocx(story).valueOr({}));
    QCOMPARE(read.kicker, story.kicker);
    QCOMPARE(read.headline, story.headline);
    QCOMPARE(read.byline, story.byline);
    QCOMPARE(core::plainText(read.body), QStringLiteral("Port Elin, 3 May\nThe ferry\nIt came back.\n© Coast Agency"));
}

void DocumentsTest::linksInCaptionsAreWrittenForWord()
{
    core::Story story;
    story.body.blocks = {core::textBlock(core::BlockKind::Picture, {})};
    core::Picture &picture = story.body.blocks.first().picture;
    picture.caption = QStringLiteral("At the quay in June");
    picture.captionMarkup = "At <a href=\"https://ok.example/q\">the quay</a> in <em>June</em>";
    picture.credit = QStringLiteral("N. Brandt");
    const core::Result<QByteArray> written =
        formats::writeDocx(story, [](const core::Picture &) { return fixture("pier.png"); });
    QVERIFY(written);
    const core::Body read = opened(*written).body;
    QCOMPARE(read.blocks.size(), 1);
    QCOMPARE(read.blocks.first().picture.caption, picture.caption);
    QCOMPARE(read.blocks.first().picture.credit, picture.credit);
    QCOMPARE(read.blocks.first().picture.captionMarkup, picture.captionMarkup);
}

void DocumentsTest::halvesOfLettersAreReplaced()
{
    const QString half = QStringLiteral("Port") + QChar(0xd83d) + QStringLiteral(" Elin");
    const QByteArray bytes = "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(half.utf16()), half.size() * 2);
    QCOMPARE(formats::decodeText(bytes), QString(QStringLiteral("Port") + QChar(0xfffd) + QStringLiteral(" Elin")));
    // The two halves of one letter, as RTF writes them, and one half alone.
    const OpenedDocument document = opened("{\\rtf1\\uc1 A\\u-10179?\\u-8704? B\\u-10179? C\\par}");
    QCOMPARE(core::plainText(document.body), QString(QString::fromUtf8("A😀 B") + QChar(0xfffd) + QStringLiteral(" C")));
}

void DocumentsTest::aSavedPageHoldsItsPictures()
{
    core::Story story;
    story.language = QStringLiteral("fa");
    story.headline = QStringLiteral("A < B");
    core::Block block = core::textBlock(core::BlockKind::Picture, {});
    block.picture.media = core::MediaId{QStringLiteral("m")};
    story.body.blocks = {block, core::textBlock(core::BlockKind::DeskNote, QStringLiteral("for the desk alone"))};
    const QByteArray page = formats::writeHtmlPage(story, [](const core::Picture &) { return fixture("pier.png"); });
    QVERIFY(page.contains("<html lang=\"fa\" dir=\"rtl\">"));
    QVERIFY(page.contains("<h1 dir=\"ltr\">A &lt; B</h1>"));
    QVERIFY(page.contains("src=\"data:image/png;base64,iVBOR"));
    QVERIFY(!page.contains("desk alone"));
    const OpenedDocument read = opened(page, "page.html");
    QCOMPARE(read.headline, story.headline);
    QCOMPARE(read.pictures.size(), 1);
    QCOMPARE(read.pictures.first().bytes, fixture("pier.png"));
    QCOMPARE(read.body.blocks.size(), 1);
    QCOMPARE(read.body.blocks.first().picture.media, read.pictures.first().media);
}

void DocumentsTest::rtfReadsItsCodePages()
{
    const QByteArray rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset178 Arial;}"
        "{\\f2\\fcharset204 Arial;}}\\f0 caf\\'e9 \\'93x\\'94\\par\\f1\\rtlpar\\'d3\\'e1\\'c7\\'e3\\par"
        "\\pard\\f2\\'cf\\'ee\\'f0\\'f2\\par\\f0\\uc1\\u1587?\\u1604 ?\\uc0\\u233\\uc1\\par"
        "\\u-10179?\\u-8704?\\par}";
    QCOMPARE(outline(opened(rtf).body), lines({"café “x”", "سلام", "Порт", "سلé", "\xf0\x9f\x98\x80"}));
}

void DocumentsTest::rtfBytesOfLineEndsEndParagraphs()
{
    const QByteArray rtf = "{\\rtf1{\\*\\listtable{\\list{\\listlevel{\\leveltext \\'0d\\'00;}}\\listid7}}"
                           "one\\'0dtwo\\'0athree\\'0D\\'0Afour\\par}";
    QCOMPARE(outline(opened(rtf).body), lines({"one", "two", "three", "four"}));
}

void DocumentsTest::rtfReadsTheBoxesOfOldDrawings()
{
    const QByteArray rtf =
        "{\\rtf1 Around{\\*\\do\\dobxpage\\dobypara\\dptxbx{\\dptxbxtext In the box\\par Second\\par}"
        "\\dpx10\\dpy20}\\par{\\shp{\\*\\shpinst{\\shptxt Once\\par}}"
        "{\\shprslt{\\*\\do{\\dptxbxtext Once\\par}}}}\\par}";
    QCOMPARE(outline(opened(rtf).body), lines({"Around", "In the box", "Second", "Once"}));
}

void DocumentsTest::wordSpacesAreKeptAsTheFileSays()
{
    const auto document = [](const QByteArray &space) {
        return formats::pack(
                   {{QStringLiteral("word/document.xml"),
                     "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"" + space
                         + "><w:body><w:p><w:r><w:t>no</w:t></w:r><w:r><w:t>\xc2\xa0</w:t></w:r><w:r><w:t>break"
                           "</w:t></w:r><w:r><w:t> and</w:t></w:r><w:r><w:t xml:space=\"default\"> so"
                           "</w:t></w:r></w:p></w:body></w:document>"}})
            .valueOr({});
    };
    QCOMPARE(outline(opened(document("")).body), lines({"no\xc2\xa0"
                                                        "breakandso"}));
    QCOMPARE(outline(opened(document(" xml:space=\"preserve\"")).body), lines({"no\xc2\xa0"
                                                                               "break andso"}));
}

void DocumentsTest::rtfReadsListsTablesNotesAndLinks()
{
    const QByteArray rtf =
        "{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel1 heading 2;}}"
        "{\\*\\listtable{\\list{\\listlevel\\levelnfc0{\\leveltext \\'02\\'00.;}}{\\listlevel\\levelnfc23}\\listid7}}"
        "{\\*\\listoverridetable{\\listoverride\\listid7\\ls1}}"
        "{\\info{\\title Harbour}{\\author Mara}}{\\header page head}"
        "\\pard\\s1 Head\\par\\pard{\\listtext 1.\\tab}\\ls1 one\\par{\\listtext \\'95\\tab}\\ilvl1 two\\par\\pard "
        "a {\\field{\\*\\fldinst{HYPERLINK \"https://a.example/\"}}{\\fldrslt{\\ul link}}} b"
        "{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} The note.} c\\par"
        "\\trowd\\trhdr\\cellx100\\cellx200\\pard\\intbl h\\cell i\\cell\\row"
        "\\trowd\\cellx200\\pard\\intbl wide\\cell\\row\\pard \\b end\\b0\\~x\\line y\\par}";
    const OpenedDocument document = opened(rtf);
    QCOMPARE(document.headline, QStringLiteral("Harbour"));
    QCOMPARE(document.author, QStringLiteral("Mara"));
    QCOMPARE(outline(document.body), lines({"H2 Head", "1. one", "-. two", "a <>https://a.example/|link> b[note 1] c",
                                            "T[#h|#i][2x1 wide]", "<b|end>\xc2\xa0x/y", "N1 The note."}));
    QCOMPARE(droppedCount(document, Dropped::Furniture), 1);
}

void DocumentsTest::rtfLeavesOutWhatIsHidden()
{
    const QByteArray rtf = "{\\rtf1 a{\\v hidden}{\\deleted old}{\\revised new}{\\*\\annotation a remark}"
                           "{\\*\\unknownthing words}{\\pict\\wmetafile8 0102}b\\par}";
    const OpenedDocument document = opened(rtf);
    QCOMPARE(outline(document.body), lines({"anewb"}));
    QCOMPARE(droppedCount(document, Dropped::HiddenText), 1);
    QCOMPARE(droppedCount(document, Dropped::Remarks), 3);
    QCOMPARE(droppedCount(document, Dropped::LostPictures), 1);
}

void DocumentsTest::damagedFilesNeverEndTheProgram_data()
{
    whatOfficeProgramsWriteIsReadTheSame_data();
}

void DocumentsTest::damagedFilesNeverEndTheProgram()
{
    QFETCH(QString, file);
    const QByteArray bytes = fixture(file.toLatin1().constData());
    QElapsedTimer timer;
    timer.start();
    int read = 0;
    for (qsizetype cut = 0; cut < bytes.size(); cut += 97) {
        read += formats::readDocument(bytes.left(cut), file).ok();
        QByteArray flipped = bytes;
        flipped[cut] = char(flipped.at(cut) ^ 0x5a);
        read += formats::readDocument(flipped, file).ok();
    }
    QVERIFY(read > 0);
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

void DocumentsTest::hostileFilesAreRefusedQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const auto refused = [](const QByteArray &bytes) {
        return !formats::readDocument(bytes, QStringLiteral("a")).ok();
    };
    QVERIFY(refused(QByteArray("{\\rtf1 ") + QByteArray(20'000, '{')));
    DocxParts parts;
    parts.body = QByteArray("<w:sdt>").repeated(5'000);
    QVERIFY(refused(docx(parts)));
    parts.body = paragraph(QByteArray(200 * 1024 * 1024, 'a'));
    QVERIFY(refused(docx(parts))); // packed to two hundred kilobytes
    const QByteArray entities = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>"
                                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                "<w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
    QVERIFY(refused(formats::pack({{QStringLiteral("word/document.xml"), entities}}).valueOr({})));
    QList<formats::PackedFile> many;
    for (int i = 0; i < 30'000; ++i)
        many.append({QStringLiteral("word/%1.xml").arg(i), {}});
    many.append({QStringLiteral("../../word/document.xml"), "x"});
    QVERIFY(refused(formats::pack(many).valueOr({})));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents_test.moc"
