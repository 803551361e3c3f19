// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/Card.h"

#include <QGridLayout>

#include <memory>

namespace gatehouse::ui {

class ElidedLabel;
class ProportionBar;

/// The app access rule in one line, and which of the apps installed here it meets. Object names
/// "policies.rule", "policies.rule.change".
class RulesCard : public Card
{
    Q_OBJECT
public:
    explicit RulesCard(const Theme& theme, QWidget* parent = nullptr);

    void setPolicy(const Organization& organization, const Policy& policy);
    void setEffect(const Organization& organization, const Policy& policy, const PolicyEffect& effect);

Q_SIGNALS:
    void changeRequested();

private:
    [[nodiscard]] QWidget* makeRuleLine();
    void addRow(const Glyph& glyph, ColorRole color, const QString& title, const QString& text);
    void addNamedButAbsent(const Organization& organization, const Policy& policy,
                           const PolicyEffect& effect);

    const Theme& m_theme;
    PlainLabel* m_sentence;
    PlainLabel* m_rule;
    ProportionBar* m_bar;
    QGridLayout* m_rows;
};

} // namespace gatehouse::ui
