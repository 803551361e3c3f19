// SPDX-License-Identifier: Apache-2.0
#include "ui/import/CompareDialog.h"

#include "ui/import/SummaryCards.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui {

namespace {

QWidget* comparedHeader(const ComparedNames& names, const Theme& theme)
{
    auto* const header = new QWidget;
    header->setBackgroundRole(QPalette::Base);
    header->setAutoFillBackground(true);
    auto* const lines = new QVBoxLayout(header);
    lines->setContentsMargins(20, 12, 20, 12);
    lines->setSpacing(2);
    auto* const after = new PlainLabel(theme, TextRole::PlaceTitle, ColorRole::Text, names.after);
    after->setWordWrap(true);
    auto* const before = new PlainLabel(theme, TextRole::Secondary, ColorRole::Text2,
                                        CompareDialog::tr("compared with %1").arg(names.before));
    before->setWordWrap(true);
    lines->addWidget(after);
    lines->addWidget(before);
    return header;
}

QScrollArea* scrolling(const QList<QWidget*>& cards)
{
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    for (QWidget* const card : cards)
        column->addWidget(card);
    column->addStretch();
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

CompareDialog::CompareDialog(const ComparedNames& names, const installs::VersionChange& change,
                             const descriptors::Descriptor& after, const Organization* organization,
                             const catalogue::Catalogue& catalogue, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("import.compare.dialog"));
    setWindowTitle(tr("Compare versions"));
    setModal(true);
    resize(760, 560);
    QList<QWidget*> cards{gainsCard(change, after, organization, catalogue, theme)};
    if (Card* const losses = lossesCard(change, organization, theme))
        cards.append(losses);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(comparedHeader(names, theme));
    layout->addWidget(new Separator(theme, ColorRole::Line));
    layout->addWidget(scrolling(cards), 1);
    layout->addWidget(new Separator(theme, ColorRole::Line));
    auto* const row = new QHBoxLayout;
    row->setContentsMargins(20, 10, 20, 10);
    row->addStretch();
    auto* const close = primaryButton(tr("Close"), theme, {}, this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    layout->addLayout(row);
}

} // namespace gatehouse::ui
