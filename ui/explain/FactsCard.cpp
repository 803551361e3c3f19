// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/FactsCard.h"

#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PaneSection.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace gatehouse::ui {
namespace {

constexpr int factNameWidth = 240;

} // namespace

FactsCard::FactsCard(const QString& title, const QString& note, const Theme& theme, QWidget* parent)
    : Card(theme, title, parent)
    , m_theme(theme)
    , m_rows(new QWidget(this))
    , m_column(new QVBoxLayout(m_rows))
{
    heading().setNote(note);
    setFlush(true);
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(6);
    body()->addWidget(m_rows);
}

void FactsCard::setFacts(const QList<NamedFact>& facts)
{
    clearLayout(*m_column);
    for (const NamedFact& fact : facts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* name = new PlainLabel(m_theme, TextRole::BodyMedium, ColorRole::Text, fact.name, m_rows);
        name->setWordWrap(true);
        name->setFixedWidth(factNameWidth);
        auto* sentence =
            new PlainLabel(m_theme, TextRole::Body, ColorRole::Text2, withBreaks(fact.sentence), m_rows);
        sentence->setWordWrap(true);
        sentence->setSelectable(true);
        row->addWidget(name, 0, Qt::AlignTop);
        row->addWidget(sentence, 1, Qt::AlignTop);
        m_column->addLayout(row);
    }
}

void FactsCard::setFoldable(const QString& name)
{
    m_fold = new LinkButton(tr("Show"), m_theme, this);
    m_fold->setObjectName(name);
    heading().setCorner(m_fold);
    connect(m_fold, &LinkButton::clicked, this, [this] { setFolded(!m_folded); });
    setFolded(true);
}

void FactsCard::setFolded(bool folded)
{
    m_folded = folded;
    m_rows->setVisible(!folded);
    m_fold->setText(folded ? tr("Show") : tr("Hide"));
    m_fold->updateGeometry();
}

} // namespace gatehouse::ui
