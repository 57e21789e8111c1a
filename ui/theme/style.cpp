// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/style_paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QVariant>

namespace ui {

namespace {

constexpr auto roleProperty = "standfirstRole";
constexpr auto framelessProperty = "standfirstFrameless";

bool isFrameless(const QWidget *widget)
{
    return widget && widget->property(framelessProperty).toBool();
}

// The line edit inside a combo box or a spin box, whose frame is drawn by the whole.
bool isPartOfField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace

void setButtonRole(QWidget *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->setAttribute(Qt::WA_Hover);
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Plain;
}

void setFrameless(QWidget *field)
{
    field->setProperty(framelessProperty, true);
    field->update();
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(painter, *option, buttonRole(widget));
        return;
    case PE_PanelButtonTool:
        paintToolButton(painter, *option);
        return;
    case PE_PanelLineEdit:
        if (!isFrameless(widget) && !isPartOfField(widget))
            paintField(painter, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_PanelMenuBar:
        return;
    case PE_Frame:
        if (isFrameless(widget))
            return;
        // Words that keep away from their frame leave a strip that nobody else fills.
        paintRounded(painter, option->rect,
                     qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
                         ? option->palette.base()
                         : QBrush(Qt::NoBrush),
                     option->state.testFlag(State_HasFocus) ? QPen(c.accent, 1.6) : QPen(c.line, 1));
        return;
    case PE_FrameGroupBox:
        paintRounded(painter, option->rect, c.page, QPen(c.line, 1), 9);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QTabBar *>(widget))
            paintRounded(painter, option->rect, Qt::NoBrush, QPen(c.accent, 1.6), rowRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(painter, *option);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.page);
        return;
    case PE_FrameMenu:
        painter->setPen(c.line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->setPen(c.line);
        painter->setBrush(c.page);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorArrowDown:
        paintChevron(painter, option->rect, c.mute, Qt::DownArrow);
        return;
    case PE_IndicatorArrowUp:
        paintChevron(painter, option->rect, c.mute, Qt::UpArrow);
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(painter, option->rect, c.mute, Qt::LeftArrow);
        return;
    case PE_IndicatorArrowRight:
        paintChevron(painter, option->rect, c.mute, Qt::RightArrow);
        return;
    case PE_PanelItemViewItem: {
        const bool selected = option->state.testFlag(State_Selected);
        if (selected)
            paintRounded(painter, option->rect, c.selection, Qt::NoPen, rowRadius);
        else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            paintRounded(painter, option->rect, blend(c.ink, c.page, 0.05), Qt::NoPen, rowRadius);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.state &= ~(State_HasFocus | State_On | State_Sunken);
            QColor ink = c.ink;
            switch (buttonRole(widget)) {
            case ButtonRole::Primary:
                ink = c.accentInk;
                break;
            case ButtonRole::Link:
                ink = c.accent;
                break;
            case ButtonRole::Hushed:
                ink = option->state.testFlag(State_MouseOver) ? c.ink : c.mute;
                break;
            case ButtonRole::Danger:
                ink = c.bad;
                break;
            case ButtonRole::Plain:
            case ButtonRole::Quiet:
                break;
            }
            if (option->state.testFlag(State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, ink);
            QFont font = painter->font();
            if (buttonRole(widget) == ButtonRole::Primary)
                font.setWeight(QFont::DemiBold);
            if (buttonRole(widget) == ButtonRole::Link && option->state.testFlag(State_MouseOver))
                font.setUnderline(option->state.testFlag(State_Enabled));
            painter->setFont(font);
            // Fusion sets icon and words flush with the edge when they read from the right.
            if (!copy.icon.isNull() && !copy.text.isEmpty() && !copy.features.testFlag(QStyleOptionButton::HasMenu))
                paintIconAndWords(painter, copy, *this, widget);
            else
                QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(painter, *item, *this, widget);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.bg);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, c.bg);
            if (item->state & (State_Selected | State_Sunken))
                paintRounded(painter, item->rect.adjusted(1, 2, -1, -2), c.selection, Qt::NoPen, rowRadius);
            painter->setPen(item->state.testFlag(State_Enabled) ? c.ink : c.mute);
            painter->drawText(item->rect,
                              Qt::AlignCenter | Qt::TextSingleLine
                                  | (styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                              : Qt::TextHideMnemonic),
                              item->text);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTab(painter, *tab);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool selected = tab->state.testFlag(State_Selected);
            painter->save();
            QFont font = painter->font();
            font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(selected ? c.ink : c.mute);
            painter->drawText(tab->rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
            if (showsFocus(*option))
                paintFocusRing(painter, tab->rect.adjusted(3, 4, -3, -5), c.accent, rowRadius);
            painter->restore();
        }
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const QPoint middle = option->rect.center();
                painter->fillRect(frame->frameShape == QFrame::HLine
                                      ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                      : QRect(middle.x(), option->rect.top(), 1, option->rect.height()),
                                  c.line);
                return;
            }
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    case CE_Splitter: {
        const bool upright = option->rect.width() < option->rect.height();
        const QPoint middle = option->rect.center();
        painter->fillRect(upright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                  : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          c.line);
        return;
    }
    case CE_ProgressBarGroove:
        paintRounded(painter, option->rect, blend(c.ink, c.bg, 0.08), Qt::NoPen, option->rect.height() / 2.0);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRect done = bar->rect;
            const qint64 range = std::max<qint64>(1, qint64(bar->maximum) - bar->minimum);
            const qint64 part = std::max<qint64>(0, qint64(bar->progress) - bar->minimum);
            done.setWidth(static_cast<int>(bar->rect.width() * part / range));
            if (bar->maximum <= bar->minimum) // how long is not known: all of it, paler
                done = bar->rect;
            paintRounded(painter, visualRect(bar->direction, bar->rect, done),
                         bar->maximum <= bar->minimum ? c.selection : c.accent, Qt::NoPen, done.height() / 2.0);
        }
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.bg);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QMenu *>(widget) ? 1 : 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 18;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_MenuButtonIndicator:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup:
    case SH_TabBar_Alignment:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    case SH_Splitter_OpaqueResize:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Labels stand in columns: a Latin name in a Persian window begins at the same edge as the words around it. By
    // itself a label goes by the direction of its own text.
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        const Qt::Alignment alignment = label->alignment();
        if ((alignment & Qt::AlignHorizontal_Mask) == Qt::AlignLeft)
            label->setAlignment((alignment & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                                | (label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace ui
