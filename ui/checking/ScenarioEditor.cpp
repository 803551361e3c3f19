// SPDX-License-Identifier: Apache-2.0
#include "ui/checking/ScenarioEditor.h"

#include "models/wording/ScenarioWording.h"
#include "models/wording/Wording.h"
#include "ui/checking/IdCompleter.h"
#include "ui/checking/ScenarioChoices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <span>
#include <utility>

namespace gatehouse::ui {

namespace {

enum Where : int { OneContainer, EveryLabelled };
const QString userForm = QStringLiteral("user:");
const QString browserForm = QStringLiteral("browser:");
const QString operationForm = QStringLiteral("operation");

constexpr const char* shownText = "shownText";

/// What a person left as it was keeps its line breaks and its length, which a field cannot show.
std::string textOf(const QLineEdit& field, const std::string& original)
{
    return field.text() == field.property(shownText).toString() ? original
                                                                : field.text().trimmed().toStdString();
}

/// Chooses the entry with this data; one that is not there is added, so that nothing is lost.
void chooseData(QComboBox& combo, const QString& data)
{
    int at = combo.findData(data);
    if (at < 0) {
        combo.addItem(wording::plainText(data.toStdString(), 80), data);
        at = combo.count() - 1;
    }
    combo.setCurrentIndex(at);
}

IdCompleter& completerOf(const QLineEdit& field)
{
    return *static_cast<IdCompleter*>(field.completer());
}

} // namespace

ScenarioEditor::ScenarioEditor(const QString& title, const Scenario& scenario,
                               std::shared_ptr<const access::CompiledOrganization> core, const Theme& theme,
                               QWidget* parent)
    : EditorDialog(QStringLiteral("scenario"), title, theme, parent)
    , m_scenario(scenario)
    , m_core(std::move(core))
    , m_task(*this)
{
    resize(560, 560);
    m_name = addText(tr("Name"), scenario.name, "name");
    m_app = addCompleted(tr("App"), scenario.app, "app", scenarioApps(*m_core));
    addWhere();
    addWhat();
    addWho();
    addExpected();
    m_note = addText(tr("Note"), scenario.note, "note");
    for (QLineEdit* field : {m_app, m_container, m_operation, m_person})
        connect(field, &QLineEdit::textChanged, this, &ScenarioEditor::check);
    for (QComboBox* combo : {m_where, m_what, m_as, m_expected})
        connect(combo, &QComboBox::currentIndexChanged, this, &ScenarioEditor::followChoices);
    connect(m_where, &QComboBox::currentIndexChanged, this, &ScenarioEditor::completeWhere);
    followChoices();
    m_name->setFocus();
}

QLineEdit* ScenarioEditor::addText(const QString& caption, const std::string& text, const char* name)
{
    QLineEdit* const field = addField(caption, QString::fromStdString(text), name);
    field->setProperty(shownText, field->text());
    return field;
}

QLineEdit* ScenarioEditor::addCompleted(const QString& caption, const std::string& text, const char* name,
                                        const QList<PickerChoice>& choices)
{
    QLineEdit* const field = addText(caption, text, name);
    auto* const completer = new IdCompleter(field);
    completer->setChoices(choices);
    field->setCompleter(completer);
    return field;
}

QComboBox* ScenarioEditor::addCombo(const QString& caption, const char* name)
{
    auto* const combo = new QComboBox(this);
    combo->setObjectName(objectName() + u'.' + QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCaption(caption, combo);
    body().addWidget(combo);
    return combo;
}

void ScenarioEditor::addWhere()
{
    m_where = addCombo(tr("Where"), "where");
    m_where->addItem(tr("One project or space, by key or id"));
    m_where->addItem(tr("Every project and space with a label"));
    const bool label = m_scenario.container.empty() && !m_scenario.label.empty();
    m_where->setCurrentIndex(label ? EveryLabelled : OneContainer);
    const std::string& text = label ? m_scenario.label : m_scenario.container;
    m_container = addCompleted(tr("Key, id or label"), text, "container", {});
    completeWhere();
}

void ScenarioEditor::addWhat()
{
    m_what = addCombo(tr("Action"), "what");
    for (const Action action : allActions)
        m_what->addItem(wording::name(action), QString::fromLatin1(toText(action).data()));
    m_what->addItem(tr("One operation"), operationForm);
    const bool operation = !m_scenario.operation.empty();
    chooseData(*m_what, operation ? operationForm : QString::fromStdString(m_scenario.action));
    m_operation =
        addCompleted(tr("Operation"), m_scenario.operation, "operation", scenarioOperations(*m_core));
}

void ScenarioEditor::addWho()
{
    m_as = addCombo(tr("Who acts"), "as");
    m_as->addItem(tr("The app by itself, as its app user"), QStringLiteral("app"));
    m_as->addItem(tr("Any person, through the app"), QStringLiteral("any-person"));
    m_as->addItem(tr("One person, through the app"), userForm);
    m_as->addItem(tr("One person, in the browser"), browserForm);
    m_as->addItem(tr("Nobody who is known (anonymous)"), QStringLiteral("anonymous"));
    const QString as = QString::fromStdString(m_scenario.as);
    QString form = as;
    for (const QString& personForm : {userForm, browserForm})
        if (as.startsWith(personForm))
            form = personForm;
    chooseData(*m_as, form);
    m_person = addCompleted(tr("Person"), form == as ? std::string() : as.mid(form.size()).toStdString(),
                            "person", scenarioPeople(*m_core));
}

void ScenarioEditor::addExpected()
{
    m_expected = addCombo(tr("Expected"), "expected");
    for (const auto& [expectation, word] : Words<Expectation>::table)
        m_expected->addItem(wording::name(expectation), QString::fromLatin1(word.data()));
    m_expected->setCurrentIndex(static_cast<int>(m_scenario.expected));
}

void ScenarioEditor::completeWhere()
{
    const bool label = m_where->currentIndex() == EveryLabelled;
    completerOf(*m_container).setChoices(label ? scenarioLabels(*m_core) : scenarioContainers(*m_core));
}

/// With its caption.
void ScenarioEditor::offer(QLineEdit& field, bool offered)
{
    field.setEnabled(offered);
    field.setVisible(offered);
    for (QLabel* const label : findChildren<QLabel*>())
        if (label->buddy() == &field)
            label->setVisible(offered);
}

void ScenarioEditor::followChoices()
{
    const QString form = m_as->currentData().toString();
    offer(*m_operation, m_what->currentData().toString() == operationForm);
    offer(*m_person, form == userForm || form == browserForm);
    check();
}

Scenario ScenarioEditor::scenario() const
{
    Scenario made = m_scenario;
    made.name = textOf(*m_name, m_scenario.name);
    made.app = textOf(*m_app, m_scenario.app);
    const bool label = m_where->currentIndex() == EveryLabelled;
    const std::string where =
        textOf(*m_container, m_scenario.container.empty() ? m_scenario.label : m_scenario.container);
    made.label = label ? where : std::string();
    made.container = label ? std::string() : where;
    const bool operation = m_operation->isEnabled();
    made.operation = operation ? textOf(*m_operation, m_scenario.operation) : std::string();
    made.action = operation ? std::string() : m_what->currentData().toString().toStdString();
    made.as = m_as->currentData().toString().toStdString();
    if (m_person->isEnabled())
        made.as += m_person->text().trimmed().toStdString();
    made.expected = static_cast<Expectation>(m_expected->currentIndex());
    made.note = textOf(*m_note, m_scenario.note);
    return made;
}

/// With a label over thousands of containers it takes more than a frame.
void ScenarioEditor::check()
{
    setFault({}, tr("Asking…"));
    m_task.run(
        [core = m_core, asked = scenario()] { return scenarios::check(*core, std::span(&asked, 1)).front(); },
        [this](const scenarios::Checked& result) { tell(result); });
}

void ScenarioEditor::tell(const scenarios::Checked& result)
{
    const QString words = wording::scenarioResult(result, *m_core);
    if (result.state == scenarios::State::Unanswerable)
        setFault({}, tr("It can be saved, but not asked now. %1").arg(words));
    else if (result.state == scenarios::State::Broken)
        setFault({}, tr("Broken now. %1").arg(words));
    else
        setFault({}, tr("Holds now. %1").arg(words));
    Q_EMIT checked();
}

void ScenarioEditor::save()
{
    Q_EMIT saved(scenario());
}

} // namespace gatehouse::ui
