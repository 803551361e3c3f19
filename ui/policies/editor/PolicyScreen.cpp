// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PolicyScreen.h"

#include "models/wording/Wording.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace gatehouse::ui {
namespace {

constexpr int crumbName = 48; ///< characters of a policy's name that a breadcrumb shows

QHBoxLayout* screenStrip(QWidget* strip, int height)
{
    strip->setFixedHeight(height);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    return row;
}

LozengeKind screenStatus(PolicyStatus status)
{
    return status == PolicyStatus::Active ? LozengeKind::Allowed : LozengeKind::Neutral;
}

} // namespace

PolicyScreen::PolicyScreen(const QString& name, const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeBreadcrumb(title));
    m_column->addWidget(new Separator(theme, ColorRole::Line, this));
}

QWidget* PolicyScreen::makeBreadcrumb(const QString& title)
{
    auto* strip = new QWidget(this);
    QHBoxLayout* row = screenStrip(strip, 40);
    const auto chevron = [&] {
        auto* sign = new PlainLabel(m_theme, TextRole::Body, ColorRole::Text3, QStringLiteral("›"), strip);
        sign->setAccessibleName(tr("then"));
        row->addWidget(sign);
    };
    auto* policies = new LinkButton(tr("Policies"), m_theme, strip);
    policies->setObjectName(objectName() + QStringLiteral(".policies"));
    connect(policies, &LinkButton::clicked, this, &PolicyScreen::cancelled);
    m_policy = new LinkButton({}, m_theme, strip);
    m_policy->setObjectName(objectName() + QStringLiteral(".policy"));
    connect(m_policy, &LinkButton::clicked, this, &PolicyScreen::cancelled);
    row->addWidget(policies);
    chevron();
    row->addWidget(m_policy);
    chevron();
    auto* here = new ElidedLabel(m_theme, TextRole::BodyMedium, ColorRole::Text, title, strip);
    here->setObjectName(objectName() + QStringLiteral(".title"));
    row->addWidget(here, 1);
    m_status = policyStatusLozenge(PolicyStatus::Draft, m_theme, strip);
    row->addWidget(m_status);
    return strip;
}

QPushButton* PolicyScreen::addButton(QPushButton* button, const char* name)
{
    button->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(name));
    static_cast<QHBoxLayout*>(button->parentWidget()->layout())->addWidget(button);
    return button;
}

QWidget* PolicyScreen::makeFooter()
{
    auto* strip = new QWidget(this);
    QHBoxLayout* row = screenStrip(strip, 48);
    m_consequence = new ElidedLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, strip);
    m_consequence->setObjectName(objectName() + QStringLiteral(".consequence"));
    row->addWidget(m_consequence, 1);
    QPushButton* cancel = addButton(pushButton(tr("Cancel"), m_theme, {}, strip), "cancel");
    m_back = addButton(pushButton(tr("Back"), m_theme, {}, strip), "back");
    m_preview = addButton(pushButton(tr("Save and show in preview"), m_theme, {}, strip), "preview");
    m_save = addButton(primaryButton(tr("Save to draft"), m_theme, {}, strip), "save");
    m_back->hide();
    m_preview->hide();
    connect(cancel, &QPushButton::clicked, this, &PolicyScreen::cancelled);
    connect(m_back, &QPushButton::clicked, this, &PolicyScreen::backRequested);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(policy()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(policy()); });
    return strip;
}

void PolicyScreen::setBody(QWidget* body)
{
    m_column->addWidget(body, 1);
    m_column->addWidget(new Separator(m_theme, ColorRole::Line, this));
    m_column->addWidget(makeFooter()); // after the body, so that Tab comes to the buttons last
}

void PolicyScreen::offerPreview(bool offered)
{
    m_preview->setVisible(offered);
}

void PolicyScreen::setStep(Step step, const QString& next)
{
    m_back->setVisible(step == Step::Middle || step == Step::Last);
    m_save->setText(next.isEmpty() ? tr("Save to draft") : next);
}

void PolicyScreen::setPublished(std::shared_ptr<const Organization> published)
{
    m_published = std::move(published);
}

const Policy* PolicyScreen::published() const
{
    if (!m_published)
        return nullptr;
    const auto found = std::ranges::find(m_published->policies, m_before.id, &Policy::id);
    return found == m_published->policies.end() ? nullptr : &*found;
}

void PolicyScreen::edit(std::shared_ptr<const Organization> shown, const Policy& policy, bool isNew)
{
    m_shown = std::move(shown);
    m_before = policy;
    m_new = isNew;
    const QString name = wording::plainText(policy.name, crumbName);
    m_policy->setText(name.isEmpty() ? tr("New policy") : name);
    m_policy->updateGeometry();
    m_status->set(screenStatus(policy.status), wording::name(policy.status));
    m_status->setGlyph(policy.status);
    fill();
}

/// What no child has a use for: Escape clears a filter before it leaves the screen.
void PolicyScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void PolicyScreen::setConsequence(const QString& text)
{
    m_consequence->setText(text);
}

void PolicyScreen::setFault(const QString& fault)
{
    m_save->setEnabled(fault.isEmpty());
    m_save->setToolTip(fault);
}

} // namespace gatehouse::ui
