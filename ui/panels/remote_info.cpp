// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/remote_info.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/time_words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

void openAddress(const QUrl &address)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file")};
    if (schemes.contains(address.scheme()))
        QDesktopServices::openUrl(address);
}

QString shownAddress(const QUrl &address)
{
    QString shown = address.isLocalFile() ? QDir::toNativeSeparators(address.toLocalFile()) : address.toDisplayString();
    for (const QChar sign : {QLatin1Char('/'), QLatin1Char('\\'), QLatin1Char('-')})
        shown.replace(sign, QString(sign + QChar(0x200B)));
    return shown;
}

namespace {

QString statusWords(const QString &status)
{
    if (status == QLatin1String("publish"))
        return RemoteInfo::tr("Public");
    if (status == QLatin1String("future"))
        return RemoteInfo::tr("Scheduled");
    if (status == QLatin1String("pending"))
        return RemoteInfo::tr("Waiting for approval there");
    if (status == QLatin1String("draft") || status == QLatin1String("auto-draft"))
        return RemoteInfo::tr("Draft there");
    if (status == QLatin1String("private"))
        return RemoteInfo::tr("Private there");
    if (status == QLatin1String("trash"))
        return RemoteInfo::tr("In the bin there");
    return status;
}

} // namespace

RemoteInfo::RemoteInfo(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel)
    , m_address(new QuietLabel)
    , m_open(new QPushButton(tr("Open")))
    , m_copy(new QPushButton(tr("Copy address")))
    , m_edit(new QPushButton(tr("Edit there")))
{
    setObjectName(QStringLiteral("remoteInfo"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(QStringLiteral("remoteOpenButton"));
    m_copy->setObjectName(QStringLiteral("remoteCopyButton"));
    m_edit->setObjectName(QStringLiteral("remoteEditButton"));
    m_edit->setAccessibleName(tr("Open the site's own editor"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QPushButton *button : {m_open, m_copy, m_edit}) {
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Link);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_status);
    column->addWidget(m_address);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, [this] { openAddress(m_remote.address); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openAddress(m_remote.editAddress); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_remote.address.isLocalFile()
                                                  ? QDir::toNativeSeparators(m_remote.address.toLocalFile())
                                                  : m_remote.address.toString(QUrl::FullyEncoded));
    });
}

void RemoteInfo::setRemote(const core::Remote &remote, const QTimeZone &zone)
{
    m_remote = remote;
    const QString when = whenText(remote.modified, zone, QDateTime::currentDateTimeUtc());
    const QString status = statusWords(remote.status);
    m_status->setText(when.isEmpty() ? status : tr("%1, as of %2", "what the site says, when").arg(status, when));
    m_address->setText(shownAddress(remote.address));
    m_address->setVisible(!remote.address.isEmpty());
    m_open->setVisible(!remote.address.isEmpty());
    m_copy->setVisible(!remote.address.isEmpty());
    m_edit->setVisible(!remote.editAddress.isEmpty());
}

} // namespace ui
