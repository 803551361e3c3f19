// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/RuleAppsModel.h"

#include <QWidget>

#include <memory>

namespace gatehouse::ui {

class LinkButton;
class PlainLabel;
class RadioCards;
class RuleAppsTable;
class SidePane;

/// The rule with the paid plan: the default behaviour, what it applies to and how it differs from what is
/// published, beside the table of installed apps. In the model `overrides` the choices are statements of the
/// default or of an override. Object names "policies.rule.kind.block.except" and the like,
/// "policies.rule.coverage", "policies.rule.changes".
class ListRulePage : public QWidget
{
    Q_OBJECT
public:
    ListRulePage(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    void setPolicy(std::shared_ptr<const Organization> organization, const Policy& policy);
    void setForecast(RuleForecast forecast) { m_apps.setForecast(std::move(forecast)); }
    /// How it differs from what is published; empty: not shown.
    void setChanges(const QString& text);
    [[nodiscard]] AppAccessRule rule() const { return m_apps.rule(); }
    /// "7 allowed, 13 blocked (2 of them not installed where the rule applies), 2 cannot be blocked"
    [[nodiscard]] QString sentence() const;
    void focusChoice();
    void focusFilter();

Q_SIGNALS:
    void changed();
    /// The rule is of another kind now, so that the forecast is another one.
    void kindChanged();
    void coverageRequested();

private:
    [[nodiscard]] QWidget* makeSide();
    void makeKinds();
    void fillKinds(const RuleChoice& present);
    void choose(int card);

    catalogue::Catalogue m_catalogue;
    const Theme& m_theme;
    RuleAppsModel m_apps;
    SidePane* m_side = nullptr;
    PlainLabel* m_heading = nullptr;
    PlainLabel* m_model = nullptr;
    RadioCards* m_kinds = nullptr;
    PlainLabel* m_applies = nullptr;
    PlainLabel* m_changesTitle = nullptr;
    PlainLabel* m_changes = nullptr;
    RuleAppsTable* m_table = nullptr;
    std::shared_ptr<const Organization> m_organization;
    bool m_filling = false;
};

} // namespace gatehouse::ui
