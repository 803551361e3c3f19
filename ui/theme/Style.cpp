// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Style.h"

#include "ui/theme/ControlGeometry.h"
#include "ui/theme/ControlPainter.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>

namespace gatehouse::ui {

namespace {

constexpr int buttonPadding = 12;
constexpr int scrollBarWidth = 12;
constexpr int iconGap = 7;

bool hasProperty(const QWidget* widget, const char* name)
{
    return widget != nullptr && widget->property(name).toBool();
}

/// QPushButton asks for 4 px between icon and text.
int moreIconGap(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && !button->icon.isNull() && !button->text.isEmpty() ? iconGap - 4 : 0;
}

bool isTextControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) == nullptr &&
           qobject_cast<const QComboBox*>(widget) == nullptr;
}

bool isTextField(const QWidget* widget)
{
    return widget != nullptr && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

} // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QScrollBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_ToolTipLabelFrameWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return smallestHandle;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const auto tall = [](QSize size) { return size.expandedTo(QSize(0, controlHeight)); };
    switch (type) {
    case CT_PushButton:
        return tall({contents.width() + 2 * buttonPadding + 2 + moreIconGap(option), controlHeight});
    case CT_ToolButton:
        return contents.expandedTo(QSize(controlHeight, controlHeight));
    case CT_LineEdit:
        return {contents.width() + 2 * fieldPadding, qMax(controlHeight, contents.height() + 4)};
    case CT_ComboBox:
        return tall({contents.width() + fieldPadding + arrowWidth + 4, controlHeight});
    case CT_SpinBox: // the only ones are date fields, drawn as combo boxes around a line edit
        return {contents.width() + 2 * fieldPadding + arrowWidth + 4, controlHeight};
    case CT_MenuBarItem:
        return {contents.width() + 16, controlHeight};
    case CT_MenuItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool line = item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator;
        return line ? size : tall(size + QSize(16, 0));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return option->rect.adjusted(fieldPadding - 3, 1, 3 - fieldPadding,
                                         -1); // QLineEdit adds 2 itself
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*slider, sub);
    if (control == CC_ComboBox)
        return visualRect(option->direction, option->rect, comboBoxPart(option->rect, sub));
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (hasProperty(widget, primaryProperty))
            paintPrimaryPanel(*painter, option->rect, option->state, m_theme);
        else
            paintButtonPanel(*painter, option->rect, option->state, m_theme);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        if (isTextControl(widget))
            paintFocusFrame(*painter, option->rect, m_theme, 1);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintFieldPanel(*painter, option->rect, option->state, hasProperty(widget, invalidProperty),
                            m_theme);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, option->state, m_theme);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, option->rect, option->state, m_theme);
        return;
    case PE_Frame:
    case PE_FrameMenu:
        // A text of several lines is a field like any other; other frames only part things.
        paintBox(*painter, option->rect, {},
                 m_theme.color(isTextField(widget) ? ColorRole::FieldBorder : ColorRole::Line),
                 element == PE_Frame ? 4 : 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Base));
        return;
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, m_theme.color(ColorRole::Base),
                 m_theme.color(ColorRole::ButtonBorder), 0);
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButton(*button, *painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Line));
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(*option, *painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Header));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ToolButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return drawToolButton(*button, *painter, widget);
    if (control == CC_ComboBox)
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(*box, *painter, widget);
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*bar, *painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    proxy()->drawControl(CE_PushButtonBevel, &option, &painter, widget);
    const QString text = option.text;
    const bool primary = hasProperty(widget, primaryProperty);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.setPen(primary && enabled ? m_theme.color(ColorRole::OnFill)
                                      : option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                                             QPalette::ButtonText));
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + (text.isEmpty() ? 0 : iconGap);
    const QRect block =
        alignedRect(option.direction, Qt::AlignCenter, {icon + words, option.rect.height()}, option.rect);
    if (icon > 0) {
        const QRect box(block.left(), block.top() + (block.height() - option.iconSize.height()) / 2,
                        option.iconSize.width(), option.iconSize.height());
        option.icon.paint(&painter, visualRect(option.direction, block, box), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.drawText(visualRect(option.direction, block, block.adjusted(icon, 0, 0, 0)), flags, text);
}

void Style::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter,
                           const QWidget* widget) const
{
    const bool flat = option.state.testFlag(State_AutoRaise);
    const bool touched = option.state.testFlag(State_Enabled) &&
                         (option.state & (State_MouseOver | State_Sunken | State_On)).toInt() != 0;
    if (!flat)
        paintButtonPanel(painter, option.rect, option.state, m_theme);
    else if (touched)
        paintBox(painter, option.rect,
                 m_theme.color(option.state.testFlag(State_Sunken) ? ColorRole::Line : ColorRole::FaintLine),
                 {});
    if (flat && option.state.testFlag(State_HasFocus))
        paintFocusFrame(painter, option.rect, m_theme);
    proxy()->drawControl(CE_ToolButtonLabel, &option, &painter, widget);
}

void Style::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    if (option.editable)
        paintFieldPanel(painter, option.rect, option.state, hasProperty(widget, invalidProperty), m_theme);
    else
        paintButtonPanel(painter, option.rect, option.state & ~State_On, m_theme);
    QRect sign(0, 0, 16, 16);
    sign.moveCenter(subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget).center());
    const bool enabled = option.state.testFlag(State_Enabled);
    m_theme.icon(QStringLiteral("chevron-down"))
        .paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void Style::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const
{
    painter.fillRect(option.rect, m_theme.color(ColorRole::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const QRect handle =
        scrollHandle(option).adjusted(across ? 2 : 3, across ? 3 : 2, across ? -2 : -3, across ? -3 : -2);
    const bool touched = (option.state & (State_MouseOver | State_Sunken)).toInt() != 0;
    paintBox(painter, handle, m_theme.color(touched ? ColorRole::FieldBorder : ColorRole::ButtonBorder), {},
             3);
}

void Style::drawMenuBarItem(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (item == nullptr)
        return;
    painter.fillRect(option.rect, m_theme.color(ColorRole::Header));
    const bool open = (option.state & (State_Selected | State_Sunken)).toInt() != 0;
    if (open && option.state.testFlag(State_Enabled))
        paintBox(painter, option.rect.adjusted(0, 2, 0, -2), m_theme.color(ColorRole::FaintLine), {});
    drawItemText(&painter, option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                 item->palette, option.state.testFlag(State_Enabled), item->text, QPalette::WindowText);
    Q_UNUSED(widget)
}

} // namespace gatehouse::ui
