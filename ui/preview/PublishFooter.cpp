// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PublishFooter.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui {

PublishFooter::PublishFooter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2, {}, this))
    , m_publish(primaryButton({}, theme, {}, this))
    , m_runSheet(pushButton(tr("Run sheet…"), theme, {}, this))
    , m_notices(pushButton(tr("Notices…"), theme, {}, this))
{
    m_text->setObjectName(QStringLiteral("preview.consequence"));
    m_text->setWordWrap(true);
    m_publish->setObjectName(QStringLiteral("preview.publish"));
    m_runSheet->setObjectName(QStringLiteral("preview.runSheet"));
    m_notices->setObjectName(QStringLiteral("preview.notices"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_publish);
    buttons->addWidget(m_runSheet);
    buttons->addStretch(1);
    buttons->addWidget(m_notices);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(theme, TextRole::Section, ColorRole::Text, tr("If you publish"), this));
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_publish, &QPushButton::clicked, this, &PublishFooter::publishRequested);
    connect(m_runSheet, &QPushButton::clicked, this, &PublishFooter::runSheetRequested);
    connect(m_notices, &QPushButton::clicked, this, &PublishFooter::noticesRequested);
}

void PublishFooter::setPreview(const preview::Preview& preview)
{
    const auto edits = static_cast<int>(preview.changes.size());
    QString text = tr("%Ln edits are recorded as active in this file; the run sheet applies them to the "
                      "organization.",
                      nullptr, edits);
    if (preview.figures.tally.lost > 0)
        text +=
            QLatin1Char(' ') + tr("Then blocked apps may delete what they stored, and a roll-back restores "
                                  "access, not data. Searches lag for a while. Licences go on.");
    m_text->setText(edits == 0 ? tr("Nothing is to be published: the draft is the same as published.")
                               : text);
    m_publish->setText(tr("Publish %Ln edits…", nullptr, edits));
    m_publish->setEnabled(edits > 0);
    m_runSheet->setEnabled(edits > 0);
    m_notices->setEnabled(edits > 0);
}

} // namespace gatehouse::ui
