// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/policies/editor/PolicyScreen.h"

namespace gatehouse::ui {

class CoverageEditor;

/// What one policy covers. Object name "policies.cover".
class CoverageScreen : public PolicyScreen
{
    Q_OBJECT
public:
    CoverageScreen(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] Policy policy() const override;
    void focusFirst() override;

protected:
    void fill() override;

private:
    CoverageEditor* m_coverage;
};

} // namespace gatehouse::ui
