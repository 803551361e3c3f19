// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "models/organization/Organization.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <vector>

/// A list of containers as people have it in a mail or a spreadsheet, matched with those of an organization.
namespace gatehouse::ui {

/// How a container can be called. Made once for an organization; immutable.
class ContainerNames
{
public:
    explicit ContainerNames(std::shared_ptr<const Organization> organization);

    /// The containers with this id; else with this key, platform's id, name, or key and name, whichever has
    /// one first. Case does not count but in ids. Ascending.
    [[nodiscard]] std::vector<access::ContainerIndex> find(const QString& text) const;
    [[nodiscard]] const Organization& organization() const { return *m_organization; }

private:
    enum Form : std::size_t { Id, Key, NativeId, Name, Title, FormCount };
    void add(Form form, const QString& text, access::ContainerIndex container);

    std::shared_ptr<const Organization> m_organization;
    std::array<QHash<QString, std::vector<access::ContainerIndex>>, FormCount> m_forms;
};

/// One thing of the list, once even where it stands there twice.
struct PastedKey
{
    QString text; ///< as pasted, without spaces around; untrusted
    std::vector<access::ContainerIndex> matches;
};

struct PastedKeys
{
    QList<PastedKey> keys;  ///< in the order of the list
    bool shortened = false; ///< the list is longer than what is read of it
};

/// Lines, tabs, commas and semicolons separate; quotation marks keep what is between them together, and a
/// line that is one name with a comma in it is that name. Reads a million characters and 20,000 keys at
/// most.
[[nodiscard]] PastedKeys matchPasted(const ContainerNames& names, const QString& list);

} // namespace gatehouse::ui
