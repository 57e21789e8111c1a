// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/left_out_popover.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/dropped_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(LeftOutWords)
};

bool isAppearance(const workflow::DroppedPart &part)
{
    using workflow::Dropped;
    return part.kind == Dropped::Styles || part.kind == Dropped::Classes || part.kind == Dropped::Comments
           || part.kind == Dropped::EmptyParagraphs || part.kind == Dropped::Furniture;
}

} // namespace

LeftOutPopover::LeftOutPopover(QWidget *page)
    : Popover(page)
    , m_list(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("leftOutPopover"));
    setAccessibleName(tr("Left out"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(new QuietLabel(tr("Left out of what was pasted")));
    m_list->setObjectName(QStringLiteral("leftOutList"));
    m_list->setAccessibleName(tr("What was left out"));
    m_list->setReadOnly(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(190);
    layout->addWidget(m_list);
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("leftOutDoneButton"));
    done->setAutoDefault(false);
    setButtonRole(done, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(done);
    layout->addLayout(buttons);
    setLikedWidth(440);
    connect(done, &QPushButton::clicked, this, &Popover::finish);
}

void LeftOutPopover::open(const QList<workflow::DroppedPart> &parts, const QRect &anchor)
{
    QStringList lines;
    for (const workflow::DroppedPart &part : parts) {
        QString name = droppedText(part);
        name[0] = name.at(0).toUpper();
        lines.append(name);
        for (const QString &sample : part.samples)
            lines.append(QStringLiteral("    ") + sample);
    }
    m_list->setPlainText(lines.join(QLatin1Char('\n')));
    showBeside(anchor, m_list);
}

QString leftOutSentence(const QList<workflow::DroppedPart> &parts)
{
    constexpr qsizetype named = 3;
    QList<workflow::DroppedPart> ordered = parts; // what carried meaning first
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const workflow::DroppedPart &part) { return !isAppearance(part); });
    QStringList names;
    for (const workflow::DroppedPart &part : std::as_const(ordered).mid(0, named))
        names.append(droppedText(part));
    if (ordered.size() > named)
        names.append(Say::tr("and more"));
    const QString all = names.join(Say::tr(", ", "between things in a list"));
    return parts.size() == 1 ? Say::tr("Left out: %1").arg(all)
                             : Say::tr("%Ln things were left out: %1", nullptr, int(parts.size())).arg(all);
}

} // namespace ui
