// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/policies/editor/PolicyScreen.h"

#include <QStackedWidget>

namespace gatehouse::ui {

class CoverageScreen;
class FactsScreen;
class RuleScreen;

/// The screens that edit one policy, and the way through them: a new policy gets its name, then its coverage,
/// then its rule; of a policy that is there one part is edited. `saved` comes once, at the end, with
/// everything. What hosts it shows it, stores what `saved` brings as one undo step, and leaves at `saved` and
/// `cancelled`.
class PolicyFlow : public QStackedWidget
{
    Q_OBJECT
public:
    PolicyFlow(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);

    /// Of `PolicyScreen::setPublished`: before one of the next.
    void setPublished(const std::shared_ptr<const Organization>& published);

    /// Name, description and status; for a new policy the first of the three screens.
    void edit(std::shared_ptr<const Organization> shown, const Policy& policy, bool isNew);
    void editCoverage(std::shared_ptr<const Organization> shown, const Policy& policy);
    void editRule(std::shared_ptr<const Organization> shown, const Policy& policy);

    [[nodiscard]] PolicyScreen* screen() const;
    [[nodiscard]] bool isWorking() const { return screen()->isWorking(); }
    void focusFirst() { screen()->focusFirst(); }
    void focusFilter() { screen()->focusFilter(); }

Q_SIGNALS:
    void saved(const gatehouse::Policy& policy);
    void cancelled();
    void previewRequested(const gatehouse::Policy& policy);

private:
    void addScreen(PolicyScreen* screen);
    void showFacts(const Policy& policy);
    void showCoverage(const Policy& policy);
    void showRule(const Policy& policy);
    void goOn(const Policy& policy);
    void goBack();
    void changeCoverage(const Policy& policy);
    void leave();

    FactsScreen* m_facts;
    CoverageScreen* m_coverage;
    RuleScreen* m_rule;
    std::shared_ptr<const Organization> m_shown;
    bool m_new = false;
    bool m_fromRule = false; ///< the coverage is changed on the way through the rule
    Policy m_asking;         ///< as the rule screen left it then
};

} // namespace gatehouse::ui
