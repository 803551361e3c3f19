// SPDX-License-Identifier: Apache-2.0
#include "models/notices/Effects.h"

namespace gatehouse::notices {
namespace {

/// What the surfaces show instead: told by the core's outcomes.
void addSurfaceEffects(std::set<Effect>& effects, const access::CompiledOrganization& core,
                       access::AppIndex app, access::ContainerIndex container)
{
    if (effects.contains(Effect::MacrosShowNotice) && effects.contains(Effect::PanelsGone))
        return;
    const access::Outcomes outcomes = core.outcomes(app, container, {access::ActsAs::AnyPerson, {}});
    const auto seen = [&](access::Surface surface) {
        return outcomes[static_cast<std::size_t>(surface)].seen;
    };
    const bool macros = core.organization().containers[container.value].product == Product::Confluence;
    if (macros && seen(access::Surface::UiMacro) == access::Seen::ErrorNotice)
        effects.insert(Effect::MacrosShowNotice);
    if (seen(access::Surface::UiModule) == access::Seen::Hidden)
        effects.insert(Effect::PanelsGone);
}

/// What only the policy takes away, by itself or through people.
void addLostEffects(std::set<Effect>& effects, const access::CompiledOrganization& core, access::AppIndex app,
                    access::ContainerIndex container)
{
    const access::Cell byItself = core.cell(app, container, {access::ActsAs::App, {}});
    const access::Cell throughPeople = core.cell(app, container, {access::ActsAs::AnyPerson, {}});
    const ActionSet lost = byItself.policyOnly | throughPeople.policyOnly;
    if (lost.contains(Action::Read))
        effects.insert(Effect::ListsShorter);
    if (lost.contains(Action::Write) || lost.contains(Action::Delete))
        effects.insert(Effect::ChangesRefused);
    if (lost.contains(Action::View))
        effects.insert(Effect::ContainerUnseen);
    if (byItself.policyOnly.contains(Action::Read))
        effects.insert(Effect::EventsStop);
}

} // namespace

void addEffectsOf(std::set<Effect>& effects, const access::CompiledOrganization& core, access::AppIndex app,
                  access::ContainerIndex container)
{
    addSurfaceEffects(effects, core, app, container);
    addLostEffects(effects, core, app, container);
}

} // namespace gatehouse::notices
