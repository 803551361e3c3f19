// SPDX-License-Identifier: Apache-2.0
#include "ui/scenarios/ScenarioDetails.h"

#include "models/wording/ScenarioWording.h"
#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/KeyValueGrid.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

/// So many containers have a line of their own; the others are counted. The command line names all.
constexpr std::size_t linesOfUnexpected = 50;

LozengeKind stateLozenge(scenarios::State state)
{
    constexpr LozengeKind kinds[] = {LozengeKind::Allowed, LozengeKind::Denied, LozengeKind::Unknown};
    return kinds[static_cast<std::size_t>(state)];
}

Glyph stateGlyph(scenarios::State state)
{
    constexpr access::GateResult results[] = {access::GateResult::Pass, access::GateResult::Fail,
                                              access::GateResult::Unknown};
    return results[static_cast<std::size_t>(state)];
}

QString codesInLine(const access::Decision& decision)
{
    QStringList codes;
    for (const access::Code code : decision.codes)
        codes += QString::fromLatin1(toText(code).data(), static_cast<qsizetype>(toText(code).size()));
    return codes.join(QStringLiteral(", "));
}

} // namespace

ScenarioDetails::ScenarioDetails(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
{}

void ScenarioDetails::showNothing()
{
    clear();
    auto* const section = new PaneSection({}, m_theme);
    section->addText(tr("Select a scenario to see its answer."), TextRole::Body, ColorRole::Text2);
    add(section);
}

void ScenarioDetails::showScenario(const Scenario& scenario, const scenarios::Checked* checked,
                                   const access::CompiledOrganization& core)
{
    refill([&] {
        addHeader(scenario, checked, core);
        addAnswer(scenario, checked, core);
        if (checked && checked->asked > 1 && !checked->unexpected.empty())
            addUnexpected(*checked, core);
        if (scenario.note.empty())
            return;
        auto* const note = new PaneSection(tr("Note"), m_theme);
        note->addText(wording::plainText(scenario.note, 2000))->setSelectable(true);
        add(note);
    });
}

void ScenarioDetails::addHeader(const Scenario& scenario, const scenarios::Checked* checked,
                                const access::CompiledOrganization& core)
{
    auto* const header = new PaneSection({}, m_theme);
    header->body()->setSpacing(8);
    PlainLabel* const title = header->addText(wording::scenarioTitle(scenario, core), TextRole::PlaceTitle);
    title->setObjectName(QStringLiteral("scenarios.title"));
    title->setMinimumWidth(1); // a long word may not widen the pane
    auto* const state = new Lozenge(checked ? stateLozenge(checked->state) : LozengeKind::Neutral,
                                    checked ? wording::name(checked->state) : tr("Asking…"), m_theme, header);
    if (checked)
        state->setGlyph(stateGlyph(checked->state));
    header->body()->addWidget(state, 0, Qt::AlignLeft);
    header->body()->addWidget(buttons());
    add(header);
}

QWidget* ScenarioDetails::buttons()
{
    auto* const strip = new QWidget;
    auto* const row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* const edit = pushButton(tr("Edit…"), m_theme, QStringLiteral("edit"), strip);
    auto* const duplicate = iconButton(QStringLiteral("copy"), tr("Duplicate"), m_theme, strip);
    auto* const remove = iconButton(QStringLiteral("delete"), tr("Delete"), m_theme, strip);
    edit->setObjectName(QStringLiteral("scenarios.edit"));
    duplicate->setObjectName(QStringLiteral("scenarios.duplicate"));
    remove->setObjectName(QStringLiteral("scenarios.delete"));
    connect(edit, &QAbstractButton::clicked, this, &ScenarioDetails::editRequested);
    connect(duplicate, &QAbstractButton::clicked, this, &ScenarioDetails::duplicateRequested);
    connect(remove, &QAbstractButton::clicked, this, &ScenarioDetails::deleteRequested);
    row->addWidget(edit);
    row->addWidget(duplicate);
    row->addWidget(remove);
    row->addStretch(1);
    return strip;
}

void ScenarioDetails::addAnswer(const Scenario& scenario, const scenarios::Checked* checked,
                                const access::CompiledOrganization& core)
{
    auto* const section = new PaneSection(tr("Answer"), m_theme);
    section->addText(wording::scenarioSentence(scenario, core))->setSelectable(true);
    auto* const grid = new KeyValueGrid(m_theme, 80);
    grid->addRow(tr("Expected"), wording::name(scenario.expected));
    if (checked && checked->asked > 0)
        grid->addRow(tr("Now"), wording::scenarioActual(*checked));
    section->body()->addWidget(grid);
    if (checked) {
        const bool holds = checked->state == scenarios::State::Ok;
        auto* const result = section->addText(wording::scenarioResult(*checked, core), TextRole::Body,
                                              holds ? ColorRole::Text : ColorRole::Denied);
        result->setObjectName(QStringLiteral("scenarios.result"));
        result->setSelectable(true);
        const auto passedOver = static_cast<int>(checked->passedOver);
        if (passedOver > 0)
            section->addText(
                tr("%n more with the label are on other sites or of other products.", nullptr, passedOver),
                TextRole::Secondary, ColorRole::Text2);
        if (checked->first)
            section->body()->addWidget(
                explainLink(m_draft ? tr("Explain the published answer") : tr("Explain the answer"),
                            checked->unexpected.empty() ? *checked->first : checked->unexpected.front(), core,
                            QStringLiteral("scenarios.explain")),
                0, Qt::AlignLeft);
    }
    add(section);
}

void ScenarioDetails::addUnexpected(const scenarios::Checked& checked,
                                    const access::CompiledOrganization& core)
{
    auto* const section = new PaneSection(tr("Where it does not hold"), m_theme);
    const std::size_t shown = std::min(checked.unexpected.size(), linesOfUnexpected);
    for (std::size_t at = 0; at < shown; ++at) {
        const scenarios::Answer& answer = checked.unexpected[at];
        const Container& container = core.organization().containers[answer.question.container.value];
        const QString name =
            tr("%1 (%2)").arg(wording::plainText(container.name, 30), wording::plainText(container.key, 14));
        section->body()->addWidget(
            explainLink(name, answer, core, QStringLiteral("scenarios.explain.%1").arg(at)), 0,
            Qt::AlignLeft);
        section->addText(
            codesInLine(answer.decision).isEmpty()
                ? wording::name(answer.decision.verdict)
                : tr("%1: %2").arg(wording::name(answer.decision.verdict), codesInLine(answer.decision)),
            TextRole::Secondary, ColorRole::Text2);
    }
    const auto more = static_cast<int>(checked.unexpected.size() - shown);
    if (more > 0)
        section->addText(tr("and %n more", nullptr, more), TextRole::Secondary, ColorRole::Text2);
    add(section);
}

QWidget* ScenarioDetails::explainLink(const QString& text, const scenarios::Answer& answer,
                                      const access::CompiledOrganization& core, const QString& name)
{
    auto* const link = new LinkButton(text, m_theme);
    link->setObjectName(name);
    const App& app = core.organization().apps[answer.question.app.value];
    const auto raw = [](std::string_view part) {
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    Destination there{.place = QStringLiteral("explain"),
                      .app = raw(app.key.value + "@" + app.site.value),
                      .container =
                          raw(core.organization().containers[answer.question.container.value].id.value),
                      .policy = {},
                      .action = {},
                      .operation = {},
                      .as = raw(core.lookup().asText(answer.question.as))};
    if (const auto* action = std::get_if<Action>(&answer.question.demand))
        there.action = raw(toText(*action));
    else if (const auto* operation = std::get_if<catalogue::OperationIndex>(&answer.question.demand)) {
        const catalogue::Operation& asked = core.catalogue().operations()[*operation];
        there.operation = raw(asked.method) + u' ' + raw(asked.path);
    }
    connect(link, &QAbstractButton::clicked, this, [this, there] { Q_EMIT goTo(there); });
    return link;
}

} // namespace gatehouse::ui
