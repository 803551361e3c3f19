// SPDX-License-Identifier: Apache-2.0
#include "models/imports/AppListing.h"

#include <string>
#include <utility>

namespace gatehouse::imports {
namespace {

/// Different installations, different texts, whatever key and site hold.
std::string installationText(std::string_view key, const std::optional<SiteId>& site)
{
    std::string text = site ? std::to_string(site->value.size()) + ':' + site->value : "-:";
    text += key;
    return text;
}

} // namespace

AppListing::AppListing(const std::vector<App>& before)
    : ElementList<App>(before)
{
    for (std::size_t app = 0; app < size(); ++app)
        index(app);
}

std::size_t AppListing::add(App app)
{
    const std::size_t added = ElementList<App>::add(std::move(app));
    index(added);
    return added;
}

void AppListing::index(std::size_t app)
{
    const App& installation = (*this)[app];
    m_keys.add(installationText(installation.key.value, {}), app);
    m_keys.add(installationText(installation.key.value, installation.site), app);
}

NameIndex::Match AppListing::find(std::string_view key, const std::optional<SiteId>& site) const
{
    return m_keys.find(installationText(key, site));
}

} // namespace gatehouse::imports
