// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person with a library of their own and a story that others change too, for tests of what comes together.
#pragma once

#include "publishing/publisher.h"
#include "support/wordpress_server.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/outbox_story.h"
#include "workflow/site_stories.h"
#include "workflow/sites.h"

#include <utility>

namespace support {

class Newsdesk
{
public:
    // Over a folder that several of them share.
    explicit Newsdesk(const QString &folder, const workflow::Outbox::Clock &clock = {})
        : test(clock)
    {
        site = waitFor(test.services().sites.addFolder(folder, QStringLiteral("Harbour News"), QStringLiteral("en-GB")))
                   .value();
    }

    // With an account of a real WordPress. Nobody looks at its pages as a reader.
    Newsdesk(const WordPressServer &server, const QString &user)
        : test({}, [](workflow::Program &program) {
            const workflow::Services services = program.services();
            services.outbox.setQuietTime(0);
            QObject::disconnect(&services.outbox, nullptr, &services.live, nullptr);
        })
    {
        const core::Site known = server.siteFor(user);
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = known.name;
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        const auto signedIn = test.services().sites.signIn(found, user, server.password(user));
        if (!QTest::qWaitFor([&] { return signedIn.isFinished(); }, 60'000) || !signedIn.result().ok())
            qFatal("the site does not let %s in", qPrintable(user));
        site = signedIn.result().value();
    }

    workflow::Outbox &outbox() { return test.services().outbox; }
    core::Story stored(const core::StoryId &id)
    {
        const auto story = waitFor(test.services().library.load(id));
        if (!story)
            qFatal("the story does not open: %s", qPrintable(story.error().detail));
        return story->story;
    }

    // As typed on the page.
    template <typename Change>
    core::Story write(const core::StoryId &id, Change change)
    {
        const core::Story before = stored(id);
        core::Story after = before;
        change(after);
        auto once = std::make_shared<std::optional<workflow::PageChange>>(
            workflow::PageChange{after, {0, before.body.blocks.size(), after.body.blocks}, wordCount(after), 0});
        workflow::Draft &draft = test.services().draft;
        draft.setSource([once] { return std::exchange(*once, std::nullopt).value_or(workflow::PageChange{}); });
        draft.open(before);
        draft.touched();
        static_cast<void>(waitFor(draft.flush()));
        draft.close();
        return stored(id);
    }

    core::Submission send(const core::Story &story)
    {
        const auto id = waitFor(outbox().submit(story, core::Goal::Publish, QStringLiteral("M. Adler")));
        return id ? waitForEnd(test, *id) : core::Submission{};
    }

    core::StoryId open(const QString &postId)
    {
        const auto opened = waitFor(test.services().siteStories.open(site.id, postId));
        return opened ? opened->story : core::StoryId{};
    }

    TestServices test;
    core::Site site;
};

// The site's own editor: has no library and always works on what is there.
class SiteEditor
{
public:
    explicit SiteEditor(Newsdesk &desk)
        : m_publisher(*waitFor(desk.test.services().sites.publisher(desk.site.id)))
    {
    }

    core::Story read(const QString &postId)
    {
        const auto post = waitFor(m_publisher->read(postId));
        if (!post)
            qFatal("the site does not answer: %s", qPrintable(post.error().detail));
        core::Story known;
        known.id = id;
        return m_publisher->storyFrom(known, *post);
    }

    template <typename Change>
    void change(const QString &postId, Change change)
    {
        publishing::Article article;
        article.story = read(postId);
        change(article.story);
        QVERIFY(waitFor(m_publisher->write(article)).ok());
    }

    core::StoryId id; // the key that the post carries

private:
    std::shared_ptr<publishing::Publisher> m_publisher;
};

inline core::Story harbourStory(Newsdesk &desk)
{
    core::Story story;
    story.site = desk.site.id;
    story.language = QStringLiteral("en-GB");
    story.headline = QStringLiteral("Harbour reopens");
    story.standfirst = QStringLiteral("Ferries resume on Monday.");
    story.slug = QStringLiteral("harbour-reopens");
    for (const char *text : {"The port of Elin reopened on Monday morning.", "Ferries leave at six from the east pier.",
                             "Freight waits until the crane is mended.", "The council meets again in the spring."})
        story.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, QString::fromUtf8(text)));
    return waitFor(desk.test.services().library.create(story)).value();
}

inline QStringList paragraphsOf(const core::Story &story)
{
    QStringList all;
    for (const core::Block &block : story.body.blocks)
        all.append(core::plainText(block));
    return all;
}

} // namespace support
