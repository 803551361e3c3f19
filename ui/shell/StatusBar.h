// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QWidget>

namespace gatehouse {
struct OrganizationProperties;
}

namespace gatehouse::ui {

/// The 24-px bar below: what just happened at the left, at the right the settings of the model that every
/// verdict depends on, each with a sentence that explains it. Object names "statusBar", "statusBar.message",
/// "statusBar.plan", "statusBar.policyModel", "statusBar.blockLevel", "statusBar.combination" (the value's
/// label).
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBar(const Theme& theme, QWidget* parent = nullptr);

    void setMessage(const QString& text);
    [[nodiscard]] QString message() const { return m_message->text(); }
    /// Null: nothing is open, the facts are hidden.
    void setFacts(const OrganizationProperties* properties);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* addFact(const QString& key, const QString& objectName, const QString& tip);

    const Theme& m_theme;
    ElidedLabel* m_message;
    QWidget* m_facts;
    PlainLabel* m_plan;
    PlainLabel* m_policyModel;
    PlainLabel* m_blockLevel;
    PlainLabel* m_combination;
};

} // namespace gatehouse::ui
