// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"
#include "ui/editing/ChoicePicker.h"

#include <QList>
#include <QString>

#include <memory>
#include <string_view>
#include <unordered_map>

namespace gatehouse::ui {

/// Names of holders, found quickly however many accounts there are. Keeps the organization alive.
class HolderNames
{
public:
    explicit HolderNames(std::shared_ptr<const Organization> organization);

    /// "Ines Okello", "developers", "Apps", "Whoever is signed in", "Anyone, even without an account";
    /// harmless.
    [[nodiscard]] QString name(const Holder& holder) const;
    /// "person", "app user", "group", "role", "inactive person"; empty where the name says it.
    [[nodiscard]] QString kind(const Holder& holder) const;
    [[nodiscard]] const std::shared_ptr<const Organization>& organization() const { return m_organization; }

private:
    std::shared_ptr<const Organization> m_organization;
    std::unordered_map<std::string_view, const User*> m_users;   ///< by id
    std::unordered_map<std::string_view, const Group*> m_groups; ///< by id
};

/// People, app users and groups by name; ids as `Holder` reads them.
[[nodiscard]] QList<PickerChoice> actorChoices(const Organization& organization);
/// The same, and before them whoever is signed in, anyone, and the roles that any scheme or container names.
[[nodiscard]] QList<PickerChoice> grantChoices(const Organization& organization);
/// People and app users alone; ids as they are.
[[nodiscard]] QList<PickerChoice> accountChoices(const Organization& organization);
/// Names of roles that any scheme or container names, each once, in alphabetical order; raw.
[[nodiscard]] QList<PickerChoice> roleChoices(const Organization& organization);

} // namespace gatehouse::ui
