// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/installs/InstallChoice.h"
#include "models/organization/Edit.h"
#include "models/organization/Organization.h"
#include "ui/widgets/Lozenge.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gatehouse::ui {

/// A file as the application read it.
struct ImportFile
{
    QString name;
    QByteArray bytes;
    std::optional<Fault> fault{}; ///< why it could not be read; then there are no bytes
};

/// A file, the descriptor in it, and what a person says about it.
struct ImportItem
{
    QString file;
    int lines = 0;
    descriptors::Descriptor descriptor;
    installs::InstallChoice choice; ///< counts for usable ones, once an organization is open
};

[[nodiscard]] ImportItem readImport(const ImportFile& file);

/// Can it be added to an organization?
[[nodiscard]] bool isUsable(const ImportItem& item);

/// Does a later usable item have the same key and site, and so take this one's place?
[[nodiscard]] bool isSuperseded(const std::vector<ImportItem>& items, std::size_t item);
/// How many apps adding them makes or changes.
[[nodiscard]] int countToAdd(const std::vector<ImportItem>& items);

/// "Usable", "Wrong product", "Template", "Broken".
[[nodiscard]] QString verdictWords(descriptors::DescriptorVerdict verdict);
[[nodiscard]] LozengeKind verdictLozenge(descriptors::DescriptorVerdict verdict);

/// The app's name, else its key, else the file's name.
[[nodiscard]] QString itemTitle(const ImportItem& item);
/// "Wren Works · Forge · version 1.3.0 · Jira and Confluence · read from manifest.yml, 118 lines"
[[nodiscard]] QString itemFacts(const ImportItem& item);
/// "New on tarnbrook." or "New version of Wren Minutes on tarnbrook: 1.2.0 → 1.3.0"; asks for `choice.site`.
[[nodiscard]] QString whatAddingDoes(const ImportItem& item, const Organization& organization);
/// The app with the item's key on its site; null where there is none.
[[nodiscard]] const App* appBefore(const ImportItem& item, const Organization& organization);

/// One edit that adds every usable item as its choice says; a later item replaces an earlier one with the
/// same key.
[[nodiscard]] Edit importAll(const std::vector<ImportItem>& items, const Organization& organization);
/// "Import Wren Minutes", "Import 3 apps"
[[nodiscard]] QString importTitle(const std::vector<ImportItem>& items);

} // namespace gatehouse::ui
