// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/story_tab.h"

#include "core/markers.h"
#include "core/when_done.h"
#include "ui/panels/alteration_notice.h"
#include "ui/panels/chips_field.h"
#include "ui/panels/credits_field.h"
#include "ui/panels/desk_field.h"
#include "ui/panels/embargo_field.h"
#include "ui/panels/filing_fields.h"
#include "ui/panels/live_notice.h"
#include "ui/panels/moment_field.h"
#include "ui/panels/picture_field.h"
#include "ui/panels/places_field.h"
#include "ui/panels/remote_info.h"
#include "ui/panels/search_fields.h"
#include "ui/panels/siblings_field.h"
#include "ui/panels/slug_field.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/typing/typed_signs.h"
#include "ui/words/filing_words.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/time_words.h"
#include "workflow/draft.h"
#include "workflow/live_looks.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int suggestPauseMs = 900;

// The first word still to come in it, so that typing puts another there.
void selectMarker(QWidget *field)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    auto *text = qobject_cast<QPlainTextEdit *>(field);
    const QList<core::Marker> markers = core::markersIn(line ? line->text() : text ? text->toPlainText() : QString());
    if (markers.isEmpty())
        return;
    const auto start = static_cast<int>(markers.first().start);
    const auto length = static_cast<int>(markers.first().length);
    if (line) {
        line->setSelection(start, length);
    } else {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

} // namespace

StoryTab::StoryTab(const workflow::Services &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_column(nullptr)
    , m_desk(new DeskField)
    , m_places(new PlacesField)
    , m_tags(new ChipsField(QStringLiteral("tagsField"), tr("Tags")))
    , m_newTags(new QuietLabel)
    , m_credits(new CreditsField(QStringLiteral("creditsField"), tr("Credits")))
    , m_attribution(new QPushButton(tr("Insert desk attribution")))
    , m_picture(new PictureField(services.media))
    , m_language(new QComboBox)
    , m_siblings(new SiblingsField(services))
    , m_slug(new SlugField)
    , m_subjects(new ChipsField(QStringLiteral("subjectsField"), tr("Subjects")))
    , m_schedule(new MomentField(QStringLiteral("scheduleField"), tr("Schedule")))
    , m_embargo(new EmbargoField)
    , m_filing(new FilingFields)
    , m_search(new SearchFields)
    , m_alteration(new AlterationNotice)
    , m_remote(new RemoteInfo)
    , m_live(new LiveNotice)
{
    setObjectName(QStringLiteral("storyTab"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connectFields();
    auto *signsOf = new TypedSigns(services.settings, this);
    for (QWidget *field : m_picture->wordFields() + m_search->wordFields())
        signsOf->watch(field, [this] { return m_story.language; });

    m_suggesting.setSingleShot(true);
    m_suggesting.setInterval(suggestPauseMs);
    connect(&m_suggesting, &QTimer::timeout, this, &StoryTab::suggest);
    connect(&m_services.draft, &workflow::Draft::taken, this, [this](const core::Story &story) {
        if (story.id == m_story.id)
            m_suggesting.start();
    });
    connect(&m_services.outbox, &workflow::Outbox::changed, this, &StoryTab::followAlteration);
    connect(&m_services.live, &workflow::LiveLooks::changed, this, &StoryTab::followLive);
    connect(m_live, &LiveNotice::lookWanted, this,
            [this] { m_services.live.lookNow(m_services.live.publishedAs(m_story.id, m_story.site)); });
    connect(m_alteration, &AlterationNotice::acceptWanted, this, &StoryTab::acceptWanted);
    connect(m_alteration, &AlterationNotice::putBackWanted, this,
            [this](const core::SubmissionId &id) { m_services.outbox.putBack(id); });
    connect(m_alteration, &AlterationNotice::leaveWanted, this,
            [this](const core::SubmissionId &id) { m_services.outbox.leave(id); });
    connect(&m_services.sites, &workflow::Sites::changed, this, [this] {
        followSite();
        followTags();
        m_suggesting.start();
    });
}

QVBoxLayout *StoryTab::addSection()
{
    if (m_column->count() > 0) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        m_column->addWidget(line);
    }
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    m_column->addWidget(section);
    return column;
}

void StoryTab::build()
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);

    QVBoxLayout *section = addSection();
    const auto add = [&section](const QString &title, QWidget *field) {
        if (!title.isEmpty())
            section->addWidget(new SectionLabel(title));
        section->addWidget(field);
    };
    add(tr("Desk"), m_desk);
    section->addWidget(m_attribution, 0, Qt::AlignLeading);
    section->addSpacing(6);
    m_placesTitle = new SectionLabel(tr("Also goes to"));
    section->addWidget(m_placesTitle);
    section->addWidget(m_places);
    section->addSpacing(6);
    add(tr("Tags"), m_tags);
    section->addWidget(m_newTags);
    section->addSpacing(6);
    add(tr("Credits"), m_credits);

    section = addSection();
    add(tr("Lead picture"), m_picture);

    section = addSection();
    add(tr("Language"), m_language);
    section->addWidget(m_siblings);
    section->addSpacing(6);
    add(tr("Address"), m_slug);
    section->addSpacing(6);
    add(tr("Subjects"), m_subjects);

    section = addSection();
    add(tr("Publication"), m_schedule);
    section->addSpacing(6);
    add(tr("Embargo"), m_embargo);

    section = addSection();
    add({}, m_filing);
    m_filingSection = {m_column->itemAt(m_column->count() - 2)->widget(), section->parentWidget()};

    section = addSection();
    add({}, m_search);

    section = addSection();
    m_remoteSection = section->parentWidget();
    add(tr("On the site"), m_remote);
    section->addSpacing(4);
    section->addWidget(m_live);
    m_column->addStretch(1);
    // On top while there is something to tell, and no line where there is nothing.
    m_alterationSection = new QWidget;
    auto *told = new QVBoxLayout(m_alterationSection);
    told->setContentsMargins(16, 12, 16, 4);
    told->addWidget(m_alteration);
    m_column->insertWidget(0, m_alterationSection);
    setWidget(inside);

    m_tags->setPlaceholder(tr("Add a tag"));
    m_newTags->setObjectName(QStringLiteral("newTagsLabel"));
    m_newTags->setWordWrap(true);
    m_subjects->setPlaceholder(tr("Add a subject"));
    m_schedule->setUnsetText(tr("At once, when published"));
    m_language->setObjectName(QStringLiteral("languageField"));
    m_language->setAccessibleName(tr("Language of the story"));
    m_language->setMaxVisibleItems(16);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(8);
    m_attribution->setObjectName(QStringLiteral("attributionButton"));
    m_attribution->setAutoDefault(false);
    setButtonRole(m_attribution, ButtonRole::Link);
}

void StoryTab::connectFields()
{
    m_tags->setCompletion(
        [this](const QString &typed) { return m_services.sites.completeTag(m_story.site, m_story.desk, typed, 12); });
    connect(m_desk, &DeskField::edited, this, [this](const core::DeskId &desk, const QList<core::DeskId> &further) {
        m_story.desk = desk;
        m_story.furtherDesks = further;
        followSite();
        change(tr("Change desk"));
    });
    connect(m_places, &PlacesField::edited, this,
            [this](const QList<core::FurtherPlace> &places, const QString &undoText) {
                m_story.furtherPlaces = places;
                change(undoText);
            });
    connect(m_tags, &ChipsField::edited, this, [this](const QStringList &tags) {
        m_story.tags = tags;
        followTags();
        change(tr("Change tags"));
    });
    connect(m_credits, &CreditsField::edited, this, [this](const QList<core::Credit> &credits) {
        m_story.credits = credits;
        change(tr("Change credits"));
    });
    connect(m_picture, &PictureField::edited, this, [this](const core::Picture &picture, const QString &undoText) {
        m_story.leadPicture = picture;
        change(undoText);
    });
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        const QString language = m_language->itemData(row).toString();
        if (language == m_story.language)
            return;
        m_story.language = language;
        followSite();
        change(tr("Change language"));
    });
    connect(m_siblings, &SiblingsField::storyWanted, this, &StoryTab::storyWanted);
    connect(m_siblings, &SiblingsField::translateWanted, this, &StoryTab::translateWanted);
    connect(m_slug, &SlugField::edited, this, [this](const QString &slug) {
        m_story.slug = slug;
        change(tr("Change address"));
    });
    connect(m_subjects, &ChipsField::edited, this, [this](const QStringList &subjects) {
        m_story.subjects = subjects;
        change(tr("Change subjects"));
    });
    connect(m_schedule, &MomentField::edited, this, [this](const QDateTime &moment) {
        m_story.schedule = moment;
        change(tr("Change hour of publication"));
    });
    connect(m_embargo, &EmbargoField::edited, this, [this](const QDateTime &moment) {
        m_story.embargo = moment;
        change(tr("Change embargo"));
    });
    connect(m_embargo, &EmbargoField::liftWanted, this, &StoryTab::embargoLiftWanted);
    m_filing->setSource(
        [this](const core::OfferPart &part, const QString &words, const QStringList &ids) {
            return m_services.sites.findOffered(m_story.site, part, words, ids);
        },
        [this](const core::OfferPart &part, const core::NamedId &chosen) {
            m_services.sites.rememberOffered(m_story.site, part, {chosen});
        });
    connect(m_filing, &FilingFields::edited, this, [this](const core::Filing &filing, const QString &undoText) {
        m_story.filing = filing;
        change(undoText);
    });
    connect(m_search, &SearchFields::edited, this, [this](const core::SearchAndSocial &value, const QString &undoText) {
        m_story.searchAndSocial = value;
        change(undoText);
    });
    connect(m_attribution, &QPushButton::clicked, this, [this] {
        const core::Desk desk = m_services.sites.desk(m_story.desk);
        const QString text = core::localised(desk.attributions, m_story.language);
        if (!text.isEmpty())
            emit attributionWanted(text);
    });
}

void StoryTab::setStory(const core::Story &story)
{
    const bool other = story.id != m_story.id;
    const bool moved =
        other || story.site != m_story.site || story.language != m_story.language || story.desk != m_story.desk;
    if (other) {
        // What was half typed belongs to the story before.
        for (ChipsField *field : {m_tags, m_subjects})
            field->edit()->clear();
        m_tags->setSuggestions({});
        ++m_suggestion;
        verticalScrollBar()->setValue(0);
    }
    m_story = story;
    m_story.body = {};
    if (moved)
        followSite();
    m_desk->setValue(story.desk, story.furtherDesks);
    m_places->setStory(story);
    tabInOrder(QList<QWidget *>{m_attribution} + stopsIn(*m_places)); // made anew, where it stands
    m_siblings->setStory(story);
    m_tags->setValues(story.tags);
    m_subjects->setValues(story.subjects);
    m_credits->setValue(story.credits);
    m_picture->setValue(story.leadPicture);
    m_slug->setValue(story.slug, story.headline);
    m_schedule->setValue(story.schedule);
    m_embargo->setStory(story);
    m_filing->setValue(story.filing,
                       story.remote.exists() ? FilingFields::Stands::OnTheSite : FilingFields::Stands::Nowhere);
    followFiling();
    m_search->setValue(story.searchAndSocial);
    m_search->setFallback(story.headline, story.standfirst);
    m_remote->setRemote(story.remote, zoneNamed(m_services.sites.site(story.site).timeZone));
    m_remoteSection->setVisible(story.remote.exists());
    followAlteration();
    followLive();
    followTags();
    if (!m_suggesting.isActive())
        m_suggesting.start();
}

void StoryTab::followAlteration()
{
    const auto alteration =
        m_story.id.isEmpty() ? std::nullopt : m_services.outbox.alterationOf(m_story.id, m_story.site);
    const bool waits = alteration && m_services.outbox.waitsForAnswer(alteration->submission);
    m_alteration->setAlteration(alteration, m_services.sites.site(m_story.site).name,
                                waits ? AlterationNotice::Waits::BeforeReaders : AlterationNotice::Waits::No);
    m_alterationSection->setVisible(m_alteration->isVisibleTo(m_alterationSection));
}

void StoryTab::followLive()
{
    const core::SubmissionId id = m_services.live.publishedAs(m_story.id, m_story.site);
    m_live->setReport(m_services.live.report(id), lookingAt(m_services.live, id));
}

void StoryTab::setReadOnly(bool readOnly)
{
    m_desk->setReadOnly(readOnly);
    m_places->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    m_subjects->setReadOnly(readOnly);
    m_credits->setReadOnly(readOnly);
    m_picture->setReadOnly(readOnly);
    m_slug->setReadOnly(readOnly);
    m_language->setEnabled(!readOnly);
    m_schedule->setReadOnly(readOnly);
    m_embargo->setReadOnly(readOnly);
    m_filing->setReadOnly(readOnly);
    m_search->setReadOnly(readOnly);
    m_attribution->setEnabled(!readOnly);
}

bool StoryTab::focusField(core::Field field, core::TextPart part)
{
    QWidget *wanted = nullptr;
    switch (field) {
    case core::Field::Desk:
        wanted = m_desk;
        break;
    case core::Field::Tags:
        wanted = m_tags;
        break;
    case core::Field::Credits:
        wanted = m_credits;
        break;
    case core::Field::Slug:
        wanted = m_slug;
        break;
    case core::Field::LeadPicture:
        wanted = m_picture;
        break;
    case core::Field::Schedule:
        wanted = m_schedule;
        break;
    case core::Field::SearchAndSocial:
        wanted = m_search->openMarked();
        break;
    case core::Field::Kicker:
    case core::Field::Headline:
    case core::Field::Standfirst:
    case core::Field::Byline:
    case core::Field::Dateline:
    case core::Field::Body:
        return false;
    }
    if (field == core::Field::LeadPicture && !m_story.leadPicture.isEmpty()) {
        const QString name = part == core::TextPart::Caption         ? QStringLiteral("leadPictureCaptionEdit")
                             : part == core::TextPart::PictureCredit ? QStringLiteral("leadPictureCreditEdit")
                                                                     : QStringLiteral("leadPictureAltEdit");
        wanted = m_picture->findChild<QWidget *>(name);
    }
    if (field == core::Field::Schedule) {
        const bool set = m_story.schedule.isValid();
        wanted = m_schedule->findChild<QWidget *>(set ? QStringLiteral("scheduleFieldEdit")
                                                      : QStringLiteral("scheduleFieldSetButton"));
    }
    ensureWidgetVisible(wanted, 0, 60);
    wanted->setFocus(Qt::OtherFocusReason);
    selectMarker(wanted);
    return true;
}

void StoryTab::followSite()
{
    const core::Site site = m_services.sites.site(m_story.site);
    const QTimeZone zone = zoneNamed(site.timeZone);
    m_desk->setDesks(m_services.sites.desks(m_story.site), m_story.language);
    QHash<core::SiteId, QList<core::Desk>> desks;
    for (const core::Site &known : m_services.sites.all())
        desks.insert(known.id, m_services.sites.desks(known.id));
    m_places->setSites(m_services.sites.all(), desks);
    const bool severalSites = m_services.sites.all().size() > 1;
    m_placesTitle->setVisible(severalSites);
    m_places->setVisible(severalSites);
    m_credits->setKnown(m_services.sites.credits(m_story.site));
    m_credits->setLanguage(m_story.language);
    m_schedule->setZone(zone);
    m_embargo->setZone(zone);
    const QString attribution = core::localised(m_services.sites.desk(m_story.desk).attributions, m_story.language);
    const core::SiteLimits limits = core::withUsual(site.limits);
    m_search->setLimits(limits);
    m_search->setKept(searchFieldsKept(site));
    m_filing->setOffer(site.offer, site.id.value);
    followFiling();
    m_slug->setLimit(limits.slug);
    m_attribution->setVisible(!attribution.isEmpty());
    m_attribution->setToolTip(attribution.toHtmlEscaped());
    fillLanguages();
}

void StoryTab::followFiling()
{
    for (QWidget *part : std::as_const(m_filingSection))
        part->setVisible(m_filing->isOffered());
}

void StoryTab::fillLanguages()
{
    // The site's own editions first, then a line, then all others.
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    QStringList own;
    for (const core::Edition &edition : m_services.sites.site(m_story.site).editions)
        own.append(edition.language);
    if (!m_story.language.isEmpty() && !own.contains(m_story.language))
        own.append(m_story.language);
    for (const QString &language : std::as_const(own))
        m_language->addItem(languageWithOwnName(language), language);
    m_language->insertSeparator(m_language->count());
    for (const QString &language : offeredLanguages()) {
        if (!own.contains(language))
            m_language->addItem(languageWithOwnName(language), language);
    }
    m_language->setCurrentIndex(m_language->findData(m_story.language));
}

void StoryTab::followTags()
{
    QStringList unknown;
    const QList<core::Tag> known = m_services.sites.tags(m_story.site);
    for (const QString &tag : std::as_const(m_story.tags)) {
        const bool there = std::any_of(known.begin(), known.end(), [&](const core::Tag &candidate) {
            return !candidate.remoteId.isEmpty() && candidate.name.compare(tag, Qt::CaseInsensitive) == 0;
        });
        if (!there)
            unknown.append(tag);
    }
    const bool none = m_story.tags.isEmpty();
    m_newTags->setText(none ? tr("No tags yet. Type one and press Enter: readers find related stories by them.")
                            : tr("New on the site: %1").arg(listing(unknown)));
    m_newTags->setVisible(none || !unknown.isEmpty());
}

void StoryTab::suggest()
{
    if (m_story.id.isEmpty())
        return;
    const core::Story &kept = m_services.draft.story();
    core::Story whole = m_story;
    if (kept.id == m_story.id)
        whole.body = kept.body;
    core::whenDone(m_services.sites.suggestTags(whole), this,
                   [this, asked = ++m_suggestion](const QStringList &suggested) {
                       if (asked == m_suggestion)
                           m_tags->setSuggestions(suggested);
                   });
}

void StoryTab::change(const QString &undoText)
{
    emit edited(m_story, undoText);
}

} // namespace ui
