// SPDX-License-Identifier: Apache-2.0
#include "ui/publishing/DraftActions.h"

#include "models/organization/Edits.h"
#include "models/organization/PolicyEdits.h"
#include "models/wording/Wording.h"
#include "ui/publishing/AppPairsDialog.h"
#include "ui/publishing/DraftFactsDialog.h"
#include "ui/publishing/PolicyLimitsDialog.h"
#include "ui/publishing/PublishDialog.h"
#include "ui/publishing/VersionsDialog.h"

#include <QMenu>

namespace gatehouse::ui {

DraftActions::DraftActions(PolicyDesk& desk, TimeClock now, const Theme& theme, QWidget& owner)
    : m_desk(desk)
    , m_now(std::move(now))
    , m_theme(theme)
    , m_owner(owner)
{}

void DraftActions::fill(QMenu& menu, const QString& prefix)
{
    const auto add = [&](const char* name, const QString& text, bool enabled, void (DraftActions::*act)()) {
        QAction* const action = menu.addAction(text);
        action->setObjectName(prefix + u'.' + QLatin1String(name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const bool open = m_desk.document().isOpen();
    const bool draft = open && hasDraft();
    add("new", tr("New draft…"), open, &DraftActions::start);
    add("facts", tr("Name and note…"), draft, &DraftActions::editFacts);
    add("duplicate", tr("Duplicate draft"), draft, &DraftActions::duplicate);
    add("delete", tr("Delete draft"), draft, &DraftActions::remove);
    menu.addSeparator();
    add("publish", tr("Publish draft…"), draft, &DraftActions::publish);
    add("versions", tr("Published versions…"), open, &DraftActions::showVersions);
    menu.addSeparator();
    add("limits", tr("Limits…"), open, &DraftActions::editLimits);
    add("pairs", tr("Apps that work together…"), open, &DraftActions::editPairs);
}

void DraftActions::open(QDialog& dialog)
{
    // Its answer was made for the document of now.
    connect(&m_desk, &PolicyDesk::changed, &dialog, &QDialog::reject);
    dialog.open();
}

void DraftActions::add(const QString& name, const QString& note, std::vector<Policy> policies,
                       const QString& undoText)
{
    const DraftId id = edits::unusedDraftId(state());
    m_desk.document().push(edits::addDraft(state(), {.id = id,
                                                     .name = name.toStdString(),
                                                     .note = note.toStdString(),
                                                     .policies = std::move(policies),
                                                     .unknownMembers = {}}),
                           undoText);
    m_desk.choose(id);
}

void DraftActions::start()
{
    if (!m_desk.document().isOpen())
        return;
    auto* const dialog = new DraftFactsDialog(DraftFactsDialog::Use::New, state(), m_desk.unusedDraftName(),
                                              {}, m_theme, m_owner.window());
    connect(dialog, &DraftFactsDialog::chosen, this, [this](const QString& name, const QString& note) {
        add(name, note, m_desk.policies(), tr("Start %1").arg(wording::plainText(name.toStdString(), 80)));
    });
    open(*dialog);
}

void DraftActions::editFacts()
{
    const auto shown = m_desk.draft();
    if (!shown)
        return;
    const Draft& draft = state().drafts[*shown];
    auto* const dialog =
        new DraftFactsDialog(DraftFactsDialog::Use::Rename, state(), QString::fromStdString(draft.name),
                             QString::fromStdString(draft.note), m_theme, m_owner.window());
    connect(dialog, &DraftFactsDialog::chosen, this,
            [this, at = *shown](const QString& name, const QString& note) {
                Draft after = state().drafts[at];
                after.name = name.toStdString();
                after.note = note.toStdString();
                m_desk.document().push(
                    edits::replaceDraft(state(), at, std::move(after)),
                    tr("Name the draft %1").arg(wording::plainText(name.toStdString(), 80)));
            });
    open(*dialog);
}

void DraftActions::duplicate()
{
    const auto shown = m_desk.draft();
    if (!shown)
        return;
    const Draft draft = state().drafts[*shown];
    add(m_desk.unusedDraftName(), QString::fromStdString(draft.note), draft.policies,
        tr("Duplicate %1").arg(wording::plainText(draft.name, 80)));
}

void DraftActions::remove()
{
    const auto shown = m_desk.draft();
    if (!shown)
        return;
    const QString name = wording::plainText(state().drafts[*shown].name, 80);
    m_desk.document().push(edits::removeDraft(state(), *shown), tr("Delete the draft %1").arg(name));
    Q_EMIT told(tr("Deleted the draft %1. Undo brings it back.").arg(name));
}

void DraftActions::publish()
{
    const auto shown = m_desk.draft();
    if (!shown)
        return;
    const Draft& draft = state().drafts[*shown];
    auto* const dialog = new PublishDialog(
        m_desk.document(),
        {.title = tr("Publish %1").arg(wording::plainText(draft.name, 80)),
         .consequence =
             tr("The draft is recorded as active in this file, and the draft itself goes. Nothing is "
                "sent to your sites: the run sheet applies it."),
         .confirmation = QString::fromStdString(draft.name),
         .policies = draft.policies},
        m_theme, m_owner.window());
    connect(dialog, &PublishDialog::chosen, this, [this, at = *shown](const PublishedVersion& version) {
        const QString name = wording::plainText(state().drafts[at].name, 80);
        record(edits::publishDraft(state(), at, dated(version)), tr("Publish %1").arg(name));
        Q_EMIT told(tr("%1 is recorded as published in this file. The run sheet applies it to your sites.")
                        .arg(name));
    });
    open(*dialog);
}

PublishedVersion DraftActions::dated(PublishedVersion version) const
{
    version.at = m_now();
    return version;
}

void DraftActions::record(const Edit& edit, const QString& undoText)
{
    m_desk.document().push(edit, undoText);
    m_desk.choose(std::nullopt);
}

void DraftActions::showVersions()
{
    if (!m_desk.document().isOpen())
        return;
    auto* const dialog = new VersionsDialog(m_desk, m_theme, m_owner.window());
    connect(dialog, &VersionsDialog::restoreRequested, this, &DraftActions::restore);
    connect(dialog, &VersionsDialog::draftRequested, this,
            [this](const std::vector<Policy>& policies, const QString& time) {
                const QString name = m_desk.unusedDraftName();
                add(name, tr("Holds the version: %1").arg(time), policies,
                    tr("Start %1 from a published version").arg(name));
                Q_EMIT told(tr("%1 holds that version. Publishing it restores it.").arg(name));
            });
    open(*dialog);
}

void DraftActions::restore(const std::vector<Policy>& policies, const QString& time)
{
    auto* const dialog = new PublishDialog(
        m_desk.document(),
        {.title = tr("Restore a published version: %1").arg(time),
         .consequence = tr("The version is recorded as active in this file again; drafts stay as they are. "
                           "Nothing is sent to your sites: the run sheet applies it."),
         .confirmation = tr("restore"),
         .policies = policies},
        m_theme, m_owner.window());
    connect(dialog, &PublishDialog::chosen, this, [this, time](PublishedVersion version) {
        version.draft = tr("Restored: %1").arg(time).toStdString();
        record(edits::publish(state(), dated(std::move(version))), tr("Restore a published version"));
        Q_EMIT told(tr("The version is recorded as published in this file again. The run sheet applies it to "
                       "your sites."));
    });
    open(*dialog);
}

void DraftActions::editLimits()
{
    if (!m_desk.document().isOpen())
        return;
    auto* const dialog = new PolicyLimitsDialog(state().properties.policyLimits,
                                                state().properties.policyModel, m_theme, m_owner.window());
    connect(dialog, &PolicyLimitsDialog::chosen, this, [this](const PolicyLimits& limits) {
        OrganizationProperties after = state().properties;
        after.policyLimits = limits;
        m_desk.document().push(edits::setProperties(state(), std::move(after)),
                               tr("Change the policy limits"));
    });
    open(*dialog);
}

void DraftActions::editPairs()
{
    if (!m_desk.document().isOpen())
        return;
    auto* const dialog = new AppPairsDialog(m_desk.document(), m_theme, m_owner.window());
    dialog->open();
}

} // namespace gatehouse::ui
