// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/widgets/PaneSection.h"

namespace gatehouse::ui {

/// What one policy does today: three numbers, a sentence and what it cannot reach. Link
/// "policies.effect.matrix".
class EffectSection : public PaneSection
{
    Q_OBJECT
public:
    /// `effect` null: it is being counted.
    EffectSection(const Organization& organization, const Policy& policy, const PolicyEffect* effect,
                  const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void matrixRequested();

private:
    void addNumbers(const Organization& organization, bool blocks, const PolicyEffect& effect,
                    const Theme& theme);
    void addUnreachable(const Organization& organization, const PolicyEffect& effect);
};

} // namespace gatehouse::ui
