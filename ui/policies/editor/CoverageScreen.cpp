// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/CoverageScreen.h"

#include "models/access/CompiledOrganization.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/CheckTable.h"
#include "ui/policies/editor/ContainersTable.h"
#include "ui/policies/editor/CoverageSide.h"
#include "ui/policies/editor/CoverageWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

/// Which other active policies cover each container, asked of the core.
OtherPolicies otherPolicies(const Organization& shown, const catalogue::Catalogue& catalogue,
                            const PolicyId& edited)
{
    auto others = std::make_shared<Organization>(shown);
    std::erase_if(others->policies, [&](const Policy& policy) { return policy.id == edited; });
    others->drafts.clear();
    const access::CompiledOrganization core(others, catalogue);
    OtherPolicies names(others->containers.size());
    for (std::uint32_t at = 0; at < names.size(); ++at) {
        QStringList covering;
        for (const access::PolicyIndex policy : core.policiesCovering({at}))
            covering << wording::plainText(others->policies[policy.value].name, 60);
        names[at] = covering.join(QStringLiteral(", "));
    }
    return names;
}

} // namespace

CoverageScreen::CoverageScreen(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : PolicyScreen(QStringLiteral("policies.cover"), tr("Coverage"), theme, parent)
    , m_catalogue(catalogue)
    , m_side(new CoverageSide(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new ContainersTable(m_containers, theme, this))
    , m_others(*this)
{
    m_pages->addWidget(makeEverything());
    m_pages->addWidget(makeProducts());
    m_pages->addWidget(m_table);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_side);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({288, 944});
    setBody(splitter);
    connect(m_side, &CoverageSide::levelChanged, this, &CoverageScreen::follow);
    connect(&m_products, &ProductsModel::choiceChanged, this, &CoverageScreen::follow);
    connect(&m_containers, &CoverageModel::choiceChanged, this, &CoverageScreen::follow);
}

CoverageScreen::~CoverageScreen() = default;

QWidget* CoverageScreen::makeEverything()
{
    auto* page = new QWidget(m_pages);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(
        new PlainLabel(theme(), TextRole::PlaceTitle, ColorRole::Text, tr("The whole organization"), page));
    m_everything = new PlainLabel(theme(), TextRole::Body, ColorRole::Text2, {}, page);
    m_everything->setObjectName(QStringLiteral("policies.cover.everything"));
    m_everything->setWordWrap(true);
    layout->addWidget(m_everything);
    layout->addStretch(1);
    return page;
}

QWidget* CoverageScreen::makeProducts()
{
    auto* table = new CheckTable(theme(), m_pages);
    table->setObjectName(QStringLiteral("policies.cover.productTable"));
    table->setAccessibleName(tr("Products"));
    auto* header = new CheckHeader(theme(), table);
    table->setHorizontalHeader(header);
    table->setModel(&m_products);
    table->setColumnWidths({{36}, {320, true}, {200}});
    connect(header, &CheckHeader::boxClicked, &m_products, &ProductsModel::toggleAll);
    connect(table, &CheckTable::checkRequested, &m_products, &ProductsModel::setChosen);
    return table;
}

/// A policy that is published has its level for good.
bool CoverageScreen::isFixed() const
{
    return compares() ? published() != nullptr : !isNew();
}

void CoverageScreen::fill()
{
    m_filling = true;
    m_everything->setText(tr("All %1 of all sites, and every one created later. Nothing is to be chosen.")
                              .arg(containerCount(shown()->containers.size())));
    m_products.setOrganization(*shown(), before().coverage.products);
    m_containers.setOrganization(shown(), before().coverage.containers);
    m_table->setOrganization(shown());
    const Policy* saved = published();
    std::optional<CoverageLevel> fixed;
    if (isFixed())
        fixed = saved != nullptr ? saved->coverage.level : before().coverage.level;
    m_side->setCoverage(*shown(), before().coverage, fixed);
    m_filling = false;
    askForOthers();
    follow();
}

void CoverageScreen::askForOthers()
{
    m_others.run([shown = shown(), catalogue = m_catalogue,
                  edited = before().id] { return otherPolicies(*shown, catalogue, edited); },
                 [this](OtherPolicies others) { m_containers.setOthers(std::move(others)); });
}

void CoverageScreen::follow()
{
    if (m_filling)
        return;
    m_pages->setCurrentIndex(static_cast<int>(m_side->level()));
    const Policy now = policy();
    m_side->follow(*shown(), now);
    setConsequence(namesNothing(now.coverage)
                       ? tr("It covers nothing yet: nothing is chosen. Your sites stay as they are.")
                       : tr("Saving changes the draft. Your sites stay as they are."));
}

Policy CoverageScreen::policy() const
{
    Policy result = before();
    result.coverage.level = m_side->level();
    result.coverage.products.clear();
    result.coverage.containers.clear();
    if (m_side->level() == CoverageLevel::Products)
        result.coverage.products = m_products.chosen();
    if (m_side->level() == CoverageLevel::Containers)
        result.coverage.containers = m_containers.chosen();
    return result;
}

void CoverageScreen::focusFirst()
{
    m_side->focusLevel();
}

void CoverageScreen::focusFilter()
{
    if (m_side->level() == CoverageLevel::Containers)
        m_table->focusFilter();
}

} // namespace gatehouse::ui
