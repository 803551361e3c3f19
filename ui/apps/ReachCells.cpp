// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/ReachCells.h"

#include "models/wording/Wording.h"
#include "ui/apps/AppRow.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace gatehouse::ui {

ReachCells::ReachCells(const access::Reach& reach, const std::array<std::uint32_t, actionCount>& lost,
                       std::optional<ActionSet> scopeActions, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Action action : allActions) {
        const auto at = static_cast<std::size_t>(action);
        addCell(action, reach[at], lost[at], scopeActions);
    }
}

void ReachCells::addCell(Action action, const access::ReachCount& count, std::uint32_t lost,
                         std::optional<ActionSet> scopeActions)
{
    auto* const cell = new QWidget(this);
    auto* const lines = new QVBoxLayout(cell);
    lines->setContentsMargins(action == Action::View ? 0 : 5, 0, 0, 0);
    lines->setSpacing(0);
    const QString word = wording::name(action);
    const QString number = reachText(count);
    const bool noScope = scopeActions && !scopeActions->contains(action);
    const QString taken = lost > 0 ? tr("%1 by policy").arg(QLocale().toString(lost))
                                   : (noScope ? tr("no scope") : tr("none taken"));
    lines->addWidget(new ElidedLabel(m_theme, TextRole::Secondary, ColorRole::Text2, word, cell));
    const bool known = count.unknown == 0;
    lines->addWidget(new ElidedLabel(m_theme, TextRole::BodyMedium,
                                     known ? ColorRole::Text : ColorRole::Unknown, number, cell));
    lines->addWidget(new ElidedLabel(m_theme, TextRole::Secondary,
                                     lost > 0 ? ColorRole::Denied : ColorRole::Text2, taken, cell));
    cell->setAccessibleName(tr("%1: %2 of %3, %4").arg(word, number, QLocale().toString(count.total), taken));
    static_cast<QHBoxLayout*>(layout())->addWidget(cell, 1);
}

void ReachCells::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(ColorRole::FaintLine));
    for (int at = 1; at < layout()->count(); ++at) {
        const int x = layout()->itemAt(at)->geometry().left();
        painter.drawLine(x, 0, x, height() - 1);
    }
}

} // namespace gatehouse::ui
