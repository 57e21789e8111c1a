// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/command_palette.h"

#include "core/text_fold.h"
#include "core/when_done.h"
#include "ui/frame/fuzzy.h"
#include "ui/frame/palette_delegate.h"
#include "ui/page/popover.h"
#include "ui/theme/icons.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/words/stage_words.h"
#include "workflow/library.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostRows = 40;

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\uE000"));
    text.remove(QLatin1Char('&'));
    return text.replace(QChar(0xE000), QLatin1Char('&'));
}

} // namespace

CommandPalette::CommandPalette(const workflow::Services &services, QWidget *window)
    : QFrame(window)
    , m_services(services)
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    makePassing(this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Act, desk or story"));
    m_field->setPlaceholderText(tr("Type the name of an act, a desk or a story"));
    m_field->setFont(scaledFont(font(), 1.12));
    m_field->addAction(icon(u"search", Tint::Mute), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("paletteList"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_field);
    column->addWidget(m_view);

    m_delay.setSingleShot(true);
    m_delay.setInterval(60);
    connect(&m_delay, &QTimer::timeout, this, &CommandPalette::searchStories);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        search();
        m_delay.start();
    });
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<QAction *> &actions, const QList<PaletteEntry> &places)
{
    m_before = QApplication::focusWidget();
    m_known.clear();
    m_stories.clear();
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->text().isEmpty())
            continue;
        Row row;
        row.text = withoutMnemonic(action->text());
        row.hint = action->shortcut().toString(QKeySequence::NativeText);
        row.icon = action->icon();
        row.run = [act = QPointer<QAction>(action)] {
            if (act)
                act->trigger();
        };
        m_known << row;
    }
    for (const PaletteEntry &entry : places) {
        Row row;
        row.text = entry.text;
        row.hint = entry.hint;
        row.icon = icon(entry.iconName);
        row.run = entry.run;
        m_known << row;
    }
    for (Row &row : m_known)
        row.folded = core::folded(row.text);
    m_field->clear();
    search();
    searchStories();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search()
{
    const QString typed = core::folded(m_field->text().simplified());
    QList<Row> rows;
    for (Row row : std::as_const(m_known)) {
        row.score = fuzzyScore(typed, row.folded);
        if (row.score > 0)
            rows << row;
    }
    for (Row row : std::as_const(m_stories)) {
        // The library found it by its text; a headline that fits stands higher.
        row.score = std::max(fuzzyScore(typed, row.folded), 30) - 5;
        rows << row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.score > b.score; });
    fill(rows.mid(0, mostRows));
}

void CommandPalette::searchStories()
{
    const quint64 question = ++m_question;
    core::StoryFilter filter;
    filter.text = m_field->text().simplified();
    filter.limit = filter.text.isEmpty() ? 5 : 12;
    core::whenDone(m_services.library.list(filter), this,
                   [this, question](const core::Result<QList<core::StorySummary>> &answer) {
                       if (question != m_question || !answer)
                           return;
                       m_stories.clear();
                       for (const core::StorySummary &story : *answer) {
                           Row row;
                           row.text = story.headline.isEmpty() ? tr("Untitled") : story.headline.simplified();
                           row.hint = stageName(story.stage);
                           row.icon = icon(u"story");
                           row.folded = core::folded(row.text);
                           row.run = [this, id = story.id] { emit storyWanted(id); };
                           m_stories << row;
                       }
                       search();
                   });
}

void CommandPalette::fill(QList<Row> rows)
{
    m_shown = std::move(rows);
    m_model->clear();
    for (const Row &row : std::as_const(m_shown)) {
        auto *item = new QStandardItem(row.icon, row.text);
        item->setData(row.hint, PaletteDelegate::HintRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    place();
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (const Row &row : m_shown)
        texts << row.text;
    return texts;
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return;
    const std::function<void()> chosen = m_shown[index.row()].run;
    leave();
    chosen();
}

void CommandPalette::leave()
{
    ++m_question;
    m_delay.stop();
    if (m_before) // first: hiding would send the keyboard somewhere else on its way there
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(620, room.width() - 40);
    const int rows = std::clamp(m_model->rowCount(), 1, 11);
    const int height = std::min(room.height() - 120, 64 + rows * PaletteDelegate::rowHeight(font()));
    setGeometry((room.width() - width) / 2, 76, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return QFrame::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        if (static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason
            || static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason)
            hide();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_view->currentIndex().row();
        const int last = m_model->rowCount() - 1;
        const auto go = [this, last](int to) { m_view->setCurrentIndex(m_model->index(std::clamp(to, 0, last), 0)); };
        switch (key->key()) {
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_view->currentIndex());
            return true;
        case Qt::Key_Down:
            go(row == last ? 0 : row + 1);
            return true;
        case Qt::Key_Up:
            go(row == 0 ? last : row - 1);
            return true;
        case Qt::Key_PageDown:
            go(row + 8);
            return true;
        case Qt::Key_PageUp:
            go(row - 8);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(this);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11);
}

} // namespace ui
