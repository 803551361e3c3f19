// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "models/organization/Edit.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// What a person corrects about apps, as edits with the names of their undo steps. Each throws
/// std::out_of_range for one that is not there.
namespace gatehouse::ui::appEdits {

/// An edit and how the undo step is called ("Mark Larkspur Forms as eligible").
struct NamedEdit
{
    Edit edit;
    QString name;
};
using Apps = std::vector<access::AppIndex>;

[[nodiscard]] NamedEdit setEligible(const Organization& organization, const Apps& apps,
                                    std::optional<bool> eligible);
/// Candidates are left as they are: they are not installed yet.
[[nodiscard]] NamedEdit setEnabled(const Organization& organization, const Apps& apps, bool enabled);
/// "Mark Larkspur Forms as installed"
[[nodiscard]] QString installedName(const Organization& organization, const Apps& apps);
[[nodiscard]] NamedEdit remove(const Organization& organization, const Apps& apps);

/// Empty: not known.
[[nodiscard]] NamedEdit setAppUser(const Organization& organization, access::AppIndex app,
                                   const std::optional<UserId>& user);
/// Makes an active app account named like the app, without any permission, and names it as the app user.
[[nodiscard]] NamedEdit addAppUser(const Organization& organization, access::AppIndex app);

/// A text that a person may correct: the first three only where no descriptor says it.
enum class Fact { Name, Vendor, Version, InstalledAt };
/// Empty where the file does not say.
[[nodiscard]] std::string factOf(const App& app, Fact fact);
/// Empty texts mean not known; an empty name changes nothing, as does an installation date that is none.
[[nodiscard]] NamedEdit setFact(const Organization& organization, access::AppIndex app, Fact fact,
                                const std::string& text);
/// Can this text stand for the fact?
[[nodiscard]] bool isValid(Fact fact, const std::string& text);

} // namespace gatehouse::ui::appEdits
