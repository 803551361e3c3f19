// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/DueDateField.h"

#include "models/reviews/ReviewRecord.h"
#include "ui/reviewing/Days.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace gatehouse::ui {

DueDateField::DueDateField(const QString& name, const QString& noneText, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_date(new QDateEdit(this))
    , m_none(new QCheckBox(noneText, this))
{
    m_date->setObjectName(name);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMM yyyy"));
    m_none->setObjectName(name + QStringLiteral(".none"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_date);
    for (const int months : {3, 6, 12})
        addMonths(*row, months);
    row->addSpacing(6);
    row->addWidget(m_none);
    row->addStretch(1);
    connect(m_none, &QCheckBox::toggled, this, [this](bool none) {
        m_date->setEnabled(!none);
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &DueDateField::changed);
}

void DueDateField::addMonths(QHBoxLayout& row, int months)
{
    auto* const button = pushButton(tr("%Ln months", nullptr, months), m_theme, {}, this);
    button->setObjectName(m_date->objectName() + QStringLiteral(".%1").arg(months));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, months] { setMonths(months); });
    row.addWidget(button);
}

void DueDateField::setFrom(Date from)
{
    m_from = from;
    m_date->setMinimumDate(calendarDate(from));
}

void DueDateField::setMonths(int months)
{
    setDay(reviews::monthsLater(m_from, months));
}

void DueDateField::setDay(const std::optional<Date>& day)
{
    m_none->setChecked(!day);
    if (day)
        m_date->setDate(calendarDate(*day));
}

std::optional<Date> DueDateField::day() const
{
    return m_none->isChecked() ? std::nullopt : std::optional(dayOf(m_date->date()));
}

QWidget* DueDateField::field() const
{
    return m_date;
}

} // namespace gatehouse::ui
