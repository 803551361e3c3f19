// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Standing.h"
#include "models/organization/Organization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gatehouse::ui {

class FindingRow;
class PlainLabel;

/// Findings one below the other: severity bars, title and how it stands; opened, a row also says why it
/// matters, what to do, where it is and its code, and offers to accept it or to take the acceptance back.
/// Open ones stand first, most severe first, then those accepted. What a closed row would show is not made
/// before it is opened, so that hundreds are no matter. Object names "findings", of a row
/// "findings.CODE.SUBJECT", of its parts that and ".accept", ".withdraw".
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(const Theme& theme, QWidget* parent = nullptr);

    /// Rows that were open stay so. Of few findings all are open at first, of many none.
    void setFindings(const Organization& organization, const std::vector<findings::StandingFinding>& findings,
                     Date today);
    /// Of something that is not in an organization yet: nothing can be accepted.
    void setFindings(const std::vector<findings::Finding>& findings);
    /// What is said where there is none; at first "No findings."
    void setEmptyText(const QString& text);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void acceptRequested(const gatehouse::findings::Finding& finding);
    void withdrawRequested(std::size_t acceptance); ///< index in `Organization::acceptedFindings`

private:
    void build(const Organization* organization, const std::vector<findings::StandingFinding>& findings,
               Date today);
    FindingRow* addRow(const findings::StandingFinding& finding, const AcceptedFinding* acceptance,
                       bool canAccept, Date today);
    void clear();

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    PlainLabel* m_empty;
    std::vector<FindingRow*> m_rows;
};

} // namespace gatehouse::ui
