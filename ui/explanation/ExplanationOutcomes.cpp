// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/ExplanationOutcomes.h"

#include "models/wording/Wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

using access::Surface;

bool askedFirst(Surface surface, Product product)
{
    switch (surface) {
    case Surface::RestGet:
    case Surface::RestSearch:
    case Surface::RestUpdate:
    case Surface::Event:
    case Surface::UiModule:
        return true;
    case Surface::UiMacro:
        return product == Product::Confluence;
    default:
        return false;
    }
}

} // namespace

ExplanationOutcomes::ExplanationOutcomes(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_grid(new KeyValueGrid(theme, 176, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
}

void ExplanationOutcomes::setOutcomes(const access::Outcomes& outcomes, Product product)
{
    m_outcomes = outcomes;
    m_product = product;
    fill();
}

void ExplanationOutcomes::setCompact(bool compact)
{
    m_compact = compact;
    fill();
}

int ExplanationOutcomes::applicable() const
{
    return static_cast<int>(std::ranges::count_if(m_outcomes, [](const access::Outcome& outcome) {
        return outcome.seen != access::Seen::NotApplicable;
    }));
}

void ExplanationOutcomes::fill()
{
    m_grid->clear();
    for (std::size_t index = 0; index < access::surfaceCount; ++index) {
        const auto surface = static_cast<Surface>(index);
        const access::Outcome& outcome = m_outcomes[index];
        const bool shown = !m_compact || askedFirst(surface, m_product);
        if (shown && outcome.seen != access::Seen::NotApplicable)
            m_grid->addRow(wording::name(surface), wording::name(outcome), TextRole::Secondary);
    }
}

} // namespace gatehouse::ui
