// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/organization/Organization.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

#include <memory>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class PlainLabel;
class PolicyCommands;

/// The middle pane while several policies are selected: what they are, and what can be done to all of them,
/// each as one undo step. Object names "policies.bulk", "policies.bulk.title", "policies.bulk.activate",
/// ".deactivate", ".delete", ".cover", ".uncover", ".list", ".unlist".
class BulkPage : public QScrollArea
{
    Q_OBJECT
public:
    BulkPage(PolicyCommands& commands, const Theme& theme, QWidget* parent = nullptr);

    /// Of the shown list `organization`; in its order.
    void setPolicies(std::shared_ptr<const Organization> organization, const std::vector<PolicyId>& ids);

private:
    [[nodiscard]] QWidget* makeButtons();
    void addButton(QVBoxLayout& column, const char* name, const QString& text, const QString& consequence,
                   void (BulkPage::*act)());
    void activate();
    void deactivate();
    void remove();
    void cover() { askContainers(true); }
    void uncover() { askContainers(false); }
    void list() { askApps(true); }
    void unlist() { askApps(false); }
    void askContainers(bool covered);
    void askApps(bool listed);
    [[nodiscard]] QString passedOver(int count, const QString& why) const;

    PolicyCommands& m_commands;
    const Theme& m_theme;
    std::shared_ptr<const Organization> m_organization;
    std::vector<PolicyId> m_ids;
    int m_withoutContainers = 0; ///< of the selected ones, whose coverage is no list of containers
    int m_withoutList = 0;       ///< whose rule is about all apps
    PlainLabel* m_title;
    PlainLabel* m_names;
};

} // namespace gatehouse::ui
