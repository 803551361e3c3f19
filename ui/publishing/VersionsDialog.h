// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/PolicyDesk.h"
#include "ui/publishing/VersionsModel.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QPushButton;

namespace gatehouse::ui {

class PlainLabel;
class TableView;

/// The published versions that the file keeps: who published what, when and why, and what going back to one
/// would change. A version is taken up as a draft, or asked to be published again. Changes nothing by itself.
/// Object names "versions", "versions.table", "versions.changes", "versions.fault", "versions.draft",
/// "versions.restore", "versions.close".
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(const PolicyDesk& desk, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    /// Policies as they can be taken up now, and the version's time for people.
    void restoreRequested(const std::vector<gatehouse::Policy>& policies, const QString& time);
    void draftRequested(const std::vector<gatehouse::Policy>& policies, const QString& time);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeChanges();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] int row() const; ///< -1: none is selected
    [[nodiscard]] std::vector<Policy> restorable() const;
    void follow();
    [[nodiscard]] QString time() const;

    std::shared_ptr<const Organization> m_organization;
    const Theme& m_theme;
    VersionsModel m_model;
    TableView* m_table = nullptr;
    PlainLabel* m_changesTitle = nullptr;
    PlainLabel* m_changes = nullptr;
    PlainLabel* m_fault = nullptr;
    QPushButton* m_draft = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace gatehouse::ui
