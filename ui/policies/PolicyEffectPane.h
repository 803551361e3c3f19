// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/widgets/DetailsPane.h"

#include <memory>

namespace gatehouse::ui {

/// The right pane: what the policy does today, in three numbers and a sentence. Object name
/// "policies.effect", link "policies.effect.matrix".
class PolicyEffectPane : public DetailsPane
{
    Q_OBJECT
public:
    explicit PolicyEffectPane(const Theme& theme, QWidget* parent = nullptr);

    /// The effect is being counted.
    void setPending();
    void setEffect(const Organization& organization, const Policy& policy, const PolicyEffect& effect);

Q_SIGNALS:
    void matrixRequested();

private:
    [[nodiscard]] QWidget* makeNumbers(const Organization& organization, const Policy& policy,
                                       const PolicyEffect& effect);
    [[nodiscard]] QWidget* makeUnreachable(const Organization& organization, const PolicyEffect& effect);

    const Theme& m_theme;
};

} // namespace gatehouse::ui
