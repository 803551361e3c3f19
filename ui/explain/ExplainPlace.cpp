// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ExplainPlace.h"

#include "models/organization/PolicyEdits.h"
#include "models/wording/ScenarioWording.h"
#include "ui/checking/ScenarioEditor.h"
#include "ui/explain/ModeBar.h"
#include "ui/explain/QuestionPage.h"
#include "ui/explain/SymptomLink.h"
#include "ui/explain/SymptomPage.h"
#include "ui/publishing/DraftSwitcher.h"
#include "ui/publishing/ShownState.h"
#include "ui/widgets/EmptyState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

ExplainPlace::ExplainPlace(PolicyDesk& desk, const TimeClock& now, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_actions(desk, now, theme, *this)
    , m_drafts(new DraftSwitcher(desk, m_actions, theme, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("No organization is open"), {}, theme, this))
{
    setObjectName(QStringLiteral("place.explain"));
    m_drafts->setObjectName(QStringLiteral("explain.drafts"));
    m_drafts->hide(); // until the window puts it into its title bar
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeWorkspace());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectParts();
    load(true);
}

QWidget* ExplainPlace::makeWorkspace()
{
    auto* page = new QWidget(m_pages);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_mode = new ModeBar(m_theme, page);
    m_modes = new QStackedWidget(page);
    m_question = new QuestionPage(m_desk, m_theme, m_modes);
    m_symptom = new SymptomPage(m_desk, m_theme, m_modes);
    m_modes->addWidget(m_question);
    m_modes->addWidget(m_symptom);
    layout->addWidget(m_mode);
    layout->addWidget(m_modes, 1);
    return page;
}

void ExplainPlace::connectParts()
{
    connect(m_mode, &ModeBar::chosen, this, &ExplainPlace::switchTo);
    connect(m_question, &QuestionPage::matrixRequested, this, [this] {
        Destination there = m_question->destination();
        there.place = QStringLiteral("access");
        Q_EMIT goTo(there);
    });
    connect(m_question, &QuestionPage::keepRequested, this, &ExplainPlace::keep);
    connect(m_question, &QuestionPage::statusMessage, this, &ExplainPlace::statusMessage);
    connect(m_symptom, &SymptomPage::statusMessage, this, &ExplainPlace::statusMessage);
    connect(m_symptom, &SymptomPage::visitRequested, this, &ExplainPlace::visit);
    connect(&m_actions, &DraftActions::told, this, &Place::statusMessage);
    connect(&m_desk.document(), &OrganizationDocument::opened, this, [this] { load(true); });
    connect(&m_desk, &PolicyDesk::changed, this, [this] { load(false); });
    connect(&m_desk.document(), &OrganizationDocument::pathChanged, m_question, &QuestionPage::ask);
}

/// The dialog belongs to this state of the organization: it goes when that changes.
void ExplainPlace::keep(const Scenario& scenario)
{
    auto* const dialog = new ScenarioEditor(tr("Keep as scenario"), scenario, m_desk.core(), m_theme, this);
    connect(dialog, &ScenarioEditor::saved, this, [this](const Scenario& kept) {
        OrganizationDocument& document = m_desk.document();
        const QString name = wording::scenarioTitle(kept, *document.core());
        document.push(edits::addScenario(*document.organization(), kept), tr("Add %1").arg(name));
        Q_EMIT statusMessage(tr("Kept as a scenario: %1").arg(name));
    });
    connect(&m_desk, &PolicyDesk::changed, dialog, &QDialog::reject);
    dialog->open();
}

QString ExplainPlace::placeId() const
{
    return QStringLiteral("explain");
}
QString ExplainPlace::title() const
{
    return tr("Explain");
}
QString ExplainPlace::iconName() const
{
    return QStringLiteral("explain");
}

QString ExplainPlace::subtitle() const
{
    const QString limit = tr("verdicts per container, without issue security and page restrictions");
    return m_desk.draft() ? tr("%1, not in force; %2", "Draft February, not in force; verdicts …")
                                .arg(shownState(m_desk), limit)
                          : limit;
}

void ExplainPlace::load(bool fresh)
{
    m_question->load(fresh);
    m_symptom->load(fresh);
    showPage();
    Q_EMIT headerChanged();
}

void ExplainPlace::showPage()
{
    m_pages->setCurrentIndex(m_question->canAsk() ? 1 : 0);
    if (!m_desk.document().isOpen())
        m_empty->setTexts(tr("No organization is open"),
                          tr("Open an organization file to ask why an app may or may not do something."));
    else
        m_empty->setTexts(
            tr("Nothing to ask about"),
            tr("A question needs an app and a project or space; this organization lacks one of them."));
}

bool ExplainPlace::startsFromSymptom() const
{
    return m_modes->currentWidget() == m_symptom;
}

void ExplainPlace::switchTo(int mode)
{
    if (startsFromSymptom() == (mode == ModeBar::Symptom))
        return;
    visit(mode == ModeBar::Symptom ? symptomFrom(m_question->destination(), m_symptom->destination())
                                   : questionFrom(m_symptom->destination(), m_question->destination()));
}

void ExplainPlace::visit(Destination destination)
{
    destination.place = placeId();
    Q_EMIT goTo(destination);
    if (current() != destination)
        reveal(destination);
}

void ExplainPlace::reveal(const Destination& destination)
{
    const Destination nothing{.place = destination.place,
                              .app = {},
                              .container = {},
                              .policy = {},
                              .action = {},
                              .operation = {},
                              .as = {}};
    if (!m_desk.document().isOpen() || destination == nothing)
        return;
    const bool symptom = isSymptomLink(destination);
    m_modes->setCurrentWidget(symptom ? static_cast<QWidget*>(m_symptom) : m_question);
    m_mode->setMode(symptom ? ModeBar::Symptom : ModeBar::Question);
    if (symptom)
        m_symptom->show(destination);
    else
        m_question->show(destination);
    showPage();
}

Destination ExplainPlace::current() const
{
    Destination here = startsFromSymptom() ? m_symptom->destination() : m_question->destination();
    here.place = placeId();
    return here;
}

void ExplainPlace::focusFilter()
{
    const QString name =
        startsFromSymptom() ? QStringLiteral("explain.symptom") : QStringLiteral("explain.app");
    if (auto* field = findChild<QWidget*>(name))
        field->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget*> ExplainPlace::panes()
{
    return startsFromSymptom() ? m_symptom->panes() : m_question->panes();
}

bool ExplainPlace::isWorking() const
{
    return m_symptom->isWorking() || m_question->isWorking();
}

} // namespace gatehouse::ui
