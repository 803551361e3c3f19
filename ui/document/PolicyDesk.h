// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/OrganizationDocument.h"

#include <optional>
#include <vector>

namespace gatehouse::ui {

/// Which policy list the window looks at and edits: the published one or that of one draft. The published
/// list changes only by publishing or restoring: an edit while it is shown makes a draft first, in the same
/// undo step. One for the window, shared by the places; belongs to the GUI thread. Keeps no policy of its
/// own: everything is in the document.
class PolicyDesk : public QObject
{
    Q_OBJECT

public:
    explicit PolicyDesk(OrganizationDocument& document, QObject* parent = nullptr);

    /// Position in `Organization::drafts`; empty: the published list is shown.
    [[nodiscard]] std::optional<std::size_t> draft() const;
    /// The list that is shown. Needs an open document; valid until its next change.
    [[nodiscard]] const std::vector<Policy>& policies() const;
    /// The organization with the shown list in the place of the published one; the document's own while that
    /// is shown. Null while nothing is open.
    [[nodiscard]] std::shared_ptr<const Organization> organization() const;
    /// Compiled from `organization()` at the first call after a change.
    [[nodiscard]] std::shared_ptr<const access::CompiledOrganization> core() const;

    /// Empty: the published list. A draft that does not exist chooses the published list.
    void choose(const std::optional<DraftId>& draft);
    /// From the published list to the draft that was shown last (else the newest), and back. Does nothing
    /// without a draft.
    void toggle();

    /// Makes the shown list this one, as one undo step named `text`. While the published list is shown, a new
    /// draft is made with it and shown. Where nothing changes nothing happens. `also` is done in the same
    /// step: made for the document of now, it touches no policy list and no draft.
    void edit(std::vector<Policy> policies, const QString& text, const Edit& also = {});
    /// Adds a draft with the published list, as one undo step, and shows it.
    void startDraft(const QString& name);
    /// A name for a draft that no draft has: "Draft 2".
    [[nodiscard]] QString unusedDraftName() const;

    [[nodiscard]] OrganizationDocument& document() const { return m_document; }

Q_SIGNALS:
    /// Another list is shown, or the shown list or anything else of the document changed.
    void changed();

private:
    void follow();
    void show(const std::optional<DraftId>& draft);

    OrganizationDocument& m_document;
    std::optional<DraftId> m_draft; ///< shown; may be gone until `follow`
    std::optional<DraftId> m_last;  ///< the draft shown last
    mutable std::shared_ptr<const access::CompiledOrganization>
        m_core; ///< of the shown draft; null: to be made
};

} // namespace gatehouse::ui
