// SPDX-License-Identifier: Apache-2.0
#include "ui/import/ImportSheet.h"

#include "models/access/CompiledOrganization.h"
#include "models/wording/Wording.h"
#include "ui/descriptors/DescriptorSections.h"
#include "ui/descriptors/ScopeLines.h"
#include "ui/descriptors/ScopeTable.h"
#include "ui/import/ImportFilesModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStringList>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

ActionSet declaredActions(const descriptors::Descriptor& descriptor, const catalogue::Catalogue& catalogue)
{
    ActionSet actions;
    for (const Product product : descriptor.products)
        actions |= access::scopeActions(*descriptor.framework, descriptor.scopeIds(), product, catalogue);
    return actions;
}

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
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    layout->addWidget(splitter, 1);
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
    m_verdict = new Lozenge(LozengeKind::Neutral, {}, m_theme);
    m_verdict->setObjectName(QStringLiteral("import.verdict"));
    first->addWidget(m_name, 1);
    first->addWidget(m_verdict);
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

void ImportSheet::setConsequence(const QString& text)
{
    m_consequence->setText(text);
    m_consequence->setVisible(!text.isEmpty());
}

void ImportSheet::show(const ImportItem& item)
{
    showHeader(item);
    clearLayout(*m_cards);
    if (item.descriptor.fault)
        addReason(item);
    if (item.descriptor.framework) {
        addScopes(item);
        addCouldNot(item);
    }
    fillPane(item);
}

void ImportSheet::showHeader(const ImportItem& item)
{
    m_name->setText(itemTitle(item));
    m_verdict->set(verdictLozenge(item.descriptor.verdict), verdictWords(item.descriptor.verdict));
    m_verdict->setGlyph(std::nullopt);
    m_facts->setText(itemFacts(item));
    m_key->setText(item.descriptor.key ? wording::plainText(*item.descriptor.key, 200) : QString());
    m_key->setVisible(item.descriptor.key.has_value());
}

void ImportSheet::addReason(const ImportItem& item)
{
    auto* const card = new Card(m_theme, tr("It cannot be added"));
    auto* const reason = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text, reasonWords(item));
    reason->setObjectName(QStringLiteral("import.reason"));
    reason->setWordWrap(true);
    reason->setSelectable(true);
    card->body()->addWidget(reason);
    const auto& position = item.descriptor.fault->position;
    if (position)
        card->body()->addWidget(
            new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2,
                           tr("Line %1, column %2").arg(position->line).arg(position->column)));
    // As high as its lines: it may stand alone on the sheet, and would share out the empty room among them.
    m_cards->addWidget(card, 0, Qt::AlignTop);
}

void ImportSheet::addScopes(const ImportItem& item)
{
    const descriptors::Descriptor& descriptor = item.descriptor;
    auto* const card =
        new Card(m_theme, isUsable(item) ? tr("If you consent, this app could") : tr("It asks for"));
    const auto text = [&](const QString& words) {
        auto* const label = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, words);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    };
    if (descriptor.scopeDeclaration == descriptors::ScopeDeclaration::Unreadable)
        text(tr("The declared scopes cannot be read. What it may do is not known."));
    auto lines = scopeLines(*descriptor.framework, descriptor.products, descriptor.scopeIds(), m_catalogue);
    const auto operations =
        admittedOperations(*descriptor.framework, descriptor.products, descriptor.scopeIds(), m_catalogue);
    card->heading().setNote(scopeSummary(lines.size(), operations));
    card->heading().setCorner(
        new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text3, tr("most sensitive first")));
    if (!lines.empty())
        card->body()->addWidget(new ScopeTable(std::move(lines), ScopeTable::Form::Wide, m_theme));
    else if (descriptor.scopeDeclaration != descriptors::ScopeDeclaration::Unreadable)
        text(tr("It declares no scope, so it could use only data of its own."));
    m_cards->addWidget(card);
}

void ImportSheet::addCouldNot(const ImportItem& item)
{
    const descriptors::Descriptor& descriptor = item.descriptor;
    if (descriptor.products.empty() ||
        descriptor.scopeDeclaration == descriptors::ScopeDeclaration::Unreadable)
        return;
    const ActionSet never = declaredActions(descriptor, m_catalogue).complement();
    const QString words[] = {tr("see projects and spaces"), tr("read what people wrote"),
                             tr("create and change content"), tr("delete content"),
                             tr("change projects and spaces themselves")};
    QStringList listed;
    for (const Action action : allActions)
        if (never.contains(action))
            listed.append(words[static_cast<std::size_t>(action)]);
    if (listed.isEmpty())
        return;
    auto* const card = new Card(m_theme, tr("It could not"));
    auto* const sentence = new PlainLabel(
        m_theme, TextRole::Body, ColorRole::Text2,
        tr("%1. No declared scope opens these operations.").arg(listed.join(QStringLiteral(", "))));
    sentence->setWordWrap(true);
    card->body()->addWidget(sentence);
    m_cards->addWidget(card);
}

void ImportSheet::fillPane(const ImportItem& item)
{
    m_pane->clear();
    m_pane->setVisible(item.descriptor.framework.has_value());
    if (!item.descriptor.framework)
        return;
    m_pane->add(modulesSection(item.descriptor, m_theme));
    m_pane->add(egressSection(item.descriptor, m_theme));
    if (item.descriptor.impersonates) {
        auto* const people = new PaneSection(tr("Through people"), m_theme);
        people->addText(tr("It declares that it may act for people while they are away."));
        m_pane->add(people);
    }
    if (isUsable(item))
        addEligibility();
}

void ImportSheet::addEligibility()
{
    auto* const section = new PaneSection(tr("Eligible"), m_theme);
    section->body()->addWidget(new Lozenge(LozengeKind::Unknown, tr("Not known"), m_theme), 0, Qt::AlignLeft);
    section->addText(
        tr("A descriptor does not say whether a policy can block the app, nor who its app user is."),
        TextRole::Body, ColorRole::Text2);
    m_pane->add(section);
}

} // namespace gatehouse::ui
