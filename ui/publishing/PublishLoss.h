// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace gatehouse::ui {

/// What the apps lose when one policy list takes the place of another, asked of the decision core (access
/// model §7): every cell as its app user, for 3LO apps through people.
struct PublishLoss
{
    struct AppLoss
    {
        std::string app;                     ///< `key` or `key@site`, as the core names it
        std::vector<std::string> containers; ///< ids, in file order
    };
    std::vector<AppLoss> apps;  ///< in file order
    std::size_t containers = 0; ///< in which one of them loses something
    std::size_t cells = 0;      ///< in which an app loses something

    [[nodiscard]] bool any() const { return cells > 0; }
};

/// Asks every cell of both sides, so it runs off the GUI thread.
[[nodiscard]] PublishLoss publishLoss(const access::CompiledOrganization& before,
                                      const access::CompiledOrganization& after);

/// "12 apps lose access in 4 containers, 15 cells in all."; says it where none does.
[[nodiscard]] QString lossSentence(const PublishLoss& loss);
/// "Harrow Timesheets: FIN, PAY, LEG", one line per app; at most `lines`, then what is left out.
[[nodiscard]] QStringList lossLines(const PublishLoss& loss, const access::CompiledOrganization& core,
                                    int lines);

} // namespace gatehouse::ui
