// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/installs/VersionChange.h"
#include "ui/theme/Theme.h"

#include <QDialog>

namespace gatehouse::ui {

/// What two versions are called where they are compared.
struct ComparedNames
{
    QString before;
    QString after;
};

/// Two versions side by side: what the later one newly allows, then what it no longer does. Shows values and
/// changes none; use `open()`.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// `organization` names containers; null where none was asked.
    CompareDialog(const ComparedNames& names, const installs::VersionChange& change,
                  const descriptors::Descriptor& after, const Organization* organization,
                  const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace gatehouse::ui
