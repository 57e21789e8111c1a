// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Block markup by lot: texts of every kind survive, an edit changes one slice, what is rearranged stays well formed.
#include "core/body_json.h"
#include "formats/block_markup.h"
#include "formats/random_body.h"

#include <QTest>

using namespace core;
using formats::readBlocks;
using formats::writeBlocks;
using tests::RandomBody;

namespace {

QByteArray paragraph(const QByteArray &html)
{
    return "<!-- wp:paragraph -->\n<p>" + html + "</p>\n<!-- /wp:paragraph -->";
}

QByteArray group(const QByteArray &inside)
{
    return "<!-- wp:group {\"layout\":{\"type\":\"constrained\"}} -->\n<div class=\"wp-block-group\">" + inside
           + "</div>\n<!-- /wp:group -->";
}

QByteArray columns(const QByteArray &left, const QByteArray &right)
{
    return "<!-- wp:columns -->\n<div class=\"wp-block-columns\"><!-- wp:column {\"width\":\"66%\"} -->\n"
           "<div class=\"wp-block-column\" style=\"flex-basis:66%\">"
           + left + "</div>\n<!-- /wp:column -->\n\n<!-- wp:column -->\n<div class=\"wp-block-column\">" + right
           + "</div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->";
}

QString outline(const Body &body)
{
    const QString letters = QStringLiteral("PHQUCLcfdIGTESO");
    QStringList lines;
    for (const Block &block : body.blocks) {
        QString line = letters.mid(int(block.kind), 1) + QLatin1Char(' ');
        line += block.kind == BlockKind::Opaque ? block.name : plainText(block);
        if (!block.fence.isEmpty())
            line += QStringLiteral(" %1/%2").arg(block.fence.closes).arg(block.fence.opens);
        lines.append(line);
    }
    return lines.join(QLatin1Char('|'));
}

} // namespace

class BlockMarkupRandomTest : public QObject
{
    Q_OBJECT

private slots:
    void bodiesOfAllKindsSurvive();
    void randomEditsChangeOneSlice();
    void rearrangedBlocksStayWellFormed();
};

void BlockMarkupRandomTest::bodiesOfAllKindsSurvive()
{
    QRandomGenerator random(11);
    RandomBody maker(random);
    for (int round = 0; round < 600; ++round) {
        const Body body = maker.body();
        for (const formats::Dialect dialect : {formats::Dialect::Blocks, formats::Dialect::Classic}) {
            formats::WriteOptions options;
            options.dialect = dialect;
            const QByteArray written = writeBlocks(body, options);
            const Body again = readBlocks(written);
            if (!sameContent(again, body))
                qWarning().noquote() << written << '\n' << outline(body) << '\n' << outline(again);
            QVERIFY(sameContent(again, body));
            QCOMPARE(writeBlocks(bodyFromJson(toJson(again))), written);
        }
    }
}

void BlockMarkupRandomTest::randomEditsChangeOneSlice()
{
    QRandomGenerator random(12);
    RandomBody maker(random);
    for (int round = 0; round < 400; ++round) {
        QByteArray raw = writeBlocks(maker.body());
        if (round % 2 != 0)
            raw = paragraph("x") + "\n\n" + group(columns(raw, paragraph("y"))) + "\n \n" + paragraph("z");
        const Body body = readBlocks(raw);
        QCOMPARE(writeBlocks(body), raw);
        if (body.blocks.isEmpty())
            continue;
        const qsizetype i = random.bounded(int(body.blocks.size()));
        Body edited = body;
        Block &block = edited.blocks[i];
        if (isTextKind(block.kind)) {
            if (block.spans.isEmpty())
                continue;
            Span &span = block.spans[random.bounded(int(block.spans.size()))];
            if (!span.marks.footnote.isEmpty())
                continue;
            span.text.insert(span.text.size() / 2, QStringLiteral("☂"));
        } else if (block.kind == BlockKind::Picture) {
            block.picture.alt += QStringLiteral("☂");
        } else if (block.kind == BlockKind::Gallery) {
            block.pictures.last().caption += QStringLiteral("☂");
        } else if (block.kind == BlockKind::Table) {
            QList<Cell> &row = block.table.rows.last();
            row[random.bounded(int(row.size()))].spans.append(Span{QStringLiteral("☂"), {}});
        } else if (block.kind == BlockKind::Embed) {
            block.spans.append(Span{QStringLiteral("☂"), {}});
        } else {
            continue;
        }
        const QByteArray written = writeBlocks(edited);
        qsizetype before = body.blocks.at(i).origin.glue.size();
        for (qsizetype j = 0; j < i; ++j)
            before += body.blocks.at(j).origin.glue.size() + body.blocks.at(j).origin.source.size();
        const qsizetype after = raw.size() - before - body.blocks.at(i).origin.source.size();
        QCOMPARE(written.left(before), raw.left(before));
        QCOMPARE(written.right(after), raw.right(after));
        QVERIFY(written.contains("☂"));
        if (!sameContent(readBlocks(written), edited))
            qWarning().noquote() << raw << '\n' << written;
        QVERIFY(sameContent(readBlocks(written), edited));
    }
}

// Blocks and fences taken away, moved and put in anywhere: no words are lost, and what opens is closed.
void BlockMarkupRandomTest::rearrangedBlocksStayWellFormed()
{
    const auto lines = [](const Body &body) {
        QStringList text = plainText(body).split(QLatin1Char('\n'));
        text.sort();
        return text;
    };
    QRandomGenerator random(13);
    RandomBody maker(random, RandomBody::Calls::Omit);
    for (int round = 0; round < 400; ++round) {
        const QByteArray inner = writeBlocks(maker.body());
        const QByteArray raw = paragraph("x") + "\n\n" + group(columns(inner, group(paragraph("y")) + "\n\n" + inner))
                               + "\n\n" + group(paragraph("z") + columns(paragraph("p"), {}) + paragraph("q"));
        Body body = readBlocks(raw);
        for (int edits = random.bounded(1, 6); edits > 0; --edits) {
            const qsizetype at = random.bounded(int(body.blocks.size()));
            switch (random.bounded(3)) {
            case 0:
                body.blocks.removeAt(at);
                break;
            case 1:
                body.blocks.move(at, random.bounded(int(body.blocks.size())));
                break;
            default:
                body.blocks.insert(at, textBlock(BlockKind(random.bounded(4)), QStringLiteral("new"), 2));
            }
        }
        const QByteArray written = writeBlocks(body);
        const Body again = readBlocks(written);
        const bool closed = written.count("<!-- wp:") == written.count("<!-- /wp:")
                            && written.count("<div") == written.count("</div>")
                            && written.count("<blockquote") == written.count("</blockquote>")
                            && written.count("<li") == written.count("</li>");
        if (!closed || lines(again) != lines(body))
            qWarning().noquote() << written << '\n' << outline(body) << '\n' << outline(again);
        QVERIFY(closed);
        QCOMPARE(lines(again), lines(body));
        QVERIFY(loneFences(again).isEmpty());
    }
}

QTEST_APPLESS_MAIN(BlockMarkupRandomTest)
#include "block_markup_random_test.moc"
