// SPDX-License-Identifier: Apache-2.0
#include "models/imports/rows/AppRows.h"

#include "models/imports/CellText.h"

#include <algorithm>

namespace gatehouse::imports {
namespace {

/// What the row or its table's default says; empty without a fault where both are silent.
std::optional<Framework> frameworkOfRow(Row& row)
{
    const std::string_view text = row.text(Column::Framework);
    if (text.empty())
        return row.defaults().framework;
    const auto framework = frameworkOf(text);
    if (!framework)
        row.tell(Column::Framework, "import.unknown-framework", {std::string(text)});
    return framework;
}

/// Those of the row; none where its cell is empty or wrong.
std::vector<Product> productsOfRow(Row& row)
{
    std::vector<Product> products;
    for (const std::string_view part : listParts(row.text(Column::Products))) {
        const auto product = productOf(part);
        if (!product)
            row.tell(Column::Products, "import.unknown-product", {std::string(part)});
        else if (std::ranges::find(products, *product) == products.end())
            products.push_back(*product);
    }
    return products;
}

bool saysUnknown(std::string_view text)
{
    return text == "?" || lowered(text) == "unknown";
}

} // namespace

void AppRows::bring(Row& row)
{
    const auto app = elementOf(row);
    if (!app)
        return;
    row.isAbout(*app);
    if (!m_claims.claim(*app, row, Column::Key, row.text(Column::Key)))
        return;
    setTexts(*app, row);
    if (auto products = productsOfRow(row); !products.empty())
        m_batch.apps.set(*app, &App::products, std::move(products));
    if (const auto framework = frameworkOfRow(row); framework && !row.text(Column::Framework).empty())
        m_batch.apps.set(*app, &App::framework, *framework);
    setUser(*app, row);
    setScopes(*app, row);
    setStates(*app, row);
    setInstalledAt(*app, row);
}

std::optional<std::size_t> AppRows::elementOf(Row& row)
{
    const std::string_view key = row.text(Column::Key);
    if (key.empty()) {
        row.tellMissing(Column::Key);
        return std::nullopt;
    }
    const auto site = siteOf(m_batch, row);
    if (!site && row.refused())
        return std::nullopt;
    const NameIndex::Match match = m_batch.apps.find(key, site);
    return match.count == 0 ? added(row, site) : oneOf(match, row, Column::Key, key, "");
}

std::optional<std::size_t> AppRows::added(Row& row, const std::optional<SiteId>& site)
{
    const auto framework = frameworkOfRow(row);
    const bool productSaid = !row.text(Column::Products).empty();
    if (!site)
        row.tellMissing(Column::Site);
    if (!framework && row.text(Column::Framework).empty())
        row.tellMissing(Column::Framework);
    if (!productSaid && !row.defaults().product)
        row.tellMissing(Column::Products);
    if (!site || !framework)
        return std::nullopt;
    App app;
    app.key.value = row.string(Column::Key);
    app.site = *site;
    app.framework = *framework;
    if (!productSaid && row.defaults().product)
        app.products = {*row.defaults().product};
    return m_batch.apps.add(std::move(app));
}

void AppRows::setTexts(std::size_t app, Row& row)
{
    auto& apps = m_batch.apps;
    if (const std::string name = row.string(Column::Name); !name.empty())
        apps.set(app, &App::name, name);
    if (const std::string vendor = row.string(Column::Vendor); !vendor.empty())
        apps.set(app, &App::vendor, vendor);
    if (const std::string version = row.string(Column::Version); !version.empty())
        apps.set(app, &App::version, std::optional(version));
}

void AppRows::setUser(std::size_t app, Row& row)
{
    const std::string_view text = row.text(Column::User);
    const auto user = text.empty() ? std::nullopt : userOf(m_batch, row, Column::User, text);
    if (!user)
        return;
    if (m_batch.users[*user].kind == AccountKind::App)
        m_batch.apps.set(app, &App::user, std::optional(m_batch.users[*user].id));
    else
        row.tell(Column::User, "import.not-an-app-user", {std::string(text)});
}

void AppRows::setScopes(std::size_t app, Row& row)
{
    const std::string_view text = row.text(Column::Scopes);
    if (text.empty())
        return;
    std::vector<ScopeId> scopes;
    for (const std::string_view part : text == "[]" ? std::vector<std::string_view>{} : wordParts(text))
        scopes.emplace_back(std::string(part));
    m_batch.apps.set(app, &App::scopes, std::optional(std::move(scopes)));
}

/// A candidate that is enabled is a candidate no more: it is installed.
void AppRows::setStates(std::size_t app, Row& row)
{
    if (const auto enabled = booleanOfRow(row, Column::Enabled)) {
        m_batch.apps.set(app, &App::enabled, *enabled);
        if (*enabled)
            m_batch.apps.set(app, &App::candidate, false);
    }
    if (saysUnknown(row.text(Column::Eligible)))
        m_batch.apps.set(app, &App::eligible, std::optional<bool>());
    else if (const auto eligible = booleanOfRow(row, Column::Eligible))
        m_batch.apps.set(app, &App::eligible, std::optional(*eligible));
}

void AppRows::setInstalledAt(std::size_t app, Row& row)
{
    const std::string_view text = row.text(Column::InstalledAt);
    if (text.empty())
        return;
    if (isDate(text))
        m_batch.apps.set(app, &App::installedAt, std::optional(std::string(text)));
    else
        row.tell(Column::InstalledAt, "import.wrong-date", {std::string(text)});
}

} // namespace gatehouse::imports
