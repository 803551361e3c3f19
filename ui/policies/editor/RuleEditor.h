// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/document/PolicyWords.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QStackedWidget;

namespace gatehouse::ui {

class ChoiceModel;
class ChoiceTable;
class PlainLabel;
class RadioCards;
struct ChoiceCell;
struct ChoiceRow;

/// The app access rule, as two widgets: its kind as radio cards with the consequence, and the table of apps.
/// Rules go by app key: an app installed on two sites is one row. Keys that no app has stay in the list.
/// Object names "policies.editor.rule.block.all" and the like, "policies.editor.apps.table",
/// "policies.editor.addKey".
class RuleEditor : public QObject
{
    Q_OBJECT
public:
    RuleEditor(const Theme& theme, QWidget* parent);

    [[nodiscard]] QWidget* cards() const;
    [[nodiscard]] QWidget* picker() const { return m_picker; }

    void setRule(std::shared_ptr<const Organization> organization, const AppAccessRule& rule);
    [[nodiscard]] AppAccessRule rule() const;

Q_SIGNALS:
    void changed();

private:
    void makePicker(const Theme& theme);
    void fillApps();
    void choose(int card);
    void addKey();
    [[nodiscard]] ChoiceCell verdict(const ChoiceRow& row) const;
    [[nodiscard]] RuleChoice choice() const;

    RadioCards* m_cards;
    QWidget* m_picker;
    PlainLabel* m_everybody = nullptr;
    ChoiceModel* m_apps;
    ChoiceTable* m_table = nullptr;
    QLineEdit* m_key = nullptr;
    QList<RuleChoice> m_choices;
    std::shared_ptr<const Organization> m_organization;
    AppAccessRule m_before;
};

} // namespace gatehouse::ui
