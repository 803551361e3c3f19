// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"
#include "ui/widgets/Card.h"

namespace gatehouse::ui {

/// The causes that the organization shows, ranked. To be hidden where there is none.
class CausesCard : public Card
{
    Q_OBJECT
public:
    explicit CausesCard(const Theme& theme, QWidget* parent = nullptr);

    void setDiagnosis(const diagnosis::Diagnosis& diagnosis, const access::CompiledOrganization& core);

Q_SIGNALS:
    void requestChosen(int cause); ///< its position in the diagnosis

private:
    const Theme& m_theme;
};

} // namespace gatehouse::ui
