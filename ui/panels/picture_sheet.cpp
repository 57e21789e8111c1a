// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/picture_sheet.h"

#include "core/when_done.h"
#include "ui/panels/crop_view.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/words/number_words.h"
#include "workflow/media_folder.h"
#include "workflow/picture_edit.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace ui {

namespace {

constexpr int shownSide = 1600; // px, of the picture in the sheet
constexpr int pauseMs = 300;    // before the size of an edit is asked for
constexpr int leastSide = 100;  // px
constexpr int mostSide = 10000;

struct Shape
{
    const char *name;
    double ratio; // width to height; 0: free
};
constexpr std::array shapes = {Shape{"free", 0}, Shape{"16:9", 16.0 / 9}, Shape{"3:2", 3.0 / 2}, Shape{"4:3", 4.0 / 3},
                               Shape{"1:1", 1}};

QString sizeWords(QSize size, qint64 bytes)
{
    const QString pixels = PictureSheet::tr("%1 × %2 pixels").arg(number(size.width()), number(size.height()));
    return bytes < 0 ? pixels
                     : PictureSheet::tr("%1, %2").arg(pixels,
                                                      QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}

QLabel *plainLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PictureSheet::PictureSheet(workflow::MediaFolder &media, const core::Picture &picture, QWidget *parent)
    : Sheet(tr("Edit picture"), parent)
    , m_media(media)
    , m_picture(picture)
    , m_edit(picture.edit)
    , m_view(new CropView)
    , m_shapes(new QButtonGroup(this))
    , m_side(new QSpinBox)
    , m_before(plainLabel("pictureBefore"))
    , m_after(plainLabel("pictureAfter"))
    , m_note(plainLabel("pictureNote"))
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("pictureSheet"));
    setLikedWidth(820);
    setLikedHeight(700);
    m_view->setObjectName(QStringLiteral("pictureCrop"));
    m_view->setMinimumHeight(200);
    content()->addWidget(m_view, 1);
    auto *row = new QWidget;
    auto *tools = new FlowLayout(row, 12);
    tools->addWidget(makeShapes());
    tools->addWidget(makeTools());
    auto *sides = new QWidget;
    auto *sideRow = new QHBoxLayout(sides);
    sideRow->setContentsMargins(0, 0, 0, 0);
    auto *sideLabel = new QuietLabel(tr("Longest side"));
    sideLabel->setBuddy(m_side);
    m_side->setObjectName(QStringLiteral("pictureSideField"));
    m_side->setAccessibleName(tr("Longest side in pixels"));
    m_side->setRange(leastSide - 1, mostSide);
    m_side->setSingleStep(100);
    m_side->setAlignment(Qt::AlignCenter);
    m_side->setMinimumWidth(150);
    m_side->setSuffix(tr(" px", "pixels, after a number"));
    m_side->setSpecialValueText(tr("at most %1 px").arg(m_media.longestSide()));
    m_side->setValue(m_edit.longestSide > 0 ? m_edit.longestSide : leastSide - 1);
    sideRow->addWidget(sideLabel);
    sideRow->addWidget(m_side);
    tools->addWidget(sides);
    content()->addWidget(row);
    content()->addWidget(m_before);
    content()->addWidget(m_after);
    content()->addWidget(m_note);
    content()->addWidget(m_problem);
    m_note->hide();

    m_back = addSideButton(tr("Back to the original"), QStringLiteral("pictureBackButton"));
    m_use = addPrimary(tr("Use this"), QStringLiteral("pictureUseButton"));
    m_tools << m_view << m_side << m_back << m_use << m_shapes->button(0)->parentWidget();
    for (QWidget *tool : std::as_const(m_tools))
        tool->setEnabled(false);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PictureSheet::measure);
    connect(m_view, &CropView::edited, this, &PictureSheet::apply);
    connect(m_shapes, &QButtonGroup::idClicked, this, &PictureSheet::chooseShape);
    connect(m_side, &QSpinBox::valueChanged, this, [this](int value) {
        core::PictureEdit edit = m_edit;
        edit.longestSide = value < leastSide ? 0 : value;
        apply(edit);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_shapes->button(0)->setChecked(true);
        m_view->setRatio(0);
        m_side->setValue(leastSide - 1);
        apply({});
    });
    connect(m_use, &QPushButton::clicked, this, &PictureSheet::use);
    read();
}

QWidget *PictureSheet::makeShapes()
{
    auto *row = new QWidget;
    row->setAccessibleName(tr("Shape"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_shapes->setExclusive(true);
    for (size_t number = 0; number < shapes.size(); ++number) {
        const Shape &shape = shapes.at(number);
        auto *button = new QToolButton;
        const QString words = shape.ratio > 0 ? QString::fromLatin1(shape.name) : tr("Free");
        button->setText(words);
        button->setObjectName(QString(QStringLiteral("shape.") + QString::fromLatin1(shape.name)));
        button->setAccessibleName(tr("Shape %1").arg(words));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_shapes->addButton(button, int(number));
        layout->addWidget(button);
    }
    m_shapes->button(0)->setChecked(true);
    return row;
}

QToolButton *PictureSheet::addTool(QWidget *row, const QString &iconName, const QString &words, const char *name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    m_tools << button;
    row->layout()->addWidget(button);
    return button;
}

QWidget *PictureSheet::makeTools()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto addLeft = [&] { return addTool(row, QStringLiteral("turn-left"), tr("Turn left"), "pictureTurnLeft"); };
    const auto addRight = [&] {
        return addTool(row, QStringLiteral("turn-right"), tr("Turn right"), "pictureTurnRight");
    };
    // Left stands at the left, whichever way one reads.
    QToolButton *left = nullptr;
    QToolButton *right = nullptr;
    if (layoutDirection() == Qt::RightToLeft) {
        right = addRight();
        left = addLeft();
    } else {
        left = addLeft();
        right = addRight();
    }
    auto *flip = addTool(row, QStringLiteral("mirror"), tr("Mirror left to right"), "pictureMirror");
    connect(left, &QToolButton::clicked, this, [this] { apply(workflow::turnedBy(m_edit, workflow::Turn::Left)); });
    connect(right, &QToolButton::clicked, this, [this] { apply(workflow::turnedBy(m_edit, workflow::Turn::Right)); });
    connect(flip, &QToolButton::clicked, this, [this] { apply(workflow::flipped(m_edit)); });
    return row;
}

void PictureSheet::read()
{
    core::whenDone(m_media.original(m_picture, shownSide), this,
                   [this](const core::Result<workflow::OriginalPicture> &original) {
                       if (original)
                           shown(*original);
                       else
                           m_problem->showProblem(wordsFor(original.error(), Doing::ShowingPicture));
                   });
}

void PictureSheet::shown(const workflow::OriginalPicture &original)
{
    m_size = original.size;
    if (!original.whole)
        m_edit = {}; // it was made from what is gone
    m_animated = original.animated;
    m_note->setText(m_animated ? tr("This picture moves. Cut, turned or scaled it would stand still, so it is left as "
                                    "it is. Its caption, its credit and its alternative text can be edited in the "
                                    "story.")
                               : tr("The original is not on this computer: the picture is edited as it is now."));
    m_note->setVisible(m_animated || !original.whole);
    m_before->setText(tr("Original: %1").arg(sizeWords(original.size, original.bytes)));
    for (QWidget *tool : std::as_const(m_tools))
        tool->setEnabled(!m_animated);
    m_view->setEdit(m_edit);
    m_view->setPicture(original.shown, original.size);
    if (m_animated && m_edit.isEmpty())
        closeButton()->setText(tr("Close"));
    if (m_animated)
        closeButton()->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
    follow();
    measure();
}

void PictureSheet::chooseShape(int shape)
{
    const double ratio = shapes.at(size_t(shape)).ratio;
    m_view->setRatio(ratio);
    apply(workflow::cutTo(m_edit, m_size, ratio));
}

void PictureSheet::apply(const core::PictureEdit &edit)
{
    const bool turned = edit.turns != m_edit.turns;
    m_edit = workflow::sane(edit);
    // A frame that was turned has another shape than the one that was chosen.
    if (turned && m_shapes->checkedId() > 0 && m_shapes->checkedId() != int(shapes.size()) - 1) {
        m_shapes->button(0)->setChecked(true);
        m_view->setRatio(0);
    }
    m_view->setEdit(m_edit);
    m_bytes = -1;
    ++m_asked; // what is on its way is about another frame
    m_pause.start();
    follow();
}

void PictureSheet::measure()
{
    const int asked = ++m_asked;
    core::whenDone(m_media.measured(m_picture, m_edit), this,
                   [this, asked](const core::Result<workflow::PictureMeasure> &measure) {
                       if (asked != m_asked || !measure)
                           return;
                       m_bytes = measure->bytes;
                       follow();
                   });
}

void PictureSheet::follow()
{
    // What moves is sent as it is, unless it was cut when nobody warned of that.
    const bool asItIs = m_animated && m_edit.isEmpty();
    const QSize size = asItIs ? m_size : workflow::editedSize(m_size, m_edit, m_media.longestSide());
    m_after->setText(m_size.isEmpty() ? QString() : tr("Goes to the site: %1").arg(sizeWords(size, m_bytes)));
    m_back->setEnabled(!m_size.isEmpty() && !m_edit.isEmpty() && !m_working);
    m_use->setEnabled(!m_size.isEmpty() && !m_working && (!asItIs || m_edit != m_picture.edit));
}

void PictureSheet::use()
{
    if (m_edit == m_picture.edit) {
        accept();
        return;
    }
    m_working = true;
    follow();
    core::whenDone(m_media.edited(m_picture, m_edit), this, [this](const core::Result<core::Picture> &made) {
        m_working = false;
        follow();
        if (!made) {
            m_problem->showProblem(wordsFor(made.error(), Doing::AddingPicture));
            return;
        }
        emit done(*made);
        accept();
    });
}

} // namespace ui
