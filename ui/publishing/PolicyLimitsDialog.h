// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/PolicyLimits.h"
#include "models/organization/Vocabulary.h"
#include "ui/widgets/DialogFrame.h"

#include <vector>

class QSpinBox;

namespace gatehouse::ui {

/// Asks for the limits of the platform that meters and lint count against; each field says what Gatehouse
/// takes for it by itself. Those of the other policy model are shown and explained too. Object names
/// "policyLimits", "policyLimits.NAME" (the names of `policyLimitNames`), "policyLimits.platform".
class PolicyLimitsDialog : public DialogFrame
{
    Q_OBJECT
public:
    PolicyLimitsDialog(const PolicyLimits& limits, PolicyModel model, const Theme& theme, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const gatehouse::PolicyLimits& limits);

private:
    void addLimit(const PolicyLimitName& limit);
    void addGroup(const QString& title, bool inUse);

    PolicyLimits m_limits;
    std::vector<QSpinBox*> m_fields; ///< in the order of `policyLimitNames`
};

} // namespace gatehouse::ui
