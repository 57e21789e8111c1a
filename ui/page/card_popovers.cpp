// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/card_popovers.h"

#include "ui/page/popovers.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "workflow/pasting.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

QLineEdit *addField(QBoxLayout *layout, const QString &label, const QString &hint, const char *name)
{
    auto *words = new QuietLabel(label);
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    words->setBuddy(field);
    layout->addWidget(words);
    layout->addWidget(field);
    return field;
}

QPushButton *addButton(QBoxLayout *layout, const QString &label, const char *name, ButtonRole role)
{
    auto *button = new QPushButton(label);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setButtonRole(button, role);
    layout->addWidget(button);
    return button;
}

QVBoxLayout *frame(QWidget *popover)
{
    auto *layout = new QVBoxLayout(popover);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    return layout;
}

// A caption keeps its marks and links while its words are the same.
void setCaption(QList<core::Span> &spans, const QString &words)
{
    if (core::plainText(spans) == words)
        return;
    spans.clear();
    if (!words.isEmpty())
        spans.append(core::Span{words, {}});
}

} // namespace

EmbedPopover::EmbedPopover(QWidget *page)
    : Popover(page)
{
    setObjectName(QStringLiteral("embedPopover"));
    setAccessibleName(tr("From another site"));
    QVBoxLayout *layout = frame(this);
    m_address = addField(layout, tr("Address"), tr("https://…"), "embedAddressField");
    m_title = addField(layout, tr("Title"), tr("What it is called there"), "embedTitleField");
    m_caption = addField(layout, tr("Caption"), tr("What readers see below it"), "embedCaptionField");
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    m_remove = addButton(buttons, tr("Remove"), "removeEmbedButton", ButtonRole::Danger);
    buttons->addStretch();
    connect(addButton(buttons, tr("Done"), "embedDoneButton", ButtonRole::Primary), &QPushButton::clicked, this,
            &Popover::finish);
    layout->addLayout(buttons);
    setFixedWidth(420);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        hide();
        emit removeWanted(m_block.id);
        emit finished();
    });
}

void EmbedPopover::open(const core::Block &block, const QRect &anchor)
{
    m_block = block;
    m_address->setText(block.embed.address);
    m_title->setText(block.embed.title);
    m_caption->setText(core::plainText(block.spans));
    m_remove->setVisible(!block.embed.isEmpty());
    showBeside(anchor, m_address);
}

void EmbedPopover::showFound(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id || !m_title->text().isEmpty())
        return;
    m_block.embed = block.embed;
    m_title->setText(block.embed.title);
}

void EmbedPopover::keep()
{
    core::Block block = m_block;
    const QString address = linkFromTyped(m_address->text());
    const bool whole = address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"));
    if (whole && address != block.embed.address) {
        const core::Embed known = workflow::embedFor(address); // who it is follows from the address
        block.embed.address = known.isEmpty() ? address : known.address;
        block.embed.provider = known.provider;
        block.embed.thumbnail = {};
    }
    block.embed.title = m_title->text().trimmed();
    setCaption(block.spans, m_caption->text().trimmed());
    if (block.embed.isEmpty() || block == m_block)
        return;
    m_block = block;
    emit kept(block);
}

// Half an address is none, and the card of another site is not to be put there while it is typed.
void EmbedPopover::keepSoFar()
{
    if (!m_address->hasFocus())
        keep();
}

GalleryPopover::GalleryPopover(QWidget *page)
    : Popover(page)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("galleryPopover"));
    setAccessibleName(tr("Gallery"));
    QVBoxLayout *layout = frame(this);
    m_list->setObjectName(QStringLiteral("galleryList"));
    m_list->setAccessibleName(tr("Pictures of the gallery"));
    m_list->setFixedHeight(120);
    layout->addWidget(m_list);
    auto *order = new QHBoxLayout;
    connect(addButton(order, tr("Add…"), "galleryAddButton", ButtonRole::Plain), &QPushButton::clicked, this, [this] {
        keep();
        emit addWanted(m_block.id);
    });
    connect(addButton(order, tr("Earlier"), "galleryEarlierButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { moveRow(-1); });
    connect(addButton(order, tr("Later"), "galleryLaterButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { moveRow(1); });
    connect(addButton(order, tr("Take out"), "galleryTakeOutButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] {
                const int row = m_list->currentRow();
                if (row < 0)
                    return;
                m_shown = -1;
                m_block.pictures.removeAt(row);
                emit edited();
                fill(std::min<int>(row, static_cast<int>(m_block.pictures.size()) - 1));
            });
    order->addStretch();
    layout->addLayout(order);
    m_caption = addField(layout, tr("Caption of this picture"), tr("What the picture shows"), "galleryCaptionField");
    m_alt = addField(layout, tr("Alternative text"), tr("For readers who cannot see it"), "galleryAltField");
    m_all = addField(layout, tr("Caption of the gallery"), tr("What the pictures have in common"), "galleryAllField");
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    connect(addButton(buttons, tr("Remove gallery"), "removeGalleryButton", ButtonRole::Danger), &QPushButton::clicked,
            this, [this] {
                hide();
                emit removeWanted(m_block.id);
                emit finished();
            });
    buttons->addStretch();
    connect(addButton(buttons, tr("Done"), "galleryDoneButton", ButtonRole::Primary), &QPushButton::clicked, this,
            &Popover::finish);
    layout->addLayout(buttons);
    setFixedWidth(440);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        takeFields();
        showFields();
    });
}

void GalleryPopover::open(const core::Block &block, const QRect &anchor)
{
    m_before = m_block = block;
    m_shown = -1;
    m_all->setText(core::plainText(block.spans));
    fill(0);
    showBeside(anchor, m_list);
}

void GalleryPopover::refresh(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id)
        return;
    takeFields();
    m_before = block;
    m_shown = -1;
    m_block.pictures = block.pictures;
    fill(m_list->currentRow());
}

void GalleryPopover::fill(int row)
{
    m_list->clear();
    m_shown = -1;
    for (qsizetype at = 0; at < m_block.pictures.size(); ++at) {
        const core::Picture &picture = m_block.pictures.at(at);
        const QString words = picture.caption.isEmpty() ? picture.alt : picture.caption;
        m_list->addItem(words.isEmpty() ? tr("Picture %L1").arg(at + 1) : tr("%L1. %2").arg(at + 1).arg(words));
    }
    m_list->setCurrentRow(row);
    showFields();
}

void GalleryPopover::takeFields()
{
    if (m_shown < 0 || m_shown >= m_block.pictures.size())
        return;
    m_block.pictures[m_shown].caption = m_caption->text().trimmed();
    m_block.pictures[m_shown].alt = m_alt->text().trimmed();
}

void GalleryPopover::showFields()
{
    m_shown = m_list->currentRow();
    const bool any = m_shown >= 0 && m_shown < m_block.pictures.size();
    m_caption->setEnabled(any);
    m_alt->setEnabled(any);
    m_caption->setText(any ? m_block.pictures.at(m_shown).caption : QString());
    m_alt->setText(any ? m_block.pictures.at(m_shown).alt : QString());
}

void GalleryPopover::moveRow(int by)
{
    takeFields();
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_block.pictures.size())
        return;
    m_shown = -1;
    m_block.pictures.swapItemsAt(row, row + by);
    fill(row + by);
    emit edited();
}

void GalleryPopover::keep()
{
    takeFields();
    setCaption(m_block.spans, m_all->text().trimmed());
    if (m_block == m_before)
        return;
    m_before = m_block;
    emit kept(m_block);
}

SourcePopover::SourcePopover(QWidget *page)
    : Popover(page)
    , m_name(new QLabel)
    , m_source(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sourcePopover"));
    setAccessibleName(tr("Source"));
    QVBoxLayout *layout = frame(this);
    m_name->setTextFormat(Qt::PlainText);
    layout->addWidget(m_name);
    m_source->setObjectName(QStringLiteral("sourceText"));
    m_source->setAccessibleName(tr("Source, as the site keeps it"));
    m_source->setReadOnly(true);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setFixedHeight(220);
    m_source->setTabChangesFocus(true);
    layout->addWidget(m_source);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    connect(addButton(buttons, tr("Copy source"), "copySourceButton", ButtonRole::Plain), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_source->toPlainText()); });
    connect(addButton(buttons, tr("Remove"), "removeOpaqueButton", ButtonRole::Danger), &QPushButton::clicked, this,
            [this] {
                hide();
                emit removeWanted(m_id);
                emit finished();
            });
    buttons->addStretch();
    connect(addButton(buttons, tr("Done"), "sourceDoneButton", ButtonRole::Primary), &QPushButton::clicked, this,
            &Popover::finish);
    layout->addLayout(buttons);
    setFixedWidth(560);
}

void SourcePopover::open(const core::Block &block, const QRect &anchor)
{
    m_id = block.id;
    m_name->setText(block.name.isEmpty() ? tr("Made elsewhere: kept exactly as it is")
                                         : tr("“%1”: kept exactly as it is on the site").arg(block.name));
    m_source->setPlainText(QString::fromUtf8(block.origin.source));
    showBeside(anchor, m_source);
}

} // namespace ui
