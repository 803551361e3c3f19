// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/FindingsList.h"

#include "ui/reviewing/FindingRow.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Separator.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace gatehouse::ui {
namespace {

/// Up to so many are open at first.
constexpr std::size_t mostOpened = 3;

} // namespace

FindingsList::FindingsList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout)
    , m_empty(new PlainLabel(theme, TextRole::Body, ColorRole::Text2, tr("No findings."), this))
{
    setObjectName(QStringLiteral("findings"));
    m_empty->setObjectName(QStringLiteral("findings.empty"));
    m_empty->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addLayout(m_layout);
    column->addStretch(1);
    m_layout->setSpacing(0);
}

void FindingsList::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void FindingsList::setFindings(const Organization& organization,
                               const std::vector<findings::StandingFinding>& findings, Date today)
{
    build(&organization, findings, today);
}

void FindingsList::setFindings(const std::vector<findings::Finding>& findings)
{
    std::vector<findings::StandingFinding> open;
    open.reserve(findings.size());
    for (const findings::Finding& finding : findings)
        open.push_back({finding, findings::Standing::Open, std::nullopt});
    build(nullptr, open, {});
}

void FindingsList::build(const Organization* organization,
                         const std::vector<findings::StandingFinding>& findings, Date today)
{
    QSet<QString> opened;
    for (const FindingRow* row : m_rows)
        if (row->isOpened())
            opened.insert(row->objectName());
    const bool first = m_rows.empty();
    clear();
    std::vector<findings::StandingFinding> sorted = findings;
    std::ranges::stable_partition(sorted, [](const auto& finding) { return finding.isOpen(); });
    for (const findings::StandingFinding& finding : sorted) {
        const AcceptedFinding* acceptance = nullptr;
        if (organization != nullptr && finding.acceptance)
            acceptance = &organization->acceptedFindings.at(*finding.acceptance);
        FindingRow* const row = addRow(finding, acceptance, organization != nullptr, today);
        row->setOpened(opened.contains(row->objectName()) ||
                       (first && sorted.size() <= mostOpened && finding.isOpen()));
    }
    m_empty->setVisible(m_rows.empty());
}

FindingRow* FindingsList::addRow(const findings::StandingFinding& finding, const AcceptedFinding* acceptance,
                                 bool canAccept, Date today)
{
    if (!m_rows.empty())
        m_layout->addWidget(new Separator(m_theme, ColorRole::FaintLine, this));
    auto* const row =
        new FindingRow(finding, acceptance == nullptr ? std::nullopt : std::optional(*acceptance), canAccept,
                       today, m_theme, this);
    connect(row, &FindingRow::acceptRequested, this, &FindingsList::acceptRequested);
    connect(row, &FindingRow::withdrawRequested, this, &FindingsList::withdrawRequested);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    return row;
}

void FindingsList::clear()
{
    m_rows.clear();
    while (m_layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // a row may be the sender
    }
}

} // namespace gatehouse::ui
