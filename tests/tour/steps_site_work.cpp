// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a story that is public, on a real WordPress: somebody changes it there, it is corrected, it is looked
// for, and its log is read.
#include "core/submission.h"
#include "support/wordpress_server.h"
#include "tour/steps.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "workflow/outbox.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTextEdit>

namespace tour {

namespace {

constexpr int network = 60'000; // milliseconds

QString publicText(const support::WordPressServer &server)
{
    return server
        .evaluate(QStringLiteral("return get_posts(['post_status' => 'publish', 's' => 'City archive'])[0]"
                                 "->post_content;"))
        .toString();
}

core::Submission latest(const Stage &stage)
{
    return stage.services.outbox.submissions().value(0);
}

void replaceOnThePage(Stage &stage, const QString &before, const QString &after)
{
    QTextEdit &text = *stage.window.page().textEdit();
    const QTextCursor found = text.document()->find(before);
    if (found.isNull())
        throw Failed(QStringLiteral("the page says “%1”").arg(before));
    text.setFocus();
    text.setTextCursor(found);
    stage.driver.type(text, after);
}

void update(Stage &stage)
{
    const core::SubmissionId before = latest(stage).id;
    stage.driver.click(QStringLiteral("primaryButton"));
    stage.driver.click(QStringLiteral("publishConfirmButton"));
    stage.driver.expect(QStringLiteral("the update is in the outbox"), [&] { return latest(stage).id != before; });
}

void expectSent(Stage &stage)
{
    stage.driver.expect(
        QStringLiteral("the update is on the site"), [&] { return latest(stage).state == core::SubmissionState::Done; },
        network);
}

} // namespace

void mergeWithTheSite(Stage &stage, const support::WordPressServer &server)
{
    stage.driver.step(QStringLiteral("Somebody changed it on the site meanwhile: both versions are merged"));
    static_cast<void>(server.evaluate(
        QStringLiteral("$post = get_posts(['post_status' => 'publish', 's' => 'City archive'])[0];"
                       "wp_update_post(wp_slash(['ID' => $post->ID, 'post_content' => "
                       "str_replace('on Tuesday.', 'on Wednesday.', $post->post_content)"
                       ". \"\\n\\n<!-- wp:paragraph -->\\n<p>Entry is free.</p>\\n<!-- /wp:paragraph -->\"]));"
                       "return 1;")));
    replaceOnThePage(stage, QStringLiteral("on Tuesday."), QStringLiteral("on Thursday."));
    update(stage);
    stage.driver.expect(
        QStringLiteral("the outbox asks what becomes of both versions"),
        [&] { return latest(stage).state == core::SubmissionState::Blocked; }, network);
    stage.window.actions().outbox->trigger();
    stage.driver.find<QWidget>(QStringLiteral("outboxConflictButton"));
    stage.driver.picture(QStringLiteral("changed-on-the-site"));
    stage.driver.click(QStringLiteral("outboxConflictButton"));
    stage.driver.find<QWidget>(QStringLiteral("pieceMineButton"));
    stage.driver.picture(QStringLiteral("both-versions"));
    stage.driver.click(QStringLiteral("pieceMineButton"));
    auto &publish = stage.driver.find<QWidget>(QStringLiteral("publishMergedButton"));
    stage.driver.expect(QStringLiteral("the merged story can be published"), [&] { return publish.isEnabled(); });
    stage.driver.picture(QStringLiteral("merged"));
    stage.driver.click(publish);
    expectSent(stage);
    const QString text = publicText(server);
    if (!text.contains(QLatin1String("on Thursday.")) || !text.contains(QLatin1String("Entry is free.")))
        throw Failed(QStringLiteral("the site has what both of them wrote"));
    stage.driver.expect(QStringLiteral("the page here has it too"), [&] {
        return stage.window.page().textEdit()->toPlainText().contains(QStringLiteral("Entry is free."));
    });
}

void correctTheStory(Stage &stage, const support::WordPressServer &server)
{
    stage.driver.step(QStringLiteral("A correction"));
    replaceOnThePage(stage, QStringLiteral("on Thursday."), QStringLiteral("on Friday."));
    stage.window.actions().correct->trigger();
    stage.driver.type(stage.driver.find<QWidget>(QStringLiteral("correctionWrong")), QStringLiteral("on Thursday"));
    stage.driver.type(stage.driver.find<QWidget>(QStringLiteral("correctionRight")),
                      QStringLiteral("The map room opened on Friday."));
    stage.driver.picture(QStringLiteral("correction"));
    const core::SubmissionId before = latest(stage).id;
    stage.driver.click(QStringLiteral("correctionConfirmButton"));
    stage.driver.click(QStringLiteral("publishConfirmButton"));
    stage.driver.expect(QStringLiteral("the correction is in the outbox"), [&] { return latest(stage).id != before; });
    expectSent(stage);
    if (!publicText(server).contains(QLatin1String("The map room opened on Friday.")))
        throw Failed(QStringLiteral("readers are told what was corrected"));
}

void lookBack(Stage &stage)
{
    stage.driver.step(QStringLiteral("The story's log, and what else lies on the site"));
    stage.window.actions().storyLog->trigger();
    stage.driver.find<QWidget>(QStringLiteral("logSheet"));
    stage.driver.settle(500);
    stage.driver.picture(QStringLiteral("log"));
    stage.driver.key(stage.driver.find<QWidget>(QStringLiteral("logSheet")), Qt::Key_Escape);
    stage.window.actions().openFromSite->trigger();
    auto &list = stage.driver.find<QAbstractItemView>(QStringLiteral("siteStoriesList"));
    stage.driver.expect(
        QStringLiteral("the site tells its stories"), [&] { return list.model()->rowCount() > 0; }, network);
    stage.driver.picture(QStringLiteral("open-from-the-site"));
    stage.driver.key(stage.driver.find<QWidget>(QStringLiteral("siteStoriesSheet")), Qt::Key_Escape);
}

} // namespace tour
