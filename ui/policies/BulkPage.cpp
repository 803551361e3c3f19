// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/BulkPage.h"

#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/policies/BulkChoice.h"
#include "ui/policies/PolicyCommands.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int mostPoliciesNamed = 20;
constexpr int bulkButtonWidth = 168;

QString policyCount(std::size_t count)
{
    return BulkPage::tr("%n policies", nullptr, static_cast<int>(count));
}

} // namespace

BulkPage::BulkPage(PolicyCommands& commands, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_commands(commands)
    , m_theme(theme)
    , m_title(new PlainLabel(theme, TextRole::ObjectName))
    , m_names(new PlainLabel(theme, TextRole::Body, ColorRole::Text2))
{
    setObjectName(QStringLiteral("policies.bulk"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    m_title->setObjectName(QStringLiteral("policies.bulk.title"));
    m_names->setWordWrap(true);
    m_names->setMinimumWidth(1);
    layout->addWidget(m_title);
    layout->addWidget(m_names);
    layout->addSpacing(6);
    auto* card = new Card(theme, tr("Edit all of them"), content);
    card->heading().setNote(tr("each is one step of undo"));
    card->body()->addWidget(makeButtons());
    layout->addWidget(card);
    layout->addStretch(1);
    setWidget(content);
}

QWidget* BulkPage::makeButtons()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addButton(*column, "activate", tr("Activate"), tr("They count once the draft is published."),
              &BulkPage::activate);
    addButton(*column, "deactivate", tr("Deactivate"), tr("They stay in the list and count in no verdict."),
              &BulkPage::deactivate);
    addButton(*column, "cover", tr("Add containers…"), tr("To every coverage that is a list of containers."),
              &BulkPage::cover);
    addButton(*column, "uncover", tr("Take containers off…"),
              tr("Off every coverage that is a list of containers."), &BulkPage::uncover);
    addButton(*column, "list", tr("Put apps on lists…"),
              tr("An app on an allowlist keeps its access; one on a blocklist loses it."), &BulkPage::list);
    addButton(*column, "unlist", tr("Take apps off lists…"),
              tr("Off an allowlist an app is blocked; off a blocklist it is not."), &BulkPage::unlist);
    addButton(*column, "delete", tr("Delete"), tr("Undo brings them back."), &BulkPage::remove);
    return part;
}

void BulkPage::addButton(QVBoxLayout& column, const char* name, const QString& text,
                         const QString& consequence, void (BulkPage::*act)())
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* button = pushButton(text, m_theme, {}, this);
    button->setObjectName(QStringLiteral("policies.bulk.") + QLatin1String(name));
    button->setMinimumWidth(bulkButtonWidth);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    auto* words = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, consequence, this);
    words->setWordWrap(true);
    row->addWidget(button);
    row->addWidget(words, 1);
    column.addLayout(row);
}

void BulkPage::setPolicies(std::shared_ptr<const Organization> organization, const std::vector<PolicyId>& ids)
{
    m_organization = std::move(organization);
    m_ids = ids;
    m_withoutContainers = 0;
    m_withoutList = 0;
    QStringList lines;
    for (const Policy& policy : m_organization->policies) {
        if (std::find(ids.begin(), ids.end(), policy.id) == ids.end())
            continue;
        m_withoutContainers += policy.coverage.level == CoverageLevel::Containers ? 0 : 1;
        m_withoutList += policy.rule.apps == RuleApps::All ? 1 : 0;
        if (lines.size() < mostPoliciesNamed)
            lines << tr("%1: %2, %3")
                         .arg(wording::plainText(policy.name, 80), wording::name(policy.status).toLower(),
                              wording::policyEffect(policy, *m_organization));
    }
    const int rest = static_cast<int>(ids.size()) - static_cast<int>(lines.size());
    if (rest > 0)
        lines << tr("and %Ln more", nullptr, rest);
    m_title->setText(tr("%1 selected").arg(policyCount(ids.size())));
    m_names->setText(withBreaks(lines.join(u'\n')));
}

void BulkPage::activate()
{
    m_commands.setStatus(m_ids, PolicyStatus::Active);
}

void BulkPage::deactivate()
{
    m_commands.setStatus(m_ids, PolicyStatus::Inactive);
}

void BulkPage::remove()
{
    m_commands.remove(m_ids);
}

QString BulkPage::passedOver(int count, const QString& why) const
{
    return count == 0 ? QString() : tr("%n of them are passed over: %1", nullptr, count).arg(why);
}

void BulkPage::askContainers(bool covered)
{
    const QString count = policyCount(m_ids.size());
    auto* const dialog = new BulkChoiceDialog(
        {.title = covered ? tr("Add containers to %1").arg(count) : tr("Take containers off %1").arg(count),
         .consequence = passedOver(m_withoutContainers, tr("their coverage is no list of containers.")),
         .accept = covered ? tr("Add") : tr("Take off"),
         .column = tr("Container")},
        bulkContainers(*m_organization), m_theme, window());
    connect(dialog, &BulkChoiceDialog::chosen, this,
            [this, covered, ids = m_ids](const std::vector<std::string>& chosen) {
                std::vector<ContainerId> containers;
                for (const std::string& id : chosen)
                    containers.emplace_back(id);
                m_commands.cover(ids, containers, covered);
            });
    dialog->open();
}

void BulkPage::askApps(bool listed)
{
    const QString count = policyCount(m_ids.size());
    auto* const dialog = new BulkChoiceDialog(
        {.title = listed ? tr("Put apps on the lists of %1").arg(count)
                         : tr("Take apps off the lists of %1").arg(count),
         .consequence = passedOver(m_withoutList, tr("their rule is about all apps and has no list.")),
         .accept = listed ? tr("Put on") : tr("Take off"),
         .column = tr("App")},
        bulkApps(*m_organization), m_theme, window());
    connect(dialog, &BulkChoiceDialog::chosen, this,
            [this, listed, ids = m_ids](const std::vector<std::string>& chosen) {
                std::vector<AppKey> keys;
                for (const std::string& id : chosen)
                    keys.emplace_back(id);
                m_commands.list(ids, keys, listed);
            });
    dialog->open();
}

} // namespace gatehouse::ui
