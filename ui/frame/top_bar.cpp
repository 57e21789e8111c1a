// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/top_bar.h"

#include "ui/frame/segments.h"
#include "ui/theme/chip.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/language_words.h"
#include "ui/words/stage_words.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace ui {

namespace {

QPushButton *menuButton(QMenu *menu, const QString &name, const QString &meaning, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(meaning);
    button->setMenu(menu);
    setButtonRole(button, ButtonRole::Quiet);
    return button;
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : Ground(&Colours::bg, Qt::BottomEdge, parent)
    , m_siteMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(46);
    // Made in the order in which they stand: Tab goes through them as they were made.
    m_siteButton = menuButton(m_siteMenu, QStringLiteral("siteButton"), tr("Site"), this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_siteButton->setFont(strong);
    m_languageButton =
        menuButton(m_languageMenu, QStringLiteral("languageButton"), tr("Language of new stories"), this);
    m_new = new QPushButton(icon(u"add"), tr("New story"), this);
    m_new->setObjectName(QStringLiteral("newStoryButton"));
    m_new->setToolTip(tr("New story (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_mode = new Segments(Segments::Show::Words, this);
    m_mode->addSegment(static_cast<int>(ViewMode::Write), tr("Write"), {}, QStringLiteral("writeModeButton"));
    m_mode->addSegment(static_cast<int>(ViewMode::Both), tr("Write + Preview"), {}, QStringLiteral("bothModeButton"));
    m_mode->addSegment(static_cast<int>(ViewMode::Preview), tr("Preview"), {}, QStringLiteral("previewModeButton"));
    m_standing = new QuietLabel({}, this);
    m_stage = new StageChip(this);
    m_secondary = new QPushButton(this);
    m_primary = new QPushButton(this);
    m_stage->setObjectName(QStringLiteral("stageChip"));
    m_standing->setObjectName(QStringLiteral("standingLabel"));
    m_secondary->setObjectName(QStringLiteral("secondaryButton"));
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    setButtonRole(m_primary, ButtonRole::Primary);

    auto *start = new QHBoxLayout;
    start->setSpacing(4);
    start->addWidget(m_siteButton);
    start->addWidget(m_languageButton);
    start->addSpacing(8);
    start->addWidget(m_new);
    start->addStretch();
    auto *end = new QHBoxLayout;
    end->setSpacing(8);
    end->addStretch();
    end->addWidget(m_standing);
    end->addWidget(m_stage);
    end->addSpacing(2);
    end->addWidget(m_secondary);
    end->addWidget(m_primary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 12, 1);
    row->setSpacing(8);
    row->addLayout(start, 1);
    row->addWidget(m_mode);
    row->addLayout(end, 1);

    connect(m_new, &QPushButton::clicked, this, &TopBar::newStoryWanted);
    connect(m_mode, &Segments::chosen, this, [this](int id) { emit modeChosen(static_cast<ViewMode>(id)); });
    connect(m_primary, &QPushButton::clicked, this, [this] { emit actWanted(m_step.primary); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { emit actWanted(m_step.secondary); });
    clearStory();
    setMode(ViewMode::Write);
}

void TopBar::setSites(const QList<core::Site> &sites, const core::SiteId &current, const QString &language)
{
    m_sites = sites;
    m_site = current;
    m_language = language;
    fillSiteMenu();
}

void TopBar::fillSiteMenu()
{
    m_siteMenu->clear();
    m_languageMenu->clear();
    core::Site current;
    for (const core::Site &site : std::as_const(m_sites)) {
        if (site.id == m_site)
            current = site;
        QAction *action = m_siteMenu->addAction(QString(site.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(site.id == m_site);
        connect(action, &QAction::triggered, this, [this, id = site.id] { emit siteChosen(id, {}); });
    }
    m_siteMenu->addSeparator();
    connect(m_siteMenu->addAction(icon(u"add"), tr("Add your site…")), &QAction::triggered, this,
            &TopBar::addSiteWanted);
    connect(m_siteMenu->addAction(icon(u"settings"), tr("Sites…")), &QAction::triggered, this, &TopBar::sitesWanted);
    for (const core::Edition &edition : std::as_const(current.editions)) {
        QAction *action = m_languageMenu->addAction(languageWithOwnName(edition.language));
        action->setCheckable(true);
        action->setChecked(edition.language == m_language);
        connect(action, &QAction::triggered, this,
                [this, language = edition.language] { emit siteChosen(m_site, language); });
    }
    const QString name = current.name.isEmpty() ? tr("No site") : current.name;
    m_siteButton->setText(m_siteButton->fontMetrics().elidedText(name, Qt::ElideRight, 200));
    m_siteButton->setAccessibleName(tr("Site: %1").arg(name));
    m_languageButton->setText(languageName(m_language));
    m_languageButton->setVisible(current.editions.size() > 1);
}

void TopBar::setStory(const core::Story &story, const core::Site &site, bool sending)
{
    m_step = nextStep(story, site.rights);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString standing = standingText(story, site.timeZone, now);
    m_stage->setChip(sending ? tr("Sending…") : standing, sending ? Tone::Accent : toneOf(story.stage));
    m_stage->setToolTip(stageMeaning(story.stage));
    m_standing->setText(site.name == QString() ? tr("No site") : QString());
    m_primary->setText(actWord(m_step.primary));
    m_primary->setVisible(m_step.primary != Act::Nothing);
    m_secondary->setText(actWord(m_step.secondary));
    m_secondary->setVisible(m_step.secondary != Act::Nothing);
}

void TopBar::clearStory()
{
    m_step = {};
    m_stage->setChip({}, Tone::Mute);
    m_standing->clear();
    m_primary->hide();
    m_secondary->hide();
}

void TopBar::setMode(ViewMode mode)
{
    m_mode->setCurrent(static_cast<int>(mode));
}

void TopBar::setRoom(int width)
{
    m_new->setText(width < 1000 ? QString() : tr("New story"));
    m_new->setAccessibleName(tr("New story"));
    m_stage->setVisible(width >= 860);
}

} // namespace ui
