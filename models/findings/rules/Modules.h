// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"

#include <span>
#include <string>

/// What rules ask about modules.
namespace gatehouse::findings::rules {

/// The Connect modules: those of a Connect app, or the Connect part of a Forge app.
[[nodiscard]] std::span<const descriptors::Module> connectModules(const descriptors::Descriptor& descriptor);

/// The type of a Connect module without the product a Forge manifest puts before it: "adminPages".
[[nodiscard]] std::string connectType(const descriptors::Module& module);

/// An admin or configure page.
[[nodiscard]] bool isAdminPage(const descriptors::Module& module);

/// What people call it: title, else key, else type.
[[nodiscard]] std::string nameOf(const descriptors::Module& module);
/// What it is, whatever its place: key, else type and title or address.
[[nodiscard]] std::string subjectOf(const descriptors::Module& module);

} // namespace gatehouse::findings::rules
