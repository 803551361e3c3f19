// SPDX-License-Identifier: Apache-2.0
#include "ui/organization/ExplainedChoice.h"

#include "ui/widgets/PlainLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui {

namespace {

constexpr int sentenceRole = Qt::UserRole + 1;

} // namespace

ExplainedChoice::ExplainedChoice(const QString& objectName, const QString& accessibleName, const Theme& theme,
                                 QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_sentence(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
{
    m_box->setObjectName(objectName);
    m_box->setAccessibleName(accessibleName);
    m_box->setMinimumWidth(280);
    m_sentence->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ExplainedChoice::explain);
}

void ExplainedChoice::add(const QString& title, const QString& sentence, int value)
{
    m_box->addItem(title, value);
    m_box->setItemData(m_box->count() - 1, sentence, sentenceRole);
    explain();
}

void ExplainedChoice::setValue(int value)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(value)));
}

void ExplainedChoice::explain()
{
    const QString sentence = m_box->currentData(sentenceRole).toString();
    m_sentence->setText(sentence);
    m_box->setAccessibleDescription(sentence);
}

} // namespace gatehouse::ui
