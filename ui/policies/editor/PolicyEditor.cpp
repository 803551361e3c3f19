// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/editor/PolicyEditor.h"

#include "models/wording/Wording.h"
#include "ui/document/PolicyWords.h"
#include "ui/policies/editor/CoverageEditor.h"
#include "ui/policies/editor/RuleEditor.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/Separator.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

/// A strip of the window's header colour with a line, above and below the page.
QWidget* editorStrip(int height, QWidget* parent)
{
    auto* strip = new QWidget(parent);
    strip->setFixedHeight(height);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(8);
    return strip;
}

bool coversNothing(const Coverage& coverage)
{
    return (coverage.level == CoverageLevel::Products && coverage.products.empty()) ||
           (coverage.level == CoverageLevel::Containers && coverage.containers.empty());
}

} // namespace

PolicyEditor::PolicyEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("policies.editor"));
    m_coverage = new CoverageEditor(theme, this);
    m_rule = new RuleEditor(theme, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBreadcrumb());
    layout->addWidget(new Separator(theme, ColorRole::Line, this));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeForm());
    splitter->addWidget(makePickers());
    splitter->setSizes({320, 900});
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    layout->addWidget(new Separator(theme, ColorRole::Line, this));
    layout->addWidget(makeFooter());
    connect(m_coverage, &CoverageEditor::changed, this, &PolicyEditor::check);
    connect(m_rule, &RuleEditor::changed, this, &PolicyEditor::check);
}

QWidget* PolicyEditor::makeBreadcrumb()
{
    QWidget* strip = editorStrip(40, this);
    auto* back = new LinkButton(tr("Policies"), m_theme, strip);
    connect(back, &LinkButton::clicked, this, &PolicyEditor::cancelled);
    strip->layout()->addWidget(back);
    strip->layout()->addWidget(
        new PlainLabel(m_theme, TextRole::Body, ColorRole::Text3, QStringLiteral("›"), strip));
    m_crumb = new ElidedLabel(m_theme, TextRole::BodyMedium, ColorRole::Text, {}, strip);
    m_crumb->setObjectName(QStringLiteral("policies.editor.crumb"));
    strip->layout()->addWidget(m_crumb);
    static_cast<QHBoxLayout*>(strip->layout())->setStretch(2, 1);
    return strip;
}

void PolicyEditor::addHeading(QVBoxLayout& form, const QString& text)
{
    form.addSpacing(8);
    form.addWidget(new PlainLabel(m_theme, TextRole::Section, ColorRole::Text, text, this));
}

void PolicyEditor::addFacts(QVBoxLayout& form)
{
    const auto caption = [&](const QString& text, QWidget* buddy) {
        auto* label = new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Text2, text, this);
        label->setBuddy(buddy);
        buddy->setAccessibleName(text);
        form.addWidget(label);
        form.addWidget(buddy);
    };
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("policies.editor.name"));
    caption(tr("Name"), m_name);
    m_fault =
        new PlainLabel(m_theme, TextRole::Secondary, ColorRole::Denied, tr("A policy needs a name."), this);
    m_fault->setObjectName(QStringLiteral("policies.editor.fault"));
    form.addWidget(m_fault);
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(QStringLiteral("policies.editor.description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(60);
    caption(tr("Description"), m_description);
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("policies.editor.status"));
    for (const PolicyStatus status : {PolicyStatus::Draft, PolicyStatus::Active, PolicyStatus::Inactive})
        m_status->addItem(wording::name(status), static_cast<int>(status));
    caption(tr("Status"), m_status);
    connect(m_name, &QLineEdit::textChanged, this, &PolicyEditor::check);
    connect(m_status, &QComboBox::currentIndexChanged, this, &PolicyEditor::check);
}

QWidget* PolicyEditor::makeForm()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(280);
    auto* content = new QWidget(area);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* form = new QVBoxLayout(content);
    form->setContentsMargins(16, 12, 16, 16);
    form->setSpacing(4);
    addFacts(*form);
    addHeading(*form, tr("Coverage"));
    form->addWidget(m_coverage->cards());
    addHeading(*form, tr("App access rule"));
    form->addWidget(m_rule->cards());
    form->addStretch(1);
    area->setWidget(content);
    return area;
}

QWidget* PolicyEditor::makePickers()
{
    auto* pickers = new QSplitter(Qt::Vertical, this);
    pickers->setChildrenCollapsible(false);
    pickers->setHandleWidth(1);
    for (QWidget* picker : {m_coverage->picker(), m_rule->picker()}) {
        picker->setAutoFillBackground(true);
        picker->setBackgroundRole(QPalette::Base);
        picker->setMinimumHeight(72);
        pickers->addWidget(picker);
    }
    pickers->setSizes({300, 400});
    return pickers;
}

QWidget* PolicyEditor::makeFooter()
{
    QWidget* strip = editorStrip(48, this);
    m_consequence = new ElidedLabel(m_theme, TextRole::Secondary, ColorRole::Text2, {}, strip);
    m_consequence->setObjectName(QStringLiteral("policies.editor.consequence"));
    auto* layout = static_cast<QHBoxLayout*>(strip->layout());
    layout->addWidget(m_consequence, 1);
    auto* cancel = pushButton(tr("Cancel"), m_theme, {}, strip);
    cancel->setObjectName(QStringLiteral("policies.editor.cancel"));
    connect(cancel, &QPushButton::clicked, this, &PolicyEditor::cancelled);
    m_save = primaryButton(tr("Save to this file"), m_theme, {}, strip);
    m_save->setObjectName(QStringLiteral("policies.editor.save"));
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saved(policy()); });
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PolicyEditor::cancelled);
    return strip;
}

void PolicyEditor::edit(std::shared_ptr<const Organization> organization, const Policy& policy, bool isNew)
{
    m_organization = std::move(organization);
    m_before = policy;
    m_new = isNew;
    m_crumb->setText(isNew ? tr("New policy") : wording::plainText(policy.name));
    m_name->setText(QString::fromStdString(policy.name));
    m_description->setPlainText(QString::fromStdString(policy.description));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(policy.status)));
    m_coverage->setCoverage(m_organization, policy.coverage);
    m_rule->setRule(m_organization, policy.rule);
    check();
}

Policy PolicyEditor::policy() const
{
    Policy result = m_before;
    result.name = m_name->text().trimmed().toStdString();
    if (m_description->toPlainText() != QString::fromStdString(m_before.description))
        result.description = m_description->toPlainText().toStdString();
    result.status = static_cast<PolicyStatus>(m_status->currentData().toInt());
    result.coverage = m_coverage->coverage();
    result.rule = m_rule->rule();
    return result;
}

void PolicyEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PolicyEditor::check()
{
    if (!m_organization)
        return;
    const Policy now = policy();
    const bool named = !now.name.empty();
    m_fault->setVisible(!named);
    m_save->setEnabled(named);
    m_save->setToolTip(named ? QString() : tr("A policy needs a name."));
    m_consequence->setText(consequence(now));
}

QString PolicyEditor::consequence(const Policy& policy) const
{
    const QString sites = tr("Your sites stay as they are.");
    if (coversNothing(policy.coverage))
        return tr("It covers nothing yet: nothing is chosen under Coverage. %1").arg(sites);
    if (policy.status != PolicyStatus::Active)
        return tr("Saving changes this file alone; the policy is not active and counts in no verdict. %1")
            .arg(sites);
    return tr("Saving changes this file and every verdict shown from it: %1, %2. %3")
        .arg(coverageSummary(*m_organization, policy.coverage),
             ruleSummary(policy.rule, m_organization->properties.policyModel), sites);
}

} // namespace gatehouse::ui
