// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
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
};

/// A file and the descriptor in it.
struct ImportItem
{
    QString file;
    descriptors::Descriptor descriptor;
};

[[nodiscard]] ImportItem readImport(const ImportFile& file);

/// Can it be added to an organization?
[[nodiscard]] bool isUsable(const ImportItem& item);

/// "Usable", "Wrong product", "Template", "Broken".
[[nodiscard]] QString verdictWords(descriptors::DescriptorVerdict verdict);
[[nodiscard]] LozengeKind verdictLozenge(descriptors::DescriptorVerdict verdict);

/// The app's name, else its key, else the file's name.
[[nodiscard]] QString itemTitle(const ImportItem& item);
/// "Wren Works · Forge · version 1.3.0 · Jira and Confluence · read from manifest.yml"
[[nodiscard]] QString itemFacts(const ImportItem& item);
/// "New on tarnbrook." or "Replaces version 1.2.0 of Wren Minutes on tarnbrook."
[[nodiscard]] QString whatAddingDoes(const ImportItem& item, const Organization& organization,
                                     const SiteId& site);

/// One edit that installs every usable item on the site; a later item replaces an earlier one with the same
/// key.
[[nodiscard]] Edit importAll(const std::vector<ImportItem>& items, const Organization& organization,
                             const SiteId& site);
/// "Import Wren Minutes", "Import 3 apps"
[[nodiscard]] QString importTitle(const std::vector<ImportItem>& items);

} // namespace gatehouse::ui
