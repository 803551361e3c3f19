// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/BlockAppsModel.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class FilterField;
class PlainLabel;
class TableView;

/// Asks which apps to block in some containers, and in which policy to record it. Opened with `open`; gives a
/// value and changes nothing.
class BlockAppsDialog : public QDialog
{
    Q_OBJECT
public:
    BlockAppsDialog(std::shared_ptr<const access::CompiledOrganization> core,
                    std::vector<access::ContainerIndex> containers, const Theme& theme,
                    QWidget* parent = nullptr);

    [[nodiscard]] BlockChoice choice() const;

Q_SIGNALS:
    void chosen(const gatehouse::ui::BlockChoice& choice);

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget* policyRow();
    [[nodiscard]] QWidget* footer();
    void follow();
    void followPolicies(const std::vector<AppKey>& apps);
    void followName(const std::vector<AppKey>& apps);
    [[nodiscard]] QString consequence(const BlockChoice& choice) const;

    std::shared_ptr<const access::CompiledOrganization> m_core;
    std::vector<access::ContainerIndex> m_containers;
    const Theme& m_theme;
    BlockAppsModel m_model;
    bool m_nameEdited = false;

    FilterField* m_search = nullptr;
    TableView* m_table = nullptr;
    QComboBox* m_policy = nullptr;
    QLineEdit* m_name = nullptr;
    PlainLabel* m_consequence = nullptr;
    QPushButton* m_block = nullptr;
};

} // namespace gatehouse::ui
