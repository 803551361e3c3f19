// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Condition.h"

#include <string>
#include <vector>

/// What rules ask about the tests in conditions of Connect modules.
namespace gatehouse::findings::rules {

/// Does the test read a property of the app itself: entity `addon`, `addon_property_…`, or a Jira expression
/// on `app.properties`?
[[nodiscard]] bool readsAppProperty(const descriptors::ConditionTest& test);
/// The keys of the app properties it reads, as far as the text tells.
[[nodiscard]] std::vector<std::string> appPropertiesOf(const descriptors::ConditionTest& test);

/// Does the test hold for admins alone, or does the app's own server decide it, which may well ask that?
[[nodiscard]] bool mayGuardAdmins(const descriptors::ConditionTest& test);

/// Does everyone who could write an app property pass the test anyway: being signed in, a licence, a feature?
[[nodiscard]] bool holdsForEveryone(const descriptors::ConditionTest& test);

} // namespace gatehouse::findings::rules
