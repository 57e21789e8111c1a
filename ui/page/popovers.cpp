// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/popovers.h"

#include "ui/page/caption_edit.h"
#include "ui/page/popover_fields.h"
#include "ui/theme/section_label.h"
#include "ui/words/picture_words.h"
#include "workflow/caption_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace ui {

PicturePopover::PicturePopover(QWidget *page)
    : Popover(page)
{
    setObjectName(QStringLiteral("picturePopover"));
    setAccessibleName(tr("Picture"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    m_away = new QWidget;
    auto *away = new QHBoxLayout(m_away);
    away->setContentsMargins(0, 0, 0, 6);
    m_where = new QLabel;
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    away->addWidget(m_where, 1);
    auto *fetch = addButton(away, tr("Fetch picture"), "fetchPictureButton", ButtonRole::Plain);
    layout->addWidget(m_away);
    m_caption = addCaption(layout, tr("Caption"), tr("What the picture shows"), "captionField");
    m_credit = addField(layout, tr("Credit"), tr("Photo: name / agency"), "creditField");
    m_alt = addField(layout, tr("Alternative text"), tr("For readers who cannot see it"), "altField");
    m_caption->setPicture(0);
    takesWords({m_credit, m_alt}, {m_caption});
    m_facts = new QuietLabel;
    m_facts->setObjectName(QStringLiteral("pictureFacts"));
    m_facts->setAccessibleName(tr("What the file says of place, time and copyright"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    layout->addWidget(m_facts);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    m_edit = addButton(buttons, tr("Edit…"), "editPictureButton", ButtonRole::Plain);
    m_replace = addButton(buttons, tr("Replace…"), "replacePictureButton", ButtonRole::Plain);
    m_remove = addButton(buttons, tr("Remove"), "removePictureButton", ButtonRole::Danger);
    buttons->addStretch();
    auto *done = addButton(buttons, tr("Done"), "pictureDoneButton", ButtonRole::Primary);
    layout->addLayout(buttons);
    setLikedWidth(420);
    connect(done, &QPushButton::clicked, this, &Popover::finish);
    connect(fetch, &QPushButton::clicked, this, [this] {
        finish();
        emit fetchWanted(m_block, m_address);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const core::BlockId block = m_block;
        finish();
        emit editWanted(block);
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        keep();
        emit replaceWanted(m_block);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        hide();
        emit removeWanted(m_block);
        emit finished();
    });
}

void PicturePopover::open(const core::BlockId &block, const core::Picture &picture, const QString &address,
                          const QRect &anchor)
{
    m_address = address;
    m_away->setVisible(!address.isEmpty());
    m_where->setText(tr("It is on %1 and was not fetched.").arg(QUrl(address).host()));
    m_where->setToolTip(address.toHtmlEscaped());
    m_block = block;
    m_picture = picture;
    m_caption->setWords(workflow::captionWords(picture));
    m_credit->setText(picture.credit);
    m_alt->setText(picture.alt);
    m_facts->setText(pictureFacts(picture));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_edit->setEnabled(!picture.media.isEmpty());
    const bool toAlt = !picture.caption.isEmpty() && picture.alt.isEmpty();
    showBeside(anchor, toAlt ? static_cast<QWidget *>(m_alt) : m_caption);
}

void PicturePopover::keep()
{
    core::Picture picture = m_picture;
    workflow::setCaptionWords(picture, m_caption->words());
    picture.credit = entered(*m_credit, picture.credit);
    picture.alt = entered(*m_alt, picture.alt);
    if (picture == m_picture)
        return;
    m_picture = picture;
    emit kept(m_block, picture);
}

LinkPopover::LinkPopover(QWidget *page, const QString &fieldName)
    : Popover(page)
{
    setObjectName(QStringLiteral("linkPopover"));
    setAccessibleName(tr("Link"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 8, 10, 8);
    rows->setSpacing(6);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(6);
    rows->addLayout(layout);
    m_state = new QuietLabel;
    m_state->setObjectName(fieldName + QLatin1String("State"));
    rows->addWidget(m_state);
    m_address = new QLineEdit;
    m_address->setObjectName(fieldName);
    m_address->setAccessibleName(tr("Address of the link"));
    m_address->setPlaceholderText(tr("https://…"));
    m_address->setMinimumWidth(280);
    layout->addWidget(m_address);
    m_open = addButton(layout, tr("Open"), "linkOpenButton", ButtonRole::Quiet);
    m_card = addButton(layout, tr("As a card"), "linkCardButton", ButtonRole::Quiet);
    m_card->setToolTip(tr("Show what is at this address as a card"));
    m_remove = addButton(layout, tr("Remove"), "linkRemoveButton", ButtonRole::Quiet);
    connect(m_address, &QLineEdit::textChanged, this, &LinkPopover::showState);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(linkFromTyped(m_address->text())); });
    connect(m_card, &QPushButton::clicked, this, [this] {
        const QString address = linkFromTyped(m_address->text());
        finish();
        if (!address.isEmpty())
            emit cardWanted(address);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_address->clear();
        finish();
    });
}

void LinkPopover::open(const QString &address, const QRect &anchor, const QString &place, Offer offer)
{
    m_before = address;
    m_place = place;
    m_address->setText(m_unused.value(place, address));
    showState();
    m_open->setVisible(!address.isEmpty());
    m_card->setVisible(offer == Offer::AsCard);
    m_remove->setVisible(!address.isEmpty());
    showBeside(anchor, m_address);
    m_address->selectAll();
}

void LinkPopover::keep()
{
    const QString address = linkFromTyped(m_address->text());
    const bool usable = !address.isEmpty() || m_address->text().trimmed().isEmpty();
    if (usable)
        m_unused.remove(m_place);
    else
        m_unused.insert(m_place, m_address->text());
    if (usable && address != m_before)
        emit kept(address);
}

// A word while it is entered: until Enter, or until the panel is left, the story has the address of before.
void LinkPopover::showState()
{
    m_state->setText(addressState(m_address->text(), m_before));
    m_state->setVisible(!m_state->text().isEmpty());
    adjustSize();
}

QString addressState(const QString &typed, const QString &before)
{
    if (typed == before)
        return {};
    if (typed.trimmed().isEmpty())
        return before.isEmpty() ? QString()
                                : QCoreApplication::translate("ui::LinkPopover", "Still in the story: press Enter");
    if (linkFromTyped(typed).isEmpty())
        return QCoreApplication::translate("ui::LinkPopover", "Not in the story: this is no whole address yet");
    return QCoreApplication::translate("ui::LinkPopover", "Not in the story yet: press Enter");
}

QString linkFromTyped(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(QLatin1Char(' ')))
        return {};
    if (text.startsWith(QLatin1Char('/')) || text.startsWith(QLatin1Char('#')))
        return text; // within the site
    const QUrl url(text, QUrl::TolerantMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                     QStringLiteral("tel")};
    if (schemes.contains(url.scheme()))
        return text;
    if (text.contains(QLatin1Char('@')) && !text.contains(QLatin1Char('/')))
        return QStringLiteral("mailto:") + text;
    const bool hasOtherScheme = !url.scheme().isEmpty() && !text.contains(QLatin1Char('.'));
    if (hasOtherScheme || text.startsWith(QLatin1String("javascript:"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("file:"), Qt::CaseInsensitive))
        return {};
    return QStringLiteral("https://") + text;
}

} // namespace ui
