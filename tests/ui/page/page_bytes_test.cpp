// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a site's text on their way through the page: what is done there and taken back by hand, or undone,
// leaves them as they came.
#include "page_samples.h"

#include "formats/block_markup.h"
#include "ui/page/story_document.h"

#include <QTest>

using samples::Page;

namespace {

constexpr int body = ui::fieldCount;

const QByteArray blocks =
    R"(<!-- wp:paragraph {"align":"center","className":"lead","metadata":{"name":"A \u002d\u002d b"}} -->
<p class="has-text-align-center lead">One <B>two</B>&nbsp;three &#8220;four&#8221;<br/>five</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":3,"style":{"color":{"text":"#123"}}} -->
<h3 class="wp-block-heading has-text-color" style="color:#123">A <em>part</em></h3>
<!-- /wp:heading -->
<!-- wp:acme/box {"a":1} /-->


<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column {"width":"66%"} -->
<div class="wp-block-column" style="flex-basis:66%"><!-- wp:paragraph -->
<p>Left &amp; first</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">Left, second</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:code -->
<pre class="wp-block-code"><code>a &lt; b &#91;c]</code></pre>
<!-- /wp:code --></div>
<!-- /wp:column --></div>
<!-- /wp:columns --></div>
<!-- /wp:group -->

<!-- wp:list {"ordered":true,"start":3} -->
<ol class="wp-block-list" start="3"><!-- wp:list-item {"className":"x"} -->
<li class="x">first<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>inner <a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener">link</a></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>second</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:quote {"className":"is-style-plain"} -->
<blockquote class="wp-block-quote is-style-plain"><!-- wp:paragraph -->
<p>Said one</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>Said two</p>
<!-- /wp:paragraph --><cite>Who <strong>said</strong></cite></blockquote>
<!-- /wp:quote -->

<!-- wp:paragraph -->
<p>The  last 	words</p>
<!-- /wp:paragraph -->
)";

const QByteArray classic =
    "First words with a \"quote\" &amp; more\nand a line\n\n<p style=\"text-align: center\">A "
    "<B>marked</B> one</p>\n\n[caption id=\"a\" width=\"3\"]<img src=\"a.jpg\" /> words[/caption]\n\n"
    "<h3 class='x'>A part</h3>\nDirectly behind\n\n<!--more-->\n\n<ul>\n\t<li>one</li>\n\t<li>two "
    "<ol><li>in</li></ol></li>\n</ul>\n<blockquote>Not a paragraph</blockquote>\n<pre>a\n  b</pre>\n\n"
    "<script>if (a < b) x();</script>\n\n<table border=1><tr><td>1</td></tr></table>\n\nThe end\n\n\n";

core::Story storyOf(const QByteArray &raw)
{
    core::Story story = samples::emptyStory();
    story.headline = QStringLiteral("Harbour");
    story.body = formats::readBlocks(raw);
    return story;
}

bool hasBlock(const core::Body &text, const core::BlockId &id)
{
    return std::any_of(text.blocks.begin(), text.blocks.end(),
                       [&](const core::Block &block) { return block.id == id; });
}

QByteArray bytesOf(const Page &page)
{
    return formats::writeBlocks(page.page.story().body);
}

// What turns a block into what this one is; nothing for what a press does not turn back: an item's depth, and what goes
// with a source or an opening of its own.
QAction *actionFor(const ui::PageActions &actions, const core::Block &block)
{
    if (block.kind == core::BlockKind::Paragraph)
        return actions.paragraph;
    if (block.kind == core::BlockKind::Heading)
        return block.level == 2 ? actions.heading2 : block.level == 3 ? actions.heading3 : actions.heading4;
    if (block.kind == core::BlockKind::Quote)
        return actions.quote;
    return nullptr;
}

} // namespace

class PageBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack_data();
    void thereAndBack();
    void undoneItIsAsItCame_data();
    void undoneItIsAsItCame();
};

namespace {

using Act = std::function<void(Page &, int block)>;

void addTexts()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("blocks") << blocks;
    QByteArray windows = blocks;
    QTest::newRow("blocks with the line ends of Windows") << windows.replace('\n', "\r\n");
    QTest::newRow("classic") << classic;
    windows = classic;
    QTest::newRow("classic with the line ends of Windows") << windows.replace('\n', "\r\n");
}

} // namespace

void PageBytesTest::thereAndBack_data()
{
    addTexts();
}

void PageBytesTest::thereAndBack()
{
    QFETCH(QByteArray, raw);
    const std::pair<const char *, Act> acts[] = {
        {"a letter typed and taken back",
         [](Page &page, int) {
             page.type(QStringLiteral("x"));
             page.press(Qt::Key_Backspace);
         }},
        {"split and joined",
         [](Page &page, int at) {
             const int count = page.edit->document()->blockCount();
             page.press(Qt::Key_Return);
             if (page.edit->document()->blockCount() == count) { // a line of code
                 page.press(Qt::Key_Backspace);
                 return;
             }
             page.caretAt(at, page.block(at).length() - 1);
             page.press(Qt::Key_Delete);
         }},
        {"bold and not bold",
         [](Page &page, int at) {
             page.select(at, 0, at, page.block(at).length() - 1);
             page.page.actions().strike->trigger();
             page.page.actions().strike->trigger();
         }},
        {"moved down and up",
         [](Page &page, int) {
             const QStringList before = page.lines();
             page.page.actions().moveDown->trigger();
             if (page.lines() != before)
                 page.page.actions().moveUp->trigger();
         }},
        {"moved up and down",
         [](Page &page, int) {
             const QStringList before = page.lines();
             page.page.actions().moveUp->trigger();
             if (page.lines() != before)
                 page.page.actions().moveDown->trigger();
         }},
        {"turned into something else and back",
         [](Page &page, int at) {
             const core::Block block = ui::StoryDocument::blockAt(page.block(at));
             const auto isQuote = [&page](int number) {
                 const QTextBlock one = page.block(number);
                 return one.isValid() && ui::StoryDocument::blockAt(one).kind == core::BlockKind::Quote;
             };
             // One of several paragraphs of a quote becomes a quote of its own.
             if (isQuote(at) && (isQuote(at - 1) || isQuote(at + 1)))
                 return;
             QAction *const own = actionFor(page.page.actions(), block);
             if (!own)
                 return;
             QAction *const other =
                 own == page.page.actions().paragraph ? page.page.actions().heading2 : page.page.actions().paragraph;
             other->trigger();
             own->trigger();
         }},
        {"duplicated, and the copy deleted",
         [](Page &page, int) {
             // Of an item or a quote all that goes with it is copied, so that all of the copy has to go.
             const core::Body before = page.page.story().body;
             page.page.actions().duplicateBlock->trigger();
             const core::Body after = page.page.story().body;
             int first = -1;
             int last = -1;
             for (int i = 0; i < after.blocks.size(); ++i) {
                 if (hasBlock(before, after.blocks.at(i).id))
                     continue;
                 first = first < 0 ? i : first;
                 last = i;
             }
             QVERIFY(first >= 0);
             page.select(body + first, 0, body + last, page.block(body + last).length() - 1);
             page.page.actions().removeBlock->trigger();
         }},
    };
    Page page;
    const core::Story story = storyOf(raw);
    QStringList wrong;
    for (const auto &[name, act] : acts) {
        for (int i = 0; i < story.body.blocks.size(); ++i) {
            const core::Block &block = story.body.blocks.at(i);
            if (!core::isTextKind(block.kind))
                continue;
            page.show(story);
            QCOMPARE(bytesOf(page), raw);
            const int at = body + i;
            page.caretAt(at, std::min(2, page.block(at).length() - 1));
            const QStringList before = page.lines();
            act(page, at);
            // The last paragraph of a quote that has a source takes the quote along when it moves down, and goes past
            // another of its paragraphs when it moves up.
            if (page.lines() != before) {
                QVERIFY2(block.kind == core::BlockKind::Quote && QByteArray(name).startsWith("moved"), name);
                continue;
            }
            const QByteArray now = bytesOf(page);
            if (now != raw)
                wrong.append(QStringLiteral("=== %1 at block %2 (kind %3) \"%4\":\n%5")
                                 .arg(QLatin1String(name))
                                 .arg(i)
                                 .arg(int(block.kind))
                                 .arg(core::plainText(block), QString::fromUtf8(now)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void PageBytesTest::undoneItIsAsItCame_data()
{
    addTexts();
}

void PageBytesTest::undoneItIsAsItCame()
{
    QFETCH(QByteArray, raw);
    Page page;
    const core::Story story = storyOf(raw);
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QRandomGenerator random(seed);
        page.show(story);
        const ui::PageActions &actions = page.page.actions();
        for (int acts = 12; acts > 0; --acts) {
            const int at = body + random.bounded(page.edit->document()->blockCount() - body);
            page.caretAt(at, random.bounded(page.block(at).length()));
            QAction *const all[] = {actions.bold,      actions.heading3,    actions.quote,     actions.bulletList,
                                    actions.paragraph, actions.moveUp,      actions.moveDown,  actions.duplicateBlock,
                                    actions.indent,    actions.removeBlock, actions.codeBlock, actions.rightToLeft};
            switch (const int act = random.bounded(16); act) {
            case 12:
                page.press(Qt::Key_Return);
                break;
            case 13:
                page.press(Qt::Key_Backspace);
                break;
            case 14:
                page.press(Qt::Key_Delete);
                break;
            case 15:
                page.type(QStringLiteral("a\"b -- "));
                break;
            default:
                all[act]->trigger();
            }
        }
        while (page.edit->document()->isUndoAvailable())
            page.edit->undo();
        QCOMPARE(bytesOf(page), raw);
    }
}

QTEST_MAIN(PageBytesTest)
#include "page_bytes_test.moc"
