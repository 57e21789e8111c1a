// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/network_sheet.h"

#include "core/when_done.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/trouble_words.h"
#include "workflow/network.h"
#include "workflow/sites.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

using Kind = core::Proxy::Kind;
using Metered = workflow::Network::Metered;

QLabel *quiet(const char *name)
{
    auto *label = new QuietLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

template <typename Value>
Value chosen(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

NetworkSheet::NetworkSheet(const workflow::Services &services, QWidget *parent)
    : Sheet(tr("Network"), parent)
    , m_services(services)
    , m_kind(new QComboBox)
    , m_own(new QWidget)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_names(quiet("proxyNames"))
    , m_try(new QPushButton(tr("Try it")))
    , m_answer(quiet("proxyAnswer"))
    , m_problem(new ProblemBox)
    , m_metered(new QComboBox)
    , m_spare(new QComboBox)
    , m_thin(new QCheckBox(tr("The connection is thin: send texts before their pictures")))
    , m_now(quiet("networkNow"))
{
    setObjectName(QStringLiteral("networkSheet"));
    setLikedWidth(520);
    addProxy();
    addLine();
    content()->addStretch(1);
    QPushButton *keepButton = addPrimary(tr("Keep"), QStringLiteral("networkKeepButton"));
    connect(keepButton, &QPushButton::clicked, this, &NetworkSheet::keep);
    showKind();
    showLine();
}

void NetworkSheet::addRow(QGridLayout *grid, const QString &title, QWidget *field, const char *name)
{
    auto *label = new QuietLabel(title);
    label->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void NetworkSheet::addProxy()
{
    content()->addWidget(new SectionLabel(tr("Proxy")));
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->addItem(tr("No proxy"), int(Kind::None));
    m_kind->addItem(tr("As this computer is set up"), int(Kind::System));
    m_kind->addItem(tr("HTTP proxy"), int(Kind::Http));
    m_kind->addItem(tr("SOCKS5 proxy, such as Tor"), int(Kind::Socks5));
    content()->addWidget(m_kind);
    auto *grid = new QGridLayout(m_own);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setSpecialValueText(QStringLiteral("–"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_host->setPlaceholderText(QStringLiteral("127.0.0.1"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    addRow(grid, tr("Address"), m_host, "proxyHost");
    addRow(grid, tr("Port"), m_port, "proxyPort");
    addRow(grid, tr("User name, if it asks for one"), m_user, "proxyUser");
    addRow(grid, tr("Password"), m_password, "proxyPassword");
    content()->addWidget(m_own);
    content()->addWidget(m_names);
    auto *row = new QHBoxLayout;
    m_try->setObjectName(QStringLiteral("proxyTryButton"));
    m_try->setAutoDefault(false);
    row->addWidget(m_try, 0, Qt::AlignTop);
    row->addWidget(m_answer, 1);
    content()->addLayout(row);
    content()->addWidget(m_problem);

    const core::Proxy now = m_services.network.proxy();
    choose(m_kind, now.kind);
    m_host->setText(now.host);
    m_port->setValue(now.port);
    m_user->setText(now.user);
    if (!now.user.isEmpty())
        m_password->setPlaceholderText(tr("As it was kept"));
    connect(m_kind, &QComboBox::activated, this, &NetworkSheet::showKind);
    connect(m_try, &QPushButton::clicked, this, &NetworkSheet::tryIt);
    for (QLineEdit *field : {m_host, m_user, m_password})
        connect(field, &QLineEdit::textEdited, this, &NetworkSheet::showKind);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkSheet::showKind);
}

void NetworkSheet::addLine()
{
    content()->addSpacing(8);
    content()->addWidget(new SectionLabel(tr("A connection that costs")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_metered->addItem(tr("As this computer says"), int(Metered::AsTheComputerSays));
    m_metered->addItem(tr("Metered: every byte counts"), int(Metered::Yes));
    m_metered->addItem(tr("Not metered"), int(Metered::No));
    m_spare->addItem(tr("Send everything"), int(core::Thrift::Nothing));
    m_spare->addItem(tr("Send texts first, then pictures"), int(core::Thrift::TextFirst));
    m_spare->addItem(tr("Send texts first; pictures wait"), int(core::Thrift::PicturesWait));
    m_spare->addItem(tr("Everything waits"), int(core::Thrift::AllWaits));
    addRow(grid, tr("This connection is"), m_metered, "networkMetered");
    addRow(grid, tr("On metered connections"), m_spare, "networkSpare");
    content()->addLayout(grid);
    m_thin->setObjectName(QStringLiteral("networkThin"));
    content()->addWidget(m_thin);
    content()->addWidget(m_now);
    const workflow::Network &network = m_services.network;
    choose(m_metered, network.meteredIs());
    choose(m_spare, network.onMetered());
    m_thin->setChecked(network.isThin());
    connect(m_metered, &QComboBox::activated, this, &NetworkSheet::showLine);
    connect(m_spare, &QComboBox::activated, this, &NetworkSheet::showLine);
}

core::Proxy NetworkSheet::proxy() const
{
    core::Proxy made;
    made.kind = chosen<Kind>(m_kind);
    made.host = m_host->text().trimmed();
    made.port = m_port->value();
    made.user = m_user->text().trimmed();
    return made;
}

std::optional<QString> NetworkSheet::password() const
{
    if (m_user->text().trimmed().isEmpty())
        return QString();
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

// A site of the person's own is asked, and nobody else.
QUrl NetworkSheet::triedAddress() const
{
    const QList<core::Site> sites = m_services.sites.all();
    for (auto site = sites.crbegin(); site != sites.crend(); ++site) {
        if (site->kind != core::SiteKind::Folder)
            return site->address;
    }
    return {};
}

void NetworkSheet::showKind()
{
    ++m_asked;
    const core::Proxy now = proxy();
    m_own->setVisible(now.isOwn());
    m_names->setVisible(now.kind != Kind::None);
    m_names->setText(now.kind == Kind::Socks5 ? tr("It looks names up on its side: nobody near you can read from them "
                                                   "which sites you send to.")
                     : now.kind == Kind::Http ? tr("It looks names up on its side, and sees which sites you send to.")
                                              : tr("Whatever this computer uses for a site is used for it here too."));
    m_problem->clear();
    m_answer->clear();
    const bool whole = !now.isOwn() || (!now.host.isEmpty() && now.port > 0);
    const QUrl address = triedAddress();
    m_try->setVisible(now.kind != Kind::None);
    m_answer->setVisible(now.kind != Kind::None);
    m_try->setEnabled(whole && !address.isEmpty());
    if (address.isEmpty())
        m_answer->setText(tr("It can be tried when there is a site on the web: that is what is asked through it."));
    else if (!whole)
        m_answer->setText(tr("It needs an address and a port."));
    if (auto *keepButton = findChild<QPushButton *>(QStringLiteral("networkKeepButton")))
        keepButton->setEnabled(whole);
}

void NetworkSheet::showLine()
{
    const workflow::Network &network = m_services.network;
    const auto metered = chosen<Metered>(m_metered);
    QString words;
    if (metered == Metered::AsTheComputerSays)
        words = !network.computerKnows() ? tr("This computer does not know whether a connection is metered.")
                : network.isMetered()    ? tr("This computer says that the connection is metered.")
                                         : tr("This computer says that the connection is not metered.");
    if (chosen<core::Thrift>(m_spare) == core::Thrift::PicturesWait)
        words += (words.isEmpty() ? QString() : QStringLiteral(" "))
                 + tr("A story is not published before its pictures are there; the outbox sends them when you say so.");
    m_now->setText(words);
    m_now->setVisible(!words.isEmpty());
}

void NetworkSheet::tryIt()
{
    const QUrl address = triedAddress();
    const quint64 asked = ++m_asked;
    m_problem->clear();
    m_try->setEnabled(false);
    m_answer->setText(tr("Asking %1 through the proxy…").arg(address.host()));
    core::whenDone(m_services.network.tryProxy(proxy(), password(), address), this,
                   [this, asked, address](const core::SiteOutcome<qint64> &outcome) {
                       if (asked != m_asked)
                           return;
                       m_try->setEnabled(true);
                       m_answer->clear();
                       if (outcome.ok())
                           m_answer->setText(
                               tr("It works: %1 answered after %2 seconds.")
                                   .arg(address.host(), locale().toString(double(outcome.value()) / 1000.0, 'f', 1)));
                       else
                           m_problem->showProblem(wordsFor(outcome.problem(), address.host()));
                   });
}

void NetworkSheet::keep()
{
    workflow::Network &network = m_services.network;
    network.setMeteredIs(chosen<Metered>(m_metered));
    network.setOnMetered(chosen<core::Thrift>(m_spare));
    network.setThin(m_thin->isChecked());
    core::whenDone(network.setProxy(proxy(), password()), this, [this](const core::Result<void> &kept) {
        if (kept.ok())
            return accept();
        m_problem->showProblem({tr("The keychain did not take the password of the proxy."),
                                tr("It is used until Standfirst is closed."),
                                tr("Look at the keychain of this computer, and keep it again."), kept.error().detail});
    });
}

} // namespace ui
