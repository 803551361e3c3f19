// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/scenarios/ScenarioCheck.h"
#include "ui/document/LatestTask.h"
#include "ui/editing/EditorDialog.h"

#include <QList>

#include <memory>

class QComboBox;

namespace gatehouse::ui {

struct PickerChoice;

/// One scenario: which app, where, what, who acts, what is expected. Says at once how it stands. What it
/// names need not be there: it is told, and saved all the same. Object names "scenario…": ".name", ".app",
/// ".where", ".container", ".what", ".operation", ".as", ".person", ".expected", ".note".
class ScenarioEditor : public EditorDialog
{
    Q_OBJECT
public:
    /// `core`: what the scenario is checked against while it is edited.
    ScenarioEditor(const QString& title, const Scenario& scenario,
                   std::shared_ptr<const access::CompiledOrganization> core, const Theme& theme,
                   QWidget* parent);

    [[nodiscard]] Scenario scenario() const;

Q_SIGNALS:
    void saved(const gatehouse::Scenario& scenario);
    void checked(); ///< the sentence tells how the present scenario stands

protected:
    void save() override;

private:
    QLineEdit* addText(const QString& caption, const std::string& text, const char* name);
    QLineEdit* addCompleted(const QString& caption, const std::string& text, const char* name,
                            const QList<PickerChoice>& choices);
    QComboBox* addCombo(const QString& caption, const char* name);
    void addWhere();
    void addWhat();
    void addWho();
    void addExpected();
    void completeWhere();
    void offer(QLineEdit& field, bool offered);
    void followChoices();
    void check();
    void tell(const scenarios::Checked& result);

    Scenario m_scenario; ///< as it was opened
    std::shared_ptr<const access::CompiledOrganization> m_core;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_app = nullptr;
    QComboBox* m_where = nullptr;
    QLineEdit* m_container = nullptr;
    QComboBox* m_what = nullptr;
    QLineEdit* m_operation = nullptr;
    QComboBox* m_as = nullptr;
    QLineEdit* m_person = nullptr;
    QComboBox* m_expected = nullptr;
    QLineEdit* m_note = nullptr;
    LatestTask<scenarios::Checked> m_task;
};

} // namespace gatehouse::ui
