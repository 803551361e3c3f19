// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "models/policies/PolicyFinding.h"
#include "ui/document/PolicyDesk.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace gatehouse::ui {

/// What a person does to the policies of the shown list, each as one undo step of the desk, which makes a
/// draft where the published list is shown. Tells where an edit went, and where it changes nothing. Ids that
/// the list does not have are passed over.
class PolicyCommands : public QObject
{
    Q_OBJECT
public:
    using Ids = std::vector<PolicyId>;

    explicit PolicyCommands(PolicyDesk& desk, QObject* parent = nullptr);

    /// Puts it in the place of the one with its id, or at the end.
    void save(const Policy& policy);
    void setStatus(const Ids& ids, PolicyStatus status);
    /// The copy stands below, as a policy with the status draft. Its id; empty where there is none to copy.
    PolicyId duplicate(const PolicyId& id);
    void remove(const Ids& ids);
    /// Up (-1) or down (1) by one place.
    void move(const PolicyId& id, int step);
    /// Those with coverage by containers; the others are passed over.
    void cover(const Ids& ids, const std::vector<ContainerId>& containers, bool covered);
    /// Those with a list of apps.
    void list(const Ids& ids, const std::vector<AppKey>& keys, bool listed);
    /// `linted` is the organization that the mend was made for; where the list is another one by now nothing
    /// happens but a word.
    void mend(const policies::Mend& mend, const std::shared_ptr<const Organization>& linted);

Q_SIGNALS:
    void told(const QString& text); ///< for the status bar

private:
    /// `done` is told before where the edit went.
    void edit(std::vector<Policy> after, const QString& text, const QString& done = {});
    void change(const Ids& ids, const std::function<void(Policy&)>& act, const QString& text);
    [[nodiscard]] QString nameOf(const Ids& ids) const; ///< "Finance", "3 policies"

    PolicyDesk& m_desk;
};

} // namespace gatehouse::ui
