// SPDX-License-Identifier: Apache-2.0
#include "ui/document/PolicyDesk.h"

#include "models/organization/Edits.h"
#include "models/organization/PolicyEdits.h"

#include <algorithm>

namespace gatehouse::ui {
namespace {

std::optional<std::size_t> placeOf(const Organization& organization, const std::optional<DraftId>& id)
{
    if (!id)
        return std::nullopt;
    const auto found = std::ranges::find(organization.drafts, *id, &Draft::id);
    if (found == organization.drafts.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - organization.drafts.begin());
}

} // namespace

PolicyDesk::PolicyDesk(OrganizationDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &OrganizationDocument::opened, this, [this] {
        m_draft.reset();
        m_last.reset();
        follow();
    });
    connect(&document, &OrganizationDocument::changed, this, &PolicyDesk::follow);
}

void PolicyDesk::follow()
{
    m_core.reset();
    Q_EMIT changed();
}

std::optional<std::size_t> PolicyDesk::draft() const
{
    return m_document.isOpen() ? placeOf(*m_document.organization(), m_draft) : std::nullopt;
}

const std::vector<Policy>& PolicyDesk::policies() const
{
    const Organization& organization = *m_document.organization();
    const auto shown = draft();
    return shown ? organization.drafts[*shown].policies : organization.policies;
}

std::shared_ptr<const Organization> PolicyDesk::organization() const
{
    return draft() ? core()->sharedOrganization() : m_document.organization();
}

std::shared_ptr<const access::CompiledOrganization> PolicyDesk::core() const
{
    if (!draft())
        return m_document.core();
    if (!m_core)
        m_core = std::make_shared<access::CompiledOrganization>(m_document.core()->withPolicies(policies()));
    return m_core;
}

void PolicyDesk::show(const std::optional<DraftId>& draft)
{
    m_draft = draft;
    if (draft)
        m_last = draft;
}

void PolicyDesk::choose(const std::optional<DraftId>& draft)
{
    if (!m_document.isOpen() || draft == m_draft)
        return;
    show(placeOf(*m_document.organization(), draft) ? draft : std::nullopt);
    follow();
}

void PolicyDesk::toggle()
{
    if (!m_document.isOpen())
        return;
    const auto& drafts = m_document.organization()->drafts;
    if (draft())
        choose(std::nullopt);
    else if (placeOf(*m_document.organization(), m_last))
        choose(m_last);
    else if (!drafts.empty())
        choose(drafts.back().id);
}

void PolicyDesk::edit(std::vector<Policy> policies, const QString& text, const Edit& also)
{
    if (policies == this->policies()) {
        m_document.push(also, text);
        return;
    }
    const Organization& state = *m_document.organization();
    if (const auto shown = draft()) {
        m_document.push(edits::joined({also, edits::setDraftPolicies(state, *shown, std::move(policies))}),
                        text);
        return;
    }
    Draft made{.id = edits::unusedDraftId(state),
               .name = unusedDraftName().toStdString(),
               .note = {},
               .policies = std::move(policies),
               .unknownMembers = {}};
    show(made.id);
    m_document.push(edits::joined({also, edits::addDraft(state, std::move(made))}), text);
}

void PolicyDesk::startDraft(const QString& name)
{
    const Organization& state = *m_document.organization();
    Draft made{.id = edits::unusedDraftId(state),
               .name = name.toStdString(),
               .note = {},
               .policies = state.policies,
               .unknownMembers = {}};
    show(made.id);
    m_document.push(edits::addDraft(state, std::move(made)), tr("Start %1").arg(name));
}

QString PolicyDesk::unusedDraftName() const
{
    const auto& drafts = m_document.organization()->drafts;
    for (std::size_t number = drafts.size() + 1;; ++number) {
        const QString name = tr("Draft %1").arg(number);
        if (std::ranges::find(drafts, name.toStdString(), &Draft::name) == drafts.end())
            return name;
    }
}

} // namespace gatehouse::ui
