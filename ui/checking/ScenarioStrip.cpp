// SPDX-License-Identifier: Apache-2.0
#include "ui/checking/ScenarioStrip.h"

#include "ui/theme/Glyphs.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace gatehouse::ui {

namespace {

constexpr int stripGlyph = 16;
constexpr int stripMargin = 12;
constexpr int stripGap = 8;

} // namespace

QString brokenScenarios()
{
    return QStringLiteral("state=broken");
}

ScenarioStrip::ScenarioStrip(ScenarioWatch& watch, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_theme(theme)
    , m_text(new PlainLabel(theme, TextRole::Body, ColorRole::Text, {}, this))
    , m_show(new LinkButton(tr("Show"), theme, this))
{
    setObjectName(QStringLiteral("scenarioStrip"));
    m_text->setObjectName(QStringLiteral("scenarioStrip.text"));
    m_text->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("scenarioStrip.show"));
    m_show->setAccessibleName(tr("Show the scenarios"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(stripMargin + stripGlyph + stripGap, 6, stripMargin, 6);
    row->setSpacing(stripGap);
    row->addWidget(m_text, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    connect(m_show, &QAbstractButton::clicked, this,
            [this] { Q_EMIT showRequested(m_broken > 0 ? brokenScenarios() : QString()); });
    connect(&watch, &ScenarioWatch::changed, this, &ScenarioStrip::follow);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    follow();
}

void ScenarioStrip::follow()
{
    const auto checked = m_watch.checked();
    setVisible(checked != nullptr);
    if (!checked)
        return;
    const int count = static_cast<int>(checked->results.size());
    m_broken = checked->broken();
    m_text->setText(m_broken > 0 ? tr("Scenarios: %1 of %n broken", nullptr, count).arg(m_broken)
                                 : tr("Scenarios: all %n as expected", nullptr, count));
    m_text->setColorRole(m_broken > 0 ? ColorRole::Denied : ColorRole::Text);
    update();
}

void ScenarioStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_broken > 0 ? ColorRole::DeniedGround : ColorRole::Strip));
    const int top = 6 + (Theme::lineHeight(TextRole::Body) - stripGlyph) / 2;
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), {stripMargin, top, stripGlyph, stripGlyph});
    paintGateGlyph(painter, box, m_broken > 0 ? access::GateResult::Fail : access::GateResult::Pass, m_theme);
}

} // namespace gatehouse::ui
