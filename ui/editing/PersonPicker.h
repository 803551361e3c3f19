// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStringListModel>

#include <vector>

namespace gatehouse::ui {

class FilterField;

/// A pop-up with a search field over the people of an organization. Enter or a click chooses, Escape closes.
/// Object name "access.people".
class PersonPicker : public QFrame
{
    Q_OBJECT
public:
    explicit PersonPicker(const Theme& theme, QWidget* parent = nullptr);

    void setPeople(const Organization& organization);
    [[nodiscard]] bool hasPeople() const { return !m_people.empty(); }
    void popUpBelow(const QWidget& widget);

Q_SIGNALS:
    void personChosen(gatehouse::access::UserIndex person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);

    FilterField* m_field;
    QListView* m_list;
    QStringListModel m_names;
    QSortFilterProxyModel m_found;
    std::vector<access::UserIndex> m_people; ///< by row of `m_names`
};

} // namespace gatehouse::ui
