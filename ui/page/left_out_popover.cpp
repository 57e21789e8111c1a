// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/left_out_popover.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

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

QString nameOf(const workflow::DroppedPart &part)
{
    using workflow::Dropped;
    const int n = part.count;
    switch (part.kind) {
    case Dropped::Styles:
        return Say::tr("fonts, colours and spacing");
    case Dropped::Classes:
        return Say::tr("names of styles");
    case Dropped::Comments:
        return Say::tr("hidden notes of the program it comes from");
    case Dropped::Remarks:
        return n == 1 ? Say::tr("1 remark or deleted passage") : Say::tr("%Ln remarks or deleted passages", nullptr, n);
    case Dropped::HiddenText:
        return Say::tr("hidden text");
    case Dropped::Tracking:
        return n == 1 ? Say::tr("what counts readers in a link")
                      : Say::tr("what counts readers in %Ln links", nullptr, n);
    case Dropped::FilePaths:
        return n == 1 ? Say::tr("a path on somebody’s computer")
                      : Say::tr("%Ln paths on somebody’s computer", nullptr, n);
    case Dropped::Scripts:
        return Say::tr("scripts");
    case Dropped::Frames:
        return n == 1 ? Say::tr("a frame, form or film") : Say::tr("%Ln frames, forms or films", nullptr, n);
    case Dropped::Furniture:
        return Say::tr("navigation and side columns");
    case Dropped::EmptyParagraphs:
        return Say::tr("empty paragraphs");
    case Dropped::RemotePictures:
        return n == 1 ? Say::tr("a picture on another site, not fetched")
                      : Say::tr("%Ln pictures on other sites, not fetched", nullptr, n);
    case Dropped::LostPictures:
        return n == 1 ? Say::tr("a picture that did not come along")
                      : Say::tr("%Ln pictures that did not come along", nullptr, n);
    case Dropped::NoteMarks:
        return n == 1 ? Say::tr("a footnote number without its note")
                      : Say::tr("%Ln footnote numbers without their notes", nullptr, n);
    case Dropped::LongWords:
        return n == 1 ? Say::tr("the rest of an endless word") : Say::tr("the rest of %Ln endless words", nullptr, n);
    case Dropped::DeepStructure:
        return Say::tr("too deep structure");
    }
    return {};
}

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
    setFixedWidth(440);
    connect(done, &QPushButton::clicked, this, &Popover::finish);
}

void LeftOutPopover::open(const QList<workflow::DroppedPart> &parts, const QRect &anchor)
{
    QStringList lines;
    for (const workflow::DroppedPart &part : parts) {
        QString name = nameOf(part);
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
        names.append(nameOf(part));
    if (ordered.size() > named)
        names.append(Say::tr("and more"));
    const QString all = names.join(Say::tr(", ", "between things in a list"));
    return parts.size() == 1 ? Say::tr("Left out: %1").arg(all)
                             : Say::tr("%Ln things were left out: %1", nullptr, int(parts.size())).arg(all);
}

} // namespace ui
