// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/shortcuts_sheet.h"

#include "ui/theme/empty_state.h"
#include "ui/theme/section_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ShortcutsSheet::ShortcutsSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : Sheet(tr("Keyboard shortcuts"), parent)
    , m_search(new QLineEdit)
    , m_none(new EmptyState)
{
    setObjectName(QStringLiteral("shortcutsSheet"));
    setLikedWidth(520);
    closeButton()->setText(tr("Close"));
    m_search->setObjectName(QStringLiteral("shortcutsSearch"));
    m_search->setPlaceholderText(tr("Search acts and keys"));
    m_search->setAccessibleName(tr("Search acts and keys"));
    m_search->setClearButtonEnabled(true);
    content()->addWidget(m_search);

    for (qsizetype g = 0; g < groups.size(); ++g) {
        auto *heading = new SectionLabel(groups.at(g).title);
        content()->addWidget(heading);
        m_headings.append(heading);
        for (const QAction *action : groups.at(g).actions) {
            if (!action || action->shortcut().isEmpty())
                continue;
            QStringList keys;
            for (const QKeySequence &sequence : action->shortcuts())
                keys.append(sequence.toString(QKeySequence::NativeText));
            QString name = action->text();
            name.remove(QLatin1Char('&'));
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            auto *what = new QLabel(name);
            what->setTextFormat(Qt::PlainText);
            line->addWidget(what, 1);
            line->addWidget(new QuietLabel(keys.join(tr(", "))));
            content()->addWidget(row);
            m_rows.append(Row{row, QString(name + QLatin1Char(' ') + keys.join(QLatin1Char(' '))), int(g)});
        }
    }
    m_none->setObjectName(QStringLiteral("shortcutsNone"));
    m_none->setState(QStringLiteral("search"), tr("Nothing found"), tr("No act and no key has these letters."),
                     tr("Clear the search"));
    connect(m_none, &EmptyState::acted, m_search, &QLineEdit::clear);
    content()->addWidget(m_none);
    content()->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsSheet::filter);
    filter({});
    m_search->setFocus(Qt::OtherFocusReason);
}

void ShortcutsSheet::filter(const QString &typed)
{
    QList<bool> any(m_headings.size(), false);
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = row.words.contains(typed.trimmed(), Qt::CaseInsensitive);
        row.widget->setVisible(fits);
        any[row.group] = any.at(row.group) || fits;
    }
    for (qsizetype g = 0; g < m_headings.size(); ++g)
        m_headings.at(g)->setVisible(any.at(g));
    m_none->setVisible(!any.contains(true));
}

} // namespace ui
