// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/SymptomsModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace gatehouse::ui {

class LinkButton;
class SectionHeading;
class TableView;

/// Below the tree: what is seen of the selected cell on each surface, before and after. Object names
/// "preview.symptoms", "preview.symptoms.table", "preview.symptoms.explain".
class SymptomsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SymptomsPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `what` names app, container and who acts, harmless.
    void show(const QString& what, std::vector<access::OutcomeChange> changes);
    void showNothing(); ///< no cell is selected

Q_SIGNALS:
    void explainRequested();

private:
    SectionHeading* m_heading;
    LinkButton* m_explain;
    TableView* m_table;
    SymptomsModel m_model;
};

} // namespace gatehouse::ui
