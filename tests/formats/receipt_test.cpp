// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receipt of an update: what of a post is identical to the byte and what is not.
#include "formats/block_markup.h"
#include "formats/receipt.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace core;
using formats::compare;
using formats::Fate;
using formats::Receipt;
using formats::ReceiptCounts;
using formats::ReceiptLine;

namespace {

QByteArray paragraph(const QByteArray &words)
{
    return "<!-- wp:paragraph -->\n<p>" + words + "</p>\n<!-- /wp:paragraph -->";
}

QByteArray heading(const QByteArray &words)
{
    return "<!-- wp:heading -->\n<h2>" + words + "</h2>\n<!-- /wp:heading -->";
}

QByteArray post(const QByteArrayList &blocks)
{
    return blocks.join("\n\n");
}

} // namespace

class ReceiptTest : public QObject
{
    Q_OBJECT

private slots:
    void aPostThatIsTheSame()
    {
        const QByteArray raw = post({heading("h"), paragraph("a"), paragraph("a")});
        const Receipt receipt = compare(raw, raw);
        QVERIFY(receipt.identical);
        QCOMPARE(receipt.total, (ReceiptCounts{3, 0, 0, 0, 0}));
        QCOMPARE(receipt.kinds.value(BlockKind::Paragraph), (ReceiptCounts{2, 0, 0, 0, 0}));
        QVERIFY(receipt.lines.isEmpty());
        QCOMPARE(compare({}, {}).total, ReceiptCounts{});
    }

    void countsWhatChanged()
    {
        const Receipt receipt = compare(post({heading("h"), paragraph("a"), paragraph("b"), paragraph("c")}),
                                        post({heading("h"), paragraph("A"), paragraph("b"), paragraph("C")}));
        QVERIFY(!receipt.identical);
        QCOMPARE(receipt.total, (ReceiptCounts{2, 0, 2, 0, 0}));
        QCOMPARE(receipt.kinds.value(BlockKind::Paragraph), (ReceiptCounts{1, 0, 2, 0, 0}));
        QCOMPARE(receipt.kinds.value(BlockKind::Heading), (ReceiptCounts{1, 0, 0, 0, 0}));
        const QList<ReceiptLine> lines = {{Fate::Changed, BlockKind::Paragraph, 1, 1, paragraph("a"), paragraph("A")},
                                          {Fate::Changed, BlockKind::Paragraph, 3, 3, paragraph("c"), paragraph("C")}};
        QCOMPARE(receipt.lines, lines);
    }

    void tellsAddedRemovedAndMoved()
    {
        Receipt receipt =
            compare(post({paragraph("a"), paragraph("b")}), post({paragraph("a"), heading("new"), paragraph("b")}));
        QCOMPARE(receipt.lines, (QList<ReceiptLine>{{Fate::Added, BlockKind::Heading, -1, 1, {}, heading("new")}}));
        receipt =
            compare(post({paragraph("a"), heading("old"), paragraph("b")}), post({paragraph("a"), paragraph("b")}));
        QCOMPARE(receipt.lines, (QList<ReceiptLine>{{Fate::Removed, BlockKind::Heading, 1, -1, heading("old"), {}}}));
        receipt = compare(post({paragraph("a"), paragraph("b"), paragraph("c"), paragraph("d")}),
                          post({paragraph("d"), paragraph("a"), paragraph("b"), paragraph("c")}));
        QCOMPARE(receipt.total, (ReceiptCounts{3, 1, 0, 0, 0}));
        QCOMPARE(receipt.lines,
                 (QList<ReceiptLine>{{Fate::Moved, BlockKind::Paragraph, 3, 0, paragraph("d"), paragraph("d")}}));
    }

    void aKindThatChangedIsOneChange()
    {
        const Receipt receipt = compare(post({paragraph("a"), paragraph("b")}), post({paragraph("a"), heading("b")}));
        QCOMPARE(receipt.lines,
                 (QList<ReceiptLine>{{Fate::Changed, BlockKind::Heading, 1, 1, paragraph("b"), heading("b")}}));
    }

    void whiteSpaceBetweenBlocksIsNoBlock()
    {
        const Receipt receipt =
            compare(paragraph("a") + "\n\n" + paragraph("b"), paragraph("a") + "\n" + paragraph("b"));
        QVERIFY(!receipt.identical);
        QVERIFY(receipt.sameBlocks());
        QCOMPARE(receipt.total.identical, 2);
    }

    void addsUpForRandomPosts()
    {
        QRandomGenerator random(5);
        const auto some = [&random] {
            QByteArrayList blocks;
            for (int i = random.bounded(12); i > 0; --i) {
                const QByteArray words = QByteArray::number(random.bounded(8));
                blocks.append(random.bounded(3) == 0 ? heading(words) : paragraph(words));
            }
            return blocks;
        };
        for (int round = 0; round < 500; ++round) {
            const QByteArrayList a = some();
            const QByteArrayList b = some();
            const Receipt receipt = compare(post(a), post(b));
            const ReceiptCounts &total = receipt.total;
            QCOMPARE(total.identical + total.moved + total.changed + total.removed, a.size());
            QCOMPARE(total.identical + total.moved + total.changed + total.added, b.size());
            QCOMPARE(receipt.lines.size(), total.moved + total.changed + total.removed + total.added);
            for (const ReceiptLine &line : receipt.lines) {
                QCOMPARE(line.beforeBytes, line.before < 0 ? QByteArray() : a.at(line.before));
                QCOMPARE(line.afterBytes, line.after < 0 ? QByteArray() : b.at(line.after));
                if (line.fate == Fate::Moved)
                    QCOMPARE(line.beforeBytes, line.afterBytes);
            }
        }
    }

    // A list's own tag and comment are bytes of a block that somebody made.
    void namesWhatIsAroundBlocks()
    {
        const QByteArray item = "<!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item -->";
        const QByteArray opens = "<!-- wp:list {\"className\":\"steps\"} --><ul class=\"wp-block-list steps\">";
        const QByteArray plain = "<!-- wp:list --><ul class=\"wp-block-list\">";
        const auto list = [&](const QByteArray &opening, const QByteArray &items) -> QByteArray {
            return QByteArray(opening).replace("--><ul", "-->\n<ul") + items + "</ul>\n<!-- /wp:list -->";
        };
        const QByteArray before = post({paragraph("p"), list(opens, item + "\n\n" + item)});
        const Receipt lost = compare(before, post({paragraph("p"), list(plain, item + "\n\n" + item)}));
        QCOMPARE(lost.total, (ReceiptCounts{3, 0, 1, 0, 0}));
        QCOMPARE(lost.lines, (QList<ReceiptLine>{{Fate::Changed, BlockKind::ListItem, 1, 1, opens, plain}}));
        // It stays where an item goes, and goes or comes with all of them.
        QCOMPARE(compare(before, post({paragraph("p"), list(opens, item)})).total, (ReceiptCounts{2, 0, 0, 0, 1}));
        QCOMPARE(compare(before, paragraph("p")).total, (ReceiptCounts{1, 0, 0, 0, 2}));
        QCOMPARE(compare(paragraph("p"), before).total, (ReceiptCounts{1, 0, 0, 2, 0}));
        // White space alone is none.
        QVERIFY(compare(before, QByteArray(before).replace("-->\n<ul", "-->\n\n<ul")).sameBlocks());
        // Two that became one.
        const Receipt joined = compare(post({list(plain, item), list(plain, item)}), list(plain, item + "\n\n" + item));
        QCOMPARE(joined.total.changed, 1);
        QCOMPARE(joined.lines.first().afterBytes, QByteArray());
    }

    void namesCommentsThatVanish()
    {
        const QByteArray plugin = "<!-- wp:plugin/map {\"id\":7} /-->";
        const Receipt block =
            compare(post({paragraph("a"), plugin, paragraph("b")}), post({paragraph("a"), paragraph("b")}));
        QCOMPARE(block.lines, (QList<ReceiptLine>{{Fate::Removed, BlockKind::Opaque, 1, -1, plugin, {}}}));
        const QByteArray stray = "<!-- a stray one -->";
        for (const auto &[before, after] :
             {std::pair<QByteArray, QByteArray>{"<p>a</p>\n\n" + stray + "\n\n<p>b</p>", "<p>a</p>\n\n<p>b</p>"},
              {post({paragraph("a"), stray, paragraph("b")}), post({paragraph("a"), paragraph("b")})},
              {post({paragraph("a"), stray}), paragraph("a")}}) {
            const Receipt receipt = compare(before, after);
            QVERIFY(!receipt.sameBlocks());
            QVERIFY(std::any_of(receipt.lines.cbegin(), receipt.lines.cend(), [&](const ReceiptLine &line) {
                return line.beforeBytes.contains(stray) && !line.afterBytes.contains(stray);
            }));
        }
    }

    void isQuickWithLongPosts()
    {
        QByteArrayList a;
        QByteArrayList b;
        for (int i = 0; i < 5000; ++i) {
            a.append(paragraph(QByteArray::number(i % 50)));
            b.prepend(paragraph(QByteArray::number(i % 70)));
        }
        const QByteArray before = post(a);
        const QByteArray after = post(b);
        QElapsedTimer timer;
        timer.start();
        const Receipt receipt = compare(before, after);
        qInfo() << "5,000 blocks on each side:" << timer.elapsed() << "ms";
        QCOMPARE(receipt.total.identical + receipt.total.moved + receipt.total.changed + receipt.total.added, 5000);
    }
};

QTEST_APPLESS_MAIN(ReceiptTest)
#include "receipt_test.moc"
