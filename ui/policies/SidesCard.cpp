// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/SidesCard.h"

#include "models/wording/PolicyChangeWording.h"
#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PaneSection.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int mostListed = 12;

/// What only one of both lists holds, in words; how many both hold.
template <class Value, class Name>
QString ownOf(const std::vector<Value>& own, const std::vector<Value>& other, const Name& name)
{
    QStringList texts;
    int rest = 0;
    for (const Value& value : own) {
        if (std::find(other.begin(), other.end(), value) != other.end())
            continue;
        if (texts.size() < mostListed)
            texts << name(value);
        else
            ++rest;
    }
    const int common = static_cast<int>(own.size()) - static_cast<int>(texts.size()) - rest;
    if (rest > 0)
        texts << SidesCard::tr("%Ln more", nullptr, rest);
    if (common > 0)
        texts << (texts.isEmpty() ? SidesCard::tr("%Ln that both have", nullptr, common)
                                  : SidesCard::tr("and %Ln that both have", nullptr, common));
    // lupdate does not see whose tr() this would be.
    const QString between = QCoreApplication::translate("gatehouse::ui::SidesCard", ", ");
    return texts.isEmpty() ? SidesCard::tr("none") : texts.join(between);
}

} // namespace

SidesCard::SidesCard(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Published and draft"), parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("policies.sides"));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, 96);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    body()->addLayout(m_grid);
}

void SidesCard::addHeader()
{
    const auto add = [this](int column, const QString& text) {
        m_grid->addWidget(new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, text, this), 0,
                          column);
    };
    add(1, tr("Published"));
    add(2, tr("Draft"));
}

void SidesCard::addRow(const char* part, const QString& title, const QString& published, const QString& draft)
{
    if (published == draft)
        return;
    const int row = m_grid->rowCount();
    m_grid->addWidget(new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, title, this), row, 0,
                      Qt::AlignTop);
    const auto add = [&](int column, const QString& text, const char* side, TextRole role) {
        auto* const label = new PlainLabel(m_theme, role, ColorRole::Text, withBreaks(text), this);
        label->setObjectName(
            QStringLiteral("policies.sides.%1.%2").arg(QLatin1String(part), QLatin1String(side)));
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    add(1, published, "published", TextRole::Body);
    add(2, draft, "draft", TextRole::BodyMedium);
}

void SidesCard::setSides(const Organization& names, const Policy* published, const Policy* draft)
{
    clearLayout(*m_grid);
    addHeader();
    if (published == nullptr || draft == nullptr) {
        const Policy* const there = published != nullptr ? published : draft;
        if (there != nullptr)
            addRow("policy", tr("Policy"), published ? wording::policyEffect(*there, names) : tr("not there"),
                   draft ? wording::policyEffect(*there, names) : tr("not there"));
        return;
    }
    const PolicyModel model = names.properties.policyModel;
    const auto text = [](const std::string& value) {
        return value.empty() ? SidesCard::tr("none") : wording::plainText(value);
    };
    const auto container = [&](const ContainerId& id) { return wording::containerText(id, names); };
    const auto app = [&](const AppKey& key) { return wording::appText(key, names); };
    addRow("name", tr("Name"), text(published->name), text(draft->name));
    addRow("description", tr("Description"), text(published->description), text(draft->description));
    addRow("status", tr("Status"), wording::name(published->status), wording::name(draft->status));
    addRow("coverage", tr("Coverage"), coverageSentence(names, published->coverage),
           coverageSentence(names, draft->coverage));
    addRow("containers", tr("Containers"),
           ownOf(published->coverage.containers, draft->coverage.containers, container),
           ownOf(draft->coverage.containers, published->coverage.containers, container));
    addRow("rule", tr("App access"), ruleTitle(published->rule, model), ruleTitle(draft->rule, model));
    addRow("apps", tr("Apps listed"), ownOf(published->rule.keys, draft->rule.keys, app),
           ownOf(draft->rule.keys, published->rule.keys, app));
}

} // namespace gatehouse::ui
