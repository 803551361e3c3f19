// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/document/LatestTask.h"
#include "ui/policies/editor/PolicyScreen.h"
#include "ui/policies/editor/RuleForecast.h"

class QStackedWidget;

namespace gatehouse::ui {

class ListRulePage;
class PlainRulePage;

/// The app access rule of one policy, in the form of the organization's plan: allow or block without the paid
/// plan, lists with it. Object name "policies.rule".
class RuleScreen : public PolicyScreen
{
    Q_OBJECT
public:
    RuleScreen(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);
    ~RuleScreen() override;

    [[nodiscard]] Policy policy() const override;
    void focusFirst() override;
    void focusFilter() override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void fill() override;

private:
    [[nodiscard]] bool hasLists() const;
    void askForBlock();
    void askForReads();
    void follow();

    catalogue::Catalogue m_catalogue;
    QStackedWidget* m_pages;
    PlainRulePage* m_plain;
    ListRulePage* m_lists;
    LatestTask<BlockForecast> m_block;
    LatestTask<RuleForecast> m_reads;
};

} // namespace gatehouse::ui
