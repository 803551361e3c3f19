// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Outcome.h"
#include "models/organization/Vocabulary.h"
#include "ui/widgets/KeyValueGrid.h"

#include <QWidget>

namespace gatehouse::ui {

/// What is seen per surface. Surfaces that do not apply are left out; the compact form shows the few that
/// people ask about first.
class ExplanationOutcomes : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationOutcomes(const Theme& theme, QWidget* parent = nullptr);

    void setOutcomes(const access::Outcomes& outcomes, Product product);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// How many surfaces apply, shown or not.
    [[nodiscard]] int applicable() const;

private:
    void fill();

    KeyValueGrid* m_grid;
    access::Outcomes m_outcomes{};
    Product m_product = Product::Jira;
    bool m_compact = false;
};

} // namespace gatehouse::ui
