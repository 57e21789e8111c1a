// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compound controls: combo boxes, spin boxes, scroll bars; and how big things are.
#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum || handle.isEmpty())
        return;
    const Colours &c = colours(option.palette);
    const bool held =
        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && option.state.testFlag(QStyle::State_Sunken);
    const bool hot = option.state.testFlag(QStyle::State_MouseOver);
    const QRect shape =
        option.orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    const qreal radius = std::min(shape.width(), shape.height()) / 2.0;
    paintRounded(painter, shape, blend(c.mute, c.list, held ? 0.8 : hot ? 0.6 : 0.4), Qt::NoPen, radius);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int smallest)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int room = upright ? option.rect.height() : option.rect.width();
    int length = room;
    if (option.maximum > option.minimum) {
        const qint64 range = qint64(option.maximum) - option.minimum;
        length = static_cast<int>(qint64(option.pageStep) * room / (range + option.pageStep));
        length = std::clamp(length, std::min(smallest, room), room);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = upright ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size)
                                   : QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

// A line edit draws its words higher, by so much, when another font lends it letters with a greater ascent than its own
// has: Arabic ones beside a Latin font.
int raisedBy(const QLineEdit &field)
{
    const QString words = field.displayText();
    if (std::all_of(words.cbegin(), words.cend(), [](QChar letter) { return letter.unicode() < 0x300; }))
        return 0;
    QTextLayout layout(words, field.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? qRound(line.ascent()) - field.fontMetrics().ascent() : 0;
}

} // namespace

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOption field = *option;
            const bool quiet = buttonRole(widget) == ButtonRole::Quiet;
            if (quiet || !box->editable)
                paintButton(painter, field, quiet ? ButtonRole::Quiet : ButtonRole::Plain);
            else
                paintField(painter, field);
            paintChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), c.mute, Qt::DownArrow);
        }
        return;
    case CC_ToolButton:
        // A button that is nothing but its menu: the arrow stands beside the words, in the middle of the height.
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
            && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton label = *button;
            if (button->state & (State_Sunken | State_On | State_MouseOver | State_HasFocus))
                paintToolButton(painter, *option);
            const bool wordless = button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly;
            const int arrow = wordless ? 10 : 16;
            label.features &= ~QStyleOptionToolButton::HasMenu;
            if (buttonRole(widget) == ButtonRole::Link && button->state.testFlag(State_Enabled))
                label.palette.setColor(QPalette::ButtonText, c.accent);
            label.rect = visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -arrow, 0));
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            const QRect place(option->rect.right() - arrow - 1, option->rect.top(), arrow, option->rect.height());
            paintChevron(painter, visualRect(option->direction, option->rect, place), c.mute, Qt::DownArrow);
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintField(painter, *option);
            if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            paintChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), c.mute, Qt::UpArrow);
            paintChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), c.mute, Qt::DownArrow);
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        switch (subControl) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect, QRect(rect.right() - 23, rect.top(), 20, rect.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(9, 2, -24, -2));
        case SC_ComboBoxFrame:
            return rect;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto *field = qobject_cast<const QLineEdit *>(widget); field && element == SE_LineEditContents)
        rect.translate(0, raisedBy(*field));
    if (element == SE_LineEditContents && !(widget && widget->property("standfirstFrameless").toBool()) && widget
        && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        && !qobject_cast<const QComboBox *>(widget->parentWidget()))
        return rect.adjusted(5, 0, -5, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool wordless = button->text.isEmpty();
            const bool quiet = buttonRole(widget) == ButtonRole::Quiet || buttonRole(widget) == ButtonRole::Link
                               || buttonRole(widget) == ButtonRole::Hushed;
            // A link stands flush with the words above and below it.
            // Letters of another script bring taller lines along: the row of buttons keeps its height all the same.
            const int letters =
                std::max(button->fontMetrics.height(), button->icon.isNull() ? 0 : button->iconSize.height());
            const int height = wordless ? size.height() : std::min(size.height(), letters);
            const int space = wordless ? 12 : buttonRole(widget) == ButtonRole::Link ? 2 : quiet ? 16 : 26;
            result = QSize(size.width() + space, std::max(height + 12, wordless ? 0 : 30));
            if (buttonRole(widget) == ButtonRole::Primary)
                result.rwidth() += 6;
            if (buttonRole(widget) == ButtonRole::Link)
                result.setHeight(height + 6);
        }
        break;
    case CT_LineEdit:
        result = QSize(size.width() + 10, std::max(size.height() + 12, 30));
        break;
    case CT_ComboBox:
        result = QSize(size.width() + 36, std::max(size.height() + 10, 30));
        break;
    case CT_ProgressBar:
        result.setHeight(6);
        break;
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), 30));
        break;
    case CT_ToolButton:
        result += QSize(4, 4);
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
            result.rwidth() += button->text.isEmpty() ? 6 : 12;
        break;
    case CT_MenuBarItem:
        result = size + QSize(18, 8);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
                return {size.width(), 9};
            const bool hasShortcut = item->text.contains(QLatin1Char('\t'));
            return {size.width() + 34 + 20 + (hasShortcut ? 34 : 0), std::max(size.height(), 18) + 8};
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 26));
        break;
    default:
        break;
    }
    return result;
}

} // namespace ui
