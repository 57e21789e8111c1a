// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sites_sheet.h"

#include "core/when_done.h"
#include "ui/panels/add_site_sheet.h"
#include "ui/panels/channel_sheet.h"
#include "ui/panels/command_field.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/remote_info.h"
#include "ui/panels/sign_in_sheet.h"
#include "ui/panels/site_details.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/trouble_words.h"
#include "workflow/channels.h"
#include "workflow/folder_commands.h"
#include "workflow/found_site.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

SitesSheet::SitesSheet(const workflow::Services &services, QWidget *parent)
    : Sheet(tr("Sites"), parent)
    , m_services(services)
    , m_list(new QListWidget)
    , m_details(new SiteDetails)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("sitesSheet"));
    setLikedWidth(860);
    setLikedHeight(600);
    closeButton()->setText(tr("Close"));
    m_list->setObjectName(QStringLiteral("sitesList"));
    m_list->setAccessibleName(tr("Sites"));
    m_list->setFixedWidth(210);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    row->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 8, 0);
    right->addWidget(m_problem);
    right->addWidget(m_details);
    right->addStretch(1);
    // The list stays in sight while what belongs to one site is gone through.
    auto *inside = new QWidget;
    inside->setLayout(right);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("siteDetailsScroll"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    row->addWidget(scroll, 1);
    content()->addLayout(row, 1);

    // What destroys stands away from what closes.
    m_remove = addSideButton(tr("Remove…"), QStringLiteral("removeSiteButton"));
    setButtonRole(m_remove, ButtonRole::Danger);
    QPushButton *add = addSideButton(tr("Add your site…"), QStringLiteral("addSiteButton"));
    setButtonRole(add, ButtonRole::Plain);
    connect(add, &QPushButton::clicked, this, &SitesSheet::addSite);
    connect(m_remove, &QPushButton::clicked, this, &SitesSheet::removeSite);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_problem->clear();
        showSelected();
    });
    workflow::Sites &sites = m_services.sites;
    connect(&sites, &workflow::Sites::changed, this, &SitesSheet::fill);
    connect(&sites, &workflow::Sites::refreshed, this, [this](const core::SiteId &site) {
        if (site == selected())
            m_details->setRefreshing(false);
    });
    connect(&sites, &workflow::Sites::refreshFailed, this, [this](const core::SiteId &site, const core::Error &error) {
        if (site != selected())
            return;
        m_details->setRefreshing(false);
        m_problem->showProblem(wordsFor(error, Doing::RefreshingSite));
    });
    const auto saved = [this](const core::Result<void> &result) {
        if (result.ok())
            m_problem->clear();
        else
            m_problem->showProblem(wordsFor(result.error(), Doing::SavingSite));
    };
    connect(m_details, &SiteDetails::siteEdited, this,
            [this, saved](const core::Site &site) { core::whenDone(m_services.sites.save(site), this, saved); });
    connect(m_details, &SiteDetails::deskEdited, this,
            [this, saved](const core::Desk &desk) { core::whenDone(m_services.sites.saveDesk(desk), this, saved); });
    connect(m_details, &SiteDetails::deskRemovalWanted, this, [this](const core::Desk &desk) {
        core::whenDone(m_services.library.counts(), this, [this, desk](const core::Result<core::StoryCounts> &counts) {
            removeDesk(desk, counts.ok() ? counts->byDesk.value(desk.id) : 0);
        });
    });
    connect(m_details, &SiteDetails::channelWanted, this, [this](const core::Channel &channel) {
        (new ChannelSheet(m_services, selected(), channel, this))->present();
    });
    connect(m_details, &SiteDetails::channelRemovalWanted, this, &SitesSheet::removeChannel);
    connect(m_details, &SiteDetails::refreshWanted, this, [this] {
        m_problem->clear();
        m_details->setRefreshing(true);
        m_services.sites.refresh(selected());
    });
    connect(m_details, &SiteDetails::addSiteWanted, this, &SitesSheet::addSite);
    connect(m_details, &SiteDetails::signInWanted, this, &SitesSheet::signInAgain);
    connect(m_details, &SiteDetails::signOutWanted, this, &SitesSheet::signOut);
    connect(m_details, &SiteDetails::commandTryWanted, this, &SitesSheet::tryCommand);
    connect(m_details, &SiteDetails::commandStopWanted, this,
            [this] { m_services.outbox.commands().stop(m_services.sites.site(selected())); });
    fill();
}

void SitesSheet::select(const core::SiteId &site)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == site.value)
            m_list->setCurrentRow(row);
    }
}

core::SiteId SitesSheet::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? core::SiteId{item->data(Qt::UserRole).toString()} : core::SiteId();
}

void SitesSheet::fill()
{
    const core::SiteId before = selected();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const core::Site &site : m_services.sites.all()) {
            auto *item = new QListWidgetItem(site.name, m_list);
            item->setData(Qt::UserRole, site.id.value);
        }
        select(before);
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    showSelected();
}

void SitesSheet::showSelected()
{
    const core::SiteId id = selected();
    m_details->setSite(m_services.sites.site(id), m_services.sites.desks(id));
    m_remove->setEnabled(!id.isEmpty());
}

void SitesSheet::addSite()
{
    auto *sheet = new AddSiteSheet(m_services, this);
    connect(sheet, &AddSiteSheet::added, this, [this](const core::Site &site) {
        fill();
        select(site.id);
    });
    sheet->present();
}

void SitesSheet::signInAgain()
{
    m_problem->clear();
    (new SignInSheet(m_services, selected(), {}, this))->present();
}

void SitesSheet::signOut()
{
    m_problem->clear();
    const core::Site site = m_services.sites.site(selected());
    core::whenDone(m_services.sites.signOut(site.id), this, [this, site](const core::Result<void> &result) {
        if (!result.ok())
            return tellOfPassword(site, result.error());
        auto *sheet = new Sheet(tr("Signed out of %1").arg(site.name), this);
        sheet->setObjectName(QStringLiteral("signedOutSheet"));
        sheet->setLikedWidth(440);
        auto *words = new QLabel(tr("The password of Standfirst was taken back on the site and forgotten here. Sign in "
                                    "again before the next story goes there."));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        sheet->content()->addWidget(words);
        sheet->content()->addStretch(1);
        sheet->closeButton()->setText(tr("Close"));
        sheet->present();
    });
}

void SitesSheet::tellOfPassword(const core::Site &site, const core::Error &error)
{
    auto *sheet = new Sheet(tr("Take the password back there"), this);
    sheet->setObjectName(QStringLiteral("passwordLeftSheet"));
    sheet->setLikedWidth(480);
    auto *box = new ProblemBox;
    const ErrorWords why = wordsFor(core::SiteProblem{core::siteTrouble(error), error.detail}, site.name);
    box->showProblem(
        {why.what,
         tr("The password of Standfirst is forgotten here. On the site it still lets in whoever "
            "has it."),
         tr("Take it back there: in your profile, under “Application Passwords”, revoke the one whose name "
            "begins with Standfirst."),
         error.detail});
    sheet->content()->addWidget(box);
    sheet->content()->addStretch(1);
    const QUrl page = workflow::passwordPageOf(site, site.address);
    QPushButton *open = sheet->addPrimary(tr("Open my profile there"), QStringLiteral("passwordLeftButton"));
    sheet->closeButton()->setText(tr("Close"));
    connect(open, &QPushButton::clicked, this, [page] { openAddress(page); });
    sheet->present();
}

void SitesSheet::tryCommand()
{
    const core::SiteId site = selected();
    if (CommandField *field = m_details->command())
        field->showTrying();
    core::whenDone(m_services.outbox.commands().run(m_details->site()), this,
                   [this, site](const core::Result<QString> &said) {
                       CommandField *field = site == selected() ? m_details->command() : nullptr;
                       if (field)
                           field->showTried(said);
                   });
}

void SitesSheet::removeSite()
{
    const core::Site site = m_services.sites.site(selected());
    if (site.id.isEmpty())
        return;
    askBeforeRemoving(
        tr("Remove %1?").arg(site.name),
        tr("Standfirst forgets the site and its desks, and takes its password back there. No story on the site itself "
           "is touched, and your stories stay in the library."),
        QStringLiteral("removeSite"),
        [this, site, id = site.id] {
            if (site.kind == core::SiteKind::WordPress) {
                core::whenDone(m_services.sites.signOut(id), this, [this, site](const core::Result<void> &result) {
                    if (!result.ok())
                        tellOfPassword(site, result.error());
                });
            }
            core::whenDone(m_services.sites.remove(id), this, [this](const core::Result<void> &removed) {
                if (!removed.ok())
                    m_problem->showProblem(wordsFor(removed.error(), Doing::RemovingSite));
            });
        })
        ->present();
}

void SitesSheet::removeDesk(const core::Desk &desk, int stories)
{
    const QString name = core::nameIn(desk, core::editionFor(m_services.sites.site(desk.site), {}).language);
    const QString words =
        stories > 0 ? tr("Its %n stories stay in the library. Each needs another desk before it is published again; "
                         "pages that are published already stay as they are.",
                         nullptr, stories)
                    : tr("No story stands at this desk.");
    askBeforeRemoving(tr("Remove the desk %1?").arg(name), words, QStringLiteral("removeDesk"), [this, id = desk.id] {
        core::whenDone(m_services.sites.removeDesk(id), this, [this](const core::Result<void> &removed) {
            if (!removed.ok())
                m_problem->showProblem(wordsFor(removed.error(), Doing::SavingSite));
        });
        m_details->focusNewDesk();
    })->present();
}

void SitesSheet::removeChannel(const core::Channel &channel)
{
    askBeforeRemoving(
        tr("Remove the channel %1?").arg(channel.name),
        tr("Standfirst forgets the channel and its token. What stands in the channel stays there, and can "
           "no longer be changed or deleted from here."),
        QStringLiteral("removeChannel"),
        [this, site = selected(), id = channel.id] {
            core::whenDone(m_services.channels.remove(site, id), this, [this](const core::Result<void> &removed) {
                if (!removed.ok())
                    m_problem->showProblem(wordsFor(removed.error(), Doing::SavingSite));
            });
        })
        ->present();
}

Sheet *SitesSheet::askBeforeRemoving(const QString &title, const QString &words, const QString &name,
                                     const std::function<void()> &remove)
{
    auto *ask = new Sheet(title, this);
    ask->setObjectName(QString(name + QStringLiteral("Sheet")));
    ask->setLikedWidth(460);
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    ask->content()->addWidget(label);
    ask->content()->addStretch(1);
    // Enter must not remove: the button that keeps is the main one.
    QPushButton *confirm = ask->addButton(tr("Remove"), QString(name + QStringLiteral("ConfirmButton")));
    setButtonRole(confirm, ButtonRole::Danger);
    ask->closeButton()->setText(tr("Keep"));
    ask->closeButton()->setDefault(true);
    connect(confirm, &QPushButton::clicked, this, [ask, remove] {
        ask->accept();
        remove();
    });
    return ask;
}

} // namespace ui
