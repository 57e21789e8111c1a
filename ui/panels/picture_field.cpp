// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/picture_field.h"

#include "core/when_done.h"
#include "ui/panels/committed_edit.h"
#include "ui/panels/picture_sheet.h"
#include "ui/panels/problem_box.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/picture_words.h"
#include "workflow/media_folder.h"
#include "workflow/picture_files.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int shownWidth = 296;
constexpr int shownHeight = 150;

// Fills its place whatever its width is: rounded, from the middle, cut rather than squeezed.
class Thumbnail : public QLabel
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        return hasPicture() ? QSize(shownWidth, shownHeight) : QLabel::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return hasPicture() ? QSize(10, shownHeight) : QLabel::minimumSizeHint();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QPixmap picture = pixmap(Qt::ReturnByValue);
        if (picture.isNull()) {
            QLabel::paintEvent(event);
            return;
        }
        const QSizeF whole = QSizeF(picture.size()) / picture.devicePixelRatio();
        const QSizeF size = whole.scaled(QSizeF(this->size()), Qt::KeepAspectRatioByExpanding);
        const QRectF place((width() - size.width()) / 2, (height() - size.height()) / 2, size.width(), size.height());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QPainterPath frame;
        frame.addRoundedRect(QRectF(rect()), 8, 8);
        painter.setClipPath(frame);
        painter.drawPixmap(place, picture, QRectF(picture.rect()));
    }

private:
    [[nodiscard]] bool hasPicture() const { return !pixmap(Qt::ReturnByValue).isNull(); }
};

QString imageFilter()
{
    return PictureField::tr("Pictures (%1)").arg(workflow::pictureFilePatterns());
}

} // namespace

PictureField::PictureField(workflow::MediaFolder &media, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
    , m_image(new Thumbnail)
    , m_choose(new QPushButton)
    , m_edit(new QPushButton(tr("Edit…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_words(new QWidget)
    , m_alt(new CommittedText(2))
    , m_warning(new QLabel(tr("Without it, people who cannot see the picture learn nothing of it.")))
    , m_caption(new CommittedText(2))
    , m_credit(new CommittedEdit)
    , m_facts(new QuietLabel)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("leadPictureField"));
    setAcceptDrops(true);
    m_image->setObjectName(QStringLiteral("leadPictureImage"));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setMinimumWidth(10);
    m_choose->setObjectName(QStringLiteral("leadPictureChooseButton"));
    m_edit->setObjectName(QStringLiteral("leadPictureEditButton"));
    m_edit->setAccessibleName(tr("Edit the lead picture"));
    m_remove->setObjectName(QStringLiteral("leadPictureRemoveButton"));
    m_remove->setAccessibleName(tr("Remove the lead picture"));
    setButtonRole(m_remove, ButtonRole::Quiet);
    setFocusProxy(m_choose);
    for (QPushButton *button : {m_choose, m_edit, m_remove})
        button->setAutoDefault(false);

    m_alt->setObjectName(QStringLiteral("leadPictureAltEdit"));
    m_alt->setAccessibleName(tr("Alternative text of the lead picture"));
    m_alt->setPlaceholderText(tr("What it shows"));
    m_caption->setObjectName(QStringLiteral("leadPictureCaptionEdit"));
    m_caption->setAccessibleName(tr("Caption of the lead picture"));
    m_credit->setObjectName(QStringLiteral("leadPictureCreditEdit"));
    m_credit->setAccessibleName(tr("Credit of the lead picture"));
    m_credit->setPlaceholderText(tr("Photographer / agency"));
    m_warning->setObjectName(QStringLiteral("leadPictureWarning"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);

    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(3);
    words->addWidget(new QuietLabel(tr("Alternative text")));
    words->addWidget(m_alt);
    words->addWidget(m_warning);
    words->addSpacing(4);
    words->addWidget(new QuietLabel(tr("Caption")));
    words->addWidget(m_caption);
    words->addSpacing(4);
    words->addWidget(new QuietLabel(tr("Credit")));
    words->addWidget(m_credit);
    m_facts->setObjectName(QStringLiteral("leadPictureFacts"));
    m_facts->setAccessibleName(tr("What the file says of place, time and copyright"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    words->addWidget(m_facts);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_image);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    column->addWidget(m_words);

    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_edit, &QPushButton::clicked, this, &PictureField::editPicture);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason); // this button is about to go
        setValue({});
        emit edited({}, tr("Remove lead picture"));
    });
    connect(m_alt, &CommittedText::committed, this,
            [this](const QString &text) { take(&core::Picture::alt, text, tr("Alternative text")); });
    connect(m_caption, &CommittedText::committed, this,
            [this](const QString &text) { take(&core::Picture::caption, text, tr("Caption")); });
    connect(m_credit, &CommittedEdit::committed, this,
            [this](const QString &text) { take(&core::Picture::credit, text, tr("Picture credit")); });
    follow();
}

void PictureField::setValue(const core::Picture &picture)
{
    if (picture == m_picture)
        return;
    const bool other = picture.media != m_picture.media || picture.remoteId != m_picture.remoteId;
    m_picture = picture;
    m_alt->setValue(picture.alt);
    m_caption->setValue(picture.caption);
    m_credit->setValue(picture.credit);
    if (other) {
        m_problem->clear();
        showPicture();
    }
    follow();
}

QList<QWidget *> PictureField::wordFields() const
{
    return {m_alt, m_caption, m_credit};
}

void PictureField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_choose->setEnabled(!readOnly);
    m_edit->setEnabled(!readOnly);
    m_remove->setEnabled(!readOnly);
    m_words->setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

void PictureField::take(QString core::Picture::*part, const QString &text, const QString &undoText)
{
    m_picture.*part = text;
    m_image->setAccessibleName(m_picture.alt);
    follow();
    emit edited(m_picture, undoText);
}

void PictureField::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a lead picture"), QString(), imageFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::takeFile);
    dialog->open();
}

void PictureField::editPicture()
{
    auto *sheet = new PictureSheet(m_media, m_picture, window());
    const core::MediaId before = m_picture.media;
    connect(sheet, &PictureSheet::done, this, [this, before](const core::Picture &made) {
        if (m_readOnly || m_picture.media != before)
            return; // another story, or another picture, by now
        core::Picture picture = made;
        picture.alt = m_picture.alt;
        picture.caption = m_picture.caption;
        picture.credit = m_picture.credit;
        setValue(picture);
        emit edited(m_picture, tr("Edit lead picture"));
    });
    sheet->present();
}

void PictureField::takeFile(const QString &file)
{
    m_problem->clear();
    m_choose->setEnabled(false);
    m_choose->setText(tr("Reading…"));
    core::whenDone(m_media.takeFile(file), this, [this](const core::Result<core::Picture> &taken) {
        m_choose->setEnabled(!m_readOnly);
        follow();
        if (!taken.ok()) {
            m_problem->showProblem(wordsFor(taken.error(), Doing::AddingPicture));
            return;
        }
        setValue(taken.value());
        emit edited(m_picture, tr("Choose lead picture"));
        if (m_picture.alt.isEmpty())
            m_alt->setFocus(Qt::OtherFocusReason);
    });
}

void PictureField::showPicture()
{
    m_image->clear();
    if (m_picture.media.isEmpty()) {
        m_image->setText(m_picture.isEmpty() ? QString() : tr("The picture is on the site only."));
        return;
    }
    const core::MediaId media = m_picture.media;
    const auto width = int(shownWidth * devicePixelRatioF());
    core::whenDone(m_media.image(media, width), this, [this, media](const core::Result<QImage> &image) {
        if (m_picture.media != media)
            return;
        if (!image.ok() || image.value().isNull()) {
            m_problem->showProblem(wordsFor(image.ok() ? core::Error{core::Error::Kind::NotFound, {}} : image.error(),
                                            Doing::ShowingPicture));
            return;
        }
        QPixmap shown = QPixmap::fromImage(image.value());
        shown.setDevicePixelRatio(devicePixelRatioF());
        m_image->setPixmap(shown);
        m_image->setAccessibleName(m_picture.alt);
    });
}

void PictureField::follow()
{
    const bool has = !m_picture.isEmpty();
    m_choose->setText(has ? tr("Choose another…") : tr("Choose a picture…"));
    m_image->setVisible(has);
    m_edit->setVisible(!m_picture.media.isEmpty());
    m_remove->setVisible(has);
    m_facts->setText(pictureFacts(m_picture));
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_words->setVisible(has);
    m_warning->setVisible(has && m_picture.alt.trimmed().isEmpty());
    QPalette warn = palette();
    warn.setColor(QPalette::WindowText, colours(this).warn);
    m_warning->setPalette(warn);
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    takeFile(urls.first().toLocalFile());
}

} // namespace ui
