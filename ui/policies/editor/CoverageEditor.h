// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace gatehouse::ui {

class ChoiceModel;
class ChoiceTable;
class PlainLabel;
class RadioCards;

/// What a policy covers, as two widgets: the level as radio cards, and the picker that belongs to it. Takes
/// and gives a Coverage; what belongs to another level than the chosen one is forgotten in the result alone.
/// Object names "policies.editor.organization", ".products", ".containers".
class CoverageEditor : public QObject
{
    Q_OBJECT
public:
    CoverageEditor(const Theme& theme, QWidget* parent);

    [[nodiscard]] QWidget* cards() const;
    [[nodiscard]] QWidget* picker() const { return m_picker; }

    void setCoverage(std::shared_ptr<const Organization> organization, const Coverage& coverage);
    [[nodiscard]] Coverage coverage() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget* makeEverything(const Theme& theme);
    void fillProducts();
    void fillContainers();

    RadioCards* m_cards;
    QWidget* m_picker;
    QStackedWidget* m_pages;
    PlainLabel* m_title;
    ChoiceModel* m_products;
    ChoiceModel* m_containers;
    std::shared_ptr<const Organization> m_organization;
    Coverage m_before;
};

} // namespace gatehouse::ui
