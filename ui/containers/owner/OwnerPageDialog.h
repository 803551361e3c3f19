// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/paper/PaperDialog.h"

#include <memory>

class QCheckBox;
class QPlainTextEdit;

namespace gatehouse::ui {

/// The page for the owner of one project or space (requirements R14, R15): an admin says whom to ask. Object
/// names "ownerPage…".
class OwnerPageDialog : public PaperDialog
{
    Q_OBJECT
public:
    OwnerPageDialog(std::shared_ptr<const access::CompiledOrganization> core,
                    access::ContainerIndex container, const QString& contact, const Theme& theme,
                    QWidget* parent = nullptr);

    [[nodiscard]] QString contact() const;

private:
    void addOptions();
    void follow();

    std::shared_ptr<const access::CompiledOrganization> m_core;
    access::ContainerIndex m_container;
    QPlainTextEdit* m_contact = nullptr;
    QCheckBox* m_namePolicies = nullptr;
};

} // namespace gatehouse::ui
