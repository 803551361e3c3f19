// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/HistorySection.h"

#include "models/wording/Wording.h"
#include "ui/publishing/VersionWords.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"

#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr std::size_t entriesAtFirst = 4;

} // namespace

HistorySection::HistorySection(const std::vector<PolicyHistoryEntry>& entries, bool all,
                               const std::string& now, const Theme& theme, QWidget* parent)
    : PaneSection(tr("History"), theme, parent)
    , m_theme(theme)
{
    if (entries.empty())
        addText(tr("No publication kept in this file changed this policy."), TextRole::Secondary,
                ColorRole::Text2);
    for (const PolicyHistoryEntry& entry : entries)
        m_dayWidth = std::max(
            m_dayWidth,
            QFontMetrics(theme.font(TextRole::Secondary)).horizontalAdvance(publishedDay(entry.at, now)));
    const std::size_t shown = all ? entries.size() : std::min(entries.size(), entriesAtFirst);
    for (std::size_t at = 0; at < shown; ++at)
        addEntry(entries[at], now);
    if (shown < entries.size())
        addLink(tr("All %Ln entries", nullptr, static_cast<int>(entries.size())),
                QStringLiteral("policies.history.all"), &HistorySection::allRequested);
    addLink(tr("Published versions…"), QStringLiteral("policies.history.versions"),
            &HistorySection::versionsRequested);
}

void HistorySection::addLink(const QString& text, const QString& name, void (HistorySection::*signal)())
{
    auto* const link = new LinkButton(text, m_theme, this);
    link->setObjectName(name);
    connect(link, &LinkButton::clicked, this, signal);
    body()->addWidget(link, 0, Qt::AlignLeft);
}

void HistorySection::addEntry(const PolicyHistoryEntry& entry, const std::string& now)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    auto* const day =
        new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text3, publishedDay(entry.at, now), this);
    day->setFixedWidth(m_dayWidth);
    row->addWidget(day, 0, Qt::AlignTop);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    const auto add = [&](const QString& text, TextRole role, ColorRole color) {
        auto* const label = new PlainLabel(m_theme, role, color, withBreaks(text), this);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        column->addWidget(label);
    };
    for (const QString& change : entry.changes)
        add(change, TextRole::Body, ColorRole::Text);
    const QString by = entry.by.empty() ? tr("someone not named") : wording::plainText(entry.by, 80);
    add(entry.reason.empty() ? by : tr("%1: %2").arg(by, wording::plainText(entry.reason)),
        TextRole::Secondary, ColorRole::Text2);
    row->addLayout(column, 1);
    body()->addLayout(row);
}

} // namespace gatehouse::ui
