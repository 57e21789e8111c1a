// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/archive_popover.h"

#include "core/when_done.h"
#include "ui/theme/section_label.h"
#include "workflow/library.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostStories = 20;
constexpr int pauseMs = 120;
constexpr int addressRole = Qt::UserRole;

} // namespace

ArchivePopover::ArchivePopover(QWidget *page, workflow::Library &library)
    : Popover(page)
    , m_library(library)
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QuietLabel(tr("No published story with these words")))
{
    setObjectName(QStringLiteral("archivePopover"));
    setAccessibleName(tr("Link to one of our stories"));
    m_words->setObjectName(QStringLiteral("archiveField"));
    m_words->setPlaceholderText(tr("Words of a published story"));
    m_words->setAccessibleName(tr("Words of a published story"));
    m_list->setObjectName(QStringLiteral("archiveList"));
    m_list->setAccessibleName(tr("Published stories"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_words);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setFixedSize(420, 264);
    m_words->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ArchivePopover::search);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, &ArchivePopover::choose);
}

void ArchivePopover::open(const QString &words, const QRect &anchor)
{
    m_words->setText(words);
    m_list->clear();
    m_nothing->hide();
    showBeside(anchor, m_words);
    m_words->selectAll();
    search();
}

void ArchivePopover::search()
{
    m_pause.stop();
    core::StoryFilter filter;
    filter.text = m_words->text().trimmed();
    filter.stages = {core::Stage::Published};
    filter.limit = mostStories;
    core::whenDone(m_library.list(filter), this,
                   [this, asked = ++m_asked](const core::Result<QList<core::StorySummary>> &found) {
                       if (asked == m_asked) // not an answer to what was typed before
                           show(found.valueOr({}));
                   });
}

void ArchivePopover::show(const QList<core::StorySummary> &stories)
{
    m_list->clear();
    for (const core::StorySummary &story : stories) {
        if (story.address.isEmpty() || story.inBin)
            continue;
        auto *item = new QListWidgetItem(story.headline, m_list);
        item->setToolTip(QStringLiteral("<p>") + story.address.toDisplayString().toHtmlEscaped()
                         + QStringLiteral("</p>"));
        item->setData(addressRole, QString::fromUtf8(story.address.toEncoded()));
    }
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(0);
}

void ArchivePopover::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString headline = item->text();
    const QString address = item->data(addressRole).toString();
    finish();
    emit chosen(headline, address);
}

void ArchivePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose();
        event->accept();
        return;
    }
    Popover::keyPressEvent(event);
}

// Up and down walk through the list while one types.
bool ArchivePopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int by = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow((m_list->currentRow() + by + m_list->count()) % m_list->count());
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace ui
