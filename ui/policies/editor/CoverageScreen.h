// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/Catalogue.h"
#include "ui/document/LatestTask.h"
#include "ui/policies/editor/CoverageModel.h"
#include "ui/policies/editor/PolicyScreen.h"
#include "ui/policies/editor/ProductsModel.h"

class QStackedWidget;

namespace gatehouse::ui {

class ContainersTable;
class CoverageSide;

/// What one policy covers: the level, and the products or containers that belong to it. What belongs to
/// another level than the chosen one is forgotten in the result alone. Object name "policies.cover".
class CoverageScreen : public PolicyScreen
{
    Q_OBJECT
public:
    CoverageScreen(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);
    ~CoverageScreen() override;

    [[nodiscard]] Policy policy() const override;
    void focusFirst() override;
    void focusFilter() override;
    [[nodiscard]] bool isWorking() const override { return m_others.isRunning(); }

protected:
    void fill() override;

private:
    [[nodiscard]] QWidget* makeEverything();
    [[nodiscard]] QWidget* makeProducts();
    [[nodiscard]] bool isFixed() const;
    void askForOthers();
    void follow();

    catalogue::Catalogue m_catalogue;
    CoverageModel m_containers;
    ProductsModel m_products;
    CoverageSide* m_side;
    QStackedWidget* m_pages;
    ContainersTable* m_table;
    PlainLabel* m_everything = nullptr;
    bool m_filling = false;
    LatestTask<OtherPolicies> m_others;
};

} // namespace gatehouse::ui
