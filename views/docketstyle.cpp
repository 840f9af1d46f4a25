// SPDX-License-Identifier: MIT
#include "views/docketstyle.h"

#include "views/columnwidths.h"
#include "views/paint.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>

#include <algorithm>

namespace docket {

namespace {

constexpr char FieldErrorProperty[] = "docketFieldError";
constexpr int FieldPadding = 9; // plus QLineEdit's own 2: text stands at 11
constexpr int TextAreaFrame = 4; // keeps the square viewport clear of the round corners
constexpr int CellInset = 8; // as in the cells below a header
constexpr int ScrollBarExtent = 12;
constexpr int ShortestScrollHandle = 32;

bool isTextArea(const QWidget* widget)
{
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    const auto* rich = qobject_cast<const QTextEdit*>(widget);
    return (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly());
}

QRect scrollHandle(const QStyleOptionSlider& option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int groove = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    int length = groove;
    if (range > 0)
        length = static_cast<int>(qint64{groove} * option.pageStep / (range + option.pageStep));
    length = std::clamp(length, std::min(ShortestScrollHandle, groove), groove);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove - length, option.upsideDown);
    return horizontal ? QRect(start, 0, length, option.rect.height()) : QRect(0, start, option.rect.width(), length);
}

} // namespace

void setFieldError(QWidget* field, bool wrong)
{
    field->setProperty(FieldErrorProperty, wrong);
    field->update();
}

bool hasFieldError(const QWidget* field)
{
    return field->property(FieldErrorProperty).toBool();
}

DocketStyle::DocketStyle(const Theme& theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(theme)
{
}

int DocketStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return ShortestScrollHandle;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? TextAreaFrame : 0;
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 2;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(Measure::Icon);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_HeaderMargin: // also the least height of a row: a line and this twice, the compact one
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DocketStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup: // 0 opens the list below the field, not over it
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DocketStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
        return QSize(fusion.width(), m_theme.px(Measure::Button));
    case CT_MenuBarItem:
        return QSize(size.width() + 16, m_theme.px(Measure::MenuBarItem));
    case CT_HeaderSection:
        return QSize(fusion.width(), m_theme.px(Measure::HeaderRow));
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item || item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(size.width(), 9);
        const int shortcutGap = item->text.contains(QLatin1Char('\t')) ? 32 : 0;
        return QSize(size.width() + 36 + shortcutGap + 36, m_theme.px(Measure::MenuItem));
    }
    default:
        return fusion;
    }
}

QRect DocketStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return QRect();
        const QRect handle = scrollHandle(*bar);
        const bool horizontal = bar->orientation == Qt::Horizontal;
        QRect rect;
        if (subControl == SC_ScrollBarGroove)
            rect = QRect(QPoint(0, 0), bar->rect.size());
        else if (subControl == SC_ScrollBarSlider)
            rect = handle;
        else if (subControl == SC_ScrollBarSubPage)
            rect = horizontal ? QRect(0, 0, handle.left(), handle.height()) : QRect(0, 0, handle.width(), handle.top());
        else if (subControl == SC_ScrollBarAddPage)
            rect = horizontal ? QRect(handle.right() + 1, 0, bar->rect.width() - handle.right() - 1, handle.height())
                              : QRect(0, handle.bottom() + 1, handle.width(), bar->rect.height() - handle.bottom() - 1);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(FieldPadding, 1, -34, -1));
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect DocketStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(FieldPadding, 1, -FieldPadding, -1);
    if (element == SE_HeaderLabel) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        // Mirrored, the header calls the section at its right the end.
        const auto start
            = option->direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
        const bool first
            = header && (header->position == start || header->position == QStyleOptionHeader::OnlyOneSection);
        const int lead = first ? firstCellInset : CellInset;
        return visualRect(option->direction, option->rect, option->rect.adjusted(lead, 0, -CellInset, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void DocketStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_Splitter: {
        // The rectangle is what the handle's grab area leaves of it; `widget` is the splitter.
        const QRect line = option->rect;
        const bool upright = option->state & State_Horizontal;
        paintHairline(
            *painter, line.topLeft(), upright ? line.bottomLeft() : line.topRight(), m_theme.color(Token::Line));
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.color(Token::Chrome));
        return;
    case CE_MenuBarItem:
        paintMenuBarItem(*option, *painter);
        return;
    case CE_MenuItem:
        paintMenuItem(*option, *painter);
        return;
    case CE_Header:
        paintHeader(*option, *painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(*option, *painter);
        return;
    case CE_HeaderLabel:
        paintHeaderLabel(*option, *painter);
        return;
    case CE_ShapedFrame:
        if (isTextArea(widget))
            paintField(*option, *painter, widget);
        else if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                 frame && frame->frameShape != QFrame::StyledPanel)
            QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DocketStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // each part paints its own ring
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameLineEdit:
    case PE_IndicatorHeaderArrow: // part of the label
        return;
    case PE_PanelLineEdit:
        if (!qobject_cast<const QComboBox*>(widget ? widget->parentWidget() : nullptr))
            paintField(*option, *painter, widget);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(Token::Raised));
        return;
    case PE_FrameMenu:
        strokeRound(*painter, option->rect, 0, m_theme.color(Token::Border), 1);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.color(Token::Tip));
        return;
    case PE_IndicatorCheckBox:
        paintIndicator(*option, *painter, 4);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(*option, *painter, option->rect.width() / 2.0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DocketStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        paintScrollBar(*option, *painter, widget);
        return;
    case CC_ComboBox:
        paintComboBox(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace docket
