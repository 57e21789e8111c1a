// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/file_names.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::StoryCopies)
};

} // namespace

QString fileNameFor(const QString &headline)
{
    QString name;
    for (const QChar letter : headline.simplified().left(60))
        name += letter.isLetterOrNumber() ? letter : QLatin1Char(' ');
    name = name.simplified();
    return name.isEmpty() ? Words::tr("Story") : name;
}

} // namespace ui
