// SPDX-License-Identifier: Apache-2.0
#include "ui/document/ScenarioWatch.h"

#include <utility>

namespace gatehouse::ui {

int CheckedScenarios::broken() const
{
    const auto ok = scenarios::countsOf(results)[static_cast<std::size_t>(scenarios::State::Ok)];
    return static_cast<int>(results.size() - ok);
}

ScenarioWatch::ScenarioWatch(PolicyDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_task(*this)
{
    connect(&desk.document(), &OrganizationDocument::opened, this, [this] { take(nullptr); });
    connect(&desk, &PolicyDesk::changed, this, &ScenarioWatch::follow);
    follow();
}

/// A draft is compiled in the other thread too, so that typing never waits for it.
void ScenarioWatch::follow()
{
    const auto organization = m_desk.organization();
    if (!organization || organization->scenarios.empty()) {
        m_task.cancel();
        take(nullptr);
        return;
    }
    auto published = m_desk.draft() ? nullptr : m_desk.document().core();
    m_task.run(
        [organization, published = std::move(published), catalogue = m_desk.document().catalogue()] {
            auto checked = std::make_shared<CheckedScenarios>();
            checked->core =
                published ? published
                          : std::make_shared<const access::CompiledOrganization>(organization, catalogue);
            checked->results = scenarios::check(*checked->core, organization->scenarios);
            return std::shared_ptr<const CheckedScenarios>(std::move(checked));
        },
        [this](std::shared_ptr<const CheckedScenarios> checked) { take(std::move(checked)); });
}

void ScenarioWatch::take(std::shared_ptr<const CheckedScenarios> checked)
{
    if (!checked && !m_checked)
        return;
    m_checked = std::move(checked);
    Q_EMIT changed();
}

} // namespace gatehouse::ui
