// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/channel_sheet.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/channel_words.h"
#include "ui/words/error_words.h"
#include "ui/words/language_words.h"
#include "workflow/channels.h"
#include "workflow/sites.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

bool isTelegram(const QComboBox *kind)
{
    return kind->currentData().toInt() == int(core::ChannelKind::Telegram);
}

// "social.example" is enough.
QUrl serverTyped(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty())
        return {};
    if (!address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("https://"));
    QUrl url(address);
    url.setPath(QStringLiteral("/"));
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace

ChannelSheet::ChannelSheet(const workflow::Services &services, const core::SiteId &site, const core::Channel &channel,
                           QWidget *parent)
    : Sheet(channel.id.isEmpty() ? tr("Add a channel") : tr("Channel"), parent)
    , m_services(services)
    , m_site(site)
    , m_channel(channel)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit(channel.name))
    , m_targetTitle(new QuietLabel)
    , m_target(new QLineEdit)
    , m_language(new QComboBox)
    , m_token(new QLineEdit)
    , m_check(new QPushButton(tr("Check")))
    , m_found(new QLabel)
    , m_problem(new ProblemBox)
    , m_save(nullptr)
{
    setObjectName(QStringLiteral("channelSheet"));
    setLikedWidth(520);
    build();
    follow();
}

void ChannelSheet::build()
{
    content()->addWidget(m_problem);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto add = [&](QLabel *title, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        title->setBuddy(field);
        const int row = grid->rowCount();
        grid->addWidget(title, row, 0);
        grid->addWidget(field, row, 1);
    };
    for (const core::ChannelKind kind : {core::ChannelKind::Telegram, core::ChannelKind::Mastodon})
        m_kind->addItem(channelKindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_channel.kind)));
    m_kind->setEnabled(isNew());
    m_kind->setAccessibleName(tr("Kind of channel"));
    add(new QuietLabel(tr("Kind")), m_kind, "channelKindField");
    m_name->setAccessibleName(tr("Name of the channel, as you call it"));
    add(new QuietLabel(tr("Name")), m_name, "channelNameField");
    m_target->setText(m_channel.kind == core::ChannelKind::Telegram
                          ? m_channel.target
                          : m_channel.server.toString(QUrl::RemovePath | QUrl::StripTrailingSlash));
    add(m_targetTitle, m_target, "channelTargetField");
    m_language->addItem(tr("All languages"), QString());
    const core::Site site = m_services.sites.site(m_site);
    for (const core::Edition &edition : site.editions)
        m_language->addItem(languageWithOwnName(edition.language), edition.language);
    if (m_language->findData(m_channel.language) < 0)
        m_language->addItem(languageWithOwnName(m_channel.language), m_channel.language);
    const bool oneLanguage = isNew() && site.editions.size() == 1;
    m_language->setCurrentIndex(oneLanguage ? 1 : m_language->findData(m_channel.language));
    m_language->setAccessibleName(tr("Language of the channel"));
    add(new QuietLabel(tr("Language")), m_language, "channelLanguageField");
    m_token->setAccessibleName(tr("Token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_token->setPlaceholderText(isNew() ? QString() : tr("Leave it empty to keep the one that is there"));
    add(new QuietLabel(tr("Token")), m_token, "channelTokenField");
    content()->addLayout(grid);
    auto *kept = new QuietLabel(m_services.sites.passwordsAreKept()
                                    ? tr("It is kept in the keychain of this computer and nowhere else.")
                                    : tr("This computer has no keychain running: the token is kept until Standfirst is "
                                         "closed, and asked for again the next time."));
    kept->setWordWrap(true);
    content()->addWidget(kept);
    m_check->setObjectName(QStringLiteral("channelCheckButton"));
    m_check->setAutoDefault(false);
    content()->addWidget(m_check, 0, Qt::AlignLeading);
    m_found->setObjectName(QStringLiteral("channelFound"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->hide();
    content()->addWidget(m_found);
    content()->addStretch(1);
    m_save = addPrimary(isNew() ? tr("Add") : tr("Save"), QStringLiteral("channelSaveButton"));

    connect(m_kind, &QComboBox::activated, this, &ChannelSheet::follow);
    for (QLineEdit *field : {m_name, m_target, m_token})
        connect(field, &QLineEdit::textChanged, this, &ChannelSheet::follow);
    connect(m_check, &QPushButton::clicked, this, &ChannelSheet::check);
    connect(m_save, &QPushButton::clicked, this, &ChannelSheet::save);
    (isNew() ? static_cast<QWidget *>(m_kind) : m_name)->setFocus(Qt::OtherFocusReason);
}

void ChannelSheet::follow()
{
    const bool telegram = isTelegram(m_kind);
    m_targetTitle->setText(telegram ? tr("Channel") : tr("Server"));
    m_target->setAccessibleName(telegram ? tr("Name of the channel on Telegram") : tr("Address of the server"));
    m_target->setPlaceholderText(telegram ? tr("@name, or its number") : QStringLiteral("https://social.example"));
    m_token->setToolTip(telegram ? tr("The bot's, from @BotFather")
                                 : tr("Of an application under Development in your account's settings; it has to be "
                                      "allowed to write"));
    const bool hasToken = !isNew() || !m_token->text().trimmed().isEmpty();
    const bool hasTarget = !m_target->text().trimmed().isEmpty();
    m_check->setEnabled(hasToken && hasTarget);
    m_save->setEnabled(hasToken && hasTarget && !m_name->text().trimmed().isEmpty());
    m_found->hide();
}

core::Channel ChannelSheet::typed() const
{
    core::Channel channel = m_channel;
    channel.kind = static_cast<core::ChannelKind>(m_kind->currentData().toInt());
    channel.name = m_name->text().simplified();
    channel.language = m_language->currentData().toString();
    if (channel.kind == core::ChannelKind::Telegram) {
        channel.target = m_target->text().trimmed();
    } else {
        channel.server = serverTyped(m_target->text());
        if (!m_account.isEmpty())
            channel.target = m_account;
    }
    return channel;
}

void ChannelSheet::check()
{
    m_problem->clear();
    m_check->setEnabled(false);
    m_found->setText(tr("Asking the server…"));
    m_found->show();
    const core::Channel channel = typed();
    core::whenDone(m_services.channels.check(channel, m_token->text().trimmed()), this,
                   [this, kind = channel.kind](const core::Result<workflow::FoundChannel> &found) {
                       m_check->setEnabled(true);
                       if (!found) {
                           m_found->hide();
                           m_problem->showProblem(channelTroubleWords(found.error()));
                           return;
                       }
                       if (kind == core::ChannelKind::Mastodon)
                           m_account = found->target;
                       if (m_name->text().trimmed().isEmpty())
                           m_name->setText(found->title);
                       m_found->setText(foundSentence(kind, *found));
                       m_found->show();
                   });
}

void ChannelSheet::save()
{
    m_problem->clear();
    core::Channel channel = typed();
    if (isNew())
        channel.id = core::newId<core::ChannelId>();
    core::whenDone(m_services.channels.keep(m_site, channel, m_token->text().trimmed()), this,
                   [this](const core::Result<void> &kept) {
                       m_token->clear();
                       if (kept)
                           accept();
                       else
                           m_problem->showProblem(wordsFor(kept.error(), Doing::SavingSite));
                   });
}

} // namespace ui
