// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/steps.h"

#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/live_looks.h"
#include "workflow/outbox.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QTextEdit>
#include <QToolButton>

namespace tour {

namespace {

QTextEdit &text(Stage &stage)
{
    return *stage.window.page().textEdit();
}

void trigger(Stage &stage, const QString &name)
{
    auto *action = stage.window.findChild<QAction *>(QStringLiteral("action.") + name);
    if (!action)
        throw Failed(QStringLiteral("the act %1 is there").arg(name));
    stage.driver.expect(QStringLiteral("the act %1 can be done").arg(name), [&] { return action->isEnabled(); });
    action->trigger();
}

void newStory(Stage &stage)
{
    const core::StoryId before = stage.window.session().id();
    stage.driver.click(QStringLiteral("newStoryButton"));
    stage.driver.expect(QStringLiteral("a new story opens"), [&] {
        return stage.window.session().isOpen() && stage.window.session().id().value != before.value
               && stage.window.session().fields().headline.isEmpty();
    });
}

void saved(Stage &stage)
{
    stage.driver.expect(QStringLiteral("the story is saved"),
                        [&] { return stage.services.draft.state() == workflow::SaveState::Saved; });
}

QString drawnPicture(const QString &folder)
{
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 720);
    sky.setColorAt(0, QColor(0x9f, 0xb8, 0xc8));
    sky.setColorAt(0.55, QColor(0xe8, 0xd9, 0xc4));
    sky.setColorAt(0.56, QColor(0x4a, 0x6b, 0x80));
    sky.setColorAt(1, QColor(0x22, 0x38, 0x48));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(0x2b, 0x3f, 0x50));
    painter.setPen(Qt::NoPen);
    painter.drawRect(0, 380, 420, 60);
    painter.drawPolygon(QPolygon({{700, 430}, {1010, 430}, {980, 480}, {730, 480}}));
    painter.drawRect(780, 380, 140, 50);
    painter.end();
    const QString file = folder + QStringLiteral("/east-pier.jpg");
    image.save(file, "JPEG", 90);
    return file;
}

core::Submission lastSubmission(Stage &stage)
{
    const QList<core::Submission> all = stage.services.outbox.submissions();
    return all.isEmpty() ? core::Submission{} : all.first();
}

// Presses the primary button, confirms, and waits until the outbox has done it.
core::Submission publish(Stage &stage, const QString &pictureName)
{
    stage.driver.click(QStringLiteral("primaryButton"));
    stage.driver.find<QWidget>(QStringLiteral("publishConfirmButton"));
    stage.driver.picture(pictureName);
    const core::SubmissionId before = lastSubmission(stage).id;
    stage.driver.click(QStringLiteral("publishConfirmButton"));
    stage.driver.expect(QStringLiteral("the story is in the outbox"),
                        [&] { return lastSubmission(stage).id.value != before.value; });
    const core::SubmissionId now = lastSubmission(stage).id;
    stage.driver.expect(QStringLiteral("all is ready and nothing is public"), [&] {
        return core::undoableUntil(lastSubmission(stage), QDateTime::currentDateTimeUtc()).has_value();
    });
    stage.driver.settle(1200);
    stage.driver.picture(pictureName + QStringLiteral("-undo"));
    stage.services.outbox.tryNow(now); // a person presses "Publish now"
    stage.driver.expect(
        QStringLiteral("the story is published"),
        [&] { return lastSubmission(stage).state == core::SubmissionState::Done; }, 60'000);
    stage.driver.expect(
        QStringLiteral("a reader gets it"),
        [&] {
            const auto report = stage.services.live.report(now);
            return report && report->isLive();
        },
        60'000);
    return lastSubmission(stage);
}

} // namespace

void firstStart(Stage &stage)
{
    stage.driver.step(QStringLiteral("First start: the demo site and its stories"));
    stage.driver.expect(QStringLiteral("a story is open"), [&] { return stage.window.session().isOpen(); });
    stage.driver.expect(QStringLiteral("its spelling has been looked at"),
                        [&] { return stage.window.page().words() > 0; });
    stage.driver.settle(600);
    stage.driver.picture(QStringLiteral("first-start"));
}

void writeAStory(Stage &stage)
{
    stage.driver.step(QStringLiteral("A new story, from headline to body, without leaving the keyboard"));
    newStory(stage);
    stage.window.page().jumpTo(core::Field::Headline);
    stage.driver.type(text(stage), QStringLiteral("Ferries return to Port Elin after three-week dredging delay\n"));
    stage.driver.type(text(stage),
                      QStringLiteral("Passengers cross again from Monday. Freight berths stay closed until "
                                     "divers finish inspecting the eastern wall.\n"));
    stage.driver.type(text(stage), QStringLiteral("M. Adler, International Desk\nPort Elin\n"));
    stage.driver.type(text(stage),
                      QStringLiteral("The port of Elin reopened to passenger ferries on Sunday after engineers "
                                     "cleared the last of the silt, the harbour authority said.\n"));
    stage.driver.type(text(stage),
                      QStringLiteral("About 4,200 passengers were rerouted each day, adding two hours to the "
                                     "crosing between the mainland and the outer islands.\n"));
    trigger(stage, QStringLiteral("heading2"));
    stage.driver.type(text(stage), QStringLiteral("What stays closed\n"));
    stage.driver.type(text(stage),
                      QStringLiteral("Two of the five cargo berths remain shut. Nobody gave a date for their "
                                     "return. "));
    const core::Story story = stage.window.session().story();
    stage.driver.expect(QStringLiteral("headline, standfirst, byline and dateline are where they belong"), [&] {
        return story.headline.startsWith(QStringLiteral("Ferries return"))
               && story.standfirst.endsWith(QStringLiteral("wall."))
               && story.byline.startsWith(QStringLiteral("M. Adler")) && story.dateline == QLatin1String("Port Elin")
               && story.body.blocks.size() == 4;
    });
    saved(stage);
    stage.driver.expect(QStringLiteral("the mistake is found"), [&] { return stage.window.page().mistakes() > 0; });
    stage.driver.picture(QStringLiteral("new-story"));
}

void correctSpelling(Stage &stage)
{
    stage.driver.step(QStringLiteral("The misspelled word, corrected from the menu"));
    // A right click on the word, as with the mouse.
    QTextCursor word = text(stage).document()->find(QStringLiteral("crosing"));
    word.setPosition(word.selectionStart() + 3);
    text(stage).setTextCursor(word);
    const QPoint at = text(stage).cursorRect().center();
    QContextMenuEvent click(QContextMenuEvent::Mouse, at, text(stage).viewport()->mapToGlobal(at));
    QApplication::sendEvent(text(stage).viewport(), &click);
    const auto suggestion = [&stage]() -> QAction * {
        for (QAction *action : stage.driver.find<QMenu>(QStringLiteral("wordMenu")).actions()) {
            if (action->text() == QLatin1String("crossing"))
                return action;
        }
        return nullptr;
    };
    stage.driver.expect(QStringLiteral("“crossing” is suggested"), [&] { return suggestion() != nullptr; });
    stage.driver.picture(QStringLiteral("suggestions"));
    auto &menu = stage.driver.find<QMenu>(QStringLiteral("wordMenu"));
    menu.setActiveAction(suggestion());
    stage.driver.key(menu, Qt::Key_Return);
    stage.driver.expect(QStringLiteral("the word is right"), [&] {
        return core::plainText(stage.window.session().story().body).contains(QStringLiteral("the crossing between"));
    });
}

void describeIt(Stage &stage)
{
    stage.driver.step(QStringLiteral("Desk, tags and credits"));
    auto &desk = stage.driver.find<QComboBox>(QStringLiteral("deskField"));
    desk.setFocus();
    stage.driver.type(desk, QStringLiteral("I")); // a list is chosen from by its first letter
    stage.driver.expect(QStringLiteral("the desk is set"),
                        [&] { return !stage.window.session().fields().desk.isEmpty(); });

    auto &tags = stage.driver.find<QWidget>(QStringLiteral("tagsFieldEdit"));
    tags.setFocus();
    stage.driver.type(tags, QStringLiteral("ports,ferries\n"));
    auto &credits = stage.driver.find<QWidget>(QStringLiteral("creditsFieldEdit"));
    credits.setFocus();
    stage.driver.type(credits, QStringLiteral("Coast Agency\nGet News Fast\ncoast agency\n"));
    stage.driver.expect(QStringLiteral("two tags and two credits, none twice"), [&] {
        const core::Story story = stage.window.session().fields();
        return story.tags == QStringList{QStringLiteral("ports"), QStringLiteral("ferries")}
               && story.credits.size() == 2;
    });
    stage.driver.picture(QStringLiteral("desk-tags-credits"));
}

void addAPicture(Stage &stage)
{
    stage.driver.step(QStringLiteral("A picture, with its words"));
    text(stage).setFocus();
    QTextCursor place = text(stage).document()->find(QStringLiteral("outer islands."));
    place.setPosition(place.selectionEnd());
    text(stage).setTextCursor(place);
    stage.window.page().insertPicture(drawnPicture(stage.folder));
    stage.driver.expect(QStringLiteral("the picture stands in the text"), [&] {
        for (const core::Block &block : stage.window.session().story().body.blocks) {
            if (block.kind == core::BlockKind::Picture && !block.picture.media.isEmpty())
                return true;
        }
        return false;
    });
    saved(stage);
    stage.driver.settle(500);
    stage.driver.picture(QStringLiteral("picture"));
}

void preview(Stage &stage)
{
    stage.driver.step(QStringLiteral("The page as readers see it: desktop, tablet, phone"));
    trigger(stage, QStringLiteral("bothMode"));
    stage.driver.find<QWidget>(QStringLiteral("previewHost"));
    stage.driver.settle(4000); // Chromium starts the first time
    stage.driver.picture(QStringLiteral("preview-beside"));
    text(stage).setFocus();
    stage.driver.key(text(stage), Qt::Key_End, Qt::ControlModifier);
    stage.driver.type(text(stage), QStringLiteral("The preview follows while one types."));
    for (const char *width : {"tabletWidthButton", "phoneWidthButton", "desktopWidthButton"}) {
        if (auto *button = stage.window.findChild<QAbstractButton *>(QLatin1String(width))) {
            stage.driver.click(*button);
            stage.driver.settle(900);
            stage.driver.picture(QStringLiteral("preview-") + QLatin1String(width).chopped(11));
        } else {
            throw Failed(QStringLiteral("the preview has a %1").arg(QLatin1String(width)));
        }
    }
    trigger(stage, QStringLiteral("writeMode"));
}

void publishToTheFolder(Stage &stage)
{
    stage.driver.step(QStringLiteral("Published to the folder site"));
    const core::Submission done = publish(stage, QStringLiteral("publish"));
    QFile page(done.result.address.toLocalFile());
    if (!page.open(QIODevice::ReadOnly))
        throw Failed(QStringLiteral("the page %1 is there").arg(done.result.address.toString()));
    const QByteArray html = page.readAll();
    for (const char *part :
         {"Ferries return to Port Elin", "the crossing between", "Coast Agency", "What stays closed"}) {
        if (!html.contains(part))
            throw Failed(QStringLiteral("the page says “%1”").arg(QLatin1String(part)));
    }
    stage.driver.expect(QStringLiteral("the window says so"),
                        [&] { return stage.services.draft.story().stage == core::Stage::Published; });
    stage.driver.picture(QStringLiteral("published"));
}

void writeInPersian(Stage &stage)
{
    stage.driver.step(QStringLiteral("A Persian story, right to left"));
    newStory(stage);
    stage.window.session().setLanguage(QStringLiteral("fa"));
    stage.window.page().jumpTo(core::Field::Headline);
    stage.driver.type(text(stage), QStringLiteral("بندر الین پس از سه هفته بازگشایی شد\n"));
    stage.driver.type(
        text(stage),
        QStringLiteral(
            "کشتی‌های مسافری از روز دوشنبه حرکت می‌کنند. اسکله‌های "
            "باری "
            "هنوز بسته است.\n\n\n"));
    stage.driver.type(
        text(stage),
        QStringLiteral(
            "بندر الین روز یکشنبه به روی کشتی‌های مسافری باز شد. شرکت "
            "Coast "
            "Ferries "
            "می‌گوید "
            "هر روز چهار هزار نفر از این مسیر می‌گذرند.\n"));
    stage.driver.expect(QStringLiteral("the story reads from right to left"), [&] {
        const core::Story story = stage.window.session().story();
        return !story.body.blocks.isEmpty()
               && core::effectiveDirection(story.body.blocks.first(), story.language) == core::Direction::RightToLeft;
    });
    saved(stage);
    stage.driver.settle(800);
    stage.driver.picture(QStringLiteral("persian"));
}

void goDark(Stage &stage)
{
    stage.driver.step(QStringLiteral("Dark"));
    trigger(stage, QStringLiteral("darkColours"));
    stage.driver.settle(400);
    stage.driver.picture(QStringLiteral("dark"));
    trigger(stage, QStringLiteral("settings"));
    stage.driver.settle(400);
    stage.driver.picture(QStringLiteral("settings-dark"));
    stage.driver.key(stage.driver.find<QWidget>(QStringLiteral("settingsSheet")), Qt::Key_Escape);
    trigger(stage, QStringLiteral("lightColours"));
    trigger(stage, QStringLiteral("settings"));
    stage.driver.settle(400);
    stage.driver.picture(QStringLiteral("settings"));
    stage.driver.key(stage.driver.find<QWidget>(QStringLiteral("settingsSheet")), Qt::Key_Escape);
}

void lookAround(Stage &stage)
{
    stage.driver.step(QStringLiteral("Search, the command palette, a small window"));
    auto &search = stage.driver.find<QWidget>(QStringLiteral("searchField"));
    search.setFocus();
    stage.driver.type(search, QStringLiteral("ferries"));
    auto &list = stage.driver.find<QAbstractItemView>(QStringLiteral("storyList"));
    stage.driver.expect(QStringLiteral("the search finds the story"), [&] {
        return list.model()->rowCount() > 0
               && list.model()
                      ->index(0, 0)
                      .data(Qt::DisplayRole)
                      .toString()
                      .contains(QStringLiteral("Ferries"), Qt::CaseInsensitive);
    });
    stage.driver.picture(QStringLiteral("search"));
    stage.driver.key(search, Qt::Key_Escape);
    trigger(stage, QStringLiteral("palette"));
    auto &field = stage.driver.find<QWidget>(QStringLiteral("paletteField"));
    stage.driver.type(field, QStringLiteral("pub"));
    stage.driver.picture(QStringLiteral("palette"));
    stage.driver.key(field, Qt::Key_Escape);
    stage.window.resize(1024, 640);
    stage.driver.settle(300);
    stage.driver.picture(QStringLiteral("small-window"));
    stage.window.resize(1440, 900);
}

} // namespace tour
