// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/PublishLoss.h"

#include "models/access/Difference.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace gatehouse::ui {
namespace {

struct LossText
{
    Q_DECLARE_TR_FUNCTIONS(publishing)
};

constexpr std::size_t mostContainersNamed = 8;

/// With the site where the core needed it to tell installations apart.
QString lossAppName(const std::string& app, const access::CompiledOrganization& core)
{
    const Organization& organization = core.organization();
    const auto found = core.lookup().app(app);
    if (!found)
        return wording::plainText(app, 80);
    const App& facts = organization.apps[found->value];
    const QString name = wording::plainText(facts.name.empty() ? facts.key.value : facts.name, 80);
    if (facts.key.value == app)
        return name;
    const auto site = std::ranges::find(organization.sites, facts.site, &Site::id);
    // lupdate does not see whose tr() this would be.
    return QCoreApplication::translate("publishing", "%1 on %2")
        .arg(name, wording::plainText(site == organization.sites.end() ? facts.site.value : site->name, 80));
}

QString lossContainers(const std::vector<std::string>& ids,
                       const std::unordered_map<std::string, const Container*>& containers)
{
    QStringList keys;
    for (const std::string& id : ids) {
        const auto found = containers.find(id);
        if (static_cast<std::size_t>(keys.size()) < mostContainersNamed)
            keys << wording::plainText(found == containers.end() ? id : found->second->key, 40);
    }
    const int rest = static_cast<int>(ids.size()) - static_cast<int>(keys.size());
    const QString named = keys.join(LossText::tr(", "));
    return rest > 0 ? LossText::tr("%1 and %Ln more", nullptr, rest).arg(named) : named;
}

} // namespace

PublishLoss publishLoss(const access::CompiledOrganization& before, const access::CompiledOrganization& after)
{
    PublishLoss loss;
    const auto difference = access::difference(before, after, std::nullopt);
    if (!difference)
        return loss; // asks for nobody, so nobody can be missing
    std::set<std::string> containers;
    for (const access::CellDifference& cell : difference->cells) {
        if (cell.lost.empty())
            continue;
        if (loss.apps.empty() || loss.apps.back().app != cell.app)
            loss.apps.push_back({cell.app, {}});
        loss.apps.back().containers.push_back(cell.container);
        containers.insert(cell.container);
        ++loss.cells;
    }
    loss.containers = containers.size();
    return loss;
}

QString lossSentence(const PublishLoss& loss)
{
    const auto apps = static_cast<int>(loss.apps.size());
    const auto containers = static_cast<int>(loss.containers);
    const auto cells = static_cast<int>(loss.cells);
    if (!loss.any())
        return LossText::tr("No app loses access.");
    return LossText::tr("%1 in %2, %3 in all.")
        .arg(LossText::tr("%Ln apps lose access", nullptr, apps),
             LossText::tr("%Ln containers", nullptr, containers), LossText::tr("%Ln cells", nullptr, cells));
}

QStringList lossLines(const PublishLoss& loss, const access::CompiledOrganization& core, int lines)
{
    std::unordered_map<std::string, const Container*> containers;
    for (const Container& container : core.organization().containers)
        containers.emplace(container.id.value, &container);
    QStringList texts;
    for (const PublishLoss::AppLoss& app : loss.apps) {
        if (texts.size() == lines)
            break;
        texts << LossText::tr("%1: %2").arg(lossAppName(app.app, core),
                                            lossContainers(app.containers, containers));
    }
    const int rest = static_cast<int>(loss.apps.size()) - static_cast<int>(texts.size());
    if (rest > 0)
        texts << LossText::tr("and %Ln more apps", nullptr, rest);
    return texts;
}

} // namespace gatehouse::ui
