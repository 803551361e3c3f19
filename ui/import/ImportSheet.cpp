// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportSheet.h"

#include "models/wording/Wording.h"
#include "ui/descriptors/DescriptorSections.h"
#include "ui/import/InstallQuestions.h"
#include "ui/import/SummaryCards.h"
#include "ui/import/SummarySections.h"
#include "ui/import/WhereSection.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

QScrollArea* cardColumn(QVBoxLayout*& cards)
{
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    cards = new QVBoxLayout;
    cards->setSpacing(12);
    column->addLayout(cards);
    column->addStretch();
    auto* const area = new QScrollArea;
    area->setObjectName(QStringLiteral("import.summary"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

ImportSheet::ImportSheet(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_theme(theme)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addWidget(new Separator(theme, ColorRole::Line));
    auto* const splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(cardColumn(m_cards));
    m_pane = new DetailsPane(theme);
    m_pane->setObjectName(QStringLiteral("import.details"));
    m_questions = new InstallQuestions(theme);
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_questions);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(0);
    column->addLayout(m_sections);
    m_pane->add(content);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 368});
    layout->addWidget(splitter, 1);
    connect(m_questions, &InstallQuestions::siteChosen, this, &ImportSheet::siteChosen);
    connect(m_questions, &InstallQuestions::choiceChanged, this,
            [this] { Q_EMIT choiceChanged(m_questions->choice()); });
}

QWidget* ImportSheet::header()
{
    auto* const header = new QWidget;
    header->setBackgroundRole(QPalette::Base);
    header->setAutoFillBackground(true);
    auto* const lines = new QVBoxLayout(header);
    lines->setContentsMargins(20, 12, 20, 12);
    lines->setSpacing(4);
    auto* const first = new QHBoxLayout;
    first->setSpacing(8);
    m_name = new PlainLabel(m_theme, TextRole::ObjectName);
    m_name->setObjectName(QStringLiteral("import.name"));
    m_name->setWordWrap(true);
    m_state = new Lozenge(LozengeKind::Neutral, {}, m_theme);
    m_state->setObjectName(QStringLiteral("import.verdict"));
    first->addWidget(m_name, 1);
    first->addWidget(m_state);
    first->addWidget(buttons());
    lines->addLayout(first);
    m_facts = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2);
    m_facts->setWordWrap(true);
    m_key = new PlainLabel(m_theme, TextRole::Mono, ColorRole::Text2);
    m_key->setSelectable(true);
    m_key->setWordWrap(true);
    m_consequence = new PlainLabel(m_theme, TextRole::BodyMedium);
    m_consequence->setObjectName(QStringLiteral("import.consequence"));
    m_consequence->setWordWrap(true);
    for (PlainLabel* label : {m_facts, m_key, m_consequence})
        lines->addWidget(label);
    return header;
}

QWidget* ImportSheet::buttons()
{
    auto* const buttons = new QWidget;
    auto* const row = new QHBoxLayout(buttons);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    m_compare = pushButton(tr("Compare…"), m_theme, QStringLiteral("compare"), buttons);
    m_compare->setObjectName(QStringLiteral("import.compare"));
    m_copy = pushButton(tr("Copy summary"), m_theme, QStringLiteral("copy"), buttons);
    m_copy->setObjectName(QStringLiteral("import.copy"));
    row->addWidget(m_compare);
    row->addWidget(m_copy);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_compare); });
    connect(m_copy, &QPushButton::clicked, this, &ImportSheet::copyRequested);
    return buttons;
}

void ImportSheet::show(const ImportItem& item, std::shared_ptr<const Organization> organization,
                       const QString& why)
{
    m_organization = std::move(organization);
    m_why = why;
    const bool asks = m_organization != nullptr && isUsable(item);
    m_questions->setVisible(asks);
    if (asks)
        m_questions->ask(item, *m_organization);
    showHeader(item);
}

void ImportSheet::showSummary(const ImportItem& item, const installs::InstallSummary& summary)
{
    showState(item);
    fillCards(item, summary);
    fillSections(item, summary);
}

void ImportSheet::showHeader(const ImportItem& item)
{
    m_name->setText(itemTitle(item));
    m_facts->setText(itemFacts(item));
    m_key->setText(item.descriptor.key ? wording::plainText(*item.descriptor.key, 200) : QString());
    m_key->setVisible(item.descriptor.key.has_value());
    m_compare->setVisible(isUsable(item));
    m_copy->setVisible(item.descriptor.framework.has_value());
    showState(item);
}

/// What the file is worth, and for a usable one how it stands in the organization.
void ImportSheet::showState(const ImportItem& item)
{
    m_state->set(verdictLozenge(item.descriptor.verdict), verdictWords(item.descriptor.verdict));
    m_state->setGlyph(std::nullopt);
    m_consequence->setVisible(m_organization != nullptr);
    if (m_organization == nullptr)
        return;
    m_consequence->setText(whatAddingDoes(item, *m_organization));
    if (!isUsable(item))
        return;
    const App* const before = appBefore(item, *m_organization);
    if (before == nullptr)
        m_state->set(LozengeKind::Accent, tr("Not installed"));
    else if (before->candidate)
        m_state->set(LozengeKind::Accent, tr("Candidate"));
    else
        m_state->set(LozengeKind::Neutral, tr("Installed"));
}

void ImportSheet::fillCards(const ImportItem& item, const installs::InstallSummary& summary)
{
    clearLayout(*m_cards);
    const auto add = [this](Card* card) {
        // As high as its lines: it may stand alone on the sheet, and would share out the empty room among
        // them.
        if (card != nullptr)
            m_cards->addWidget(card, 0, Qt::AlignTop);
    };
    if (item.descriptor.fault)
        add(reasonCard(item, m_theme));
    if (!item.descriptor.framework)
        return;
    if (summary.reach && summary.reach->change) {
        const installs::VersionChange& change = *summary.reach->change;
        add(gainsCard(change, item.descriptor, m_organization.get(), m_catalogue, m_theme));
        add(lossesCard(change, m_organization.get(), m_theme));
    }
    add(abilitiesCard(item, summary, m_catalogue, m_theme));
    add(couldNotCard(item, summary, m_theme));
}

void ImportSheet::fillSections(const ImportItem& item, const installs::InstallSummary& summary)
{
    clearLayout(*m_sections);
    m_pane->setVisible(item.descriptor.framework.has_value());
    if (!item.descriptor.framework)
        return;
    if (isUsable(item))
        addSection(where(summary));
    addSection(summaryFindings(summary.reach ? summary.reach->findings : summary.findings, m_theme));
    addSection(modulesSection(item.descriptor, m_theme));
    addSection(egressSection(item.descriptor, m_theme));
    addSection(peopleSection(item.descriptor, m_theme));
    if (isUsable(item))
        addSection(beyondSection(summary, m_organization.get(), m_theme));
}

void ImportSheet::addSection(QWidget* section)
{
    if (section == nullptr)
        return;
    if (m_sections->count() > 0 || !m_questions->isHidden())
        m_sections->addWidget(new Separator(m_theme, ColorRole::Line));
    m_sections->addWidget(section);
}

QWidget* ImportSheet::where(const installs::InstallSummary& summary) const
{
    if (summary.reach && m_organization != nullptr)
        return whereSection(*summary.reach, *m_organization, m_theme);
    return whereSection(m_organization != nullptr ? tr("Working it out…") : m_why, m_theme);
}

} // namespace gatehouse::ui
