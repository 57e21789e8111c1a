// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shown_place.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/page_kinds.h"
#include "ui/page/story_page.h"
#include "ui/panels/lock_notice.h"
#include "ui/theme/toast.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

namespace places {

namespace {

using core::BlockKind;

const core::BlockId empty{QStringLiteral("empty")};

core::Story longStory(const workflow::Services &services)
{
    core::Story story = samples::everyKind();
    story.site = services.sites.defaultSite().id;
    const core::Story harbour = samples::harbour();
    story.body.blocks = harbour.body.blocks.mid(0, 11) + story.body.blocks;
    core::Block nothing = core::textBlock(BlockKind::Paragraph, {});
    nothing.id = empty;
    story.body.blocks.insert(2, nothing);
    return story;
}

void open(const workflow::Services &services, ui::MainWindow &window, const core::Story &story)
{
    const auto kept = support::waitFor(services.library.create(story));
    if (!kept)
        qFatal("the story is not kept");
    window.openStory(kept->id);
    waitUntil("the story opens", [&] { return window.session().id() == kept->id; });
    window.activateWindow();
    window.page().textEdit()->setFocus();
}

void trigger(const ui::MainWindow &window, const char *name)
{
    auto *action = window.findChild<QAction *>(QLatin1String("action.") + QLatin1String(name));
    if (!action || !action->isEnabled())
        qFatal("the act %s cannot be done", name);
    action->trigger();
}

// Of several of that name the one that is open, if any is.
QWidget *openPanel(const ui::MainWindow &window, const char *name)
{
    for (QWidget *one : window.findChildren<QWidget *>(QLatin1String(name))) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void panel(const See &see, ui::MainWindow &window, const char *name)
{
    waitUntil(name, [&] { return openPanel(window, name) != nullptr; });
    show(see, QLatin1String("page-") + QLatin1String(name), window);
}

// Escape, as a person leaves a panel: it is gone, and the keyboard is back in the text.
void leave(ui::MainWindow &window, const char *name)
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key_Escape);
    waitUntil(name, [&] { return openPanel(window, name) == nullptr; });
    waitUntil("the keyboard is back in the text", [&] { return window.page().textEdit()->hasFocus(); });
}

void actPanels(ui::MainWindow &window, const See &see)
{
    const std::pair<const char *, const char *> acts[] = {
        {"symbol", "symbolPopover"},     {"snippets", "snippetsPopover"}, {"table", "tablePicker"},
        {"linkStory", "archivePopover"}, {"embed", "embedPopover"},       {"find", "findBar"},
        {"replace", "findBar"},
    };
    for (const auto &[act, name] : acts) {
        window.page().jumpToBlock(empty);
        trigger(window, act);
        panel(see, window, name);
        leave(window, name);
    }
    window.page().jumpToBlock(empty);
    trigger(window, "replace");
    part<QLineEdit>(window, "findField")->setText(QStringLiteral("harbour"));
    show(see, QStringLiteral("page-found"), window);
    leave(window, "findBar");
    window.page().jumpToBlock(empty);
    QTest::keyClicks(window.page().textEdit(), QStringLiteral("/"));
    panel(see, window, "slashMenu");
    leave(window, "slashMenu");
    QTest::keyClick(window.page().textEdit(), Qt::Key_Backspace);
}

void cardPanels(ui::MainWindow &window, const See &see)
{
    const std::pair<BlockKind, const char *> cards[] = {{BlockKind::Picture, "picturePopover"},
                                                        {BlockKind::Table, "tableEditor"},
                                                        {BlockKind::Embed, "embedPopover"},
                                                        {BlockKind::Gallery, "galleryPopover"},
                                                        {BlockKind::Opaque, "sourcePopover"}};
    const core::Story story = window.page().story();
    for (const auto &[kind, name] : cards) {
        for (const core::Block &block : story.body.blocks) {
            if (block.kind != kind || !block.fence.isEmpty())
                continue;
            window.page().jumpToBlock(block.id);
            QTest::keyClick(window.page().textEdit(), Qt::Key_Return);
            panel(see, window, name);
            leave(window, name);
            break;
        }
    }
    window.page().jumpToBlock(story.body.blocks.first().id);
    QTextEdit &text = *window.page().textEdit();
    text.setTextCursor(text.document()->find(QStringLiteral("harbour authority")));
    trigger(window, "link");
    panel(see, window, "linkPopover");
    leave(window, "linkPopover");
}

void pasteReceipt(ui::MainWindow &window, const See &see)
{
    auto *copied = new QMimeData;
    copied->setHtml(QStringLiteral("<style>p{color:red}</style><p class=\"lead\" style=\"margin:2px\">The quay</p>"
                                   "<iframe src=\"https://maps.example/1\"></iframe><form><input name=\"a\"></form>"
                                   "<script>alert(1)</script><p>opens again.</p>"));
    QApplication::clipboard()->setMimeData(copied);
    window.page().jumpToBlock(empty);
    trigger(window, "paste");
    const auto *button = part<QPushButton>(window, "toastButton");
    waitUntil("what was left out is told", [&] { return button->isVisible(); });
    show(see, QStringLiteral("page-paste-told"), window);
    QTest::mouseClick(part<QPushButton>(window, "toastButton"), Qt::LeftButton);
    panel(see, window, "leftOutPopover");
    leave(window, "leftOutPopover");
}

} // namespace

void pagePlaces(support::TestServices &test, ui::MainWindow &window, const See &see)
{
    const workflow::Services services = test.services();
    window.setMode(ui::ViewMode::Write);
    open(services, window, longStory(services));
    show(see, QStringLiteral("page-long-story"), window);
    QScrollBar *bar = window.page().textEdit()->verticalScrollBar();
    for (int screen = 1; screen <= 3; ++screen) {
        bar->setValue(bar->maximum() * screen / 3);
        show(see, QStringLiteral("page-long-story-%1").arg(screen), window);
    }
    actPanels(window, see);
    cardPanels(window, see);
    pasteReceipt(window, see);

    auto *lock = part<ui::LockNotice>(window, "lockNotice");
    lock->setHolder(QStringLiteral("Elin Storm"));
    show(see, QStringLiteral("page-lock"), window);
    lock->setHolder({});
    for (const char *look : {"focusMode", "invisibles"}) {
        trigger(window, look);
        show(see, QLatin1String("page-") + QLatin1String(look), window);
        trigger(window, look);
    }
    for (QAction *menu : window.menuBar()->actions()) {
        showMenu(see, QStringLiteral("menu-") + QString::number(window.menuBar()->actions().indexOf(menu)),
                 *menu->menu(), *window.menuBar());
    }
    open(services, window, samples::bandar());
    show(see, QStringLiteral("page-in-persian"), window);
}

} // namespace places
