// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks taken by their handle at the page's edge and put elsewhere.
#include "page_kinds.h"

#include "ui/page/page_format.h"
#include "ui/page/story_edit.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

using core::BlockKind;
using samples::Page;

class PageDragTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void handleStandsBesideTheBlockUnderThePointer();
    void draggedBlockMovesInOneStep();
    void selectedBlocksMoveTogether();
    void containerMovesAsOne();
    void escapeLeavesAllAsItWas();
    void blockDroppedOnItselfStays();
    void notesAndFieldsHaveNoHandle();
    void readOnlyPageHasNoHandle();
    void pageScrollsAtItsEdge();

private:
    [[nodiscard]] QWidget *part(const char *name) const
    {
        return m_page->page.findChild<QWidget *>(QLatin1String(name));
    }
    [[nodiscard]] QPoint middleOf(int number) const;
    void hover(int number);
    void send(QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons); // to the handle, in the viewport
    void take(int number);
    [[nodiscard]] QStringList lines() const { return m_page->lines().mid(ui::fieldCount); }
    void show(const QList<core::Block> &blocks, const QString &language = QStringLiteral("en"));

    std::unique_ptr<Page> m_page;
};

namespace {

constexpr int body = ui::fieldCount;

core::Block paragraph(const char *words)
{
    return samples::text(BlockKind::Paragraph, QString::fromLatin1(words));
}

} // namespace

void PageDragTest::init()
{
    m_page = std::make_unique<Page>();
    show({paragraph("one"), paragraph("two"), paragraph("three"), paragraph("four")});
}

void PageDragTest::show(const QList<core::Block> &blocks, const QString &language)
{
    core::Story story = samples::emptyStory(language);
    story.headline = QStringLiteral("Head");
    story.body.blocks = blocks;
    m_page->show(story);
}

QPoint PageDragTest::middleOf(int number) const
{
    auto *edit = qobject_cast<ui::StoryEdit *>(m_page->edit);
    const QRectF rect = edit->pageLayout().blockBoundingRect(m_page->block(number));
    return rect.center().toPoint() - QPoint(0, edit->verticalScrollBar()->value());
}

void PageDragTest::hover(int number)
{
    const QPoint at = middleOf(number);
    QMouseEvent move(QEvent::MouseMove, at, m_page->edit->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(m_page->edit->viewport(), &move);
}

void PageDragTest::send(QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons)
{
    QWidget *handle = part("blockHandle");
    const QPoint global = m_page->edit->viewport()->mapToGlobal(at);
    QMouseEvent event(type, handle->mapFromGlobal(global), global,
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
    QApplication::sendEvent(handle, &event);
}

void PageDragTest::take(int number)
{
    hover(number);
    QVERIFY(part("blockHandle")->isVisible());
    const QPoint at = part("blockHandle")->geometry().center();
    send(QEvent::MouseButtonPress, at, Qt::LeftButton);
    send(QEvent::MouseMove, at + QPoint(0, 30), Qt::LeftButton);
}

void PageDragTest::handleStandsBesideTheBlockUnderThePointer()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("fa")}) {
        show({paragraph("one"), samples::table(2, 2), samples::text(BlockKind::ListItem, QStringLiteral("item"))},
             language);
        auto *edit = qobject_cast<ui::StoryEdit *>(m_page->edit);
        for (int number = body; number < body + 3; ++number) {
            hover(number);
            const QRect handle = part("blockHandle")->geometry();
            const QRectF block = edit->pageLayout().blockBoundingRect(m_page->block(number));
            QVERIFY(part("blockHandle")->isVisible());
            QVERIFY(handle.top() >= block.top() - 4 && handle.top() < block.bottom());
            if (language == QLatin1String("en"))
                QVERIFY(handle.right() < block.left());
            else
                QVERIFY(handle.left() > block.right());
            QVERIFY(m_page->edit->viewport()->rect().contains(handle));
        }
        m_page->type(QStringLiteral("x"));
        QVERIFY(!part("blockHandle")->isVisible()); // not in the way while writing
    }
}

void PageDragTest::draggedBlockMovesInOneStep()
{
    const core::Body before = m_page->page.story().body;
    take(body);
    QVERIFY(part("dragVeil")->isVisible());
    send(QEvent::MouseMove, middleOf(body + 2) + QPoint(0, 9), Qt::LeftButton);
    QVERIFY(part("dropLine")->isVisible());
    QVERIFY(part("dropLine")->geometry().bottom() < middleOf(body + 3).y());
    QVERIFY(part("dropLine")->geometry().top() > middleOf(body + 2).y());
    send(QEvent::MouseButtonRelease, middleOf(body + 2) + QPoint(0, 9), Qt::NoButton);
    QCOMPARE(lines(), (QStringList{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("one"),
                                   QStringLiteral("four")}));
    QVERIFY(!part("dropLine")->isVisible() && !part("dragVeil")->isVisible());
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
    take(body + 3); // upwards, to the very beginning
    send(QEvent::MouseMove, middleOf(body) - QPoint(0, 9), Qt::LeftButton);
    send(QEvent::MouseButtonRelease, middleOf(body) - QPoint(0, 9), Qt::NoButton);
    QCOMPARE(lines().first(), QStringLiteral("four"));
    m_page->edit->undo();
    QCOMPARE(m_page->page.story().body, before);
}

void PageDragTest::selectedBlocksMoveTogether()
{
    m_page->select(body, 1, body + 1, 2);
    take(body + 1);
    send(QEvent::MouseMove, middleOf(body + 3) + QPoint(0, 9), Qt::LeftButton);
    send(QEvent::MouseButtonRelease, middleOf(body + 3) + QPoint(0, 9), Qt::NoButton);
    QCOMPARE(lines(), (QStringList{QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("one"),
                                   QStringLiteral("two")}));
}

void PageDragTest::containerMovesAsOne()
{
    show({paragraph("one"), samples::fence(QStringLiteral("core/group"), 0, 1), paragraph("inside"),
          samples::fence(QStringLiteral("core/group"), 1, 0), paragraph("two")});
    const core::Body before = m_page->page.story().body;
    take(body + 1);
    send(QEvent::MouseMove, middleOf(body) - QPoint(0, 9), Qt::LeftButton);
    send(QEvent::MouseButtonRelease, middleOf(body) - QPoint(0, 9), Qt::NoButton);
    const QList<core::Block> after = m_page->page.story().body.blocks;
    QCOMPARE(after.at(0).id, before.blocks.at(1).id);
    QCOMPARE(after.at(2).id, before.blocks.at(3).id);
    QCOMPARE(core::plainText(after.at(3)), QStringLiteral("one"));
    QVERIFY(core::loneFences(m_page->page.story().body).isEmpty());
}

void PageDragTest::escapeLeavesAllAsItWas()
{
    const core::Body before = m_page->page.story().body;
    take(body);
    send(QEvent::MouseMove, middleOf(body + 3), Qt::LeftButton);
    m_page->press(Qt::Key_Escape);
    QVERIFY(!part("dropLine")->isVisible() && !part("dragVeil")->isVisible());
    send(QEvent::MouseMove, middleOf(body + 2), Qt::LeftButton);
    QVERIFY(!part("dropLine")->isVisible());
    send(QEvent::MouseButtonRelease, middleOf(body + 3), Qt::NoButton);
    QCOMPARE(m_page->page.story().body, before);
    QVERIFY(!m_page->edit->document()->isUndoAvailable());
    take(body); // and once more, to the end
    send(QEvent::MouseMove, middleOf(body + 3) + QPoint(0, 9), Qt::LeftButton);
    send(QEvent::MouseButtonRelease, middleOf(body + 3) + QPoint(0, 9), Qt::NoButton);
    QCOMPARE(lines().last(), QStringLiteral("one"));
}

void PageDragTest::blockDroppedOnItselfStays()
{
    take(body + 1);
    send(QEvent::MouseMove, middleOf(body + 1), Qt::LeftButton);
    QVERIFY(!part("dropLine")->isVisible());
    send(QEvent::MouseButtonRelease, middleOf(body + 1), Qt::NoButton);
    QVERIFY(!m_page->edit->document()->isUndoAvailable());
    hover(body + 1); // a click takes hold of it
    const QPoint at = part("blockHandle")->geometry().center();
    send(QEvent::MouseButtonPress, at, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, at, Qt::NoButton);
    QCOMPARE(m_page->edit->textCursor().selectedText(), QStringLiteral("two"));
}

void PageDragTest::notesAndFieldsHaveNoHandle()
{
    core::Block called = paragraph("called");
    called.spans.append(samples::call(QStringLiteral("a")));
    show({called, samples::note(QStringLiteral("a"), QStringLiteral("Page 12."))});
    hover(body);
    QVERIFY(part("blockHandle")->isVisible());
    for (const int number : {1, body + 1}) {
        hover(number);
        QVERIFY(!part("blockHandle")->isVisible());
    }
}

void PageDragTest::readOnlyPageHasNoHandle()
{
    m_page->page.setReadOnly(true);
    hover(body);
    QVERIFY(!part("blockHandle")->isVisible());
}

void PageDragTest::pageScrollsAtItsEdge()
{
    QList<core::Block> blocks;
    for (int number = 0; number < 80; ++number)
        blocks.append(samples::text(BlockKind::Paragraph, QStringLiteral("Paragraph %1").arg(number)));
    show(blocks);
    const core::BlockId first = blocks.first().id;
    take(body);
    const QPoint edge(200, m_page->edit->viewport()->height() - 4);
    send(QEvent::MouseMove, edge, Qt::LeftButton);
    QTRY_VERIFY(m_page->edit->verticalScrollBar()->value() > 900);
    QVERIFY(part("dropLine")->isVisible());
    send(QEvent::MouseButtonRelease, edge, Qt::NoButton);
    const QList<core::Block> after = m_page->page.story().body.blocks;
    const auto at =
        std::find_if(after.begin(), after.end(), [&](const core::Block &block) { return block.id == first; });
    QVERIFY(std::distance(after.begin(), at) > 20);
    const int value = m_page->edit->verticalScrollBar()->value();
    QTest::qWait(60);
    QCOMPARE(m_page->edit->verticalScrollBar()->value(), value); // at rest
}

QTEST_MAIN(PageDragTest)
#include "page_drag_test.moc"
