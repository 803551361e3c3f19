// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyEffect.h"
#include "ui/theme/Theme.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <memory>

class QHBoxLayout;
class QToolButton;

namespace gatehouse::ui {

class CoverageCard;
class Lozenge;
class PlainLabel;
class RulesCard;

/// The middle pane: one policy, what it covers and its rule. Shows a value and asks; changes nothing. Object
/// names "policies.name", "policies.activate" (also deactivates), "policies.edit", "policies.more", and the
/// actions "policies.duplicate", "policies.delete".
class PolicyPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit PolicyPage(const Theme& theme, QWidget* parent = nullptr);

    void setPolicy(const std::shared_ptr<const Organization>& organization, const Policy& policy);
    void setEffect(const std::shared_ptr<const Organization>& organization, const Policy& policy,
                   const PolicyEffect& effect);

Q_SIGNALS:
    void activateRequested(bool active);
    void editRequested();
    void duplicateRequested();
    void deleteRequested();
    void containerActivated(const QString& containerId);

private:
    void makeButtons(QHBoxLayout& header);
    void makeMenu();
    void popUpMenu();

    const Theme& m_theme;
    PlainLabel* m_name;
    Lozenge* m_status;
    QPushButton* m_activate = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_menu = nullptr;
    PlainLabel* m_description;
    PlainLabel* m_record;
    CoverageCard* m_coverage;
    RulesCard* m_rules;
    bool m_active = false;
};

} // namespace gatehouse::ui
