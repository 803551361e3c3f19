// SPDX-License-Identifier: Apache-2.0
#include "ui/scenarios/ScenariosPlace.h"

#include "models/files/FileAccess.h"
#include "models/organization/Edits.h"
#include "models/organization/PolicyEdits.h"
#include "models/wording/ScenarioWording.h"
#include "models/wording/Wording.h"
#include "ui/checking/ScenarioEditor.h"
#include "ui/scenarios/ScenarioDetails.h"
#include "ui/scenarios/ScenarioFaultsDialog.h"
#include "ui/widgets/ChipButton.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/NothingFound.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace gatehouse::ui {

ScenariosPlace::ScenariosPlace(PolicyDesk& desk, ScenarioWatch& watch, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_document(desk.document())
    , m_watch(watch)
    , m_theme(theme)
    , m_importTask(*this)
{
    setObjectName(QStringLiteral("place.scenarios"));
    build();
    connect(&m_document, &OrganizationDocument::opened, this, [this] { readAgain(true); });
    connect(&m_document, &OrganizationDocument::changed, this, [this] { readAgain(false); });
    connect(&desk, &PolicyDesk::changed, this, &ScenariosPlace::updateWords);
    connect(&watch, &ScenarioWatch::changed, this, &ScenariosPlace::takeChecked);
    readAgain(true);
    takeChecked();
}

const std::vector<Scenario>& ScenariosPlace::scenarioList() const
{
    return m_document.organization()->scenarios;
}

QString ScenariosPlace::subtitle() const
{
    if (!m_document.isOpen() || scenarioList().empty())
        return {};
    const auto draft = m_desk.draft();
    if (!draft)
        return tr("asked of the published policies");
    return tr("asked of the draft %1")
        .arg(wording::plainText(m_document.organization()->drafts[*draft].name, 60));
}

QString ScenariosPlace::badge() const
{
    if (const auto checked = m_watch.checked(); checked && checked->broken() > 0)
        return tr("%n broken", nullptr, checked->broken());
    return m_model.sourceCount() == 0 ? QString() : QLocale().toString(m_model.sourceCount());
}

void ScenariosPlace::readAgain(bool forget)
{
    if (forget) {
        m_importTask.cancel();
        m_selected.reset();
    }
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setCore(m_document.core());
    }
    if (m_selected && *m_selected >= m_model.sourceCount())
        m_selected = m_model.sourceCount() > 0 ? std::optional(m_model.sourceCount() - 1) : std::nullopt;
    updateOptions();
    updateWords();
    selectAgain();
}

void ScenariosPlace::takeChecked()
{
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setChecked(m_watch.checked());
        const QHeaderView& header = *m_table->horizontalHeader();
        if (const int column = header.sortIndicatorSection();
            column == ScenariosModel::State || column == ScenariosModel::Now)
            m_model.sort(column, header.sortIndicatorOrder());
    }
    updateOptions();
    updateWords();
    selectAgain();
}

void ScenariosPlace::applyFilter()
{
    {
        const QScopedValueRollback guard(m_selecting, true);
        m_model.setFilter({.text = m_field->text(), .state = m_state->choice()});
    }
    updateWords();
    selectAgain();
}

void ScenariosPlace::clearFilter()
{
    const QSignalBlocker blockField(m_field);
    const QSignalBlocker blockState(m_state);
    m_field->clear();
    m_state->setChoice({});
    applyFilter();
    m_table->setFocus();
}

/// A row that was selected may be hidden by the filter; then nothing is.
void ScenariosPlace::selectAgain()
{
    const QScopedValueRollback guard(m_selecting, true);
    if (!m_selected && m_model.rowCount() > 0)
        m_selected = m_model.sourceOf(0);
    m_table->selectRowAt(m_selected ? m_model.rowOf(*m_selected) : -1);
    showSelected();
}

void ScenariosPlace::takeSelection()
{
    if (m_selecting)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_selected = rows.isEmpty() ? std::nullopt : std::optional(m_model.sourceOf(rows.front().row()));
    showSelected();
}

void ScenariosPlace::showSelected()
{
    // The watch tells of a closed organization before its rows are gone from here.
    if (!m_document.isOpen() || !m_selected || m_model.rowOf(*m_selected) < 0) {
        m_details->showNothing();
        return;
    }
    const scenarios::Checked* const checked = m_model.checkedAt(*m_selected);
    m_details->setDraft(m_desk.draft().has_value());
    m_details->showScenario(m_model.scenarioAt(*m_selected), checked,
                            checked ? *m_model.checked()->core : *m_document.core());
}

void ScenariosPlace::reveal(const Destination& destination)
{
    const QString state = QStringLiteral("state=");
    if (!destination.filter.startsWith(state))
        return;
    const QSignalBlocker block(m_field);
    m_field->clear();
    m_state->setChoice(destination.filter.mid(state.size()));
    applyFilter();
}

void ScenariosPlace::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QList<QWidget*> ScenariosPlace::panes()
{
    return {m_field, m_table, m_details};
}

QWidget* ScenariosPlace::mainPane()
{
    return m_pages->currentWidget() == m_splitter ? static_cast<QWidget*>(m_table) : nullptr;
}

/// The dialog belongs to this state of the organization: it goes when that changes.
void ScenariosPlace::edit(std::optional<std::size_t> at, const Scenario& scenario)
{
    const auto checked = m_watch.isWorking() ? nullptr : m_watch.checked();
    auto* const dialog = new ScenarioEditor(at ? tr("Edit scenario") : tr("New scenario"), scenario,
                                            checked ? checked->core : m_desk.core(), m_theme, this);
    connect(dialog, &ScenarioEditor::saved, this, [this, at](const Scenario& after) {
        const Organization& organization = *m_document.organization();
        const QString name = wording::scenarioTitle(after, *m_document.core());
        m_selected = static_cast<int>(at.value_or(organization.scenarios.size()));
        if (at)
            m_document.push(edits::replaceScenario(organization, *at, after), tr("Edit %1").arg(name));
        else
            m_document.push(edits::addScenario(organization, after), tr("Add %1").arg(name));
    });
    connect(&m_document, &OrganizationDocument::changed, dialog, &QDialog::reject);
    connect(&m_document, &OrganizationDocument::opened, dialog, &QDialog::reject);
    dialog->open();
}

void ScenariosPlace::startNew()
{
    if (m_document.isOpen())
        edit(std::nullopt, {.name = {},
                            .app = {},
                            .container = {},
                            .label = {},
                            .action = "read",
                            .operation = {},
                            .as = "any-person",
                            .expected = Expectation::Denied,
                            .note = {},
                            .unknownMembers = {}});
}

void ScenariosPlace::startEdit()
{
    if (m_selected && m_document.isOpen())
        edit(static_cast<std::size_t>(*m_selected), m_model.scenarioAt(*m_selected));
}

void ScenariosPlace::duplicate()
{
    if (!m_selected)
        return;
    Scenario copy = m_model.scenarioAt(*m_selected);
    const QString name = wording::scenarioTitle(copy, *m_document.core());
    if (!copy.name.empty())
        copy.name = tr("Copy of %1").arg(QString::fromStdString(copy.name)).toStdString();
    m_selected = m_model.sourceCount();
    m_document.push(edits::addScenario(*m_document.organization(), std::move(copy)),
                    tr("Duplicate %1").arg(name));
}

void ScenariosPlace::remove()
{
    if (!m_selected || m_model.rowOf(*m_selected) < 0)
        return;
    const QString name = wording::scenarioTitle(m_model.scenarioAt(*m_selected), *m_document.core());
    m_document.push(edits::removeScenario(*m_document.organization(), static_cast<std::size_t>(*m_selected)),
                    tr("Delete %1").arg(name));
    Q_EMIT statusMessage(tr("Deleted %1. Undo brings it back.").arg(name));
}

void ScenariosPlace::askWhatToImport()
{
    auto* const dialog = new QFileDialog(this, tr("Import scenarios"), {},
                                         tr("Scenarios (*.yaml *.yml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScenariosPlace::importFrom);
    dialog->open();
}

void ScenariosPlace::importFrom(const QString& path)
{
    if (!m_document.isOpen())
        return;
    m_importTask.run(
        [path]() -> CheckedResult<scenarios::ReadScenarios> {
            const auto text = files::readFile(path, scenarios::ScenarioLimits{}.yaml.bytes);
            if (!text)
                return tl::unexpected(std::vector{text.error()});
            return scenarios::readScenarios(*text);
        },
        [this, name = QFileInfo(path).fileName()](const CheckedResult<scenarios::ReadScenarios>& read) {
            take(name, read);
        });
}

void ScenariosPlace::take(const QString& fileName, const CheckedResult<scenarios::ReadScenarios>& read)
{
    if (!read) {
        (new ScenarioFaultsDialog(fileName, read.error(), m_theme, this))->open();
        return;
    }
    if (!m_document.isOpen())
        return;
    const int count = static_cast<int>(read->scenarios.size());
    if (count > 0)
        m_selected = m_model.sourceCount();
    m_document.push(edits::addScenarios(*m_document.organization(), read->scenarios),
                    tr("Import %n scenarios", nullptr, count));
    Q_EMIT statusMessage(tr("Imported %n scenarios from %1", nullptr, count)
                             .arg(wording::plainText(fileName.toStdString(), 80)));
}

bool ScenariosPlace::exportShown()
{
    if (!m_document.isOpen() || scenarioList().empty())
        return false;
    auto* const dialog = new QFileDialog(this, tr("Export scenarios"), {}, tr("YAML files (*.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    connect(dialog, &QFileDialog::fileSelected, this, &ScenariosPlace::exportTo);
    dialog->open();
    return true;
}

void ScenariosPlace::exportTo(const QString& path)
{
    if (!m_document.isOpen())
        return;
    const auto written = files::writeFileAtomically(path, scenarios::writeScenarios(scenarioList()));
    const auto count = static_cast<int>(scenarioList().size());
    Q_EMIT statusMessage(written ? tr("%n scenarios written to %1", nullptr, count)
                                       .arg(wording::plainText(path.toStdString(), 120))
                                 : wording::sentence(written.error()));
}

} // namespace gatehouse::ui
