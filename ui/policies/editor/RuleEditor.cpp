// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/RuleEditor.h"

#include "models/access/PolicyState.h"
#include "models/wording/Wording.h"
#include "ui/policies/editor/AppChoices.h"
#include "ui/policies/editor/ChoiceTable.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/RadioCards.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

QString ruleObjectName(const RuleChoice& choice)
{
    const auto word = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    return QStringLiteral("policies.editor.rule.%1.%2")
        .arg(word(toText(choice.effect)), word(toText(choice.apps)));
}

QStringList keysOf(const AppAccessRule& rule)
{
    QStringList keys;
    for (const AppKey& key : rule.keys)
        keys << QString::fromStdString(key.value);
    return keys;
}

} // namespace

RuleEditor::RuleEditor(const Theme& theme, QWidget* parent)
    : QObject(parent)
    , m_cards(new RadioCards(theme, parent))
    , m_picker(new QWidget(parent))
    , m_apps(
          new ChoiceModel({tr("App"), tr("Vendor"), tr("Framework"), tr("Key"), tr("Under this rule")}, this))
{
    makePicker(theme);
    connect(m_cards, &RadioCards::currentChanged, this, &RuleEditor::choose);
    connect(m_apps, &ChoiceModel::choiceChanged, this, [this] {
        m_apps->refreshVerdicts();
        Q_EMIT changed();
    });
    m_apps->setVerdict([this](const ChoiceRow& row) { return verdict(row); });
}

void RuleEditor::makePicker(const Theme& theme)
{
    m_table = new ChoiceTable(QStringLiteral("policies.editor.apps"), tr("Filter by name, vendor, key"),
                              m_apps, {{240, true}, {136}, {88}, {168}, {184}}, theme, m_picker);
    m_table->setCountText(tr("%1 of %2 apps on the list"));
    m_key = new QLineEdit(m_table);
    m_key->setObjectName(QStringLiteral("policies.editor.addKey"));
    m_key->setPlaceholderText(tr("Key of an app not installed"));
    m_key->setAccessibleName(m_key->placeholderText());
    m_key->setFixedWidth(176);
    auto* add = pushButton(tr("List key"), theme, {}, m_table);
    connect(add, &QPushButton::clicked, this, &RuleEditor::addKey);
    connect(m_key, &QLineEdit::returnPressed, this, &RuleEditor::addKey);
    m_table->filterLine().addRight(m_key);
    m_table->filterLine().addRight(add);
    m_everybody = new PlainLabel(theme, TextRole::Body, ColorRole::Text2, {}, m_picker);
    m_everybody->setContentsMargins(16, 10, 16, 10);
    m_everybody->setWordWrap(true);
    m_everybody->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(m_picker);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_everybody);
    layout->addWidget(m_table, 1);
}

QWidget* RuleEditor::cards() const
{
    return m_cards;
}

void RuleEditor::setRule(std::shared_ptr<const Organization> organization, const AppAccessRule& rule)
{
    m_organization = std::move(organization);
    m_before = rule;
    const OrganizationProperties& properties = m_organization->properties;
    m_cards->clear();
    m_choices = ruleChoices(properties.policyModel, {rule.effect, rule.apps});
    for (const RuleChoice& each : std::as_const(m_choices))
        m_cards->add(ruleName(each, properties.policyModel),
                     ruleConsequence(each.effect, each.apps, properties), ruleObjectName(each));
    fillApps();
    m_cards->setCurrent(static_cast<int>(m_choices.indexOf(RuleChoice{rule.effect, rule.apps})));
}

void RuleEditor::fillApps()
{
    m_apps->setRows(appChoices(*m_organization, m_before.keys));
}

RuleChoice RuleEditor::choice() const
{
    return m_choices.value(m_cards->current(), RuleChoice{m_before.effect, m_before.apps});
}

void RuleEditor::choose(int card)
{
    const RuleChoice chosen = m_choices.value(card);
    const bool lists = chosen.apps != RuleApps::All;
    m_everybody->setVisible(!lists);
    m_table->setVisible(lists);
    m_everybody->setText(
        tr("This rule needs no list: it holds for every app, apps installed later included. A list made "
           "before is kept in the file and counts again once an allowlist or a blocklist is chosen."));
    m_apps->refreshVerdicts();
    Q_EMIT changed();
}

ChoiceCell RuleEditor::verdict(const ChoiceRow& row) const
{
    const RuleChoice kind = choice();
    AppAccessRule asked{kind.effect, kind.apps, {}, {}};
    const AppKey key(row.id.toStdString());
    if (row.chosen)
        asked.keys.push_back(key);
    const bool met = row.boxless ? access::matchesUnnamed(asked) : access::matches(asked, key);
    return appUnderRule(row, kind.effect, met, m_organization->properties.policyModel);
}

void RuleEditor::addKey()
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty())
        return;
    m_key->clear();
    for (int row = 0; row < m_apps->rowCount(); ++row)
        if (m_apps->rows()[row].id == key && !m_apps->rows()[row].boxless) {
            m_apps->setData(m_apps->index(row, 0), Qt::Checked, Qt::CheckStateRole);
            return;
        }
    m_apps->append(absentAppChoice(AppKey(key.toStdString())));
}

AppAccessRule RuleEditor::rule() const
{
    AppAccessRule result{choice().effect, choice().apps, {}, m_before.unknownMembers};
    for (const QString& key : m_apps->chosen(keysOf(m_before)))
        result.keys.emplace_back(key.toStdString());
    return result;
}

} // namespace gatehouse::ui
