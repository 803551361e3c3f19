// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/StatusBar.h"

#include "models/organization/Organization.h"
#include "models/wording/Wording.h"
#include "ui/widgets/ToolTips.h"

#include <QPainter>

namespace gatehouse::ui {

namespace {

QFont factFont(const Theme& theme)
{
    QFont font = theme.font(TextRole::Secondary);
    font.setWeight(QFont::Medium);
    return font;
}

/// A fact and the line at its left.
class FactBox : public QWidget
{
public:
    explicit FactBox(const Theme& theme)
        : m_theme(theme)
    {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        QPainter(this).fillRect(x, 0, 1, height(), m_theme.color(ColorRole::Line));
    }

private:
    const Theme& m_theme;
};

} // namespace

StatusBar::StatusBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_message(new ElidedLabel(theme, TextRole::Secondary, ColorRole::Text2))
    , m_facts(new QWidget)
{
    setObjectName(QStringLiteral("statusBar"));
    setFixedHeight(24);
    m_message->setObjectName(QStringLiteral("statusBar.message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 8, 0);
    row->setSpacing(8);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(m_message, 1);
    row->addWidget(m_facts);
    auto* facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(0);
    m_plan = addFact(tr("Plan"), QStringLiteral("statusBar.plan"),
                     tr("Allowlists and blocklists of single apps need Atlassian Guard Standard."));
    m_policyModel =
        addFact(tr("Policy model"), QStringLiteral("statusBar.policyModel"),
                tr("How policies work together. Additive: every active policy counts, and a block beats an "
                   "allow. Overrides: the more specific statement wins."));
    m_blockLevel =
        addFact(tr("Block level"), QStringLiteral("statusBar.blockLevel"),
                tr("What a block takes away. Content: reading, writing and deleting, the container itself "
                   "stays. Container: all five actions."));
    m_combination =
        addFact(tr("Combination"), QStringLiteral("statusBar.combination"),
                tr("Which gates must pass when a person is involved. Today: the person’s own permission. "
                   "Road map: the app user’s permission as well. A gate is one of the five checks that "
                   "every request passes."));
}

PlainLabel* StatusBar::addFact(const QString& key, const QString& objectName, const QString& tip)
{
    auto* box = new FactBox(m_theme);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(5);
    row->addWidget(new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, key));
    auto* value = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text);
    value->setFont(factFont(m_theme));
    value->setObjectName(objectName);
    row->addWidget(value);
    box->setToolTip(ui::toolTip(tip));
    m_facts->layout()->addWidget(box);
    return value;
}

void StatusBar::setMessage(const QString& text)
{
    m_message->setText(text);
}

void StatusBar::setFacts(const OrganizationProperties* properties)
{
    m_facts->setVisible(properties != nullptr);
    if (properties == nullptr)
        return;
    m_plan->setText(wording::name(properties->plan));
    m_policyModel->setText(wording::name(properties->policyModel));
    m_blockLevel->setText(wording::name(properties->blockLevel));
    m_combination->setText(wording::name(properties->combination));
}

void StatusBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Header));
    painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::Line));
}

} // namespace gatehouse::ui
