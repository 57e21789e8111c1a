// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/popover_fields.h"

#include "ui/page/caption_edit.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

void addBelow(QBoxLayout *layout, const QString &label, QWidget *field)
{
    auto *words = new QuietLabel(label);
    words->setBuddy(field);
    layout->addWidget(words);
    layout->addWidget(field);
}

} // namespace

QLineEdit *addField(QBoxLayout *layout, const QString &label, const QString &hint, const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    addBelow(layout, label, field);
    return field;
}

CaptionEdit *addCaption(QBoxLayout *layout, const QString &label, const QString &hint, const char *name)
{
    auto *field = new CaptionEdit(QString::fromLatin1(name), label, hint);
    addBelow(layout, label, field);
    return field;
}

QPushButton *addButton(QBoxLayout *layout, const QString &label, const char *name, ButtonRole role)
{
    auto *button = new QPushButton(label);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setButtonRole(button, role);
    layout->addWidget(button);
    return button;
}

QVBoxLayout *popoverFrame(QWidget *popover)
{
    auto *layout = new QVBoxLayout(popover);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(4);
    return layout;
}

QString entered(const QLineEdit &field, const QString &before)
{
    return field.text() == before ? before : field.text().trimmed();
}

} // namespace ui
