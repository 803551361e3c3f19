// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PlainRulePage.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/BlockPane.h"
#include "ui/policies/editor/CoverageWords.h"
#include "ui/policies/editor/OutOfReachModel.h"
#include "ui/policies/editor/RuleCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/TableView.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <set>

namespace gatehouse::ui {
namespace {

constexpr int widestChoices = 804;
constexpr int tallestOutOfReach = 8; ///< rows seen at once

/// "20 on tarnbrook", "20 on 2 sites".
QString installedWhere(const Organization& organization, const BlockForecast& forecast)
{
    std::set<SiteId> sites;
    for (const access::AppIndex app : forecast.installed)
        sites.insert(organization.apps[app.value].site);
    const QString count = QString::number(forecast.installed.size());
    if (sites.size() != 1)
        return sites.empty()
                   ? PlainRulePage::tr("none")
                   : PlainRulePage::tr("%1 on %2")
                         .arg(count, PlainRulePage::tr("%n sites", nullptr, static_cast<int>(sites.size())));
    const auto site = std::ranges::find(organization.sites, *sites.begin(), &Site::id);
    return PlainRulePage::tr("%1 on %2")
        .arg(count,
             wording::plainText(site == organization.sites.end() ? sites.begin()->value : site->name, 60));
}

std::size_t neverBlocked(const Organization& organization, const BlockForecast& forecast)
{
    return static_cast<std::size_t>(std::ranges::count_if(forecast.beyond, [&](const OutOfReach& row) {
        return organization.apps[row.app.value].eligible.has_value();
    }));
}

/// "2 apps keep their access", "1 app keeps its access, 1 perhaps"
QString keptAccess(const Organization& organization, const BlockForecast& forecast)
{
    const std::size_t never = neverBlocked(organization, forecast);
    QStringList parts;
    if (never > 0)
        parts << PlainRulePage::tr("%n apps keep their access", nullptr, static_cast<int>(never));
    if (forecast.beyond.size() > never)
        parts << PlainRulePage::tr("%n perhaps", nullptr, static_cast<int>(forecast.beyond.size() - never));
    return parts.join(PlainRulePage::tr(", "));
}

/// "18 blocked, 2 cannot be blocked"
QString blockedInWords(const Organization& organization, const BlockForecast& forecast)
{
    const std::size_t never = neverBlocked(organization, forecast);
    QStringList parts{PlainRulePage::tr("%n blocked", nullptr, static_cast<int>(forecast.blocked.size()))};
    if (never > 0)
        parts << PlainRulePage::tr("%n cannot be blocked", nullptr, static_cast<int>(never));
    if (!forecast.undecided.empty())
        parts << PlainRulePage::tr("%n not known", nullptr, static_cast<int>(forecast.undecided.size()));
    if (!forecast.stillAllowed.empty())
        parts << PlainRulePage::tr("%n allowed by a more specific statement", nullptr,
                                   static_cast<int>(forecast.stillAllowed.size()));
    return parts.join(PlainRulePage::tr(", "));
}

QString anotherBlocks(const OrganizationProperties& properties)
{
    return properties.policyModel == PolicyModel::Additive
               ? PlainRulePage::tr("the block wins")
               : PlainRulePage::tr("the more specific statement wins, else the block");
}

} // namespace

PlainRulePage::PlainRulePage(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_reachModel(new OutOfReachModel(this))
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeChoices()); // first, as Tab goes through them first
    m_pane = new BlockPane(theme, this);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({880, 340});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        m_pane->offerPreview(m_block->button()->isChecked());
        if (on && m_organization)
            Q_EMIT changed();
    });
    connect(m_pane, &BlockPane::previewRequested, this, &PlainRulePage::previewRequested);
}

QWidget* PlainRulePage::makeChoices()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(20, 20, 20, 16);
    auto* holder = new QWidget(content);
    holder->setMaximumWidth(widestChoices);
    row->addWidget(holder, 4);
    row->addStretch(0);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(
        new PlainLabel(m_theme, TextRole::ObjectName, ColorRole::Text, tr("App access"), holder));
    column->setSpacing(4);
    m_applies = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, {}, holder);
    m_applies->setObjectName(QStringLiteral("policies.rule.applies"));
    m_applies->setWordWrap(true);
    column->addWidget(m_applies);
    m_allow = addCard(*column, tr("Allow app access"), "policies.rule.allow");
    m_block = addCard(*column, tr("Block app access"), "policies.rule.block");
    m_kept = addCard(*column, {}, "policies.rule.kept");
    makeOutOfReach();
    column->addSpacing(8);
    column->addWidget(m_outOfReach);
    column->addSpacing(8);
    column->addWidget(makePlanLine());
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

RuleCard* PlainRulePage::addCard(QVBoxLayout& column, const QString& title, const char* name)
{
    auto* card = new RuleCard(title, QString::fromLatin1(name), m_theme);
    m_group->addButton(card->button());
    column.addSpacing(8);
    column.addWidget(card);
    return card;
}

void PlainRulePage::makeOutOfReach()
{
    m_outOfReach = new Card(m_theme, tr("Out of reach of this rule"), this);
    m_outOfReach->setFlush(true);
    m_outOfReach->body()->setContentsMargins(1, 0, 1, 1);
    m_reachTable = new TableView(m_theme, m_outOfReach);
    m_reachTable->setObjectName(QStringLiteral("policies.rule.outOfReach"));
    m_reachTable->setAccessibleName(tr("Out of reach of this rule"));
    m_reachTable->setModel(m_reachModel);
    m_reachTable->setColumnWidths({{200}, {280, true}, {112}});
    m_outOfReach->body()->addWidget(m_reachTable);
    m_outOfReach->hide();
}

QWidget* PlainRulePage::makePlanLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(8);
    auto* lock = new QLabel(line);
    lock->setTextFormat(Qt::PlainText);
    const auto follow = [this, lock] {
        lock->setPixmap(m_theme.icon(QStringLiteral("lock")).pixmap(16, 16));
    };
    follow();
    connect(&m_theme, &Theme::changed, lock, follow);
    m_plan = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, line);
    m_plan->setObjectName(QStringLiteral("policies.rule.plan"));
    m_plan->setWordWrap(true);
    row->addWidget(lock, 0, Qt::AlignTop);
    row->addWidget(m_plan, 1);
    return line;
}

void PlainRulePage::setPolicy(std::shared_ptr<const Organization> organization, const Policy& policy)
{
    m_organization.reset(); // the choices below are not a person's
    m_policy = policy;
    const bool all = policy.rule.apps == RuleApps::All;
    (all ? policy.rule.effect == RuleEffect::Block ? m_block : m_allow : m_kept)->button()->setChecked(true);
    m_organization = std::move(organization);
    m_applies->setText(appliesTo(*m_organization, policy.coverage));
    m_plan->setText(
        tr("To allow or block single apps, the organization needs Atlassian Guard Standard. It is "
           "on the free plan."));
    m_kept->setVisible(!all);
    fillCards();
    fillFacts(nullptr);
    m_outOfReach->hide();
    m_pane->setPending();
}

void PlainRulePage::fillCards()
{
    const OrganizationProperties& properties = m_organization->properties;
    const bool additive = properties.policyModel == PolicyModel::Additive;
    m_allow->setSentence(additive ? tr("The default. Scopes and permissions alone decide.")
                                  : ruleConsequence(RuleEffect::Allow, RuleApps::All, properties));
    m_block->setSentence(
        properties.blockLevel == BlockLevel::Content
            ? tr("Apps reach no issue, page, comment or attachment here. Key, name and settings of the "
                 "containers stay visible.")
            : tr("Apps reach nothing here: to them the containers are not there."));
    m_kept->button()->setText(ruleTitle(m_policy.rule, properties.policyModel));
    m_kept->setSentence(
        tr("A list made before. It is kept in the file and shown as it counts; on the free plan the platform "
           "offers no list, so it may not be enforced. %1")
            .arg(ruleConsequence(m_policy.rule.effect, m_policy.rule.apps, properties)));
}

void PlainRulePage::fillFacts(const BlockForecast* forecast)
{
    const OrganizationProperties& properties = m_organization->properties;
    for (RuleCard* card : {m_allow, m_block, m_kept})
        card->clearFacts();
    if (forecast != nullptr)
        m_allow->addFact(
            tr("Installed apps"),
            tr("%1, as their permissions allow").arg(installedWhere(*m_organization, *forecast)));
    m_allow->addFact(tr("Apps installed later"), tr("allowed"));
    m_allow->addFact(tr("If another policy blocks"), anotherBlocks(properties));
    if (forecast != nullptr)
        m_block->addFact(tr("Installed apps"), blockedInWords(*m_organization, *forecast), true);
    m_block->addFact(tr("Apps installed later"), tr("blocked"));
    if (forecast != nullptr)
        m_block->addFact(tr("People see"), peopleSee(*forecast));
    QStringList keys;
    for (const AppKey& key : m_policy.rule.keys)
        keys << wording::plainText(key.value, 80);
    m_kept->addFact(tr("On the list"), keys.isEmpty() ? tr("nobody") : keys.join(tr(", ")));
    m_kept->addFact(tr("Apps installed later"), installedLater(m_policy.rule, properties.policyModel));
}

void PlainRulePage::setForecast(const BlockForecast& forecast)
{
    fillFacts(&forecast);
    m_pane->setForecast(*m_organization, forecast);
    m_reachModel->setRows(m_organization, forecast.beyond);
    const auto rows = static_cast<int>(forecast.beyond.size());
    m_outOfReach->setVisible(rows > 0);
    m_outOfReach->heading().setNote(keptAccess(*m_organization, forecast));
    m_reachTable->setFixedHeight(28 + 28 * qMin(rows, tallestOutOfReach));
}

AppAccessRule PlainRulePage::rule() const
{
    AppAccessRule rule = m_policy.rule;
    if (m_kept->button()->isChecked())
        return rule;
    rule.effect = m_block->button()->isChecked() ? RuleEffect::Block : RuleEffect::Allow;
    rule.apps = RuleApps::All;
    return rule;
}

void PlainRulePage::focusChoice()
{
    if (QAbstractButton* chosen = m_group->checkedButton())
        chosen->setFocus(Qt::OtherFocusReason);
}

} // namespace gatehouse::ui
