// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/site_details.h"

#include "core/story.h"
#include "ui/panels/channel_list.h"
#include "ui/panels/command_field.h"
#include "ui/panels/committed_edit.h"
#include "ui/panels/credits_field.h"
#include "ui/panels/limits_field.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/filing_words.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/time_words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString rightsWords(const core::Rights &rights)
{
    QStringList words;
    if (rights.write)
        words.append(SiteDetails::tr("write"));
    if (rights.publish)
        words.append(SiteDetails::tr("publish"));
    if (rights.editOthers)
        words.append(SiteDetails::tr("edit others' stories"));
    if (rights.upload)
        words.append(SiteDetails::tr("upload pictures"));
    if (rights.makeTags)
        words.append(SiteDetails::tr("make tags"));
    return words.isEmpty() ? SiteDetails::tr("You may only read there.")
                           : SiteDetails::tr("You may %1.", "a list of verbs").arg(listing(words));
}

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

} // namespace

SiteDetails::SiteDetails(QWidget *parent)
    : QWidget(parent)
    , m_outer(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("siteDetails"));
    m_outer->setContentsMargins(0, 0, 0, 0);
}

void SiteDetails::setSite(const core::Site &site, const QList<core::Desk> &desks)
{
    // Our own change coming back must not take the field away under the person's hands.
    if (site == m_site && desks == m_desks && m_inside)
        return;
    m_site = site;
    m_desks = desks;
    build();
}

void SiteDetails::setRefreshing(bool refreshing)
{
    m_refreshing = refreshing;
    if (auto *button = findChild<QPushButton *>(QStringLiteral("siteRefreshButton"))) {
        button->setEnabled(!refreshing);
        button->setText(refreshing ? tr("Refreshing…") : tr("Refresh now"));
    }
}

void SiteDetails::focusNewDesk()
{
    if (auto *field = m_inside->findChild<QLineEdit *>(QStringLiteral("newDeskField")))
        field->setFocus(Qt::OtherFocusReason);
}

void SiteDetails::changed()
{
    emit siteEdited(m_site);
}

void SiteDetails::addHeading(const QString &text)
{
    m_column->addSpacing(8);
    m_column->addWidget(new SectionLabel(text));
}

CommittedEdit *SiteDetails::makeField(const QString &name, const QString &accessibleName, const QString &value)
{
    auto *made = new CommittedEdit;
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setValue(value);
    return made;
}

void SiteDetails::build()
{
    if (m_inside) {
        // One of its own buttons may have brought us here.
        m_inside->hide();
        m_outer->removeWidget(m_inside);
        m_inside->setObjectName(QString());
        m_inside->deleteLater();
    }
    m_inside = new QWidget;
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
    m_outer->addWidget(m_inside);
    if (m_site.id.isEmpty()) {
        auto *empty = new EmptyState;
        empty->setObjectName(QStringLiteral("sitesEmpty"));
        empty->setState(QStringLiteral("site"), tr("No site yet"),
                        tr("The site your stories go to will be here, with its languages and desks."),
                        tr("Add your site…"));
        connect(empty, &EmptyState::acted, this, &SiteDetails::addSiteWanted);
        m_column->addWidget(empty, 1);
        m_inside->show();
        return;
    }
    addFacts();
    addEditions();
    addDesks();
    addChannels();
    addCredits();
    addLimits();
    addCorrections();
    addCommand();
    addFiles();
    m_column->addStretch(1);
    m_inside->show();
}

void SiteDetails::addFacts()
{
    addHeading(tr("Name"));
    auto *name = makeField(QStringLiteral("siteNameField"), tr("Name of the site"), m_site.name);
    connect(name, &CommittedEdit::committed, this, [this](const QString &value) {
        m_site.name = value;
        changed();
    });
    m_column->addWidget(name);
    const QString place = m_site.kind == core::SiteKind::Folder
                              ? tr("A folder on this computer: %1")
                                    // A path is read from the left, its first stroke too.
                                    .arg(QString(QChar(0x2066) + m_site.api.toLocalFile() + QChar(0x2069)))
                              : m_site.address.toDisplayString();
    auto *address = plain(place);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(address);
    if (m_site.kind != core::SiteKind::Folder) {
        const bool byKey = m_site.kind == core::SiteKind::Ghost;
        const QString who = m_site.userDisplayName.isEmpty() ? m_site.user : m_site.userDisplayName;
        m_column->addWidget(plain(byKey
                                      ? tr("A Ghost: a key lets Standfirst in, and stories are sent in the name of %1.")
                                            .arg(who.isEmpty() ? tr("its owner") : who)
                                      : tr("Signed in as %1. %2").arg(who, rightsWords(m_site.rights))));
        auto *row = new QHBoxLayout;
        auto *again = new QPushButton(tr("Sign in again…"));
        again->setObjectName(QStringLiteral("signInAgainButton"));
        again->setAutoDefault(false);
        row->addWidget(again);
        connect(again, &QPushButton::clicked, this, &SiteDetails::signInWanted);
        if (!byKey) {
            auto *out = new QPushButton(tr("Sign out"));
            out->setObjectName(QStringLiteral("signOutButton"));
            out->setAutoDefault(false);
            out->setToolTip(tr("Takes the password of Standfirst back on the site"));
            row->addWidget(out);
            connect(out, &QPushButton::clicked, this, &SiteDetails::signOutWanted);
        }
        row->addStretch(1);
        m_column->addLayout(row);
    }
    if (const QString facts = companionFacts(m_site); !facts.isEmpty()) {
        auto *companion = new QuietLabel(facts);
        companion->setObjectName(QStringLiteral("siteCompanion"));
        companion->setWordWrap(true);
        m_column->addWidget(companion);
    }
    m_column->addWidget(new QuietLabel(tr("Its clock: %1").arg(QString::fromLatin1(m_site.timeZone))));
    auto *row = new QHBoxLayout;
    auto *age = new QuietLabel(tr("Desks and tags were read %1.", "5 minutes ago")
                                   .arg(agoText(m_site.refreshed, QDateTime::currentDateTimeUtc())));
    age->setObjectName(QStringLiteral("siteAge"));
    age->setWordWrap(true);
    auto *refresh = new QPushButton(tr("Refresh now"));
    refresh->setObjectName(QStringLiteral("siteRefreshButton"));
    refresh->setAutoDefault(false);
    refresh->setEnabled(!m_refreshing);
    connect(refresh, &QPushButton::clicked, this, &SiteDetails::refreshWanted);
    row->addWidget(age, 1);
    row->addWidget(refresh);
    m_column->addLayout(row);
}

void SiteDetails::addEditions()
{
    addHeading(tr("Languages"));
    for (int i = 0; i < m_site.editions.size(); ++i)
        addEdition(i);
    auto *add = link(tr("+ Add a language"), QStringLiteral("addEditionButton"));
    connect(add, &QPushButton::clicked, this, [this] {
        QString language = QStringLiteral("en");
        for (const QString &candidate : offeredLanguages()) {
            const bool used = std::any_of(m_site.editions.begin(), m_site.editions.end(),
                                          [&](const core::Edition &known) { return known.language == candidate; });
            if (!used) {
                language = candidate;
                break;
            }
        }
        core::Edition edition;
        edition.language = language;
        edition.siteName = m_site.name;
        m_site.editions.append(edition);
        build();
        changed();
        // What was asked for is where one goes on.
        m_inside->findChildren<QComboBox *>(QStringLiteral("editionLanguageField"))
            .last()
            ->setFocus(Qt::OtherFocusReason);
    });
    m_column->addWidget(add, 0, Qt::AlignLeading);
}

void SiteDetails::addEdition(int index)
{
    const core::Edition edition = m_site.editions.at(index);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("editionLanguageField"));
    language->setAccessibleName(tr("Language of the edition"));
    for (const QString &code : offeredLanguages())
        language->addItem(languageWithOwnName(code), code);
    if (language->findData(edition.language) < 0)
        language->addItem(languageWithOwnName(edition.language), edition.language);
    language->setCurrentIndex(language->findData(edition.language));
    connect(language, &QComboBox::activated, this, [this, index, language] {
        m_site.editions[index].language = language->currentData().toString();
        changed();
    });
    grid->addWidget(language, 0, 0, 1, 2);
    auto *remove = link(tr("Remove"), QStringLiteral("removeEditionButton"));
    remove->setAccessibleName(tr("Remove %1").arg(languageName(edition.language)));
    remove->setEnabled(m_site.editions.size() > 1); // a site has at least one
    connect(remove, &QPushButton::clicked, this, [this, index] {
        m_site.editions.removeAt(index);
        build();
        changed();
    });
    grid->addWidget(remove, 0, 2);

    const auto add = [&](const QString &title, const QString &name, QString core::Edition::*part) {
        auto *field = makeField(name, title, edition.*part);
        connect(field, &CommittedEdit::committed, this, [this, index, part](const QString &value) {
            m_site.editions[index].*part = value;
            changed();
        });
        const int row = grid->rowCount();
        grid->addWidget(new QuietLabel(title), row, 0);
        grid->addWidget(field, row, 1, 1, 2);
    };
    add(tr("Site name"), QStringLiteral("editionNameField"), &core::Edition::siteName);
    add(tr("Tagline"), QStringLiteral("editionTaglineField"), &core::Edition::tagline);
    add(tr("Channel"), QStringLiteral("editionChannelField"), &core::Edition::channelName);
    auto *url = makeField(QStringLiteral("editionChannelUrlField"), tr("Address of the channel"),
                          edition.channelUrl.toString());
    url->setPlaceholderText(QStringLiteral("https://"));
    connect(url, &CommittedEdit::committed, this, [this, index](const QString &value) {
        m_site.editions[index].channelUrl = value.trimmed().isEmpty() ? QUrl() : QUrl::fromUserInput(value.trimmed());
        changed();
    });
    const int row = grid->rowCount();
    grid->addWidget(new QuietLabel(tr("Its address")), row, 0);
    grid->addWidget(url, row, 1, 1, 2);
    m_column->addLayout(grid);
    m_column->addSpacing(6);
}

void SiteDetails::addChannels()
{
    addHeading(tr("Channels"));
    auto *channels = new ChannelList(m_site.channels);
    connect(channels, &ChannelList::editWanted, this, &SiteDetails::channelWanted);
    connect(channels, &ChannelList::removalWanted, this, &SiteDetails::channelRemovalWanted);
    m_column->addWidget(channels);
}

void SiteDetails::addCredits()
{
    addHeading(tr("Agencies that are credited"));
    auto *credits = new CreditsField(QStringLiteral("knownCreditsField"), tr("Agencies that are credited"));
    credits->setPlain();
    credits->setValue(m_site.knownCredits);
    connect(credits, &CreditsField::edited, this, [this](const QList<core::Credit> &value) {
        m_site.knownCredits = value;
        changed();
    });
    m_column->addWidget(credits);
}

void SiteDetails::addLimits()
{
    addHeading(tr("How long and how big"));
    auto *limits = new LimitsField(m_site.limits);
    connect(limits, &LimitsField::edited, this, [this](const core::SiteLimits &edited) {
        m_site.limits = edited;
        changed();
    });
    m_column->addWidget(limits);
}

void SiteDetails::addCorrections()
{
    addHeading(tr("Corrections"));
    auto *place = new QComboBox;
    place->setObjectName(QStringLiteral("correctionPlaceField"));
    place->setAccessibleName(tr("Where readers find corrections"));
    place->addItem(tr("Above the text"), int(core::CorrectionPlace::Top));
    place->addItem(tr("Below the text"), int(core::CorrectionPlace::Bottom));
    place->setCurrentIndex(place->findData(int(m_site.correctionPlace)));
    connect(place, &QComboBox::activated, this, [this, place] {
        m_site.correctionPlace = static_cast<core::CorrectionPlace>(place->currentData().toInt());
        changed();
    });
    m_column->addWidget(place);
}

void SiteDetails::addCommand()
{
    if (m_site.kind != core::SiteKind::Folder)
        return;
    addHeading(tr("After publishing"));
    auto *command = new CommandField(m_site);
    connect(command, &CommandField::edited, this, [this](const QStringList &words) {
        m_site.afterPublishing = words;
        changed();
    });
    connect(command, &CommandField::tryWanted, this, &SiteDetails::commandTryWanted);
    connect(command, &CommandField::stopWanted, this, &SiteDetails::commandStopWanted);
    m_column->addWidget(command);
}

CommandField *SiteDetails::command() const
{
    return m_inside ? m_inside->findChild<CommandField *>(QStringLiteral("commandField")) : nullptr;
}

void SiteDetails::addFiles()
{
    addHeading(tr("Look of the preview"));
    addFile(tr("Page template"), QStringLiteral("templateFileField"), &core::Site::templateFile,
            tr("Page templates (*.html *.htm *.mustache)"));
    addFile(tr("Stylesheet"), QStringLiteral("stylesheetFileField"), &core::Site::stylesheetFile,
            tr("Stylesheets (*.css)"));
}

void SiteDetails::addFile(const QString &title, const QString &name, QString core::Site::*file, const QString &filter)
{
    auto *row = new QHBoxLayout;
    auto *field = makeField(name, title, m_site.*file);
    field->setPlaceholderText(tr("%1: our own").arg(title));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1").arg(title));
    choose->setObjectName(QString(name + QStringLiteral("Button")));
    choose->setAutoDefault(false);
    row->addWidget(field, 1);
    row->addWidget(choose);
    m_column->addLayout(row);
    auto *missing = new QuietLabel;
    missing->setObjectName(QString(name + QStringLiteral("Missing")));
    missing->setWordWrap(true);
    m_column->addWidget(missing);
    const auto look = [missing](const QString &path) {
        missing->setText(SiteDetails::tr("There is no file %1; our own is used.").arg(QDir::toNativeSeparators(path)));
        missing->setVisible(!path.isEmpty() && !QFileInfo(path).isFile());
    };
    look(m_site.*file);
    connect(field, &CommittedEdit::committed, this, [this, file, look](const QString &value) {
        m_site.*file = value.trimmed();
        look(m_site.*file);
        changed();
    });
    connect(choose, &QPushButton::clicked, this, [this, field, title, filter] {
        auto *dialog = new QFileDialog(window(), title, QString(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field, [field](const QString &chosen) {
            field->setText(chosen);
            field->commit();
        });
        dialog->open();
    });
}

} // namespace ui
