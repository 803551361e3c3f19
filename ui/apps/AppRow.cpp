// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppRow.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <string_view>
#include <unordered_map>

namespace gatehouse::ui {

namespace {

using SiteNames = std::unordered_map<std::string, QString>;
using KeyCounts = std::unordered_map<std::string, int>;

SiteNames siteNames(const Organization& organization)
{
    SiteNames names;
    for (const Site& site : organization.sites)
        names.emplace(site.id.value, wording::plainText(site.name));
    return names;
}

KeyCounts keyCounts(const Organization& organization)
{
    KeyCounts counts;
    for (const App& app : organization.apps)
        ++counts[app.key.value];
    return counts;
}

/// "Confl." beside another product, so that both fit a column.
QString productNames(const std::vector<Product>& products)
{
    QStringList names;
    for (const Product product : products)
        names.append(product == Product::Confluence ? QCoreApplication::translate("AppRow", "Confl.")
                                                    : wording::name(product));
    return names.join(QStringLiteral(", "));
}

QString haystack(const App& app)
{
    QString text = QString::fromStdString(app.name + '\n' + app.key.value + '\n' + app.vendor);
    if (app.scopes)
        for (const ScopeId& scope : *app.scopes)
            text += u'\n' + QString::fromStdString(scope.value);
    return text.toCaseFolded();
}

} // namespace

std::vector<AppRow> appRows(const Organization& organization)
{
    const SiteNames sites = siteNames(organization);
    const KeyCounts counts = keyCounts(organization);
    std::vector<AppRow> rows;
    rows.reserve(organization.apps.size());
    for (const App& app : organization.apps) {
        AppRow row;
        row.app = {static_cast<std::uint32_t>(rows.size())};
        row.id = appId(app);
        row.name = wording::plainText(app.name);
        row.site = counts.at(app.key.value) > 1 ? sites.at(app.site.value) : QString();
        row.vendor = wording::plainText(app.vendor);
        row.framework = app.framework;
        row.products = app.products;
        row.productNames = productNames(app.products);
        row.eligible = app.eligible;
        row.haystack = haystack(app);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString reachText(const access::ReachCount& count)
{
    const QLocale locale;
    if (count.unknown == 0)
        return locale.toString(count.allowed);
    return locale.toString(count.allowed) + u'–' + locale.toString(count.allowed + count.unknown);
}

} // namespace gatehouse::ui
