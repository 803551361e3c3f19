// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppHeader.h"

#include "models/wording/Wording.h"
#include "ui/apps/AppWords.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/LongWords.h"
#include "ui/widgets/Lozenge.h"
#include "ui/widgets/PaneSection.h"

#include <QHBoxLayout>
#include <QMenu>

namespace gatehouse::ui {

AppHeader::AppHeader(AppActions& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_actions(actions)
    , m_name(new PlainLabel(theme, TextRole::ObjectName))
    , m_facts(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2))
    , m_key(new ElidedLabel(theme, TextRole::Mono, ColorRole::Text2))
    , m_review(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2))
    , m_marks(new QWidget)
    , m_markRow(new QHBoxLayout(m_marks))
{
    m_name->setObjectName(QStringLiteral("apps.details.name"));
    m_review->setObjectName(QStringLiteral("apps.details.review"));
    m_key->setObjectName(QStringLiteral("apps.details.key"));
    m_key->setElideMode(Qt::ElideMiddle);
    m_key->setSelectable(true);
    m_markRow->setContentsMargins(0, 2, 0, 0);
    m_markRow->setSpacing(6);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 10);
    column->setSpacing(2);
    for (PlainLabel* const label : {m_name, m_facts, m_review}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a long word may not widen the pane
    }
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_key);
    column->addWidget(m_review);
    column->addWidget(m_marks);
    column->addSpacing(4);
    column->addWidget(buttonRow());
}

QWidget* AppHeader::buttonRow()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString& text, const char* name, const QString& icon, auto act) {
        QPushButton* const button = pushButton(text, m_theme, icon, row);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    add(tr("Record review…"), "apps.review", QString(), [this] { m_actions.review({m_id}); });
    QPushButton* const compare =
        add(tr("Compare…"), "apps.compare", QString(), [this] { Q_EMIT m_actions.compareRequested(); });
    compare->setToolTip(tr("Read another version’s descriptor and see what it newly allows."));
    QToolButton* const more = iconButton(QStringLiteral("more"), tr("More about this app"), m_theme, row);
    more->setObjectName(QStringLiteral("apps.more"));
    connect(more, &QToolButton::clicked, this, &AppHeader::openMenu);
    layout->addWidget(more);
    layout->addStretch();
    m_more = more;
    return row;
}

void AppHeader::show(const ShownApp& shown)
{
    const App& app = shown.app();
    m_id = shown.row.id;
    m_name->setText(withBreaks(wording::plainText(app.name)));
    m_facts->setText(withBreaks(appFacts(app, shown.organization())));
    m_key->setText(wording::plainText(app.key.value));
    m_review->setText(lastReviewWords(shown));
    m_review->setColorRole(shown.row.review.state == reviews::ReviewState::Current &&
                                   !shown.row.review.changed()
                               ? ColorRole::Text2
                               : ColorRole::Unknown);
    showMarks(shown);
}

void AppHeader::showMarks(const ShownApp& shown)
{
    clearLayout(*m_markRow);
    const auto mark = [&](LozengeKind kind, const QString& text) {
        m_markRow->addWidget(new Lozenge(kind, text, m_theme));
    };
    const App& app = shown.app();
    if (app.candidate)
        mark(LozengeKind::Accent, tr("Candidate"));
    else if (!app.enabled)
        mark(LozengeKind::Denied, tr("Disabled"));
    if (app.eligible == false)
        mark(LozengeKind::Beyond, tr("Beyond policy"));
    if (!app.eligible)
        mark(LozengeKind::Unknown, tr("Eligibility not known"));
    if (app.candidate)
        m_markRow->addWidget(installLink());
    m_marks->setVisible(m_markRow->count() > 0);
    m_markRow->addStretch();
}

QWidget* AppHeader::installLink()
{
    auto* const link = new LinkButton(tr("Mark as installed"), m_theme);
    link->setObjectName(QStringLiteral("apps.install"));
    connect(link, &QAbstractButton::clicked, this, [this] { m_actions.markInstalled({m_id}); });
    return link;
}

void AppHeader::openMenu()
{
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("apps.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(*menu, {m_id});
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace gatehouse::ui
