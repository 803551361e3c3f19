// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/ContainerRow.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <string>
#include <unordered_map>

namespace gatehouse::ui {

namespace {

using NamesById = std::unordered_map<std::string, QString>;

template <class Element>
NamesById namesById(const std::vector<Element>& elements)
{
    NamesById names;
    for (const Element& element : elements)
        names.emplace(element.id.value, wording::plainText(element.name));
    return names;
}

QString containerHaystack(const Container& container)
{
    std::string text = container.id.value + '\n' + container.key + ' ' + container.name;
    if (container.nativeId)
        text += '\n' + *container.nativeId;
    for (const std::string& label : container.labels)
        text += '\n' + label;
    return QString::fromStdString(text).toCaseFolded();
}

QStringList labelList(const Container& container)
{
    QStringList labels;
    for (const std::string& label : container.labels)
        labels.append(QString::fromStdString(label));
    return labels;
}

void addPolicies(ContainerRow& row, const access::CompiledOrganization& core)
{
    for (const access::PolicyIndex policy : core.policiesCovering(row.container)) {
        row.policies.push_back(policy.value);
        row.blocking |= core.organization().policies[policy.value].rule.effect == RuleEffect::Block;
    }
}

} // namespace

std::vector<ContainerRow> containerRows(const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    const NamesById sites = namesById(organization.sites);
    const NamesById schemes = namesById(organization.schemes);
    std::vector<ContainerRow> rows;
    rows.reserve(organization.containers.size());
    for (const Container& container : organization.containers) {
        ContainerRow row;
        row.container = {static_cast<std::uint32_t>(rows.size())};
        row.id = QString::fromStdString(container.id.value);
        row.shownId = wording::plainText(container.nativeId.value_or(container.id.value), 80);
        row.key = wording::plainText(container.key, 80);
        row.name = wording::plainText(container.name);
        row.product = container.product;
        row.site = sites.at(container.site.value);
        row.siteId = QString::fromStdString(container.site.value);
        if (container.scheme) {
            row.scheme = schemes.at(container.scheme->value);
            row.schemeId = u':' + QString::fromStdString(container.scheme->value);
        }
        row.labels = labelList(container);
        row.haystack = containerHaystack(container);
        addPolicies(row, core);
        rows.push_back(std::move(row));
    }
    return rows;
}

AppsReaching appsReaching(const access::CompiledOrganization& core, access::ContainerIndex container)
{
    AppsReaching count;
    const auto apps = static_cast<std::uint32_t>(core.organization().apps.size());
    for (std::uint32_t app = 0; app < apps; ++app) {
        const access::Cell cell = core.cell({app}, container, {access::ActsAs::App, {}});
        count.total += cell.applicable ? 1U : 0U;
        count.allowed += cell.allowed.contains(Action::Read) ? 1U : 0U;
        count.unknown += cell.unknown.contains(Action::Read) ? 1U : 0U;
    }
    return count;
}

QString containerTitle(const Container& container)
{
    return wording::plainText(container.key + ' ' + container.name);
}

QString kindWords(Product product)
{
    return product == Product::Jira ? QCoreApplication::translate("ContainerRow", "Jira project")
                                    : QCoreApplication::translate("ContainerRow", "Confluence space");
}

} // namespace gatehouse::ui
