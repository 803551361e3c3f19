// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "models/wording/Language.h"

#include <QString>

#include <optional>

class QApplication;

namespace gatehouse::app {

/// The verbs that paint: they need a QApplication, on a platform without a display if there is none.
[[nodiscard]] std::vector<Verb> windowVerbs();

/// What must be known before the QApplication exists: called with the arguments of a painting verb, sets the
/// platform and the scale of the pictures.
void prepareForPainting(const QStringList& arguments);

/// The window until it is closed, in `language`; empty: in the language chosen in it, else the system's.
/// `path` may be empty.
[[nodiscard]] int runWindow(QApplication& application, const QString& path,
                            std::optional<wording::Language> language);

} // namespace gatehouse::app
