// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/library_trouble_bar.h"

#include "ui/panels/problem_box.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

LibraryTroubleBar::LibraryTroubleBar(QWidget *parent)
    : QFrame(parent)
    , m_box(new ProblemBox(this))
    , m_copy(new QPushButton(tr("Save a copy elsewhere…"), this))
{
    setObjectName(QStringLiteral("libraryTroubleBar"));
    setAccessibleName(tr("Saving does not work"));
    m_copy->setObjectName(QStringLiteral("saveCopyButton"));
    m_copy->setAccessibleDescription(tr("Keeps the whole story in a file of your choosing"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(12);
    row->addWidget(m_box, 1);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    connect(m_copy, &QPushButton::clicked, this, &LibraryTroubleBar::copyWanted);
    hide();
}

void LibraryTroubleBar::showTrouble(const core::Error &error)
{
    if (isVisibleTo(parentWidget()) && m_shown == error.detail)
        return;
    m_shown = error.detail;
    m_box->showProblem(wordsFor(error, Doing::Saving));
    show();
}

} // namespace ui
