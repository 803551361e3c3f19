// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/History.h"

namespace gatehouse::ui {

void History::visit(const Destination& destination)
{
    if (!m_stops.empty() && m_stops[m_at] == destination)
        return;
    if (!m_stops.empty())
        m_stops.resize(m_at + 1);
    m_stops.push_back(destination);
    if (m_stops.size() > limit)
        m_stops.erase(m_stops.begin());
    m_at = m_stops.size() - 1;
}

void History::update(const Destination& destination)
{
    if (!m_stops.empty())
        m_stops[m_at] = destination;
}

std::optional<Destination> History::present() const
{
    return m_stops.empty() ? std::nullopt : std::optional(m_stops[m_at]);
}

std::optional<Destination> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_stops[--m_at];
}

std::optional<Destination> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_stops[++m_at];
}

void History::clear()
{
    m_stops.clear();
    m_at = 0;
}

} // namespace gatehouse::ui
