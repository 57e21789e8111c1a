// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/desk_field.h"

#include "ui/panels/colour_dot.h"
#include "ui/panels/tab_order.h"
#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

DeskField::DeskField(QWidget *parent)
    : QWidget(parent)
    , m_combo(new QComboBox)
    , m_chipHost(new QWidget)
    , m_chips(new FlowLayout(m_chipHost, 4))
    , m_add(new QToolButton)
{
    m_combo->setObjectName(QStringLiteral("deskField"));
    m_combo->setAccessibleName(tr("Main desk"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    setFocusProxy(m_combo);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("furtherDeskButton"));
    m_add->setText(tr("+ Add a further desk"));
    m_add->setAccessibleName(tr("Add a further desk"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    setButtonRole(m_add, ButtonRole::Link);
    m_chips->addWidget(m_add); // now, for its place in the order of Tab

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_combo);
    column->addWidget(m_chipHost);
    connect(m_combo, &QComboBox::activated, this,
            [this](int row) { chooseMain(core::DeskId{m_combo->itemData(row).toString()}); });
}

void DeskField::setDesks(const QList<core::Desk> &desks, const QString &language)
{
    if (desks == m_desks && language == m_language)
        return;
    m_desks = desks;
    m_language = language;
    fill();
}

void DeskField::setValue(const core::DeskId &desk, const QList<core::DeskId> &further)
{
    // A story that came from elsewhere may have its main desk among the further ones, or one of them twice.
    QList<core::DeskId> others;
    for (const core::DeskId &id : further) {
        if (id != desk && !others.contains(id))
            others.append(id);
    }
    if (desk == m_desk && others == m_further && m_combo->count() > 0)
        return;
    m_desk = desk;
    m_further = others;
    fill();
}

void DeskField::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
    m_chipHost->setEnabled(!readOnly);
}

void DeskField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void DeskField::chooseMain(const core::DeskId &desk)
{
    if (desk == m_desk)
        return;
    m_desk = desk;
    m_further.removeAll(desk);
    fillFurther();
    emit edited(m_desk, m_further);
}

QString DeskField::nameOf(const core::DeskId &desk) const
{
    const auto found =
        std::find_if(m_desks.begin(), m_desks.end(), [&](const core::Desk &known) { return known.id == desk; });
    return found == m_desks.end() ? tr("A desk this site does not have") : core::nameIn(*found, m_language);
}

void DeskField::fill()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItem(dotIcon({}, palette()), tr("No desk"), QString());
    for (const core::Desk &desk : std::as_const(m_desks))
        m_combo->addItem(dotIcon(QColor(desk.colour), palette()), core::nameIn(desk, m_language), desk.id.value);
    int row = m_combo->findData(m_desk.value);
    if (row < 0) {
        m_combo->addItem(dotIcon({}, palette()), nameOf(m_desk), m_desk.value);
        row = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(row);
    fillFurther();
}

void DeskField::fillFurther()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own click may have brought us here
        }
        delete item;
    }
    for (const core::DeskId &desk : std::as_const(m_further)) {
        auto *chip = new TagChip(nameOf(desk), TagChip::Kind::Set, m_chipHost);
        chip->setObjectName(QStringLiteral("furtherDeskChip"));
        connect(chip, &TagChip::clicked, this, [this, desk] {
            m_further.removeAll(desk);
            fillFurther();
            emit edited(m_desk, m_further);
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_add->menu()->clear();
    for (const core::Desk &desk : std::as_const(m_desks)) {
        if (desk.id == m_desk || m_further.contains(desk.id))
            continue;
        QString name = core::nameIn(desk, m_language);
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        const core::DeskId id = desk.id;
        connect(m_add->menu()->addAction(dotIcon(QColor(desk.colour), palette()), name), &QAction::triggered, this,
                [this, id] {
                    m_further.append(id);
                    fillFurther();
                    emit edited(m_desk, m_further);
                });
    }
    m_chips->addWidget(m_add);
    QList<QWidget *> set;
    for (int i = 0; i + 1 < m_chips->count(); ++i)
        set.append(m_chips->itemAt(i)->widget());
    tabBefore(m_add, set);
    // A story needs a main desk before it can have another.
    m_chipHost->setVisible(!m_further.isEmpty() || (!m_desk.isEmpty() && !m_add->menu()->isEmpty()));
    m_add->setVisible(!m_add->menu()->isEmpty());
    m_chipHost->updateGeometry();
}

} // namespace ui
