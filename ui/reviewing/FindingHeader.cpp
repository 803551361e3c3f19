// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/FindingHeader.h"

#include "models/wording/FindingWording.h"
#include "ui/reviewing/SeverityGlyph.h"
#include "ui/widgets/LongWords.h"

#include <QFontMetrics>
#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int headerPadding = 5;
constexpr int barsWidth = 22;
constexpr int chevronWidth = 20;
constexpr int leastTitle = 120;

} // namespace

FindingHeader::FindingHeader(findings::Severity severity, const QString& title, const QString& standingText,
                             ColorRole standingColor, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_severity(severity)
    , m_title(withBreaks(title))
    , m_standing(standingText)
    , m_standingColor(standingColor)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString spoken = tr("%1: %2").arg(wording::name(severity), title);
    setAccessibleName(standingText.isEmpty() ? spoken : tr("%1, %2").arg(spoken, standingText));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// The standing has a line of its own below the title, so that neither is cut.
int FindingHeader::heightForWidth(int width) const
{
    const int standing = m_standing.isEmpty() ? 0 : Theme::lineHeight(TextRole::Secondary);
    return 2 * headerPadding + titleHeight(width) + standing;
}

int FindingHeader::titleHeight(int width) const
{
    const int room = qMax(leastTitle, width - barsWidth - chevronWidth);
    const QFontMetrics metrics(m_theme.font(TextRole::BodyMedium));
    return qMax(Theme::lineHeight(TextRole::BodyMedium),
                metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_title).height());
}

QSize FindingHeader::sizeHint() const
{
    const int width = 320;
    return {width, heightForWidth(width)};
}

QSize FindingHeader::minimumSizeHint() const
{
    return {barsWidth + leastTitle + chevronWidth, Theme::lineHeight(TextRole::Body) + 2 * headerPadding};
}

QRect FindingHeader::titleRect(int width) const
{
    return {barsWidth, headerPadding, width - barsWidth - chevronWidth, titleHeight(width)};
}

void FindingHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(ColorRole::Hover));
    paintLevelGlyph(painter, QRectF(4, headerPadding + 2, 12, 12), levelGlyph(m_severity), m_theme);
    const QRect title = titleRect(width());
    painter.setFont(m_theme.font(TextRole::BodyMedium));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(title, Qt::TextWordWrap, m_title);
    if (!m_standing.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Secondary));
        painter.setPen(m_theme.color(m_standingColor));
        const QRect below(title.left(), title.bottom() + 1, title.width(),
                          Theme::lineHeight(TextRole::Secondary));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_standing, Qt::ElideRight, below.width()));
    }
    const QIcon chevron =
        m_theme.icon(isChecked() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    chevron.paint(&painter, width() - chevronWidth + 2, headerPadding + 1, 16, 16);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace gatehouse::ui
