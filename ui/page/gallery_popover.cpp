// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/gallery_popover.h"

#include "ui/page/caption_edit.h"
#include "ui/page/popover_fields.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "workflow/caption_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

#include <utility>

namespace ui {

namespace {

constexpr QSize thumbnail(60, 44);
constexpr double inset = 3; // around each, so that they stand apart

// All pictures of one size in the list, so that its rows stand in line.
QPixmap framed(const QPixmap &image, double scale)
{
    QPixmap frame(thumbnail * scale);
    frame.setDevicePixelRatio(scale);
    frame.fill(Qt::transparent);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF room = QRectF(QPointF(0, 0), QSizeF(thumbnail)).adjusted(inset, inset, -inset, -inset);
    if (image.isNull()) {
        const QSize small(20, 20);
        icon(u"picture", Tint::Mute)
            .paint(&painter,
                   QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, small, QRect(QPoint(0, 0), thumbnail)));
        return frame;
    }
    QPainterPath shape;
    shape.addRoundedRect(room, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    const QSizeF part = room.size().scaled(QSizeF(image.size()), Qt::KeepAspectRatio);
    const QPointF corner((image.width() - part.width()) / 2, (image.height() - part.height()) / 2);
    painter.drawPixmap(room, image, QRectF(corner, part));
    return frame;
}

// Words in another direction than the window's do not take the number along to their other side.
QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace

GalleryPopover::GalleryPopover(QWidget *page, Images images)
    : Popover(page)
    , m_images(std::move(images))
    , m_list(new QListWidget)
    , m_earlier(makeAct(tr("Earlier"), "galleryEarlier", QKeySequence(Qt::ALT | Qt::Key_Up), this))
    , m_later(makeAct(tr("Later"), "galleryLater", QKeySequence(Qt::ALT | Qt::Key_Down), this))
    , m_takeOut(makeAct(tr("Take out"), "galleryTakeOut", QKeySequence(Qt::Key_Delete), m_list))
{
    setObjectName(QStringLiteral("galleryPopover"));
    setAccessibleName(tr("Gallery"));
    QVBoxLayout *layout = popoverFrame(this);
    m_list->setObjectName(QStringLiteral("galleryList"));
    m_list->setAccessibleName(tr("Pictures of the gallery"));
    m_list->setIconSize(thumbnail);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(64);
    m_list->setMaximumHeight(156);
    layout->addWidget(m_list);
    layout->addWidget(makeActs());
    m_caption = addCaption(layout, tr("Caption of this picture"), tr("What the picture shows"), "galleryCaptionField");
    m_credit = addField(layout, tr("Credit"), tr("Photo: name / agency"), "galleryCreditField");
    m_alt = addField(layout, tr("Alternative text"), tr("For readers who cannot see it"), "galleryAltField");
    m_all = addCaption(layout, tr("Caption of the gallery"), tr("What the pictures have in common"), "galleryAllField");
    takesWords({m_credit, m_alt}, {m_caption, m_all});
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
    setLikedWidth(440);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        takeFields();
        if (m_block != m_before)
            keep();
        m_how = TypedStep::How::Begins;
        showFields();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &GalleryPopover::askToEdit);
    connect(m_earlier, &QAction::triggered, this, [this] { moveRow(-1); });
    connect(m_later, &QAction::triggered, this, [this] { moveRow(1); });
    connect(m_takeOut, &QAction::triggered, this, &GalleryPopover::takeOut);
}

QAction *GalleryPopover::makeAct(const QString &words, const char *name, const QKeySequence &keys, QWidget *where)
{
    auto *action = new QAction(words, this);
    action->setObjectName(QString(QStringLiteral("action.") + QLatin1String(name)));
    action->setShortcut(keys);
    action->setShortcutContext(where == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    where->addAction(action);
    return action;
}

QPushButton *GalleryPopover::addAct(QWidget *row, const QString &words, const char *name, QAction *action)
{
    auto *button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    if (!action)
        return button;
    button->setToolTip(tr("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

QWidget *GalleryPopover::makeActs()
{
    auto *row = new QWidget;
    new FlowLayout(row, 6);
    QPushButton *add = addAct(row, tr("Add…"), "galleryAddButton");
    connect(add, &QPushButton::clicked, this, [this] {
        keep();
        emit addWanted(m_block.id);
    });
    m_edit = addAct(row, tr("Edit…"), "galleryEditButton");
    m_edit->setAccessibleName(tr("Cut, turn and scale this picture"));
    m_edit->setToolTip(m_edit->accessibleName());
    connect(m_edit, &QPushButton::clicked, this, &GalleryPopover::askToEdit);
    addAct(row, m_earlier->text(), "galleryEarlierButton", m_earlier);
    addAct(row, m_later->text(), "galleryLaterButton", m_later);
    addAct(row, m_takeOut->text(), "galleryTakeOutButton", m_takeOut);
    return row;
}

void GalleryPopover::open(const core::Block &block, const QRect &anchor)
{
    m_before = m_block = block;
    m_how = TypedStep::How::Begins;
    m_all->setWords(block.spans);
    fill(0);
    showBeside(anchor, m_list);
}

void GalleryPopover::refresh(const core::Block &block)
{
    if (isHidden() || block.id != m_block.id || block == m_before)
        return;
    const int row = std::max(0, m_list->currentRow());
    m_before = m_block = block;
    m_how = TypedStep::How::Begins;
    if (block.spans != m_all->words())
        m_all->setWords(block.spans);
    fill(std::min(row, static_cast<int>(block.pictures.size()) - 1));
}

void GalleryPopover::showImage(const core::MediaId &media)
{
    for (qsizetype number = 0; number < std::min<qsizetype>(m_block.pictures.size(), m_list->count()); ++number) {
        if (m_block.pictures.at(number).media == media)
            m_list->item(static_cast<int>(number))->setIcon(framed(m_images(media), devicePixelRatioF()));
    }
}

QString GalleryPopover::wordsOf(qsizetype number) const
{
    const core::Picture &picture = m_block.pictures.at(number);
    const QString words = picture.caption.isEmpty() ? picture.alt : picture.caption;
    return words.isEmpty() ? tr("Picture %L1").arg(number + 1) : tr("%L1. %2").arg(number + 1).arg(isolated(words));
}

void GalleryPopover::fill(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype number = 0; number < m_block.pictures.size(); ++number) {
        const QPixmap image = m_images(m_block.pictures.at(number).media);
        m_list->addItem(new QListWidgetItem(framed(image, devicePixelRatioF()), wordsOf(number)));
    }
    m_list->setCurrentRow(row);
    showFields();
}

void GalleryPopover::takeFields()
{
    if (m_shown < 0 || m_shown >= m_block.pictures.size())
        return;
    core::Picture &picture = m_block.pictures[m_shown];
    workflow::setCaptionWords(picture, m_caption->words());
    picture.credit = entered(*m_credit, picture.credit);
    picture.alt = entered(*m_alt, picture.alt);
    if (QListWidgetItem *item = m_list->item(m_shown); item)
        item->setText(wordsOf(m_shown));
}

void GalleryPopover::showFields()
{
    m_shown = m_list->currentRow();
    const bool any = m_shown >= 0 && m_shown < m_block.pictures.size();
    const core::Picture picture = any ? m_block.pictures.at(m_shown) : core::Picture();
    const std::pair<QLineEdit *, QString> fields[] = {{m_credit, picture.credit}, {m_alt, picture.alt}};
    m_caption->setEnabled(any);
    m_caption->setPicture(m_shown);
    if (const QList<core::Span> words = workflow::captionWords(picture); words != m_caption->words())
        m_caption->setWords(words);
    for (const auto &[field, words] : fields) {
        field->setEnabled(any);
        if (field->text() != words)
            field->setText(words);
    }
    m_edit->setEnabled(!picture.media.isEmpty());
    m_earlier->setEnabled(any && m_shown > 0);
    m_later->setEnabled(any && m_shown + 1 < m_block.pictures.size());
    m_takeOut->setEnabled(any);
}

void GalleryPopover::askToEdit()
{
    keep();
    if (m_shown >= 0 && m_shown < m_block.pictures.size() && m_edit->isEnabled())
        emit editWanted(m_block.id, m_shown);
}

void GalleryPopover::change(int row, const std::function<void(QList<core::Picture> &)> &act)
{
    keep();
    m_shown = -1;
    act(m_block.pictures);
    m_before = m_block;
    fill(row);
    emit kept(m_block, TypedStep::How::Begins);
    m_how = TypedStep::How::Begins;
}

void GalleryPopover::moveRow(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_block.pictures.size())
        return;
    change(row + by, [&](QList<core::Picture> &pictures) { pictures.swapItemsAt(row, row + by); });
}

void GalleryPopover::takeOut()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_block.pictures.size())
        return;
    const int next = std::min<int>(row, static_cast<int>(m_block.pictures.size()) - 2);
    change(next, [&](QList<core::Picture> &pictures) { pictures.removeAt(row); });
    m_list->setFocus(Qt::OtherFocusReason); // the button may be of no use now
}

void GalleryPopover::keep()
{
    takeFields();
    m_block.spans = m_all->words();
    if (m_block == m_before)
        return;
    m_before = m_block;
    emit kept(m_block, std::exchange(m_how, TypedStep::How::GoesOn));
}

} // namespace ui
