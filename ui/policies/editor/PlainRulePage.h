// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/editor/RuleForecast.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace gatehouse::ui {

class BlockPane;
class Card;
class OutOfReachModel;
class PlainLabel;
class RuleCard;
class TableView;

/// The rule without the paid plan: allow or block, each with what follows; who stays out of reach; and what a
/// block would do. A list that the policy has already is a third choice, kept and explained. Object names
/// "policies.rule.allow", ".block", ".kept", ".applies", ".outOfReach", ".plan".
class PlainRulePage : public QWidget
{
    Q_OBJECT
public:
    explicit PlainRulePage(const Theme& theme, QWidget* parent = nullptr);

    void setPolicy(std::shared_ptr<const Organization> organization, const Policy& policy);
    /// For the policy as it was set; until then the numbers are left out.
    void setForecast(const BlockForecast& forecast);
    [[nodiscard]] AppAccessRule rule() const;
    void focusChoice();

Q_SIGNALS:
    void changed();
    void previewRequested();

private:
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] RuleCard* addCard(QVBoxLayout& column, const QString& title, const char* name);
    [[nodiscard]] QWidget* makePlanLine();
    void makeOutOfReach();
    void fillCards();
    void fillFacts(const BlockForecast* forecast);

    const Theme& m_theme;
    PlainLabel* m_applies = nullptr;
    QButtonGroup* m_group;
    RuleCard* m_allow = nullptr;
    RuleCard* m_block = nullptr;
    RuleCard* m_kept = nullptr;
    Card* m_outOfReach = nullptr;
    OutOfReachModel* m_reachModel;
    TableView* m_reachTable = nullptr;
    PlainLabel* m_plan = nullptr;
    BlockPane* m_pane = nullptr;
    std::shared_ptr<const Organization> m_organization;
    Policy m_policy;
};

} // namespace gatehouse::ui
