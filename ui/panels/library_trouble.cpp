// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/library_trouble.h"

#include "ui/panels/problem_box.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LibraryTrouble::LibraryTrouble(const core::Error &error, const QString &profile, QWidget *parent)
    : Sheet(tr("Your stories cannot be opened"), parent)
{
    setObjectName(QStringLiteral("libraryTrouble"));
    ErrorWords words;
    words.what = tr("The library in %1 could not be opened.").arg(profile);
    words.safe = tr("Nothing in it was changed.");
    words.next = error.kind == core::Error::Kind::Invalid
                     ? tr("It may have been written by a newer Standfirst: install that one, or start with another "
                          "profile folder.")
                     : tr("See that the disk is there, has space, and that the folder is yours; then start again.");
    words.technical = error.detail;
    auto *box = new ProblemBox(this);
    box->showProblem(words);
    content()->addWidget(box);
    closeButton()->setText(tr("Quit"));
}

} // namespace ui
