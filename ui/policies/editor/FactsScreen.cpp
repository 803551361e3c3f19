// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/FactsScreen.h"

#include "models/wording/Wording.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr int formWidth = 560;

QString statusMeaning(PolicyStatus status)
{
    switch (status) {
    case PolicyStatus::Active:
        return FactsScreen::tr("It counts in every verdict of this list, and is recorded as active in this "
                               "file once the draft is published.");
    case PolicyStatus::Draft:
        return FactsScreen::tr("It was never activated: it counts in no verdict.");
    case PolicyStatus::Inactive:
        break;
    }
    return FactsScreen::tr("It is kept as it is and counts in no verdict.");
}

} // namespace

FactsScreen::FactsScreen(const Theme& theme, QWidget* parent)
    : PolicyScreen(QStringLiteral("policies.facts"), tr("Name and status"), theme, parent)
    , m_name(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_status(new QComboBox(this))
    , m_fault(
          new PlainLabel(theme, TextRole::Secondary, ColorRole::Denied, tr("A policy needs a name."), this))
    , m_meaning(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
{
    m_name->setObjectName(QStringLiteral("policies.facts.name"));
    m_name->setMaxLength(1000);
    m_fault->setObjectName(QStringLiteral("policies.facts.fault"));
    m_description->setObjectName(QStringLiteral("policies.facts.description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(84);
    m_status->setObjectName(QStringLiteral("policies.facts.status"));
    for (const PolicyStatus status : {PolicyStatus::Draft, PolicyStatus::Active, PolicyStatus::Inactive})
        m_status->addItem(wording::name(status), static_cast<int>(status));
    auto* page = new QWidget(this);
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(20, 20, 20, 16);
    auto* form = new QVBoxLayout;
    form->setSpacing(4);
    outer->addLayout(form);
    outer->addStretch(1);
    addField(*form, tr("Name"), m_name);
    form->addWidget(m_fault);
    addField(*form, tr("Description"), m_description);
    addField(*form, tr("Status"), m_status);
    m_meaning->setWordWrap(true);
    form->addWidget(m_meaning);
    form->addStretch(1);
    setBody(page);
    connect(m_name, &QLineEdit::textChanged, this, &FactsScreen::check);
    connect(m_status, &QComboBox::currentIndexChanged, this, &FactsScreen::check);
}

void FactsScreen::addField(QVBoxLayout& form, const QString& caption, QWidget* field)
{
    auto* label = new PlainLabel(theme(), TextRole::Secondary, ColorRole::Text2, caption, this);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    field->setFixedWidth(field == m_status ? formWidth / 2 : formWidth);
    form.addSpacing(form.count() > 0 ? 8 : 0);
    form.addWidget(label);
    form.addWidget(field);
}

void FactsScreen::fill()
{
    m_name->setText(QString::fromStdString(before().name));
    m_name->setCursorPosition(0);
    m_description->setPlainText(QString::fromStdString(before().description));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(before().status)));
    check();
}

Policy FactsScreen::policy() const
{
    Policy result = before();
    result.name = m_name->text().trimmed().toStdString();
    if (m_description->toPlainText() != QString::fromStdString(before().description))
        result.description = m_description->toPlainText().toStdString();
    result.status = static_cast<PolicyStatus>(m_status->currentData().toInt());
    return result;
}

void FactsScreen::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void FactsScreen::check()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_fault->setVisible(!named);
    setFault(named ? QString() : m_fault->text());
    m_meaning->setText(statusMeaning(static_cast<PolicyStatus>(m_status->currentData().toInt())));
    setConsequence(tr("Saving changes the draft. Your sites stay as they are."));
}

} // namespace gatehouse::ui
