// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/SiteRow.h"

#include "models/wording/Wording.h"
#include "ui/organization/AnswerWords.h"
#include "ui/organization/CheckedField.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int longestName = 200;
constexpr int longestAddress = 2000;

void markField(QLineEdit& field, bool invalid, const QString& sentence)
{
    field.setProperty(Style::invalidProperty, invalid ? QVariant(true) : QVariant());
    field.setAccessibleDescription(invalid ? sentence : QString());
    field.update();
}

bool has(const std::vector<AnswerFault>& faults, AnswerFault fault)
{
    return std::find(faults.begin(), faults.end(), fault) != faults.end();
}

} // namespace

SiteRow::SiteRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_jira(productBox(Product::Jira))
    , m_confluence(productBox(Product::Confluence))
    , m_remove(flatIconButton(QStringLiteral("close"), tr("Take this site out"), theme, this))
    , m_fault(fieldFaultLabel(theme, {}, this))
{
    m_name->setFixedWidth(nameWidth);
    m_name->setMaxLength(longestName);
    m_address->setMaxLength(longestAddress);
    m_address->setPlaceholderText(QStringLiteral("example.atlassian.net"));
    m_remove->setFixedWidth(removeWidth);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(spacing);
    fields->addWidget(m_name);
    fields->addWidget(m_address, 1);
    fields->addWidget(m_jira);
    fields->addWidget(m_confluence);
    fields->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(fields);
    column->addWidget(m_fault);
    connectFields();
}

QCheckBox* SiteRow::productBox(Product product)
{
    auto* box = new QCheckBox(wording::name(product), this);
    box->setFixedWidth(productWidth);
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &SiteRow::changed);
    connect(box, &QCheckBox::toggled, this, &SiteRow::left);
    return box;
}

void SiteRow::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_address, &QLineEdit::textEdited, this, &SiteRow::followAddress);
    for (QLineEdit* field : {m_name, m_address}) {
        connect(field, &QLineEdit::textChanged, this, &SiteRow::changed);
        connect(field, &QLineEdit::editingFinished, this, &SiteRow::left);
    }
    connect(m_remove, &QToolButton::clicked, this, &SiteRow::removeRequested);
}

void SiteRow::setNumber(int number)
{
    const auto name = [number](QWidget& widget, const char* part) {
        widget.setObjectName(QStringLiteral("organization.site.%1.%2").arg(QLatin1String(part)).arg(number));
    };
    name(*m_name, "name");
    name(*m_address, "address");
    name(*m_jira, "jira");
    name(*m_confluence, "confluence");
    name(*m_remove, "remove");
    name(*m_fault, "fault");
    m_name->setAccessibleName(tr("Name of site %1").arg(number + 1));
    m_address->setAccessibleName(tr("Address of site %1").arg(number + 1));
    m_jira->setAccessibleName(tr("Site %1 has Jira").arg(number + 1));
    m_confluence->setAccessibleName(tr("Site %1 has Confluence").arg(number + 1));
}

void SiteRow::setAnswer(const SiteAnswer& answer)
{
    const auto holds = [&](Product product) {
        return std::find(answer.products.begin(), answer.products.end(), product) != answer.products.end();
    };
    m_site = answer.site;
    m_name->setText(QString::fromStdString(answer.name));
    m_nameTyped = !answer.name.empty();
    m_address->setText(QString::fromStdString(answer.address));
    m_jira->setChecked(holds(Product::Jira));
    m_confluence->setChecked(holds(Product::Confluence));
}

SiteAnswer SiteRow::answer() const
{
    SiteAnswer answer{m_site, m_name->text().toStdString(), m_address->text().toStdString(), {}};
    if (m_jira->isChecked())
        answer.products.push_back(Product::Jira);
    if (m_confluence->isChecked())
        answer.products.push_back(Product::Confluence);
    return answer;
}

void SiteRow::setRemovable(const QString& reason)
{
    m_remove->setEnabled(reason.isEmpty());
    m_remove->setToolTip(reason.isEmpty() ? tr("Take this site out") : reason);
}

void SiteRow::showFaults(const std::vector<AnswerFault>& faults)
{
    QStringList sentences;
    for (const AnswerFault fault : faults)
        sentences.append(answerSentence(fault));
    const QString text = sentences.join(u' ');
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    markField(*m_name, has(faults, AnswerFault::SiteNameMissing) || has(faults, AnswerFault::SiteNameTwice),
              text);
    markField(*m_address, has(faults, AnswerFault::AddressUnusable) || has(faults, AnswerFault::AddressTwice),
              text);
}

void SiteRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget* SiteRow::followInTabOrder(QWidget* previous)
{
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_name, m_address, m_jira, m_confluence, m_remove}) {
        setTabOrder(previous, field);
        previous = field;
    }
    return previous;
}

void SiteRow::followAddress()
{
    if (!m_nameTyped)
        m_name->setText(QString::fromStdString(siteNameFrom(m_address->text().toStdString())));
}

} // namespace gatehouse::ui
