// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/publish_sheet.h"

#include "core/kept_as_draft.h"
#include "core/site.h"
#include "ui/panels/moment_field.h"
#include "ui/panels/plan_field.h"
#include "ui/panels/posts_field.h"
#include "ui/panels/receipt_view.h"
#include "ui/panels/remote_info.h"
#include "ui/panels/row_delegate.h"
#include "ui/theme/chip.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/finding_words.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/stage_words.h"
#include "ui/words/time_words.h"
#include "workflow/settings.h"
#include "workflow/sites.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel *valueLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// It was withdrawn, and something of it is on the site still.
bool isWithdrawn(const core::Story &story)
{
    return story.stage == core::Stage::Killed && story.remote.exists();
}

} // namespace

PublishSheet::PublishSheet(const workflow::Services &services, const core::Story &story,
                           const QList<core::Finding> &findings, QWidget *parent)
    : Sheet(isWithdrawn(story)                                ? tr("Publish the story again")
            : story.remote.status == QLatin1String("publish") ? tr("Update the story")
                                                              : tr("Publish the story"),
            parent)
    , m_services(services)
    , m_story(story)
    , m_findings(findings)
{
    setObjectName(QStringLiteral("publishSheet"));
    setLikedWidth(580);
    build();
}

void PublishSheet::build()
{
    m_confirm = addPrimary(QString(), QStringLiteral("publishConfirmButton"));
    connect(m_confirm, &QPushButton::clicked, this, &PublishSheet::confirm);
    setSubtitle(m_story.headline);
    buildPlace();
    buildFindings();
    buildGoals();
    content()->addStretch(1);
    follow();
}

// What goes where, as a small table of facts.
void PublishSheet::buildPlace()
{
    const core::Site site = m_services.sites.site(m_story.site);
    const core::Edition edition = core::editionFor(site, m_story.language);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, QLabel *value, const QString &objectName) {
        const int row = grid->rowCount();
        value->setObjectName(objectName);
        value->setAccessibleName(QString(name + QStringLiteral(": ") + value->text()));
        grid->addWidget(new QuietLabel(name), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    add(tr("Site"), valueLabel(edition.siteName.isEmpty() ? site.name : edition.siteName),
        QStringLiteral("publishSite"));
    if (m_story.remote.exists() && !m_story.remote.address.isEmpty()) {
        add(tr("Address"), valueLabel(shownAddress(m_story.remote.address)), QStringLiteral("publishAddress"));
    } else {
        const QString slug = m_story.slug.isEmpty() ? core::slugFrom(m_story.headline) : m_story.slug;
        // A site that is a folder and has no address of the web lies where its folder lies.
        const QUrl home = site.address.isLocalFile() || site.address.isEmpty() ? site.api : site.address;
        add(tr("Address"),
            valueLabel(
                tr("%1, ending in “%2”", "home page, last part of the address")
                    .arg(shownAddress(home), QString(slug).replace(QLatin1Char('-'), QStringLiteral("-\u200b")))),
            QStringLiteral("publishAddress"));
    }
    if (site.kind == core::SiteKind::Folder && !site.address.isLocalFile() && !site.address.isEmpty())
        add(tr("Folder"), valueLabel(shownAddress(site.api)), QStringLiteral("publishFolder"));
    QStringList desks;
    for (const core::DeskId &id : QList<core::DeskId>{m_story.desk} + m_story.furtherDesks) {
        const core::Desk desk = m_services.sites.desk(id);
        const QString name = core::nameIn(desk, m_story.language);
        if (!desk.id.isEmpty() && !desks.contains(name))
            desks.append(name);
    }
    add(tr("Desk"), valueLabel(desks.isEmpty() ? tr("None") : listing(desks)), QStringLiteral("publishDesk"));
    add(tr("Edition"), valueLabel(languageWithOwnName(m_story.language)), QStringLiteral("publishEdition"));
    m_hour = valueLabel({});
    add(tr("When"), m_hour, QStringLiteral("publishHour"));
    buildPublic();
    add(tr("Contents"), valueLabel(m_public), QStringLiteral("publishPublic"));
    if (!m_story.tags.isEmpty())
        add(tr("Tags"), valueLabel(m_tagWords), QStringLiteral("publishTags"));
    const QString credits = core::creditLine(m_story.credits, m_story.language);
    if (!credits.isEmpty())
        add(tr("Credits"), valueLabel(credits), QStringLiteral("publishCredits"));
    // A folder keeps whole stories: it has no bytes of somebody else's to leave alone.
    if (m_story.remote.exists() && site.kind != core::SiteKind::Folder)
        addChanges(*grid);
    content()->addLayout(grid);
}

void PublishSheet::addChanges(QGridLayout &grid)
{
    const int row = grid.rowCount();
    grid.addWidget(new QuietLabel(tr("Changes")), row, 0, Qt::AlignTop);
    grid.addWidget(new ReceiptView(m_services, m_story), row, 1);
}

void PublishSheet::buildPublic()
{
    QStringList parts;
    if (!m_story.headline.isEmpty())
        parts.append(tr("headline"));
    if (!m_story.standfirst.isEmpty())
        parts.append(tr("standfirst"));
    parts.append(wordsText(core::wordCount(m_story)));
    const int pictures = int(core::picturesOf(m_story).size());
    if (pictures > 0)
        parts.append(m_story.leadPicture.isEmpty() ? picturesText(pictures)
                                                   : tr("%1 with the lead picture").arg(picturesText(pictures)));
    m_public = listing(parts);

    QStringList made;
    const QList<core::Tag> known = m_services.sites.tags(m_story.site);
    for (const QString &tag : std::as_const(m_story.tags)) {
        const bool there = std::any_of(known.begin(), known.end(), [&](const core::Tag &candidate) {
            return !candidate.remoteId.isEmpty() && candidate.name.compare(tag, Qt::CaseInsensitive) == 0;
        });
        if (!there)
            made.append(tag);
    }
    m_tagWords = listing(m_story.tags);
    if (!made.isEmpty())
        m_tagWords = tr("%1 (new on the site: %2)").arg(m_tagWords, listing(made));
}

void PublishSheet::buildFindings()
{
    if (m_findings.isEmpty())
        return;
    auto *title = new QuietLabel(findingsSummary(m_findings));
    title->setObjectName(QStringLiteral("publishFindingsSummary"));
    title->setWordWrap(true);
    content()->addSpacing(4);
    content()->addWidget(title);
    for (const core::Finding &finding : std::as_const(m_findings)) {
        const bool blocks = finding.severity == core::Severity::Blocks;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *dot = new QLabel(QStringLiteral("●"));
        QPalette ground = dot->palette();
        ground.setColor(QPalette::WindowText, colourOf(blocks ? Tone::Bad : Tone::Warn, palette()));
        dot->setPalette(ground);
        dot->setAccessibleName(severityName(finding.severity));
        auto *button = new QPushButton(tr("Go there"));
        button->setObjectName(QStringLiteral("publishFindingButton"));
        button->setAccessibleName(tr("Go there: %1").arg(findingSentence(finding)));
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Link);
        connect(button, &QPushButton::clicked, this, [this, finding] {
            reject();
            emit jumpWanted(finding);
        });
        QLabel *sentence = valueLabel(findingSentence(finding));
        for (QLabel *label : {dot, sentence}) {
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            label->setContentsMargins(0, 3, 0, 0); // on one line with the words of the link
        }
        row->addWidget(dot, 0, Qt::AlignTop);
        row->addWidget(sentence, 1);
        row->addWidget(button, 0, Qt::AlignTop);
        content()->addLayout(row);
    }
}

void PublishSheet::buildGoals()
{
    const core::Site site = m_services.sites.site(m_story.site);
    const bool isPublic = m_story.remote.status == QLatin1String("publish");
    QList<core::Goal> goals;
    if (site.rights.publish) {
        goals.append(core::Goal::Publish);
        if (!isPublic)
            goals.append(core::Goal::Schedule);
    }
    if (!isPublic) {
        // In the folder of this computer there is nobody else to hand it in to.
        if (site.kind != core::SiteKind::Folder)
            goals.append(core::Goal::Pending);
        if (core::canBeKeptAsDraft(m_story.remote))
            goals.append(core::Goal::Draft);
    }

    content()->addSpacing(4);
    m_goals = new QButtonGroup(this);
    for (const core::Goal goal : std::as_const(goals)) {
        auto *choice = new QRadioButton(isPublic ? goalNameForUpdate(goal) : goalName(goal));
        choice->setObjectName(QStringLiteral("publishGoal.") + core::toText(goal));
        m_goals->addButton(choice, int(goal));
        content()->addWidget(choice);
        choice->setVisible(goals.size() > 1);
        if (goal == core::Goal::Schedule) {
            m_when = new MomentField(QStringLiteral("publishWhenField"), tr("Hour of publication"));
            m_when->setZone(zoneNamed(site.timeZone));
            m_when->setContentsMargins(24, 0, 0, 0);
            m_when->setAlwaysSet();
            const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(3600);
            m_when->setValue(m_story.schedule.isValid() ? m_story.schedule
                                                        : soon.addSecs(-(soon.toSecsSinceEpoch() % 3600) + 3600));
            connect(m_when, &MomentField::edited, this, &PublishSheet::follow);
            content()->addWidget(m_when);
        }
    }
    const bool scheduled = m_story.schedule.isValid() && m_story.schedule > QDateTime::currentDateTimeUtc();
    core::Goal first = goals.isEmpty() ? core::Goal::Draft : goals.first();
    if (scheduled && goals.contains(core::Goal::Schedule))
        first = core::Goal::Schedule;
    if (QAbstractButton *choice = m_goals->button(int(first)))
        choice->setChecked(true);
    connect(m_goals, &QButtonGroup::idToggled, this, &PublishSheet::follow);

    buildPlan();
    buildGrace();
    buildPosts();
    m_why = new QuietLabel;
    m_why->setObjectName(QStringLiteral("publishWhy"));
    m_why->setWordWrap(true);
    content()->addWidget(m_why);
    m_lift = new QPushButton(tr("Lift the embargo…"));
    m_lift->setObjectName(QStringLiteral("publishLiftButton"));
    m_lift->setAutoDefault(false);
    setButtonRole(m_lift, ButtonRole::Link);
    connect(m_lift, &QPushButton::clicked, this, [this] {
        reject();
        emit embargoLiftWanted();
    });
    content()->addWidget(m_lift, 0, Qt::AlignLeading);
}

void PublishSheet::buildGrace()
{
    m_grace = new QComboBox;
    m_grace->setObjectName(QStringLiteral("publishGraceField"));
    m_grace->setAccessibleName(tr("Time to take it back"));
    const int chosen = m_services.settings.graceSeconds();
    QList<int> seconds{0, 10, 20, 60};
    if (!seconds.contains(chosen))
        seconds.append(chosen);
    for (const int one : std::as_const(seconds)) {
        m_grace->addItem(one == 0 ? tr("Readers see it at once")
                                  : tr("Readers see it after %1; until then it can be undone", "a time such as 20 s")
                                        .arg(waitText(one * 1000LL)),
                         one);
    }
    m_grace->setCurrentIndex(int(seconds.indexOf(chosen)));
    content()->addWidget(m_grace);
}

void PublishSheet::buildPlan()
{
    m_plan = new PlanField(m_services, m_story, m_findings);
    connect(m_plan, &PlanField::changed, this, &PublishSheet::follow);
    content()->addWidget(m_plan);
}

void PublishSheet::buildPosts()
{
    const core::Site site = m_services.sites.site(m_story.site);
    const QString slug = m_story.slug.isEmpty() ? core::slugFrom(m_story.headline) : m_story.slug;
    QUrl address = m_story.remote.address;
    if (address.isEmpty()) { // about where it will be: the site has the last word
        address = site.address;
        address.setPath(
            QString(address.path() + (address.path().endsWith(u'/') ? QString() : QStringLiteral("/")) + slug + u'/'));
    }
    m_posts = new PostsField(m_services, m_story, address);
    content()->addWidget(m_posts);
}

core::Goal PublishSheet::goal() const
{
    const int id = m_goals->checkedId();
    return id < 0 ? core::Goal::Draft : static_cast<core::Goal>(id);
}

core::Story PublishSheet::chosen() const
{
    core::Story story = m_story;
    if (goal() == core::Goal::Schedule && m_when)
        story.schedule = m_when->value();
    else if (goal() == core::Goal::Publish)
        story.schedule = {}; // "now" is now, whatever hour was planned
    return story;
}

void PublishSheet::follow()
{
    const core::Site site = m_services.sites.site(m_story.site);
    const QTimeZone zone = zoneNamed(site.timeZone);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const core::Goal wanted = goal();
    const bool isPublic = m_story.remote.status == QLatin1String("publish");
    if (m_when)
        m_when->setVisible(wanted == core::Goal::Schedule);
    m_grace->setVisible(wanted == core::Goal::Publish);
    m_plan->setGoal(wanted);
    const bool itself = m_plan->isItselfChosen();
    const bool becomesPublic = wanted == core::Goal::Publish || wanted == core::Goal::Schedule;
    m_posts->setVisible(m_posts->isNeeded() && becomesPublic && itself);

    switch (wanted) {
    case core::Goal::Publish:
        m_hour->setText(core::embargoHolds(m_story, now)
                            ? tr("When the embargo ends: %1").arg(fullWhen(m_story.embargo, zone))
                            : tr("Now: %1").arg(fullWhen(now, zone)));
        m_confirm->setText(isWithdrawn(m_story) ? tr("Publish again") : isPublic ? tr("Update") : tr("Publish"));
        break;
    case core::Goal::Schedule:
        m_hour->setText(fullWhen(m_when->value(), zone));
        m_confirm->setText(tr("Schedule"));
        break;
    case core::Goal::Pending:
        m_hour->setText(tr("When somebody on the site approves it"));
        m_confirm->setText(tr("Hand in"));
        break;
    case core::Goal::Draft:
        m_hour->setText(tr("Not public: a draft on the site"));
        m_confirm->setText(tr("Save as draft"));
        break;
    case core::Goal::Unpublish:
    case core::Goal::Notice:
    case core::Goal::Withdraw:
        break; // not chosen here
    }

    // What has to be mended holds for what readers will see; a draft may have holes. The hour is judged as chosen here.
    QList<core::Finding> findings = m_findings;
    const bool leaves = wanted == core::Goal::Publish || wanted == core::Goal::Schedule;
    const QDateTime goesOut = wanted == core::Goal::Schedule ? m_when->value() : now;
    findings.removeIf([&](const core::Finding &finding) {
        return finding.lack == core::Lack::EmbargoAhead || finding.lack == core::Lack::ScheduleInPast;
    });
    const bool waits = core::embargoHolds(m_story, now); // all of it, a draft as well
    const bool embargoed = wanted == core::Goal::Schedule && core::embargoHolds(m_story, goesOut);
    const bool past = wanted == core::Goal::Schedule && goesOut <= now;
    const bool blocked = leaves && ((core::blocksPublishing(findings) && itself) || embargoed || past);
    const bool mayWrite = site.rights.write || site.id.isEmpty();

    QStringList why;
    if (!mayWrite)
        why.append(tr("Your account may not write on this site."));
    else if (isPublic && !site.rights.publish)
        why.append(
            tr("Your account may not change what is public. Ask an editor or administrator of %1.").arg(site.name));
    else if (!site.rights.publish)
        why.append(tr("Your account may not publish here: hand the story in, and an author, editor or administrator of "
                      "%1 publishes it.")
                       .arg(site.name));
    if (embargoed)
        why.append(tr("The embargo holds until %1.").arg(fullWhen(m_story.embargo, zone)));
    else if (waits)
        why.append(tr("Until the embargo ends, %1, nothing of it leaves this computer. Then it goes by itself, as soon "
                      "as Standfirst runs and is online.")
                       .arg(fullWhen(m_story.embargo, zone)));
    m_lift->setVisible(waits);
    if (past)
        why.append(tr("This hour has passed already."));
    else if (blocked && !embargoed)
        why.append(tr("It can go out when what stands in the way is mended."));
    if (isPublic && !blocked)
        why.append(tr("Readers see the new text at once; the address stays. Should the site's copy have changed in the "
                      "meantime, both are shown and nothing is overwritten."));
    m_why->setText(why.join(QLatin1Char('\n')));
    m_why->setVisible(!why.isEmpty());
    m_confirm->setEnabled(mayWrite && !blocked && m_goals->checkedId() >= 0 && !m_plan->chosen().isEmpty());
}

void PublishSheet::confirm()
{
    const core::Story story = chosen();
    const core::Goal wanted = goal();
    if (wanted == core::Goal::Publish)
        m_services.settings.setGraceSeconds(m_grace->currentData().toInt());
    const bool becomesPublic = wanted == core::Goal::Publish || wanted == core::Goal::Schedule;
    const bool posted = becomesPublic && m_plan->isItselfChosen();
    const QList<core::ChannelPost> posts = posted ? m_posts->posts() : QList<core::ChannelPost>();
    if (posted)
        m_posts->remember();
    QList<core::Story> stories = m_plan->chosen();
    const core::PlanRule rule = m_plan->rule();
    m_plan->remember();
    accept();
    if (stories.size() <= 1 && m_plan->isItselfChosen()) {
        emit confirmed(story, wanted, posts);
        return;
    }
    for (core::Story &one : stories)
        one.schedule = story.schedule;
    emit planConfirmed(stories, wanted, posts, rule);
}

} // namespace ui
