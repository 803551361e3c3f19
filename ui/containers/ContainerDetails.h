// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/containers/ContainerRow.h"
#include "ui/containers/editing/ContainerEditing.h"
#include "ui/editing/Holders.h"
#include "ui/shell/Place.h"
#include "ui/widgets/DetailsPane.h"

#include <memory>
#include <vector>

namespace gatehouse::ui {

class PaneSection;

/// The pane of one project or space, or of several selected ones: what covers it, who may read it, and its
/// facts, which are changed in place through `editing`. After an edit it stays where it was scrolled to.
class ContainerDetails : public DetailsPane
{
    Q_OBJECT
public:
    ContainerDetails(ContainerEditing& editing, const Theme& theme, QWidget* parent = nullptr);

    void showNothing();
    void showContainer(const ContainerRow& row,
                       const std::shared_ptr<const access::CompiledOrganization>& core);
    void showSeveral(const std::vector<access::ContainerIndex>& containers, const Organization& organization);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);
    void ownerPageRequested();

private:
    using Ids = ContainerEditing::Ids;

    void fill(const Ids& ids, const std::function<void()>& sections);
    void addHeader(const ContainerRow& row);
    void addPolicies(const ContainerRow& row, const access::CompiledOrganization& core);
    void addPeople(const ContainerRow& row, const access::CompiledOrganization& core);
    void addScheme(const std::optional<SchemeId>& scheme, const QString& name);
    void addRoles(const Container& container);
    void addRole(PaneSection& section, const RoleActors& role);
    void addLabels(const std::vector<access::ContainerIndex>& containers, const Organization& organization);
    void addIdentity(const ContainerRow& row, const Container& container);
    void addNames(const std::vector<access::ContainerIndex>& containers, const Organization& organization);
    [[nodiscard]] QWidget* link(const QString& text, const Destination& destination, const char* name);

    ContainerEditing& m_editing;
    const Theme& m_theme;
    Ids m_shown;                        ///< empty: nothing
    std::optional<HolderNames> m_names; ///< of the organization shown last
};

} // namespace gatehouse::ui
