// SPDX-License-Identifier: MIT
#include "views/segmented.h"

#include "views/paint.h"
#include "views/symbols.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace docket {

namespace {

constexpr int SegmentInset = 3;
constexpr int SegmentPadding = 12;
constexpr int SegmentCheckGap = 6;

class Segment final : public QRadioButton
{
public:
    Segment(const QString& text, Segmented::Look look)
        : QRadioButton(text)
        , m_look(look)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override
    {
        const Theme& theme = themeOf(this);
        const int check = hasCheck() ? theme.px(Measure::Icon) + SegmentCheckGap : 0;
        return QSize(textWidth(theme) + check + 2 * SegmentPadding, theme.lineHeight() + 10);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent*) override;

private:
    bool hasCheck() const { return m_look == Segmented::Look::Choice; }
    int textWidth(const Theme& theme) const
    {
        return QFontMetrics(theme.font(TextStyle::BodyStrong)).size(Qt::TextShowMnemonic, text()).width();
    }

    Segmented::Look m_look;
};

void Segment::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const int radius = theme.px(Measure::RadiusInner);
    if (isChecked())
        fillRound(painter, rect(), radius, theme.color(hasCheck() ? Token::AccentSoft : Token::Base));
    else if (underMouse() && isEnabled())
        fillRound(painter, rect(), radius, theme.color(hasCheck() ? Token::Hover : Token::HoverChrome));
    if (showsFocusRing(this))
        paintFocusRing(painter, rect(), radius, theme);

    const int icon = theme.px(Measure::Icon);
    const bool checked = isChecked() && hasCheck();
    const int shift = checked ? icon + SegmentCheckGap : 0;
    const int left = (width() - textWidth(theme) - shift) / 2;
    if (checked) {
        const QRect check(left, 0, icon, height());
        paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), check), Symbol::Check,
            theme.color(isEnabled() ? Token::Accent : Token::Text3));
    }
    painter.setFont(theme.font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(theme.color(!isEnabled() ? Token::Text3 : isChecked() ? Token::Text : Token::Text2));
    const QRect words = QRect(left + shift, 0, textWidth(theme), height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
}

} // namespace

Segmented::Segmented(const QStringList& choices, QWidget* parent)
    : Segmented(choices, Look::Choice, parent)
{
}

Segmented::Segmented(const QStringList& choices, Look look, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_look(look)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(SegmentInset, SegmentInset, SegmentInset, SegmentInset);
    layout->setSpacing(0);
    for (const QString& choice : choices) {
        auto* segment = new Segment(choice, look);
        m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
        layout->addWidget(segment, 1);
    }
    setCurrentIndex(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            Q_EMIT currentIndexChanged(index);
    });
}

int Segmented::currentIndex() const
{
    return m_group->checkedId();
}

void Segmented::setCurrentIndex(int index)
{
    if (QAbstractButton* segment = m_group->button(index))
        segment->setChecked(true);
}

QSize Segmented::sizeHint() const
{
    return QSize(QWidget::sizeHint().width(), themeOf(this).px(Measure::Button));
}

QSize Segmented::minimumSizeHint() const
{
    return QSize(QWidget::minimumSizeHint().width(), themeOf(this).px(Measure::Button));
}

void Segmented::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    PartPainter painter(this);
    const int radius = theme.px(Measure::RadiusControl);
    if (m_look == Look::Switch && !theme.isHighContrast())
        fillRound(painter, rect(), radius, theme.color(Token::Sunken));
    else
        strokeRound(painter, rect(), radius, theme.color(Token::Border), 1, theme.color(Token::Base));
}

} // namespace docket
