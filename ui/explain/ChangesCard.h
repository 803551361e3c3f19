// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Explanation.h"
#include "ui/widgets/Card.h"

namespace gatehouse::ui {

class ChangesModel;
class TableView;

/// What would allow it: for each failing gate the changes that make it pass. Object name of the table
/// "explain.changes". Empty, and to be hidden, where no gate fails.
class ChangesCard : public Card
{
    Q_OBJECT
public:
    explicit ChangesCard(const Theme& theme, QWidget* parent = nullptr);

    void setExplanation(const access::Explanation& explanation);
    [[nodiscard]] bool isEmpty() const;

private:
    ChangesModel* m_model;
    TableView* m_table;
};

} // namespace gatehouse::ui
