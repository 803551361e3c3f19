// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Place.h"

#include <QList>
#include <QString>

namespace gatehouse {
struct Organization;
}

namespace gatehouse::ui {

/// One thing that "Go to anything" finds.
struct Target
{
    QString name;   ///< harmless text
    QString detail; ///< kind and key: "App, com.example.forms", "Project FIN"
    Destination destination;
};

/// Apps, containers and policies of an organization, in file order. Those whose place is not among `placeIds`
/// are left out.
[[nodiscard]] QList<Target> targetsIn(const Organization& organization, const QStringList& placeIds);
/// What `targetsIn` finds, after the places themselves. Without an organization: nothing.
[[nodiscard]] QList<Target> allTargets(const QList<Place*>& places, const Organization* organization);
/// The positions of the targets that have every word of `text` in name or detail; names that start with it
/// come first. At most `limit`; an empty text gives the first ones.
[[nodiscard]] QList<int> matching(const QList<Target>& targets, const QString& text, int limit);

} // namespace gatehouse::ui
