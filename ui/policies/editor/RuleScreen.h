// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/policies/editor/PolicyScreen.h"

namespace gatehouse::ui {

class RuleEditor;

/// The app access rule of one policy. Object name "policies.rule".
class RuleScreen : public PolicyScreen
{
    Q_OBJECT
public:
    RuleScreen(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] Policy policy() const override;
    void focusFirst() override;

protected:
    void fill() override;

private:
    RuleEditor* m_rule;
};

} // namespace gatehouse::ui
