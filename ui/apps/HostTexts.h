// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Organization.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace gatehouse::ui {

/// The hosts that descriptors name, as text to search in. Reading a descriptor costs a fraction of a
/// millisecond, so each is read once and only when somebody searches.
class HostTexts
{
public:
    /// One text an app, in file order; case folded.
    [[nodiscard]] QStringList of(const Organization& organization);

private:
    QHash<std::size_t, QString> m_known; ///< by the hash of the descriptor
};

} // namespace gatehouse::ui
