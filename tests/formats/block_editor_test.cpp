// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we write, judged by the site's own block editor: that of the installed WordPress, and that of today where
// `./dev bench blocks` has fetched it. Nothing of ours may come up there as "unexpected or invalid content".
// STANDFIRST_BLOCK_SEED and STANDFIRST_BLOCK_ROUNDS try others and more.
#include "formats/block_markup.h"
#include "formats/random_body.h"
#include "support/block_editor.h"

#include <QTest>

using namespace core;
using formats::readBlocks;
using formats::writeBlocks;
using support::EditorView;
using support::EditorViews;
using tests::RandomBody;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : otherwise;
}

struct Try
{
    QByteArray what;   // was done
    QByteArray before; // as an editor had written it; empty: it is new
    QByteArray after;
};

// Cells that span others came with 6.2.
bool isBeyond61(const QString &broken)
{
    return broken.startsWith(QLatin1String("core/table:"))
           && (broken.contains(QLatin1String("\"colspan\"")) || broken.contains(QLatin1String("\"rowspan\"")));
}

QStringList brokenIn(const EditorView &view, bool installed)
{
    QStringList broken = view.broken;
    if (installed)
        broken.removeIf(isBeyond61);
    for (const QString &name : view.names) {
        if (name == QLatin1String("core/missing"))
            broken.append(name);
    }
    return broken;
}

QString letters(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

// Each is something that a person does on the page.
class RandomEdit
{
public:
    explicit RandomEdit(QRandomGenerator &random)
        : m_random(random)
    {
    }

    // Empty when there was nothing to do.
    QByteArray apply(Body &body)
    {
        if (body.blocks.isEmpty())
            return {};
        const qsizetype at = m_random.bounded(int(body.blocks.size()));
        Block &block = body.blocks[at];
        if (block.kind == BlockKind::Opaque)
            return {};
        switch (m_random.bounded(8)) {
        case 0:
            return isTextKind(block.kind) && block.kind != BlockKind::Footnote ? turn(block) : QByteArray();
        case 1:
            body.blocks.removeAt(at);
            return "deleted";
        case 2:
            body.blocks.insert(at, textBlock(BlockKind::Paragraph, QStringLiteral("new & “put in”")));
            return "put in";
        case 3:
            return isTextKind(block.kind) ? split(body, at) : QByteArray();
        case 4:
            body.blocks.move(at, m_random.bounded(int(body.blocks.size())));
            return "moved";
        default:
            return words(block);
        }
    }

private:
    QByteArray turn(Block &block)
    {
        static constexpr BlockKind kinds[] = {BlockKind::Paragraph, BlockKind::Heading,  BlockKind::Quote,
                                              BlockKind::PullQuote, BlockKind::ListItem, BlockKind::Code};
        block.kind = kinds[m_random.bounded(int(std::size(kinds)))];
        block.level = block.kind == BlockKind::Heading ? m_random.bounded(2, 5) : 0;
        block.ordered = block.kind == BlockKind::ListItem && m_random.bounded(2) == 0;
        block.name.clear();
        return "turned into kind " + QByteArray::number(int(block.kind));
    }

    QByteArray split(Body &body, qsizetype at)
    {
        const QString text = letters(body.blocks.at(at).spans);
        const qsizetype half = text.size() / 2;
        if (half == 0 || text.at(half).isLowSurrogate())
            return {};
        Block &block = body.blocks[at];
        Block rest = block;
        rest.id = newId<BlockId>();
        rest.origin = {};
        cut(block.spans, 0, half);
        cut(rest.spans, half, text.size());
        body.blocks.insert(at + 1, rest);
        return "split";
    }

    static void cut(QList<Span> &spans, qsizetype from, qsizetype to)
    {
        qsizetype at = 0;
        for (Span &span : spans) {
            const qsizetype size = span.text.size();
            const qsizetype begin = std::clamp(from - at, qsizetype(0), size);
            span.text = span.text.mid(begin, std::clamp(to - at, begin, size) - begin);
            at += size;
        }
        spans = normalised(spans);
    }

    QByteArray words(Block &block)
    {
        switch (block.kind) {
        case BlockKind::Picture:
            return pictureWords(block.picture);
        case BlockKind::Gallery:
            if (m_random.bounded(2) == 0)
                return pictureWords(block.pictures[m_random.bounded(int(block.pictures.size()))]);
            if (m_random.bounded(3) == 0) {
                block.columns = m_random.bounded(5);
                return "gallery's columns";
            }
            block.spans.append(Span{QStringLiteral(" ☂"), {}});
            return "gallery's caption";
        case BlockKind::Table:
            return tableWords(block);
        case BlockKind::Separator:
            return {};
        case BlockKind::Embed:
            block.spans.append(Span{QStringLiteral(" ☂ & <x>"), {}});
            return "embed's caption";
        default:
            break;
        }
        if (block.spans.isEmpty()) {
            block.spans.append(Span{QStringLiteral("☂"), {}});
            return "first letter";
        }
        Span &span = block.spans[m_random.bounded(int(block.spans.size()))];
        if (!span.marks.footnote.isEmpty())
            return {};
        if (m_random.bounded(2) == 0) {
            span.marks.bold = !span.marks.bold;
            return "bold";
        }
        span.text.insert(m_random.bounded(2) == 0 ? 0 : span.text.size(), QStringLiteral("☂ <&>"));
        return "typed";
    }

    QByteArray pictureWords(Picture &picture)
    {
        switch (m_random.bounded(3)) {
        case 0:
            picture.alt += QStringLiteral(" \"☂\" & <b>");
            return "alternative text";
        case 1:
            picture.caption += QStringLiteral(" ☂ <x>");
            return "caption";
        default:
            picture.credit = QStringLiteral("N. Brandt & Co");
            return "credit";
        }
    }

    QByteArray tableWords(Block &block)
    {
        const int row = m_random.bounded(int(block.table.rows.size()));
        switch (m_random.bounded(5)) {
        case 0:
            block.table.rows.insert(row, block.table.rows.at(row));
            if (row < block.table.headRows)
                ++block.table.headRows;
            else if (row >= block.table.rows.size() - 1 - block.table.footRows)
                ++block.table.footRows;
            return "row put in";
        case 1:
            for (QList<Cell> &cells : block.table.rows)
                cells.append(Cell{});
            return "column put in";
        case 2:
            block.spans.append(Span{QStringLiteral(" ☂"), {}});
            return "table's caption";
        case 3:
            for (Cell &cell : block.table.rows[row])
                cell.align = Align(m_random.bounded(4));
            return "alignment";
        default: {
            QList<Cell> &cells = block.table.rows[row];
            if (cells.isEmpty())
                return {};
            cells[m_random.bounded(int(cells.size()))].spans.append(Span{QStringLiteral("☂<"), {}});
            return "cell";
        }
        }
    }

    QRandomGenerator &m_random;
};

} // namespace

class BlockEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWeWriteIsWhole();
    void whatWeEditStaysWhole();

private:
    void judge(const QList<Try> &tries);

    support::BlockEditor m_editor;
    int m_seed = 0;
    int m_rounds = 0;
};

void BlockEditorTest::initTestCase()
{
    if (const QString missing = support::BlockEditor::missing(); !missing.isEmpty())
        QSKIP(qUtf8Printable(missing));
    m_seed = fromEnvironment("STANDFIRST_BLOCK_SEED", 1);
    m_rounds = fromEnvironment("STANDFIRST_BLOCK_ROUNDS", 150);
    qInfo() << "seed" << m_seed << "rounds" << m_rounds << (support::BlockEditor::knowsToday() ? "both editors" : "");
}

// Nothing may be broken that was whole before.
void BlockEditorTest::judge(const QList<Try> &tries)
{
    QList<QByteArray> texts;
    for (const Try &one : tries)
        texts << one.before << one.after;
    const QList<EditorViews> views = m_editor.judge(texts);
    QVERIFY2(views.size() == texts.size(), m_editor.said().left(2000).constData());
    int broken = 0;
    int judged = 0;
    for (qsizetype i = 0; i < tries.size(); ++i) {
        for (const bool installed : {true, false}) {
            const EditorView &before = installed ? views.at(2 * i).installed : views.at(2 * i).today;
            const EditorView &after = installed ? views.at(2 * i + 1).installed : views.at(2 * i + 1).today;
            const QStringList trouble = brokenIn(after, installed);
            if (!brokenIn(before, installed).isEmpty())
                continue;
            ++judged;
            if (trouble.isEmpty() || ++broken > 12)
                continue;
            qWarning().noquote() << "\n=====" << tries.at(i).what << "broken in the editor"
                                 << (installed ? "installed:" : "of today:") << trouble.first() << "\n--- before:\n"
                                 << tries.at(i).before << "\n--- after:\n"
                                 << tries.at(i).after;
        }
    }
    qInfo() << judged << "judged," << broken << "broken";
    QCOMPARE(broken, 0);
}

void BlockEditorTest::whatWeWriteIsWhole()
{
    QRandomGenerator random(static_cast<quint32>(m_seed));
    RandomBody maker(random);
    QList<Try> tries;
    for (int round = 0; round < m_rounds; ++round)
        tries.append({"written anew", {}, writeBlocks(maker.body())});
    judge(tries);
}

void BlockEditorTest::whatWeEditStaysWhole()
{
    QRandomGenerator random(static_cast<quint32>(m_seed));
    RandomEdit edit(random);
    const QList<support::EditorSample> samples = m_editor.samples(m_seed, m_rounds);
    QVERIFY2(!samples.isEmpty(), m_editor.said().left(2000).constData());
    QList<Try> tries;
    for (const support::EditorSample &sample : samples) {
        const Body body = readBlocks(sample.text);
        QCOMPARE(writeBlocks(body), sample.text);
        for (int times = 0; times < 6; ++times) {
            Body edited = body;
            const QByteArray what = edit.apply(edited);
            if (!what.isEmpty())
                tries.append({what, sample.text, writeBlocks(edited)});
        }
    }
    QVERIFY(tries.size() > samples.size());
    judge(tries);
}

QTEST_APPLESS_MAIN(BlockEditorTest)
#include "block_editor_test.moc"
