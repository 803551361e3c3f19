// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/DraftStrip.h"

#include "ui/theme/ControlPainter.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse::ui {
namespace {

constexpr int mostChangesTold = 3;
constexpr double stripRadius = 4;

} // namespace

DraftStrip::DraftStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_words(new PlainLabel(theme, TextRole::Body, ColorRole::Text, {}, this))
    , m_sides(pushButton(tr("Side by side"), theme, {}, this))
    , m_preview(new LinkButton(tr("Show in preview"), theme, this))
{
    setObjectName(QStringLiteral("policies.strip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    auto* icon = new PlainLabel(theme, TextRole::Body, ColorRole::Text, {}, this);
    const auto draw = [this, icon] {
        icon->setPixmap(m_theme.icon(QStringLiteral("compare"), ColorRole::Accent).pixmap(16, 16));
    };
    draw();
    connect(&theme, &Theme::changed, icon, draw);
    m_words->setObjectName(QStringLiteral("policies.strip.words"));
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_sides->setObjectName(QStringLiteral("policies.strip.sides"));
    m_sides->setCheckable(true);
    m_sides->setAutoDefault(false);
    connect(m_sides, &QPushButton::toggled, this, &DraftStrip::sidesToggled);
    m_preview->setObjectName(QStringLiteral("policies.strip.preview"));
    connect(m_preview, &LinkButton::clicked, this, &DraftStrip::previewRequested);
    row->addWidget(icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_sides);
    row->addWidget(m_preview);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DraftStrip::setPublished()
{
    m_words->setColorRole(ColorRole::Text2);
    m_words->setText(
        tr("This is what is published. An edit starts a draft; what is published stays as it is."));
    m_sides->hide();
    m_preview->hide();
}

void DraftStrip::setChanges(const QStringList& changes, const QString& weight)
{
    const bool any = !changes.isEmpty();
    m_sides->setVisible(any);
    m_preview->setVisible(any);
    m_words->setColorRole(any ? ColorRole::Text : ColorRole::Text2);
    if (!any) {
        m_words->setText(tr("In this draft the policy is as it is published."));
        return;
    }
    QStringList told = changes.mid(0, mostChangesTold);
    const auto rest = static_cast<int>(changes.size() - told.size());
    if (rest > 0)
        told << tr("%Ln more edits", nullptr, rest);
    QString words = tr("Not published: %1.").arg(told.join(tr("; ")));
    if (!weight.isEmpty())
        words += u' ' + weight;
    m_words->setText(withBreaks(words));
}

bool DraftStrip::showsSides() const
{
    return m_sides->isChecked() && m_sides->isVisibleTo(this);
}

void DraftStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), m_theme.color(ColorRole::Base), m_theme.color(ColorRole::Line), stripRadius);
}

} // namespace gatehouse::ui
