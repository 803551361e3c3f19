// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PolicyCommands.h"

#include "models/organization/Edits.h"
#include "models/policies/PolicyChanges.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/PolicySentences.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/publishing/SavedWords.h"

#include <algorithm>

namespace gatehouse::ui {
namespace {

template <class Value>
void setMembership(std::vector<Value>& values, const std::vector<Value>& some, bool member)
{
    for (const Value& value : some) {
        const auto found = std::find(values.begin(), values.end(), value);
        if (member && found == values.end())
            values.push_back(value);
        else if (!member && found != values.end())
            values.erase(found);
    }
}

} // namespace

PolicyCommands::PolicyCommands(PolicyDesk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{}

QString PolicyCommands::nameOf(const Ids& ids) const
{
    if (ids.size() == 1)
        for (const Policy& policy : m_desk.policies())
            if (policy.id == ids.front())
                return wording::plainText(policy.name, 80);
    return tr("%n policies", nullptr, static_cast<int>(ids.size()));
}

void PolicyCommands::edit(std::vector<Policy> after, const QString& text, const QString& done)
{
    const Organization& state = *m_desk.document().organization();
    const auto changes =
        policies::policyChanges({.before = m_desk.policies(), .after = after}, state.properties.policyModel);
    QStringList words{done};
    const QString weight = wording::weightText(policies::weightOf(changes));
    const bool published = !m_desk.draft();
    m_desk.edit(std::move(after), text);
    if (!changes.empty())
        words << savedWords(m_desk, published);
    words << weight;
    words.removeAll(QString());
    Q_EMIT told(words.join(u' '));
}

void PolicyCommands::change(const Ids& ids, const std::function<void(Policy&)>& act, const QString& text)
{
    std::vector<Policy> after = m_desk.policies();
    for (Policy& policy : after)
        if (std::find(ids.begin(), ids.end(), policy.id) != ids.end())
            act(policy);
    edit(std::move(after), text);
}

void PolicyCommands::save(const Policy& policy)
{
    std::vector<Policy> after = m_desk.policies();
    const auto found = std::ranges::find(after, policy.id, &Policy::id);
    const QString name = wording::plainText(policy.name, 80);
    if (found == after.end()) {
        after.push_back(policy);
        edit(std::move(after), tr("Add %1").arg(name));
        return;
    }
    *found = policy;
    edit(std::move(after), tr("Edit %1").arg(name));
}

void PolicyCommands::setStatus(const Ids& ids, PolicyStatus status)
{
    const QString name = nameOf(ids);
    change(
        ids, [status](Policy& policy) { policy.status = status; },
        status == PolicyStatus::Active ? tr("Activate %1").arg(name) : tr("Deactivate %1").arg(name));
}

PolicyId PolicyCommands::duplicate(const PolicyId& id)
{
    std::vector<Policy> after = m_desk.policies();
    const auto found = std::ranges::find(after, id, &Policy::id);
    if (found == after.end())
        return {};
    Policy copy = *found;
    copy.id = edits::unusedPolicyId(*m_desk.document().organization());
    copy.name = tr("Copy of %1").arg(QString::fromStdString(found->name)).toStdString();
    copy.status = PolicyStatus::Draft;
    const PolicyId made = copy.id;
    const QString name = nameOf({id});
    after.insert(found + 1, std::move(copy));
    edit(std::move(after), tr("Duplicate %1").arg(name));
    return made;
}

void PolicyCommands::remove(const Ids& ids)
{
    std::vector<Policy> after = m_desk.policies();
    std::erase_if(after, [&](const Policy& policy) {
        return std::find(ids.begin(), ids.end(), policy.id) != ids.end();
    });
    const QString name = nameOf(ids);
    edit(std::move(after), tr("Delete %1").arg(name), tr("Deleted %1. Undo brings it back.").arg(name));
}

void PolicyCommands::move(const PolicyId& id, int step)
{
    std::vector<Policy> after = m_desk.policies();
    const auto found = std::ranges::find(after, id, &Policy::id);
    if (found == after.end() || (step < 0 ? found == after.begin() : found + 1 == after.end()))
        return;
    std::iter_swap(found, found + step);
    edit(std::move(after),
         step < 0 ? tr("Move %1 up").arg(nameOf({id})) : tr("Move %1 down").arg(nameOf({id})));
}

void PolicyCommands::cover(const Ids& ids, const std::vector<ContainerId>& containers, bool covered)
{
    const auto act = [&](Policy& policy) {
        if (policy.coverage.level == CoverageLevel::Containers)
            setMembership(policy.coverage.containers, containers, covered);
    };
    const QString count = containerCount(containers.size());
    change(ids, act,
           covered ? tr("Add %1 to %2").arg(count, nameOf(ids))
                   : tr("Take %1 off %2").arg(count, nameOf(ids)));
}

void PolicyCommands::list(const Ids& ids, const std::vector<AppKey>& keys, bool listed)
{
    const auto act = [&](Policy& policy) {
        if (policy.rule.apps != RuleApps::All)
            setMembership(policy.rule.keys, keys, listed);
    };
    const QString count = appCount(keys.size());
    change(ids, act,
           listed ? tr("Put %1 on %2").arg(count, nameOf(ids))
                  : tr("Take %1 off %2").arg(count, nameOf(ids)));
}

void PolicyCommands::mend(const policies::Mend& mend, const std::shared_ptr<const Organization>& linted)
{
    if (m_desk.organization() != linted) {
        Q_EMIT told(tr("The policies are another list by now; they are being checked again."));
        return;
    }
    Organization mended = *linted;
    mend.edit.apply(mended);
    edit(std::move(mended.policies), wording::mendTitle(mend));
}

} // namespace gatehouse::ui
