// SPDX-License-Identifier: Apache-2.0
#include "ui/explanation/ExplanationPane.h"

#include "models/wording/Wording.h"
#include "ui/explanation/ExplanationGates.h"
#include "ui/explanation/ExplanationOutcomes.h"
#include "ui/explanation/ExplanationRemedies.h"
#include "ui/explanation/ExplanationVerdict.h"
#include "ui/explanation/QuestionWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/SegmentedBar.h"
#include "ui/widgets/Separator.h"
#include "ui/widgets/VerdictWords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace gatehouse::ui {

namespace {

constexpr int panePadding = 16;

QString segmentText(Action action)
{
    return action == Action::Administer ? ExplanationPane::tr("Admin.", "Administer, shortened for a button")
                                        : wording::name(action);
}

QList<Segment> actionSegments(const access::Cell& cell)
{
    QList<Segment> segments;
    for (const Action action : allActions) {
        const VerdictGlyph glyph = verdictGlyph(cell, action);
        segments << Segment{
            segmentText(action), Glyph(glyph),
            ExplanationPane::tr("%1: %2", "Write: denied").arg(wording::name(action), verdictWord(glyph))};
    }
    return segments;
}

} // namespace

ExplanationPane::ExplanationPane(const Theme& theme, QWidget* parent)
    : DetailsPane(theme, parent)
    , m_theme(theme)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout)
{
    m_content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    add(m_content);
    setObjectName(QStringLiteral("access.explanation"));
    setAccessibleName(tr("Explanation"));
    addHeader();
    addSections();
    addButtons();
    showSections(false);
}

/// Below a line that is hidden together with it.
void ExplanationPane::addPart(QWidget* part)
{
    if (m_column->count() > 0) {
        auto* line = new Separator(m_theme, ColorRole::Line, this);
        m_lines.insert(part, line);
        m_column->addWidget(line);
    }
    m_column->addWidget(part);
}

void ExplanationPane::showPart(QWidget* part, bool shown)
{
    part->setVisible(shown);
    m_lines.value(part)->setVisible(shown);
}

void ExplanationPane::addHeader()
{
    auto* header = new QWidget(this);
    m_title = new ElidedLabel(m_theme, TextRole::Section, ColorRole::Text, {}, header);
    m_title->setObjectName(QStringLiteral("access.explanation.title"));
    m_context = new ElidedLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, header);
    m_context->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_actions = new SegmentedBar(m_theme, header);
    m_actions->setObjectName(QStringLiteral("access.explanation.actions"));
    m_actions->setAccessibleName(tr("Action"));
    m_note = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, {}, header);
    m_note->setObjectName(QStringLiteral("access.explanation.note"));
    m_note->setWordWrap(true);
    auto* titles = new QHBoxLayout;
    titles->setSpacing(8);
    titles->addWidget(m_title, 3);
    titles->addWidget(m_context, 2);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(panePadding, 10, panePadding, 14);
    layout->setSpacing(10);
    layout->addLayout(titles);
    layout->addWidget(m_actions);
    layout->addWidget(m_note);
    addPart(header);
    connect(m_actions, &SegmentedBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(actionCount))
            Q_EMIT actionChosen(allActions[static_cast<std::size_t>(index)]);
    });
}

void ExplanationPane::addSections()
{
    m_answer = new QWidget(this);
    m_verdict = new ExplanationVerdict(m_theme, objectName(), m_answer);
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(panePadding, 12, panePadding, 12);
    answer->addWidget(m_verdict);
    addPart(m_answer);
    m_gatesSection = new PaneSection(tr("Gates"), m_theme, this);
    m_gates = new ExplanationGates(m_theme, m_gatesSection);
    m_gatesSection->body()->addWidget(m_gates);
    addPart(m_gatesSection);
    m_remediesSection = new PaneSection(tr("What would allow it"), m_theme, this);
    m_remediesSection->heading().setNote(tr("one change for each gate"));
    m_remedies = new ExplanationRemedies(m_theme, m_remediesSection);
    m_remediesSection->body()->addWidget(m_remedies);
    addPart(m_remediesSection);
    m_outcomesSection = new PaneSection(tr("What is seen"), m_theme, this);
    m_outcomes = new ExplanationOutcomes(m_theme, m_outcomesSection);
    m_allSurfaces = new LinkButton(tr("Show all surfaces"), m_theme, m_outcomesSection);
    m_outcomesSection->body()->addWidget(m_outcomes);
    m_outcomesSection->body()->addWidget(m_allSurfaces, 0, Qt::AlignLeft);
    connect(m_allSurfaces, &LinkButton::clicked, this,
            [this] { setCompactOutcomes(!m_outcomes->isCompact()); });
    setCompactOutcomes(true);
}

void ExplanationPane::addButtons()
{
    m_copy = pushButton(tr("Copy as text"), m_theme, QStringLiteral("copy"), this);
    m_copy->setObjectName(QStringLiteral("access.explanation.copy"));
    m_open = pushButton(tr("Open in Explain"), m_theme, QStringLiteral("explain"), this);
    m_open->setObjectName(QStringLiteral("access.explanation.open"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_copy);
    line->addWidget(m_open);
    line->addStretch();
    m_outcomesSection->body()->addLayout(line);
    addPart(m_outcomesSection);
    connect(m_copy, &QPushButton::clicked, this, &ExplanationPane::copy);
    connect(m_open, &QPushButton::clicked, this, &ExplanationPane::openRequested);
}

void ExplanationPane::showSections(bool explained)
{
    m_actions->setVisible(explained);
    m_note->setVisible(!explained);
    showPart(m_answer, explained);
    showPart(m_gatesSection, explained);
    showPart(m_remediesSection, explained && m_explanation && ExplanationRemedies::appliesTo(*m_explanation));
    showPart(m_outcomesSection, explained);
}

void ExplanationPane::setCell(const access::CompiledOrganization& core, access::AppIndex app,
                              access::ContainerIndex container, access::As as, Action action)
{
    const Container& where = core.organization().containers[container.value];
    m_title->setText(tr("%1 in %2", "Larkspur Forms in FIN")
                         .arg(appName(core.organization(), app), wording::plainText(where.key, 40)));
    m_context->setText(wording::plainText(where.name, 120));
    m_actions->setSegments(actionSegments(core.cell(app, container, as)));
    const QSignalBlocker quiet(m_actions);
    m_actions->setCurrent(static_cast<int>(action));
}

void ExplanationPane::setExplanation(std::shared_ptr<const access::CompiledOrganization> core,
                                     const access::Explanation& explanation)
{
    m_core = std::move(core);
    m_explanation = explanation;
    const Container& where = m_core->organization().containers[explanation.question.container.value];
    m_verdict->setExplanation(explanation, *m_core);
    m_gatesSection->heading().setNote(ExplanationGates::summary(explanation));
    m_gates->setExplanation(explanation);
    m_remedies->setExplanation(explanation);
    m_outcomes->setOutcomes(explanation.outcomes, where.product);
    showSections(true);
    fitHeightSoon();
}

/// Layouts show new widgets only when control is back in the event loop, and parts that were filled while
/// they were hidden leave old heights in nested layouts. So the pane is measured after that, every part anew.
void ExplanationPane::fitHeightSoon()
{
    QMetaObject::invokeMethod(this, &ExplanationPane::fitHeight, Qt::QueuedConnection);
}

void ExplanationPane::fitHeight()
{
    const QList<QLayout*> layouts = m_content->findChildren<QLayout*>();
    for (QLayout* layout : layouts)
        layout->invalidate();
    const QList<QWidget*> parts = m_content->findChildren<QWidget*>();
    for (QWidget* part : parts)
        part->updateGeometry();
    // Before its first layout the column knows no height for a width and says -1.
    m_content->setMinimumHeight(qMax(0, m_column->totalHeightForWidth(viewport()->width())));
}

void ExplanationPane::resizeEvent(QResizeEvent* event)
{
    DetailsPane::resizeEvent(event);
    fitHeight();
}

void ExplanationPane::setNote(const QString& title, const QString& context, const QStringList& sentences)
{
    m_explanation.reset();
    m_title->setText(title);
    m_context->setText(context);
    m_note->setText(sentences.join(QStringLiteral("\n\n")));
    showSections(false);
    fitHeightSoon();
}

void ExplanationPane::setCompactOutcomes(bool compact)
{
    m_outcomes->setCompact(compact);
    m_allSurfaces->setText(compact ? tr("Show all surfaces") : tr("Show fewer surfaces"));
    fitHeightSoon();
}

QString ExplanationPane::text() const
{
    if (!m_explanation)
        return {};
    const QString text = wording::text(*m_explanation, *m_core);
    return m_closing.isEmpty() ? text : text + QLatin1Char('\n') + m_closing + QLatin1Char('\n');
}

void ExplanationPane::copy()
{
    if (!m_explanation)
        return;
    QGuiApplication::clipboard()->setText(text());
    Q_EMIT copied();
}

void ExplanationPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        DetailsPane::keyPressEvent(event);
}

/// The pane itself shows no focus frame: what can be used in it takes the focus.
void ExplanationPane::focusInEvent(QFocusEvent* event)
{
    if (m_explanation)
        m_actions->setFocus(event->reason());
    else
        DetailsPane::focusInEvent(event);
}

} // namespace gatehouse::ui
