// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made-up stories for the page's tests and benchmark, and the page as a person finds it: shown, with the real services.
#pragma once

#include "ui/page/story_page.h"
#include "workflow/browser_sign_in.h"
#include "workflow/channels.h"
#include "workflow/library.h"
#include "workflow/live_looks.h"
#include "workflow/media_folder.h"
#include "workflow/network.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"
#include "workflow/site_stories.h"
#include "workflow/sites.h"
#include "workflow/spelling_service.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

namespace samples {

inline core::Block text(core::BlockKind kind, const QString &words, int level = 0)
{
    return core::textBlock(kind, words, level);
}

inline core::Marks linked(const QString &href)
{
    core::Marks marks;
    marks.href = href;
    return marks;
}

inline core::Marks marked(bool core::Marks::*member)
{
    core::Marks marks;
    marks.*member = true;
    return marks;
}

inline core::Story emptyStory(const QString &language = QStringLiteral("en-GB"))
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.language = language;
    return story;
}

inline core::Block opaque()
{
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = core::BlockKind::Opaque;
    block.name = QStringLiteral("core/table");
    block.origin.source =
        "<!-- wp:table --><figure><table><tr><td>Berths open</td><td>3 of 5</td></tr></table></figure>";
    block.origin.fingerprint = core::fingerprint(block);
    block.origin.glue = "\n\n";
    return block;
}

inline core::Story harbour()
{
    core::Story story = emptyStory();
    story.kicker = QStringLiteral("International");
    story.headline = QStringLiteral("Harbour reopens after three-week dredging delay");
    story.standfirst = QStringLiteral("Ferries resume on Monday, but freight berths stay closed until divers finish "
                                      "inspecting the eastern wall.");
    story.byline = QStringLiteral("By M. Adler, International Desk");
    story.dateline = QStringLiteral("Port Elin");
    core::Block first = text(core::BlockKind::Paragraph, {});
    first.spans = {
        {QStringLiteral("The port of Elin reopened to passenger ferries on Sunday after engineers cleared the "
                        "last of the silt that had closed its approach channel for "),
         {}},
        {QStringLiteral("three weeks"), marked(&core::Marks::bold)},
        {QStringLiteral(", the "), {}},
        {QStringLiteral("harbour authority"), linked(QStringLiteral("https://example.org/harbour"))},
        {QStringLiteral(" said."), {}}};
    core::Block picture = text(core::BlockKind::Picture, {});
    picture.picture.remoteId = QStringLiteral("12");
    picture.picture.remoteUrl = QStringLiteral("https://example.org/pier.jpg");
    picture.picture.caption = QStringLiteral("Ferries at the east pier, Port Elin");
    picture.picture.credit = QStringLiteral("Photo: N. Brandt / Coast Agency");
    picture.picture.width = 1200;
    picture.picture.height = 400;
    core::Block item = text(core::BlockKind::ListItem, QStringLiteral("Passenger ferries: Monday, 06:00"));
    core::Block nested = text(core::BlockKind::ListItem, QStringLiteral("the night boat from Wednesday"), 1);
    core::Block numbered = text(core::BlockKind::ListItem, QStringLiteral("Divers inspect the wall"));
    numbered.ordered = true;
    core::Block numbered2 = text(core::BlockKind::ListItem, QStringLiteral("Freight berths reopen"));
    numbered2.ordered = true;
    story.body.blocks = {
        first,
        text(core::BlockKind::Paragraph,
             QStringLiteral("About 4,200 passengers were rerouted each day during the closure, adding two hours to the "
                            "crosing between the mainland and the outer islands.")),
        picture,
        text(
            core::BlockKind::Paragraph,
            QStringLiteral("Freight operators will have to wait. Two of the five cargo berths remain shut while divers "
                           "inspect a retaining wall, and the authority gave no date for their return.")),
        text(core::BlockKind::Heading, QStringLiteral("What opens when"), 2),
        item,
        nested,
        numbered,
        numbered2,
        text(core::BlockKind::Quote, QStringLiteral("We counted every bucket of it, said the dredger's cook.")),
        opaque(),
        text(core::BlockKind::Separator, {}),
        text(core::BlockKind::Paragraph, QStringLiteral("The next tide table is due on Friday.")),
    };
    return story;
}

inline core::Story bandar()
{
    core::Story story = emptyStory(QStringLiteral("fa"));
    story.kicker = QStringLiteral("بین‌الملل");
    story.headline = QStringLiteral("بندر پس از سه هفته بازگشایی شد");
    story.standfirst = QStringLiteral(
        "کشتی‌های مسافربری از دوشنبه راه می‌افتند، اما اسکله‌های "
        "بار "
        "تا "
        "پایان "
        "بازرسی "
        "دیوار شرقی بسته می‌ماند.");
    story.byline = QStringLiteral("مینا آذر، میز بین‌الملل");
    story.dateline = QStringLiteral("بندر الین");
    core::Block ordered =
        text(core::BlockKind::ListItem, QStringLiteral("غواصان دیوار را بازرسی می‌کنند"));
    ordered.ordered = true;
    core::Block ordered2 =
        text(core::BlockKind::ListItem, QStringLiteral("اسکله‌های بار باز می‌شود"));
    ordered2.ordered = true;
    story.body.blocks = {
        text(core::BlockKind::Paragraph,
             QStringLiteral(
                 "بندر الین روز یکشنبه به روی کشتی‌های مسافربری باز شد. "
                 "سازمان Harbour Authority گفت که "
                 "لایروبی ۳ هفته طول کشید.")),
        text(core::BlockKind::ListItem, QStringLiteral("کشتی شبانه از چهارشنبه")),
        ordered,
        ordered2,
        text(core::BlockKind::Quote, QStringLiteral("هر سطل را شمردیم.")),
        text(core::BlockKind::Paragraph,
             QStringLiteral("جدول بعدی جزر و مد جمعه منتشر می‌شود.")),
    };
    return story;
}

inline QString words(QRandomGenerator &random, int count)
{
    static const QStringList stock{QStringLiteral("harbour"), QStringLiteral("ferry"),   QStringLiteral("silt"),
                                   QStringLiteral("island"),  QStringLiteral("divers"),  QStringLiteral("wall"),
                                   QStringLiteral("the"),     QStringLiteral("of"),      QStringLiteral("بندر"),
                                   QStringLiteral("کشتی"),    QStringLiteral("crosing"), QStringLiteral("42")};
    QStringList chosen;
    for (int word = 0; word < count; ++word)
        chosen.append(stock.at(random.bounded(static_cast<int>(stock.size()))));
    return chosen.join(QLatin1Char(' '));
}

inline core::Block randomBlock(QRandomGenerator &random)
{
    core::Block block;
    block.id = core::newId<core::BlockId>();
    block.kind = static_cast<core::BlockKind>(random.bounded(7));
    if (block.kind == core::BlockKind::Opaque)
        return opaque();
    if (block.kind == core::BlockKind::Heading)
        block.level = 2 + random.bounded(3);
    if (block.kind == core::BlockKind::ListItem) {
        block.level = random.bounded(3);
        block.ordered = random.bounded(2) == 1;
    }
    if (random.bounded(4) == 0)
        block.language = QStringLiteral("fa");
    if (random.bounded(5) == 0)
        block.direction = core::Direction::RightToLeft;
    if (random.bounded(3) == 0) {
        block.origin.source = "<p>as it was</p>";
        block.origin.fingerprint = "abc";
        block.origin.glue = "\n";
    }
    if (block.kind == core::BlockKind::Picture) {
        block.picture.remoteUrl = QStringLiteral("https://example.org/%1.jpg").arg(random.bounded(99));
        block.picture.caption = words(random, 4);
        return block;
    }
    if (!core::isTextKind(block.kind))
        return block;
    QList<core::Span> spans;
    for (int run = random.bounded(4); run > 0; --run) {
        core::Marks marks;
        marks.bold = random.bounded(3) == 0;
        marks.italic = random.bounded(3) == 0;
        marks.strike = random.bounded(6) == 0;
        marks.superscript = random.bounded(8) == 0;
        marks.code = random.bounded(8) == 0;
        if (random.bounded(5) == 0)
            marks.href = QStringLiteral("https://example.org/%1").arg(random.bounded(9));
        if (random.bounded(6) == 0)
            marks.language = QStringLiteral("de");
        if (random.bounded(9) == 0)
            marks.direction = core::Direction::LeftToRight;
        QString run_text = words(random, 1 + random.bounded(6));
        if (random.bounded(5) == 0)
            run_text += QStringLiteral("\nand\u00a0on");
        spans.append({run_text, marks});
    }
    block.spans = core::normalised(spans);
    return block;
}

// Room for a service that the page is handed and must not touch: touching it would end the test at once.
template <typename T>
struct Untouched
{
    alignas(T) std::byte room[sizeof(T)] = {};
    T &operator*() { return *reinterpret_cast<T *>(room); }
};

// The services a page works with: real spelling and real pictures in a profile of their own.
struct PageServices
{
    PageServices() { settings.setChoice(QStringLiteral("embedTitles"), QStringLiteral("off")); } // no outbox, no web

    QTemporaryDir profile;
    workflow::Settings settings{profile.path()};
    workflow::SpellingService spelling{profile.path()};
    workflow::MediaFolder media{profile.path()};
    Untouched<workflow::Library> library;
    Untouched<workflow::Draft> draft;
    Untouched<workflow::Sites> sites;
    Untouched<workflow::Outbox> outbox;
    Untouched<workflow::SiteStories> siteStories;
    Untouched<workflow::LiveLooks> live;
    Untouched<workflow::Channels> channels;
    Untouched<workflow::Network> network;
    Untouched<workflow::SignIns> signIns;

    [[nodiscard]] workflow::Services services()
    {
        return {settings, *library,     *draft, *sites,    *outbox,  spelling,
                media,    *siteStories, *live,  *channels, *network, *signIns};
    }
};

// The page as a person finds it.
struct Page
{
    Page()
        : page(support.services())
        , edit(page.textEdit())
    {
        page.resize(720, 820);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        edit->setFocus();
    }

    void show(const core::Story &story)
    {
        page.showStory(story);
        edit->setFocus();
    }
    [[nodiscard]] QTextBlock block(int number) const { return edit->document()->findBlockByNumber(number); }
    void caretAt(int number, int inside = 0)
    {
        QTextCursor cursor(edit->document());
        cursor.setPosition(block(number).position() + inside);
        edit->setTextCursor(cursor);
    }
    void select(int fromBlock, int fromInside, int toBlock, int toInside)
    {
        QTextCursor cursor(edit->document());
        cursor.setPosition(block(fromBlock).position() + fromInside);
        cursor.setPosition(block(toBlock).position() + toInside, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
    void type(const QString &text) { QTest::keyClicks(edit, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(edit, key, modifiers); }
    // The page in one line a block, for comparing whole states.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (QTextBlock at = edit->document()->begin(); at.isValid(); at = at.next())
            lines.append(at.text());
        return lines;
    }

    PageServices support;
    ui::StoryPage page;
    QTextEdit *edit;
};

} // namespace samples
