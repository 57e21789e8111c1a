// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/wordpress_server.h"
#include "tour/steps.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"

#include <QComboBox>
#include <QStandardPaths>
#include <QTextEdit>

#include <cstdio>

namespace tour {

namespace {

bool wordPressIsInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("php")).isEmpty()
           && !QStandardPaths::findExecutable(QStringLiteral("mariadbd"), {QStringLiteral("/usr/sbin")}).isEmpty();
}

} // namespace

bool publishToWordPress(Stage &stage)
{
    if (!wordPressIsInstalled()) {
        std::printf("Not shown: publishing to a WordPress. Here are no php and mariadbd; ./dev test installs them.\n");
        return false;
    }
    stage.driver.step(QStringLiteral("Add your site: a WordPress, from its address"));
    support::WordPressServer server;
    if (const QString trouble = server.start(); !trouble.isEmpty())
        throw Failed(QStringLiteral("a WordPress starts: ") + trouble);

    stage.window.actions().addSite->trigger();
    auto &address = stage.driver.find<QWidget>(QStringLiteral("siteAddressField"));
    stage.driver.type(address, server.home().toString());
    stage.driver.picture(QStringLiteral("add-site"));
    stage.driver.click(QStringLiteral("addSiteNextButton"));
    stage.driver.click(QStringLiteral("usePasswordButton"));
    auto &user = stage.driver.find<QWidget>(QStringLiteral("siteUserField"));
    stage.driver.type(user, QStringLiteral("editor"));
    stage.driver.type(stage.driver.find<QWidget>(QStringLiteral("sitePasswordField")),
                      server.password(QStringLiteral("editor")));
    stage.driver.picture(QStringLiteral("sign-in"));
    const qsizetype sites = stage.services.sites.all().size();
    stage.driver.click(QStringLiteral("addSiteNextButton"));
    stage.driver.expect(
        QStringLiteral("the site is added"), [&] { return stage.services.sites.all().size() > sites; }, 30'000);
    stage.driver.settle(500);
    stage.driver.picture(QStringLiteral("site-added"));
    stage.driver.find<QWidget>(QStringLiteral("addSiteDoneWords"));
    stage.driver.click(QStringLiteral("addSiteNextButton"));

    stage.driver.step(QStringLiteral("Published to the WordPress"));
    stage.driver.click(QStringLiteral("newStoryButton"));
    stage.driver.expect(QStringLiteral("a new story opens for the new site"), [&] {
        return stage.window.session().isOpen()
               && stage.window.session().fields().site.value == stage.services.sites.all().last().id.value;
    });
    QTextEdit &text = *stage.window.page().textEdit();
    stage.window.page().jumpTo(core::Field::Headline);
    stage.driver.type(text, QStringLiteral("City archive puts 40,000 maps online\n"));
    stage.driver.type(
        text, QStringLiteral("Readers can turn every sheet. The oldest is from a time before the harbour.\n\n\n"));
    stage.driver.type(text, QStringLiteral("The archive of Elin opened its map room to everybody on Tuesday."));
    auto &desk = stage.driver.find<QComboBox>(QStringLiteral("deskField"));
    desk.setFocus();
    stage.driver.key(desk, Qt::Key_Down);
    stage.driver.expect(QStringLiteral("the desk is set"),
                        [&] { return !stage.window.session().fields().desk.isEmpty(); });
    stage.driver.click(QStringLiteral("primaryButton"));
    stage.driver.click(QStringLiteral("publishConfirmButton"));
    stage.driver.expect(
        QStringLiteral("the story is published on the WordPress"),
        [&] {
            const auto &all = stage.services.outbox.submissions();
            return !all.isEmpty() && all.first().story.headline.startsWith(QStringLiteral("City archive"))
                   && all.first().state == core::SubmissionState::Done;
        },
        60'000);
    const auto found = server.evaluate(
        QStringLiteral("return count(get_posts(['post_status' => 'publish', 's' => 'City archive']));"));
    if (found.toInt() != 1)
        throw Failed(QStringLiteral("the site has the story once"));
    stage.driver.settle(1500);
    stage.driver.picture(QStringLiteral("published-wordpress"));
    mergeWithTheSite(stage, server);
    correctTheStory(stage, server);
    lookBack(stage);
    return true;
}

} // namespace tour
