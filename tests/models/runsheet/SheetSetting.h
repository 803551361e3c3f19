// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/runsheet/RunSheet.h"

#include <string>
#include <vector>

namespace gatehouse::test {

/// A small organization for run sheets: one site, Jira projects "c-1" to "c-3" that every account may use,
/// apps "a" and "b" with an account and all scopes, plan Guard Standard; the draft begins empty.
class SheetSetting
{
public:
    explicit SheetSetting(PolicyModel model = PolicyModel::Additive);

    /// An active policy; no containers: the whole organization.
    static Policy policy(const std::string& id, RuleEffect effect, RuleApps apps,
                         const std::vector<std::string>& keys = {},
                         const std::vector<std::string>& containers = {});
    void publish(const Policy& policy) { organization.policies.push_back(policy); }
    void plan(const Policy& policy) { organization.drafts.front().policies.push_back(policy); }

    [[nodiscard]] runsheet::RunSheet sheet() const;
    /// The steps without the snapshot, in short: "create p-1", "activate p-1", "cover p-1", "rule p-1",
    /// "deactivate p-1", "delete p-1", "rename p-1"; "draft", "default block", "set a block 2", "set all
    /// allow", "rest 2", "publish".
    [[nodiscard]] std::vector<std::string> steps() const;

    Organization organization;
};

using Steps = std::vector<std::string>;

} // namespace gatehouse::test
