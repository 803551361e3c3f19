// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/ContainerRow.h"
#include "ui/shell/Place.h"
#include "ui/widgets/DetailsPane.h"

#include <memory>
#include <vector>

namespace gatehouse::ui {

/// The pane of one project or space, or of several selected ones.
class ContainerDetails : public DetailsPane
{
    Q_OBJECT
public:
    explicit ContainerDetails(const Theme& theme, QWidget* parent = nullptr);

    void showNothing();
    void showContainer(const ContainerRow& row,
                       const std::shared_ptr<const access::CompiledOrganization>& core);
    void showSeveral(const std::vector<access::ContainerIndex>& containers, const Organization& organization);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    void addHeader(const ContainerRow& row);
    void addIdentity(const ContainerRow& row, const Container& container);
    void addPolicies(const ContainerRow& row, const Organization& organization);
    void addRoles(const Container& container, const Organization& organization);
    void addApps(const ContainerRow& row, const access::CompiledOrganization& core);
    [[nodiscard]] QWidget* link(const QString& text, const Destination& destination, const char* name);

    const Theme& m_theme;
};

} // namespace gatehouse::ui
