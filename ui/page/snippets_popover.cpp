// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/snippets_popover.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

namespace {

// "word text" with any gap, as people type it; the text's own line ends stay as \n.
QList<core::Snippet> fromLines(const QString &lines)
{
    QString file;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        const QString trimmed = line.trimmed();
        const QString word = trimmed.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('\t'), 0, 0);
        file += word + QLatin1Char('\t') + trimmed.mid(word.size()).trimmed() + QLatin1Char('\n');
    }
    return core::snippetsFrom(file);
}

} // namespace

SnippetsPopover::SnippetsPopover(QWidget *page)
    : Popover(page)
    , m_lines(new QPlainTextEdit)
    , m_file(new QPushButton(tr("Newsroom's file…")))
{
    setObjectName(QStringLiteral("snippetsPopover"));
    setAccessibleName(tr("Snippets"));
    m_lines->setObjectName(QStringLiteral("snippetsField"));
    m_lines->setAccessibleName(tr("Your snippets, one a line"));
    m_lines->setPlaceholderText(tr("hq  the harbour authority"));
    m_lines->setTabChangesFocus(true);
    m_file->setObjectName(QStringLiteral("snippetsFileButton"));
    m_file->setAutoDefault(false);
    setButtonRole(m_file, ButtonRole::Quiet);
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("snippetsDoneButton"));
    done->setAutoDefault(false);
    setButtonRole(done, ButtonRole::Primary);
    auto *hint = new QuietLabel(tr("A short word and its text on each line. While you write, the word becomes the "
                                   "text with a space, Tab, Enter or a sign after it; \\n is a new line."));
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_file);
    buttons->addStretch();
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(hint);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    setFixedSize(440, 300);
    connect(done, &QPushButton::clicked, this, &Popover::finish);
    connect(m_file, &QPushButton::clicked, this, &SnippetsPopover::newsroomFileWanted);
}

void SnippetsPopover::open(const QList<core::Snippet> &own, const QString &newsroomFile, const QRect &anchor)
{
    m_lines->setPlainText(core::toFile(own).replace(QLatin1Char('\t'), QLatin1String("  ")));
    m_file->setToolTip(QStringLiteral("<p>") + newsroomFile.toHtmlEscaped() + QStringLiteral("</p>"));
    showBeside(anchor, m_lines);
}

void SnippetsPopover::keep()
{
    emit kept(fromLines(m_lines->toPlainText()));
}

void SnippetsPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Popover::keyPressEvent(event);
    else
        QFrame::keyPressEvent(event); // Enter is a line here
}

} // namespace ui
