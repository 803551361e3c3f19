// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PlainLabel.h"

#include <QWidget>

namespace gatehouse::ui {

/// The answer: lozenge, what was asked in words, and the codes once, in mono. Object names: the lozenge is
/// "NAME.verdict", the codes are "NAME.codes", where NAME is given to the constructor.
class ExplanationVerdict : public QWidget
{
    Q_OBJECT
public:
    ExplanationVerdict(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setExplanation(const access::Explanation& explanation, const access::CompiledOrganization& core);

private:
    Lozenge* m_lozenge;
    PlainLabel* m_sentence;
    PlainLabel* m_decidedAs; ///< who the best person is, for any-person alone
    PlainLabel* m_codes;
};

/// "app-user.no-permission  policy.blocked"; empty where the verdict is allowed.
[[nodiscard]] QString codesText(const std::vector<access::Code>& codes);

} // namespace gatehouse::ui
