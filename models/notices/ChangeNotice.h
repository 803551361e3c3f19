// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"
#include "models/notices/OwnerPage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::notices {

/// Who is told about a change of policies, and what of the rest may be told to them.
struct NoticeReader
{
    Audience audience = Audience::EndUsers;
    std::optional<access::UserIndex> person{};   ///< EndUsers: this one; empty: everybody at once
    std::vector<access::ContainerIndex> owned{}; ///< SpaceOwners: what they are responsible for
    std::string vendor{};                        ///< Vendor: as in `App::vendor`
};

/// What is added by hand.
struct NoticeDetails
{
    std::string contact{}; ///< whom to ask, may have several lines
    std::string when{};    ///< when it takes effect; empty: not told
};

/// A container that the reader may know of.
struct KnownContainer
{
    Product product = Product::Jira;
    std::string key;
    std::string name;
    bool operator==(const KnownContainer&) const = default;
};

/// What a change of policies does to an app somewhere.
enum class Turn : std::uint8_t {
    Blocked,
    Unblocked,
    Open ///< whether it is blocked is not known before or not known after
};

/// One app and one turn, with what the reader may know about where.
struct AppTurn
{
    std::string app; ///< untrusted; the key where it has no name
    Turn turn = Turn::Blocked;
    std::vector<KnownContainer> containers; ///< in file order; never any for a vendor
    bool elsewhere = false;                 ///< also where the reader may not know of
    std::size_t count = 0;                  ///< Vendor: in how many containers; else 0
    /// Vendor: the platform's own numbers of some of them, as events carry them; only what is a number.
    std::vector<std::string> nativeIds;
    bool operator==(const AppTurn&) const = default;
};

/// What one audience is told about a change of policies, with everything taken out that it may not know:
/// nobody is told policies, people, groups, schemes or roles. End users are told containers that they (or all
/// active people) may surely see, space owners their own alone, a vendor its own apps and no container.
struct ChangeNotice
{
    Audience audience = Audience::EndUsers;
    std::string organization;
    std::string vendor; ///< Vendor alone
    BlockLevel blockLevel = BlockLevel::Content;
    std::vector<AppTurn> turns;  ///< in file order of the apps; empty: nothing changes for this reader
    std::vector<Effect> effects; ///< of the blocks that begin where the reader may look; each once
    NoticeDetails details;
    bool operator==(const ChangeNotice&) const = default;
};

/// `before` and `after` are the same organization with other policies.
[[nodiscard]] ChangeNotice changeNotice(const access::CompiledOrganization& before,
                                        const access::CompiledOrganization& after, const NoticeReader& reader,
                                        NoticeDetails details = {});

/// Vendors of which an app is blocked or unblocked somewhere, each once, in file order.
[[nodiscard]] std::vector<std::string> vendorsConcerned(const access::CompiledOrganization& before,
                                                        const access::CompiledOrganization& after);
/// Containers in which an app is blocked or unblocked, in file order.
[[nodiscard]] std::vector<access::ContainerIndex>
containersConcerned(const access::CompiledOrganization& before, const access::CompiledOrganization& after);

} // namespace gatehouse::notices
