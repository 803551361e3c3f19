// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainersFilter.h"

#include "models/wording/Wording.h"
#include "ui/document/AppId.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace gatehouse::ui {

namespace {

QString productId(Product product)
{
    const std::string_view word = toText(product);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

const QString withoutPolicy = QStringLiteral("none");
const QString unknownScheme = QStringLiteral("none");

/// Where the app reads, or perhaps reads, by itself or through people.
std::vector<bool> reachedBy(const access::CompiledOrganization& core, access::AppIndex app)
{
    std::vector<bool> reached(core.organization().containers.size());
    std::vector<access::Cell> cells(reached.size());
    for (const access::ActsAs kind : {access::ActsAs::App, access::ActsAs::AnyPerson}) {
        core.row(app, {kind, {}}, cells);
        for (std::size_t at = 0; at < cells.size(); ++at)
            if ((cells[at].allowed | cells[at].unknown).contains(Action::Read))
                reached[at] = true;
    }
    return reached;
}

QString siteText(const SiteId& id, const Organization& organization)
{
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    return wording::plainText(site == organization.sites.end() ? id.value : site->name, 60);
}

QList<ChipOption> siteOptions(const std::vector<ContainerRow>& rows, const Organization& organization)
{
    QMap<QString, int> counts;
    for (const ContainerRow& row : rows)
        ++counts[row.siteId];
    QList<ChipOption> options;
    for (const Site& site : organization.sites) {
        const QString id = QString::fromStdString(site.id.value);
        options.append({id, wording::plainText(site.name), counts.value(id)});
    }
    return options;
}

QList<ChipOption> productOptions(const std::vector<ContainerRow>& rows)
{
    std::array<int, allProducts.size()> counts{};
    for (const ContainerRow& row : rows)
        ++counts[static_cast<std::size_t>(row.product)];
    QList<ChipOption> options;
    for (const Product product : allProducts)
        if (const int count = counts[static_cast<std::size_t>(product)]; count > 0)
            options.append({productId(product), wording::name(product), count});
    return options;
}

QList<ChipOption> policyOptions(const std::vector<ContainerRow>& rows, const Organization& organization)
{
    std::vector<int> counts(organization.policies.size());
    int uncovered = 0;
    for (const ContainerRow& row : rows) {
        for (const std::uint32_t policy : row.policies)
            ++counts[policy];
        uncovered += row.policies.empty() ? 1 : 0;
    }
    QList<ChipOption> options;
    for (std::size_t policy = 0; policy < counts.size(); ++policy)
        if (counts[policy] > 0)
            options.append({QString::fromStdString(organization.policies[policy].id.value),
                            wording::plainText(organization.policies[policy].name, 60), counts[policy]});
    if (uncovered > 0)
        options.append(
            {withoutPolicy, QCoreApplication::translate("ContainersFilter", "none covers it"), uncovered});
    return options;
}

QList<ChipOption> labelOptions(const std::vector<ContainerRow>& rows)
{
    QMap<QString, int> counts;
    for (const ContainerRow& row : rows)
        for (const QString& label : row.labels)
            ++counts[label];
    counts.remove(QString());
    QList<ChipOption> options;
    for (auto label = counts.cbegin(); label != counts.cend(); ++label)
        options.append({label.key(), wording::plainText(label.key().toStdString(), 60), label.value()});
    return options;
}

QList<ChipOption> schemeOptions(const std::vector<ContainerRow>& rows, const Organization& organization)
{
    QMap<QString, int> counts;
    for (const ContainerRow& row : rows)
        ++counts[row.schemeId];
    QList<ChipOption> options;
    if (const int unknown = counts.value(QString()); unknown > 0)
        options.append(
            {unknownScheme, QCoreApplication::translate("ContainersFilter", "not known"), unknown});
    for (const Scheme& scheme : organization.schemes) {
        const QString id = u':' + QString::fromStdString(scheme.id.value);
        if (const int count = counts.value(id); count > 0)
            options.append({id, wording::plainText(scheme.name, 60), count});
    }
    return options;
}

/// Names alone are not enough where an app is installed on several sites.
QList<ChipOption> appOptions(const Organization& organization)
{
    QList<ChipOption> options;
    for (const App& app : organization.apps) {
        const bool several = std::ranges::count(organization.apps, app.key, &App::key) > 1;
        const QString name = wording::plainText(app.name.empty() ? app.key.value : app.name, 60);
        options.append({appId(app), several ? QCoreApplication::translate("ContainersFilter", "%1 on %2")
                                                  .arg(name, siteText(app.site, organization))
                                            : name});
    }
    std::stable_sort(options.begin(), options.end(), [](const ChipOption& a, const ChipOption& b) {
        return QString::compare(a.text, b.text, Qt::CaseInsensitive) < 0;
    });
    return options;
}

QString optionText(const QList<ChipOption>& options, const QString& id)
{
    for (const ChipOption& option : options)
        if (option.id == id)
            return option.text;
    return id;
}

} // namespace

ContainersMatcher::ContainersMatcher(const ContainersFilter& filter, const access::CompiledOrganization& core)
    : m_filter(filter)
    , m_words(filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
    , m_product(fromText<Product>(filter.product.toStdString()))
{
    const std::vector<Policy>& policies = core.organization().policies;
    for (std::size_t policy = 0; policy < policies.size(); ++policy)
        if (policies[policy].id.value == filter.policy.toStdString())
            m_policy = static_cast<std::uint32_t>(policy);
    if (const auto app = core.lookup().app(filter.app.toStdString()); app && !filter.app.isEmpty())
        m_reached = reachedBy(core, *app);
}

bool ContainersMatcher::matches(const ContainerRow& row) const
{
    if (!m_filter.site.isEmpty() && row.siteId != m_filter.site)
        return false;
    if (m_product && row.product != *m_product)
        return false;
    if (!m_filter.label.isEmpty() && !row.labels.contains(m_filter.label))
        return false;
    if (m_reached && !(*m_reached)[row.container.value])
        return false;
    if (!matchesPolicy(row) || !matchesScheme(row))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return row.haystack.contains(word); });
}

bool ContainersMatcher::matchesPolicy(const ContainerRow& row) const
{
    if (m_policy)
        return std::find(row.policies.begin(), row.policies.end(), *m_policy) != row.policies.end();
    return m_filter.policy != withoutPolicy || row.policies.empty();
}

bool ContainersMatcher::matchesScheme(const ContainerRow& row) const
{
    if (m_filter.scheme.isEmpty())
        return true;
    return m_filter.scheme == unknownScheme ? !row.scheme : row.schemeId == m_filter.scheme;
}

ContainersFilterOptions containersFilterOptions(const std::vector<ContainerRow>& rows,
                                                const Organization& organization)
{
    return {siteOptions(rows, organization),   productOptions(rows),
            policyOptions(rows, organization), labelOptions(rows),
            schemeOptions(rows, organization), appOptions(organization)};
}

QString inWords(const ContainersFilter& filter, const ContainersFilterOptions& options)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ContainersFilter", text); };
    QStringList parts;
    const auto add = [&](const QString& pattern, const QString& value, const QList<ChipOption>& from) {
        if (!value.isEmpty())
            parts.append(pattern.arg(optionText(from, value)));
    };
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "“%1”")), filter.text, {});
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "site %1")), filter.site, options.site);
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "product %1")), filter.product, options.product);
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "policy %1")), filter.policy, options.policy);
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "label %1")), filter.label, options.label);
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "scheme %1")), filter.scheme, options.scheme);
    add(words(QT_TRANSLATE_NOOP("ContainersFilter", "read by %1")), filter.app, options.app);
    return parts.join(QStringLiteral(", "));
}

} // namespace gatehouse::ui
