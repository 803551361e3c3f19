// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportItem.h"

#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/InstallApp.h"
#include "models/installs/InstallEdit.h"
#include "models/organization/Edits.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::ui {

namespace {

using descriptors::DescriptorVerdict;

QString importText(const char* text)
{
    return QCoreApplication::translate("ImportItem", text);
}

QString siteTitle(const Organization& organization, const SiteId& id)
{
    for (const Site& site : organization.sites)
        if (site.id == id)
            return wording::plainText(site.name, 80);
    return wording::plainText(id.value, 80);
}

QString versionWords(const std::optional<std::string>& version)
{
    return version ? wording::plainText(*version, 40) : QStringLiteral("?");
}

QString plainFile(const ImportItem& item)
{
    return wording::plainText(item.file.toStdString(), 120);
}

} // namespace

ImportItem readImport(const ImportFile& file)
{
    const std::string_view bytes(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
    ImportItem item{file.name, 0, descriptors::readDescriptor(bytes), {}};
    if (file.fault)
        item.descriptor.fault = file.fault;
    const bool unfinished = !file.bytes.isEmpty() && !file.bytes.endsWith('\n');
    item.lines = static_cast<int>(file.bytes.count('\n')) + (unfinished ? 1 : 0);
    return item;
}

bool isUsable(const ImportItem& item)
{
    return descriptors::canInstall(item.descriptor);
}

bool isSuperseded(const std::vector<ImportItem>& items, std::size_t item)
{
    const ImportItem& one = items.at(item);
    const auto takesItsPlace = [&](const ImportItem& later) {
        return isUsable(later) && later.descriptor.key == one.descriptor.key &&
               later.choice.site == one.choice.site;
    };
    const auto next = items.begin() + static_cast<std::ptrdiff_t>(item) + 1;
    return isUsable(one) && std::any_of(next, items.end(), takesItsPlace);
}

int countToAdd(const std::vector<ImportItem>& items)
{
    int count = 0;
    for (std::size_t item = 0; item < items.size(); ++item)
        count += isUsable(items[item]) && !isSuperseded(items, item) ? 1 : 0;
    return count;
}

QString verdictWords(DescriptorVerdict verdict)
{
    switch (verdict) {
    case DescriptorVerdict::Ok:
        return importText(QT_TRANSLATE_NOOP("ImportItem", "Usable"));
    case DescriptorVerdict::WrongProduct:
        return importText(QT_TRANSLATE_NOOP("ImportItem", "Wrong product"));
    case DescriptorVerdict::Template:
        return importText(QT_TRANSLATE_NOOP("ImportItem", "Template"));
    case DescriptorVerdict::Broken:
        return importText(QT_TRANSLATE_NOOP("ImportItem", "Broken"));
    }
    return {};
}

LozengeKind verdictLozenge(DescriptorVerdict verdict)
{
    switch (verdict) {
    case DescriptorVerdict::Ok:
        return LozengeKind::Allowed;
    case DescriptorVerdict::Broken:
        return LozengeKind::Denied;
    case DescriptorVerdict::WrongProduct:
    case DescriptorVerdict::Template:
        return LozengeKind::Neutral;
    }
    return LozengeKind::Neutral;
}

QString itemTitle(const ImportItem& item)
{
    if (item.descriptor.name && !item.descriptor.name->empty())
        return wording::plainText(*item.descriptor.name, 120);
    if (item.descriptor.key && !item.descriptor.key->empty())
        return wording::plainText(*item.descriptor.key, 120);
    return plainFile(item);
}

QString itemFacts(const ImportItem& item)
{
    const descriptors::Descriptor& descriptor = item.descriptor;
    QStringList facts;
    if (descriptor.vendor)
        facts.append(wording::plainText(*descriptor.vendor, 80));
    if (descriptor.framework)
        facts.append(wording::name(*descriptor.framework));
    if (descriptor.version)
        facts.append(QCoreApplication::translate("ImportItem", "version %1")
                         .arg(wording::plainText(*descriptor.version, 40)));
    QStringList products;
    for (const Product product : descriptor.products)
        products.append(wording::name(product));
    if (!products.isEmpty())
        facts.append(products.join(importText(QT_TRANSLATE_NOOP("ImportItem", " and "))));
    facts.append(QCoreApplication::translate("ImportItem", "read from %1, %Ln lines", nullptr, item.lines)
                     .arg(plainFile(item)));
    return facts.join(QStringLiteral(" · "));
}

QString whatAddingDoes(const ImportItem& item, const Organization& organization)
{
    if (!isUsable(item))
        return importText(QT_TRANSLATE_NOOP("ImportItem", "Nothing is added for this file."));
    const QString where = siteTitle(organization, item.choice.site);
    const App* const before = appBefore(item, organization);
    if (before == nullptr)
        return QCoreApplication::translate("ImportItem", "New on %1.").arg(where);
    return QCoreApplication::translate("ImportItem", "New version of %1 on %2: %3 → %4")
        .arg(wording::plainText(before->name, 80), where, versionWords(before->version),
             versionWords(item.descriptor.version));
}

const App* appBefore(const ImportItem& item, const Organization& organization)
{
    if (!isUsable(item))
        return nullptr;
    const auto at = installs::findApp(organization, AppKey(*item.descriptor.key), item.choice.site);
    return at ? &organization.apps[*at] : nullptr;
}

Edit importAll(const std::vector<ImportItem>& items, const Organization& organization)
{
    Organization state = organization;
    std::vector<Edit> steps;
    for (const ImportItem& item : items) {
        if (!isUsable(item))
            continue;
        steps.push_back(installs::installEdit(state, item.descriptor, item.choice));
        steps.back().apply(state);
    }
    return edits::joined(steps);
}

QString importTitle(const std::vector<ImportItem>& items)
{
    const int apps = countToAdd(items);
    if (apps != 1)
        return QCoreApplication::translate("ImportItem", "Import %Ln apps", nullptr, apps);
    const auto item = std::find_if(items.begin(), items.end(), isUsable);
    return QCoreApplication::translate("ImportItem", "Import %1").arg(itemTitle(*item));
}

} // namespace gatehouse::ui
