// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "ui/apps/AppRow.h"
#include "ui/shell/Place.h"
#include "ui/widgets/DetailsPane.h"

#include <memory>

namespace gatehouse::ui {

/// The pane of one app: identity, scopes in plain words, reach by itself and through people, modules and
/// events, hosts, eligibility.
class AppDetails : public DetailsPane
{
    Q_OBJECT
public:
    explicit AppDetails(const Theme& theme, QWidget* parent = nullptr);

    void showNothing();
    /// The reach of `row` may still be empty.
    void showApp(const AppRow& row, const std::shared_ptr<const access::CompiledOrganization>& core);

Q_SIGNALS:
    void goTo(const gatehouse::ui::Destination& destination);

private:
    void addHeader(const App& app, const access::CompiledOrganization& core);
    void addScopes(access::AppIndex index, const access::CompiledOrganization& core);
    void addReach(const AppRow& row, const access::CompiledOrganization& core);
    void addDescriptor(const App& app);
    void addEligibility(const App& app);
    void addIdentity(const App& app, const Organization& organization);
    [[nodiscard]] QWidget* reachLinks();

    const Theme& m_theme;
    QString m_appId;
};

} // namespace gatehouse::ui
