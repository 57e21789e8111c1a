// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shown_place.h"

#include "core/place.h"
#include "storage/upgrade.h"
#include "ui/frame/main_window.h"
#include "ui/panels/library_trouble.h"
#include "ui/panels/live_notice.h"
#include "ui/panels/network_sheet.h"
#include "ui/panels/outbox_card.h"
#include "ui/panels/posts_notice.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/question_sheet.h"
#include "ui/panels/site_stories_sheet.h"
#include "ui/panels/translate_sheet.h"
#include "ui/panels/upgrade_sheet.h"
#include "workflow/channels.h"
#include "workflow/library.h"
#include "workflow/sites.h"
#include "workflow/upgrade.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace places {

namespace {

using core::StepKind;
using core::StepState;
using core::SubmissionState;

const QDateTime now(QDate(2026, 3, 4), QTime(14, 2), Qt::UTC);

core::Step step(StepKind kind, StepState state = StepState::Done)
{
    core::Step step;
    step.kind = kind;
    step.state = state;
    return step;
}

core::Step failed(core::Step step, core::Error::Kind kind, const char *detail)
{
    step.failedBefore = true;
    step.attempts = 3;
    step.error = {kind, QLatin1String(detail)};
    return step;
}

core::Submission submission(SubmissionState state, const QList<core::Step> &steps)
{
    core::Submission made;
    made.id = core::newId<core::SubmissionId>();
    made.story.headline = QStringLiteral("Harbour reopens after three-week dredging delay");
    made.state = state;
    made.created = now;
    made.steps = steps;
    if (state == SubmissionState::Done) {
        made.result.postId = QStringLiteral("7");
        made.result.status = QStringLiteral("publish");
        made.result.address = QUrl(QStringLiteral("https://news.example/harbour-reopens/"));
    }
    return made;
}

core::LiveReport liveReport(core::LiveState headline)
{
    core::LiveReport report;
    report.address = QUrl(QStringLiteral("https://news.example/harbour-reopens/"));
    report.at = now;
    for (const auto check : {core::LiveCheck::Page, core::LiveCheck::Headline, core::LiveCheck::Text,
                             core::LiveCheck::Address, core::LiveCheck::Feed})
        report.findings.append({check, check == core::LiveCheck::Headline ? headline : core::LiveState::Good, {}});
    return report;
}

core::SiteAlteration alteration(const core::SubmissionId &id)
{
    core::SiteAlteration made;
    made.submission = id;
    made.receipt.paragraphsChanged = 1;
    core::ChangedPlace place;
    place.before = QStringLiteral("Ferries leave at six.");
    place.after = QStringLiteral("Ferries leave at 6.");
    made.receipt.places = {place};
    made.receipt.fields = {
        {core::ChangedField::Which::Tags, {QStringLiteral("ports")}, {QStringLiteral("ports"), QStringLiteral("sea")}}};
    return made;
}

// A card of each state, one below the other.
class Cards
{
public:
    Cards() { m_column = new QVBoxLayout(&m_all); }

    ui::OutboxCard &add(const core::Submission &one, ui::Connection connection = ui::Connection::Online,
                        const std::optional<core::SendProgress> &progress = {})
    {
        auto *card = new ui::OutboxCard;
        card->setSubmission(one, QStringLiteral("Get News Fast"));
        if (one.state == SubmissionState::Done)
            card->live()->setReport(liveReport(core::LiveState::Good), ui::LiveNotice::Looking::No);
        card->showNext(connection, now, progress);
        m_column->addWidget(card);
        return *card;
    }

    void see(const See &see, const QString &name)
    {
        constexpr int width = 720;
        m_column->addStretch(1);
        m_all.resize(width, m_column->totalHeightForWidth(width));
        show(see, name, m_all);
    }

private:
    QWidget m_all;
    QVBoxLayout *m_column;
};

const core::Step made = step(StepKind::Create);

void sendingPlaces(const See &see)
{
    const core::Step text = step(StepKind::Content, StepState::Sending);
    const core::Step release = step(StepKind::Release, StepState::Waiting);
    Cards cards;
    cards.add(submission(SubmissionState::Sending, {made, text, release}));
    const core::Step picture = step(StepKind::Picture, StepState::Sending);
    cards.add(submission(SubmissionState::Sending, {picture, made, text, release}), ui::Connection::Online,
              core::SendProgress{340'000, 1'200'000, 6'000});
    core::Step again = failed(step(StepKind::Content, StepState::Waiting), core::Error::Kind::Offline, "timeout");
    again.dueAt = now.addSecs(8);
    cards.add(submission(SubmissionState::Sending, {made, again, release}));
    core::Step lost = failed(step(StepKind::Content, StepState::Unknown), core::Error::Kind::Unknown, "cut off");
    lost.dueAt = now.addSecs(20);
    cards.add(submission(SubmissionState::Sending, {made, lost, release}));
    core::Step due = release;
    due.dueAt = now.addSecs(12);
    cards.add(submission(SubmissionState::Sending, {made, step(StepKind::Content), step(StepKind::Verify), due}));
    const core::Step waits = step(StepKind::Content, StepState::Waiting);
    cards.add(submission(SubmissionState::Sending, {made, waits, release}), ui::Connection::Offline);
    cards.add(submission(SubmissionState::Sending, {made, waits, release}), ui::Connection::SetOffline);
    core::Submission embargoed = submission(SubmissionState::Sending, {made, waits, release});
    embargoed.story.embargo = now.addSecs(7200);
    cards.add(embargoed);
    cards.see(see, QStringLiteral("outbox-sending"));
}

void endedPlaces(const See &see)
{
    using Kind = core::Error::Kind;
    const core::Step blocked = step(StepKind::Content, StepState::Blocked);
    const core::Step release = step(StepKind::Release, StepState::Waiting);
    Cards cards;
    cards.add(submission(SubmissionState::Blocked, {made, failed(blocked, Kind::Denied, "403"), release}));
    cards.add(submission(SubmissionState::Blocked, {made, failed(blocked, Kind::Conflict, "changed"), release}));
    cards.add(submission(
        SubmissionState::Blocked,
        {failed(step(StepKind::Picture, StepState::Blocked), Kind::Invalid, "too big for the site"), made, release}));
    core::Channel channel;
    channel.id = core::ChannelId{QStringLiteral("one")};
    channel.name = QStringLiteral("Harbour News");
    core::Step post = failed(step(StepKind::Post, StepState::Blocked), Kind::Unknown, "cut off");
    post.subject = channel.id.value;
    core::Submission posted = submission(SubmissionState::Blocked, {made, step(StepKind::Release), post});
    ui::OutboxCard &withPost = cards.add(posted);
    withPost.posts()->setPosts(posted, {channel}, now);
    const core::Submission done = submission(SubmissionState::Done, {made, step(StepKind::Release)});
    cards.add(done);
    ui::LiveNotice &wrong = *cards.add(done).live();
    wrong.setReport(liveReport(core::LiveState::Wrong), ui::LiveNotice::Looking::Again);
    part<QPushButton>(wrong, "liveMoreButton")->setChecked(true);
    cards.add(done).setAlteration(alteration(done.id));
    cards.add(submission(SubmissionState::Cancelled, {step(StepKind::Create, StepState::Waiting)}));
    cards.see(see, QStringLiteral("outbox-ended"));
}

core::Site webSite(const workflow::Services &services)
{
    core::Site site;
    site.id = core::newId<core::SiteId>();
    site.kind = core::SiteKind::WordPress;
    site.name = QStringLiteral("Harbour & Coast");
    site.address = QUrl(QStringLiteral("http://127.0.0.1:9/"));
    site.api = QUrl(QStringLiteral("http://127.0.0.1:9/wp-json/"));
    site.user = QStringLiteral("editor");
    site.editions = {core::Edition{QStringLiteral("en"), site.name, {}, {}, {}}};
    site.offer.types = {{QStringLiteral("guides"), QStringLiteral("Guide & map")}};
    site.offer.authors = {{QStringLiteral("3"), QStringLiteral("Elin Storm")},
                          {QStringLiteral("4"), QStringLiteral("نوا")}};
    site.offer.coAuthors = {{QStringLiteral("elin"), QStringLiteral("Elin Storm")}};
    core::Taxonomy topics{QStringLiteral("topics"), QStringLiteral("Topics"), {QStringLiteral("posts")}, {}, false};
    for (int i = 1; i <= 9; ++i)
        topics.terms.append({QString::number(10 + i), QStringLiteral("Topic %1").arg(i)});
    site.offer.taxonomies = {topics};
    site.offer.formats = {QStringLiteral("standard"), QStringLiteral("aside")};
    site.offer.sticky = true;
    site.offer.notes = true;
    if (!support::waitFor(services.sites.save(site)))
        qFatal("the site is not kept");
    return site;
}

core::Story storyOn(const core::SiteId &site)
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.site = site;
    story.language = QStringLiteral("en");
    story.headline = QStringLiteral("Harbour reopens after three-week dredging delay");
    story.standfirst = QStringLiteral("Ferries resume on Monday, but freight berths stay closed.");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The port of Elin is open."))};
    return story;
}

void startPlaces(const workflow::Services &services, ui::MainWindow &window, const See &see)
{
    workflow::Upgrade upgrade;
    auto *sheet = new ui::UpgradeSheet(upgrade, &window);
    sheet->present();
    const auto tell = upgrade.watcher();
    static_cast<void>(tell({storage::UpgradeStage::Part::Copying, 300'000'000, 1'200'000'000}));
    waitUntil("the copying is told", [&] { return !part<QLabel>(*sheet, "upgradeWords")->text().isEmpty(); });
    show(see, QStringLiteral("upgrade-copying"), *sheet);
    static_cast<void>(tell({storage::UpgradeStage::Part::Changing, 0, 1}));
    waitUntil("the changing is told", [&] { return part<QProgressBar>(*sheet, "upgradeProgress")->maximum() == 0; });
    show(see, QStringLiteral("upgrade-changing"), *sheet);
    sheet->finish();
    delete sheet;
    showSheet(see, QStringLiteral("library-trouble"),
              new ui::LibraryTrouble({core::Error::Kind::Io, QStringLiteral("unable to open database file")},
                                     QStringLiteral("/home/mara/.local/share/standfirst"), &window));
    auto *question = new ui::QuestionSheet(QStringLiteral("Close Standfirst"),
                                           QStringLiteral("“Harbour reopens” is still on its way."), &window);
    question->setMore(QStringLiteral("Nothing is lost either way."));
    using Answer = ui::QuestionSheet::Answer;
    question->addAnswer(Answer::Destroys, QStringLiteral("Close now"), QStringLiteral("now"), question, [] {});
    question->addAnswer(Answer::Liked, QStringLiteral("Send, then close"), QStringLiteral("send"), question, [] {});
    showSheet(see, QStringLiteral("question"), question);
    showSheet(see, QStringLiteral("network"), new ui::NetworkSheet(services, &window));
    auto *network = new ui::NetworkSheet(services, &window);
    auto *kind = part<QComboBox>(*network, "proxyKind");
    kind->setCurrentIndex(kind->count() - 1);
    emit kind->activated(kind->currentIndex());
    part<QLineEdit>(*network, "proxyHost")->setText(QStringLiteral("127.0.0.1"));
    showSheet(see, QStringLiteral("network-proxy"), network);
}

void sitesOfTheWeb(support::TestServices &test, ui::MainWindow &window, const See &see)
{
    const workflow::Services services = test.services();
    const core::Site site = webSite(services);
    auto *stories = new ui::SiteStoriesSheet(services, site.id, &window);
    stories->present();
    waitUntil("the site does not answer", [&] { return part<QLabel>(*stories, "problemWhat")->isVisible(); });
    show(see, QStringLiteral("open-from-site-problem"), *stories);
    stories->reject();

    // Several places, a channel for each language, and the same in another one.
    core::Channel channel;
    channel.id = core::newId<core::ChannelId>();
    channel.name = QStringLiteral("Harbour News");
    channel.server = QUrl(QStringLiteral("http://127.0.0.1:9/"));
    channel.target = QStringLiteral("@harbour");
    static_cast<void>(support::waitFor(services.channels.keep(site.id, channel, QStringLiteral("token"))));
    core::Story story = storyOn(site.id);
    story.family = QStringLiteral("family");
    core::FurtherPlace place;
    place.site = core::SiteId{QStringLiteral("demo")};
    story.furtherPlaces = {place};
    story = *support::waitFor(services.library.create(story));
    core::Story persian = core::translationOf(story, QStringLiteral("fa"), story.family);
    persian.headline = QStringLiteral("اسکله باز شد");
    static_cast<void>(support::waitFor(services.library.create(persian)));
    showSheet(see, QStringLiteral("translate"), new ui::TranslateSheet(services, story, &window));
    auto *publish = new ui::PublishSheet(services, story, {}, &window);
    publish->present();
    waitUntil("all places are listed",
              [&] { return publish->findChildren<QCheckBox *>(QStringLiteral("planRow")).size() >= 3; });
    show(see, QStringLiteral("publish-plan"), *publish);
    publish->setLikedHeight(1600);
    publish->present();
    show(see, QStringLiteral("publish-plan-whole"), *publish);
    publish->reject();
}

} // namespace

void sitePlaces(support::TestServices &test, ui::MainWindow &window, const See &see)
{
    sendingPlaces(see);
    endedPlaces(see);
    startPlaces(test.services(), window, see);
    sitesOfTheWeb(test, window, see);
}

} // namespace places
