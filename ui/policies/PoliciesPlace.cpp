// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/PoliciesPlace.h"

#include "models/policies/PolicyChanges.h"
#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/BulkPage.h"
#include "ui/policies/editor/PolicyFlow.h"
#include "ui/policies/OverridesPage.h"
#include "ui/policies/PolicyListPanel.h"
#include "ui/policies/PolicyPage.h"
#include "ui/policies/PolicySidePane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedBar.h"

#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int tabControls = 0;
constexpr int tabPolicies = 1;
constexpr int tabDrafts = 2;

} // namespace

PoliciesPlace::PoliciesPlace(PolicyDesk& desk, TimeClock now, const Theme& theme, QWidget* parent)
    : Place(parent)
    , m_desk(desk)
    , m_document(desk.document())
    , m_now(now)
    , m_theme(theme)
    , m_drafts(desk, std::move(now), theme, *this)
    , m_commands(desk)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, theme, this))
    , m_flow(new PolicyFlow(desk.document().catalogue(), theme, this))
{
    setObjectName(QStringLiteral("place.policies"));
    m_empty->setObjectName(QStringLiteral("policies.empty"));
    m_emptyNew = m_empty->addAction(tr("New policy"));
    connect(m_emptyNew, &QPushButton::clicked, this, &PoliciesPlace::startNew);
    m_browser = makeBrowser();
    m_overrides = new OverridesPage(desk, m_drafts, theme, this);
    for (QWidget* page : {static_cast<QWidget*>(m_empty), m_browser, static_cast<QWidget*>(m_flow),
                          static_cast<QWidget*>(m_overrides)})
        m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTabs());
    layout->addWidget(m_pages, 1);
    makeTitleBar();
    connectFlow();
    connect(&m_document, &OrganizationDocument::opened, this, &PoliciesPlace::opened);
    connect(&m_desk, &PolicyDesk::changed, this, &PoliciesPlace::refresh);
    refresh();
}

void PoliciesPlace::opened()
{
    m_pages->setCurrentWidget(m_empty); // whatever was edited belonged to another organization
    m_tabs->setCurrent(0);
    showList();
}

QString PoliciesPlace::placeId() const
{
    return QStringLiteral("policies");
}
QString PoliciesPlace::title() const
{
    return tr("Policies");
}
QString PoliciesPlace::iconName() const
{
    return QStringLiteral("policies");
}

QString PoliciesPlace::subtitle() const
{
    if (!m_document.isOpen() || m_desk.policies().empty())
        return {};
    const auto active = std::ranges::count(m_desk.policies(), PolicyStatus::Active, &Policy::status);
    const auto draft = m_desk.draft();
    if (!draft)
        return tr("%1 of %2 recorded as active in this file").arg(active).arg(m_desk.policies().size());
    return tr("%1 of %2 active in the draft %3")
        .arg(active)
        .arg(m_desk.policies().size())
        .arg(wording::plainText(m_document.organization()->drafts[*draft].name, 40));
}

QString PoliciesPlace::badge() const
{
    const std::size_t count = m_document.isOpen() ? m_desk.policies().size() : 0;
    return count == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(count));
}

bool PoliciesPlace::isWorking() const
{
    return m_runner.isRunning() || m_lint.isRunning() || (isEditing() && m_flow->isWorking());
}

bool PoliciesPlace::isEditing() const
{
    return m_pages->currentWidget() == m_flow;
}

void PoliciesPlace::showEvent(QShowEvent* event)
{
    Place::showEvent(event);
    tellDraft();
}

/// In the status bar, as long as nothing else is told.
void PoliciesPlace::tellDraft()
{
    if (!m_document.isOpen() || !m_desk.draft() || !isVisible())
        return;
    Q_EMIT statusMessage(m_changes.empty() ? tr("The draft is the same as what is published")
                                           : tr("Draft holds %1").arg(wording::editCount(m_changes.size())));
}

void PoliciesPlace::compare()
{
    m_changes.clear();
    if (m_document.isOpen() && m_desk.draft())
        m_changes = policies::policyChanges(
            {.before = m_document.organization()->policies, .after = m_desk.policies()},
            m_document.organization()->properties.policyModel);
}

void PoliciesPlace::refresh()
{
    m_runner.cancel();
    m_lint.cancel();
    m_side->setFindings(nullptr);
    compare();
    QSet<QString> edited;
    int missing = 0;
    for (const policies::PolicyChange& change : m_changes) {
        if (change.after)
            edited.insert(QString::fromStdString(m_desk.policies()[*change.after].id.value));
        missing += change.kind == policies::ChangeKind::Removed ? 1 : 0;
    }
    m_list->setOrganization(m_desk.organization(), edited, missing);
    m_overrides->refresh();
    if (!isEditing())
        showList();
    if (m_document.isOpen() && !m_desk.policies().empty())
        m_lint.request(m_desk.core());
    tellDraft();
    Q_EMIT headerChanged();
}

void PoliciesPlace::showList()
{
    const bool open = m_document.isOpen();
    const bool any = open && (!m_desk.policies().empty() || !m_document.organization()->drafts.empty());
    const bool overrides = any && m_document.organization()->properties.policyModel == PolicyModel::Overrides;
    m_tabLine->setVisible(overrides);
    m_tabDrafts->setVisible(m_tabs->current() != tabPolicies);
    m_emptyNew->setVisible(open);
    if (open)
        m_empty->setTexts(tr("No policies"), tr("Apps reach whatever scopes and permissions allow."));
    else
        m_empty->setTexts(tr("No organization is open"),
                          tr("Open an organization file to see its policies."));
    const int tab = m_tabs->current();
    if (overrides && (tab == tabControls || tab == tabDrafts)) {
        m_overrides->showTab(tab == tabControls ? OverridesPage::Tab::Controls : OverridesPage::Tab::Drafts);
        m_pages->setCurrentWidget(m_overrides);
        return;
    }
    m_pages->setCurrentWidget(any ? m_browser : m_empty);
}

const Policy* PoliciesPlace::selectedPolicy() const
{
    if (!m_document.isOpen())
        return nullptr;
    const auto found = std::ranges::find(m_desk.policies(), m_list->selected(), &Policy::id);
    return found == m_desk.policies().end() ? nullptr : &*found;
}

PolicyStanding PoliciesPlace::standingOf(const Policy& policy) const
{
    const Organization& state = *m_document.organization();
    const policies::PolicyLists lists{.before = state.policies, .after = m_desk.policies()};
    PolicyStanding standing;
    standing.draft = m_desk.draft().has_value();
    const auto published = std::ranges::find(state.policies, policy.id, &Policy::id);
    if (published != state.policies.end())
        standing.published = *published;
    std::vector<policies::PolicyChange> own;
    for (const policies::PolicyChange& change : m_changes)
        if (change.after && lists.after[*change.after].id == policy.id) {
            own.push_back(change);
            standing.changes << wording::changeTextAlone(change, lists, state);
        }
    standing.weight = wording::weightText(policies::weightOf(own));
    standing.history = policyHistory(state, policy.id);
    return standing;
}

void PoliciesPlace::showSelected()
{
    const std::vector<PolicyId> selection = m_list->selection();
    const Policy* policy = selectedPolicy();
    if (policy == nullptr) {
        m_middle->setCurrentIndex(2);
        m_side->hide();
        return;
    }
    m_side->setVisible(selection.size() < 2);
    if (selection.size() > 1) {
        m_bulk->setPolicies(m_desk.organization(), selection);
        m_middle->setCurrentWidget(m_bulk);
        return;
    }
    m_middle->setCurrentWidget(m_page);
    showPage();
}

void PoliciesPlace::showPage()
{
    const Policy& policy = *selectedPolicy();
    const auto organization = m_desk.organization();
    m_page->setPolicy(organization, policy, standingOf(policy));
    m_side->setPolicy(organization, policy.id, m_now());
    m_runner.request(organization, m_document.catalogue(), *findPolicy(*organization, policy.id));
}

void PoliciesPlace::showEffect(const PolicyEffect& effect)
{
    const Policy* policy = selectedPolicy();
    if (policy == nullptr)
        return;
    m_page->setEffect(m_desk.organization(), *policy, effect);
    m_side->setEffect(effect);
}

void PoliciesPlace::reveal(const Destination& destination)
{
    if (destination.filter.startsWith(QLatin1String("status=")))
        m_list->setStatus(destination.filter.mid(7));
    if (destination.policy.isEmpty())
        return;
    leaveEditor();
    m_tabs->setCurrent(tabPolicies);
    m_list->select(PolicyId(destination.policy.toStdString()));
}

Destination PoliciesPlace::current() const
{
    Destination destination;
    destination.place = placeId();
    destination.policy = QString::fromStdString(m_list->selected().value);
    return destination;
}

void PoliciesPlace::goToPlace(const QString& place, const QString& container)
{
    Destination destination;
    destination.place = place;
    destination.container = container;
    if (container.isEmpty())
        destination.policy = QString::fromStdString(m_list->selected().value);
    Q_EMIT goTo(destination);
}

void PoliciesPlace::focusFilter()
{
    if (isEditing())
        m_flow->focusFilter();
    else
        m_list->focusFilter();
}

QList<QWidget*> PoliciesPlace::panes()
{
    if (isEditing())
        return {m_flow};
    if (m_pages->currentWidget() == m_overrides)
        return {m_overrides->pane()};
    return {m_list->list(), m_middle->currentWidget(), m_side};
}

QWidget* PoliciesPlace::mainPane()
{
    return panes().first();
}

} // namespace gatehouse::ui
