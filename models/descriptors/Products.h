// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/descriptors/Descriptor.h"
#include "models/descriptors/Node.h"

#include <string_view>

namespace gatehouse::descriptors {

/// Which products a descriptor is for. Neither format has a member that says so, so this is read from what
/// only makes sense in one product: module types, places in its screens, events, context parameters in
/// addresses, scopes.
class ProductEvidence
{
public:
    void jira() { m_jira = true; }
    void confluence() { m_confluence = true; }
    void other(OtherProduct product);

    void connectModule(const Module& module);
    void connectEvent(std::string_view event);
    void connectScope(std::string_view scope);
    void forgeModule(std::string_view type);
    void forgeEvent(std::string_view event);
    void oauthScope(std::string_view scope);
    /// A product by its word: "jira", "jira-software", "confluence", "compass", …
    void named(std::string_view product);
    /// Modules that both products have, and nothing that belongs to one: the app runs in either.
    void bothIfNone();
    /// Names and addresses of the app, for want of anything better.
    void words(std::string_view text);

    [[nodiscard]] bool empty() const { return !m_jira && !m_confluence && m_others.empty(); }
    void writeTo(Descriptor& descriptor) const;

private:
    bool m_jira = false;
    bool m_confluence = false;
    bool m_wordsOnly = false;
    std::vector<OtherProduct> m_others;
};

} // namespace gatehouse::descriptors
