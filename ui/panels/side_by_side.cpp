// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/side_by_side.h"

#include "core/direction.h"
#include "ui/theme/section_label.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>
#include <vector>

namespace ui {

SameLines sameLines(const QStringList &mine, const QStringList &theirs)
{
    SameLines same{QList<bool>(mine.size(), false), QList<bool>(theirs.size(), false)};
    qsizetype first = 0;
    while (first < mine.size() && first < theirs.size() && mine.at(first) == theirs.at(first)) {
        same.mine[first] = same.theirs[first] = true;
        ++first;
    }
    qsizetype m = mine.size();
    qsizetype t = theirs.size();
    while (m > first && t > first && mine.at(m - 1) == theirs.at(t - 1)) {
        --m;
        --t;
        same.mine[m] = same.theirs[t] = true;
    }
    const qsizetype rows = m - first;
    const qsizetype columns = t - first;
    if (rows == 0 || columns == 0 || rows > lineLimit || columns > lineLimit)
        return same;

    // length[i][j]: the longest common run of what follows line i of mine and line j of theirs.
    const auto width = std::size_t(columns) + 1;
    std::vector<quint16> length((std::size_t(rows) + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return length[std::size_t(i) * width + std::size_t(j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            at(i, j) = mine.at(first + i) == theirs.at(first + j) ? quint16(at(i + 1, j + 1) + 1)
                                                                  : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (mine.at(first + i) == theirs.at(first + j)) {
            same.mine[first + i++] = true;
            same.theirs[first + j++] = true;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return same;
}

namespace {

struct Line
{
    QString text;
    core::Direction reads;
};

QString wordsOf(const core::Block &block)
{
    switch (block.kind) {
    case core::BlockKind::Separator:
        return QStringLiteral("* * *");
    case core::BlockKind::Opaque:
        return SideBySide::tr("[%1]", "a part of the text we cannot show").arg(block.name);
    case core::BlockKind::Picture:
        return SideBySide::tr("[Picture: %1]", "its caption")
            .arg(block.picture.caption.isEmpty() ? block.picture.alt : block.picture.caption);
    case core::BlockKind::ListItem:
        return QStringLiteral("• ") + core::plainText(block);
    default:
        return core::plainText(block).trimmed();
    }
}

// As on the page: what is told goes by its letters, names stand as the story.
QList<Line> shownLines(const core::Story &story)
{
    const core::Direction own = core::directionOfLanguage(story.language);
    QList<Line> lines;
    for (const QString &told : {story.kicker, story.headline, story.standfirst})
        lines.append({told.trimmed(), core::directionOf(told, own)});
    for (const QString &name : {story.byline, story.dateline})
        lines.append({name.trimmed(), own});
    for (const core::Block &block : story.body.blocks)
        lines.append({wordsOf(block), core::effectiveDirection(block, own)});
    for (const core::Correction &correction : story.corrections)
        lines.append({SideBySide::tr("[Correction: %1]", "what is right").arg(correction.right),
                      core::directionOf(correction.right, own)});
    lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
    return lines;
}

} // namespace

QStringList linesOf(const core::Story &story)
{
    QStringList lines;
    for (const Line &line : shownLines(story))
        lines.append(line.text);
    return lines;
}

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_leftTitle(new QLabel)
    , m_rightTitle(new QLabel)
    , m_left(new QTextEdit)
    , m_right(new QTextEdit)
{
    m_left->setObjectName(QStringLiteral("leftText"));
    m_right->setObjectName(QStringLiteral("rightText"));
    for (QLabel *title : {m_leftTitle, m_rightTitle}) {
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    }
    for (QTextEdit *text : {m_left, m_right}) {
        text->setReadOnly(true);
        text->setAcceptRichText(false);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setMinimumHeight(160);
        text->document()->setDocumentMargin(12);
    }
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_leftTitle, 0, 0);
    grid->addWidget(m_rightTitle, 0, 1);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_right, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);

    // They scroll together, by share: the texts are of different length.
    const auto follow = [](QTextEdit *from, QTextEdit *to) {
        const QScrollBar *source = from->verticalScrollBar();
        QScrollBar *target = to->verticalScrollBar();
        if (source->maximum() > 0 && !target->signalsBlocked()) {
            const bool before = from->verticalScrollBar()->blockSignals(true);
            target->setValue(int(qint64(target->maximum()) * source->value() / source->maximum()));
            from->verticalScrollBar()->blockSignals(before);
        }
    };
    connect(m_left->verticalScrollBar(), &QScrollBar::valueChanged, this, [=, this] { follow(m_left, m_right); });
    connect(m_right->verticalScrollBar(), &QScrollBar::valueChanged, this, [=, this] { follow(m_right, m_left); });
}

void SideBySide::setTitles(const QString &left, const QString &right)
{
    m_leftTitle->setText(left);
    m_rightTitle->setText(right);
    m_left->setAccessibleName(left);
    m_right->setAccessibleName(right);
}

void SideBySide::setStories(const core::Story &left, const core::Story &right)
{
    m_leftStory = left;
    m_rightStory = right;
    fill();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void SideBySide::fill()
{
    const SameLines same = sameLines(linesOf(m_leftStory), linesOf(m_rightStory));
    const Colours &c = colours(this);
    const auto put = [](QTextEdit *view, const QList<Line> &lines, const QList<bool> &both, QColor mark) {
        mark.setAlphaF(0.16F);
        view->clear();
        QTextCursor cursor(view->document());
        cursor.beginEditBlock();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QTextBlockFormat format;
            format.setBottomMargin(8);
            format.setLayoutDirection(lines.at(i).reads == core::Direction::RightToLeft ? Qt::RightToLeft
                                                                                        : Qt::LeftToRight);
            if (!both.at(i))
                format.setBackground(mark);
            if (i == 0)
                cursor.setBlockFormat(format);
            else
                cursor.insertBlock(format);
            cursor.insertText(lines.at(i).text);
        }
        cursor.endEditBlock();
        view->moveCursor(QTextCursor::Start);
    };
    put(m_left, shownLines(m_leftStory), same.mine, c.deleted);
    put(m_right, shownLines(m_rightStory), same.theirs, c.inserted);

    const auto differing = int(std::max(same.mine.count(false), same.theirs.count(false)));
    m_summary = differing == 0   ? tr("The texts are the same")
                : differing == 1 ? tr("1 paragraph differs")
                                 : tr("%Ln paragraphs differ", nullptr, differing);
}

} // namespace ui
