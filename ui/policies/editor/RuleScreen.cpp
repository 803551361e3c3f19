// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleScreen.h"

#include "models/wording/PolicyChangeWording.h"
#include "ui/policies/editor/ListRulePage.h"
#include "ui/policies/editor/PlainRulePage.h"

#include <QStackedWidget>

namespace gatehouse::ui {
namespace {

/// How the policy differs from itself as published, one change a line.
QString changesInWords(const Policy* published, const Policy& now, const Organization& names)
{
    if (published == nullptr)
        return RuleScreen::tr("It is not published yet.");
    const std::vector<Policy> before{*published};
    const std::vector<Policy> after{now};
    const policies::PolicyLists lists{before, after};
    QStringList lines;
    for (const policies::PolicyChange& change :
         policies::policyChanges(lists, names.properties.policyModel)) {
        const QString text = wording::changeTextAlone(change, lists, names);
        lines << text.left(1).toUpper() + text.mid(1);
    }
    return lines.isEmpty() ? RuleScreen::tr("It is the same as published.") : lines.join(QLatin1Char('\n'));
}

} // namespace

RuleScreen::RuleScreen(const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : PolicyScreen(QStringLiteral("policies.rule"), tr("App access"), theme, parent)
    , m_catalogue(catalogue)
    , m_pages(new QStackedWidget(this))
    , m_plain(new PlainRulePage(theme, this))
    , m_lists(new ListRulePage(catalogue, theme, this))
    , m_block(*this)
    , m_reads(*this)
{
    m_pages->addWidget(m_plain);
    m_pages->addWidget(m_lists);
    setBody(m_pages);
    connect(m_plain, &PlainRulePage::changed, this, &RuleScreen::follow);
    connect(m_plain, &PlainRulePage::previewRequested, this, [this] { Q_EMIT previewRequested(policy()); });
    connect(m_lists, &ListRulePage::changed, this, &RuleScreen::follow);
    connect(m_lists, &ListRulePage::kindChanged, this, &RuleScreen::askForReads);
    connect(m_lists, &ListRulePage::coverageRequested, this, [this] { Q_EMIT coverageRequested(policy()); });
}

RuleScreen::~RuleScreen() = default;

bool RuleScreen::hasLists() const
{
    return shown()->properties.plan != Plan::Free;
}

void RuleScreen::fill()
{
    m_pages->setCurrentWidget(hasLists() ? static_cast<QWidget*>(m_lists) : m_plain);
    offerPreview(hasLists());
    m_block.cancel();
    m_reads.cancel();
    if (hasLists()) {
        m_lists->setPolicy(shown(), before());
        askForReads();
    } else {
        m_plain->setPolicy(shown(), before());
        askForBlock();
    }
    follow();
}

void RuleScreen::askForBlock()
{
    m_block.run([shown = shown(), catalogue = m_catalogue,
                 policy = before()] { return blockForecast(shown, catalogue, policy); },
                [this](const BlockForecast& forecast) { m_plain->setForecast(forecast); });
}

void RuleScreen::askForReads()
{
    m_reads.run([shown = shown(), catalogue = m_catalogue,
                 policy = policy()] { return ruleForecast(shown, catalogue, policy); },
                [this](RuleForecast forecast) { m_lists->setForecast(std::move(forecast)); });
}

bool RuleScreen::isWorking() const
{
    return m_block.isRunning() || m_reads.isRunning();
}

Policy RuleScreen::policy() const
{
    Policy result = before();
    result.rule = hasLists() ? m_lists->rule() : m_plain->rule();
    return result;
}

void RuleScreen::follow()
{
    setConsequence(hasLists() ? m_lists->sentence()
                              : tr("Saving changes the draft. Your sites stay as they are."));
    m_lists->setChanges(compares() ? changesInWords(published(), policy(), *shown()) : QString());
}

void RuleScreen::focusFirst()
{
    if (hasLists())
        m_lists->focusChoice();
    else
        m_plain->focusChoice();
}

void RuleScreen::focusFilter()
{
    if (hasLists())
        m_lists->focusFilter();
}

} // namespace gatehouse::ui
