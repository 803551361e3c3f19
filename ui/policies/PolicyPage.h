// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/policies/PolicyHistory.h"
#include "ui/theme/Theme.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace gatehouse::ui {

class CoverageCard;
class DraftStrip;
class Lozenge;
class PlainLabel;
class RulesCard;
class SidesCard;

/// How a shown policy stands against what is published.
struct PolicyStanding
{
    bool draft = false;                ///< the list of a draft is shown
    std::optional<Policy> published{}; ///< as it is published; empty: it is not
    QStringList changes{};             ///< in words, without the policy's name
    QString weight{};                  ///< what they can do at most, where that is little
    std::vector<PolicyHistoryEntry> history{};
};

/// The middle pane: the summary of one policy: status, who wrote and changed it, what it covers and its rule.
/// Shows a value and asks; changes nothing. Object names "policies.name", "policies.state" (not published),
/// "policies.description", "policies.record", "policies.activate" (also deactivates), "policies.edit",
/// "policies.more", and the actions "policies.duplicate", "policies.delete", "policies.up", "policies.down",
/// "policies.matrix".
class PolicyPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit PolicyPage(const Theme& theme, QWidget* parent = nullptr);

    void setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                   const PolicyStanding& standing);
    void setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                   const PolicyEffect& effect);

Q_SIGNALS:
    void activateRequested(bool active);
    void editRequested(); ///< name, description, status
    void coverageRequested();
    void ruleRequested();
    void duplicateRequested();
    void deleteRequested();
    void moveRequested(int step); ///< -1: up
    void matrixRequested();
    void previewRequested();
    void limitsRequested();
    void containerActivated(const QString& containerId);

private:
    void layOut(QWidget& content);
    void makeButtons(QHBoxLayout& header);
    void makeMenu();
    void popUpMenu();
    void showStanding(const Organization& organization, const Policy& policy, const PolicyStanding& standing);

    const Theme& m_theme;
    PlainLabel* m_name;
    Lozenge* m_status;
    Lozenge* m_state;
    QPushButton* m_activate = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    PlainLabel* m_description;
    PlainLabel* m_record;
    DraftStrip* m_strip;
    SidesCard* m_sides;
    CoverageCard* m_coverage;
    RulesCard* m_rules;
    bool m_active = false;
};

} // namespace gatehouse::ui
