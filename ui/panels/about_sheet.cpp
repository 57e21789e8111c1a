// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/about_sheet.h"

#include "ui/theme/section_label.h"

#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ui {

AboutSheet::AboutSheet(QWidget *parent)
    : Sheet(tr("Standfirst"), parent)
{
    setObjectName(QStringLiteral("aboutSheet"));
    setLikedWidth(440);
    closeButton()->setText(tr("Close"));
    setSubtitle(tr("Version %1 · a newsroom editor").arg(QStringLiteral(STANDFIRST_VERSION)));
    const auto add = [this](QLabel *label) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        content()->addWidget(label);
    };
    add(new QLabel(
        tr("Write, check, and publish. What you write is on your own disk before anything is sent anywhere.")));
    add(new QLabel(tr("Free software under the GNU General Public License, version 3 or later.")));
    add(new QuietLabel(
        tr("It stands on the work of many: Qt, SQLite, Hunspell, Gumbo, MD4C, Mustache, Exiv2, libzip and "
           "QtKeychain.")));
    add(new QuietLabel(
        QStringLiteral("Qt %1 · %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName())));
    content()->addStretch(1);
}

} // namespace ui
