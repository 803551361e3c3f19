// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Finding.h"
#include "models/foundation/Date.h"
#include "models/organization/AcceptedFinding.h"
#include "models/organization/App.h"
#include "ui/widgets/DialogFrame.h"

#include <string>

class QLineEdit;
class QPlainTextEdit;

namespace gatehouse::ui {

class DueDateField;

/// Asks why a finding is accepted, by whom and until when. Opened with `open`; gives a value and changes
/// nothing. Object names "acceptFinding.reason", "acceptFinding.by", "acceptFinding.until" (and
/// DueDateField's), "acceptFinding.accept", "acceptFinding.cancel", "acceptFinding.fault".
class AcceptFindingDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// `by` is the person proposed.
    AcceptFindingDialog(const App& app, findings::Finding finding, const std::string& by, Date today,
                        const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] AcceptedFinding accepted() const;

    void accept() override; ///< does nothing while something is missing

Q_SIGNALS:
    void chosen(const gatehouse::AcceptedFinding& accepted);

private:
    void addFields(const std::string& by);
    void follow();
    [[nodiscard]] QString fault() const;

    AppKey m_app;
    SiteId m_site;
    findings::Finding m_finding;
    Date m_today;
    QPlainTextEdit* m_reason = nullptr;
    QLineEdit* m_by = nullptr;
    DueDateField* m_until = nullptr;
    PlainLabel* m_consequence = nullptr;
};

} // namespace gatehouse::ui
