// SPDX-License-Identifier: Apache-2.0
#include "ui/reviewing/FindingRow.h"

#include "models/wording/FindingWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"
#include "ui/reviewing/FindingHeader.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LongWords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gatehouse::ui {
namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(reviewing)
};

/// "accepted until 3 Feb", "acceptance ended 12 Jan"; empty for one that is open.
QString standingText(const findings::StandingFinding& finding, const AcceptedFinding* acceptance, Date today)
{
    if (acceptance == nullptr || finding.standing == findings::Standing::Open)
        return {};
    if (finding.standing == findings::Standing::Lapsed)
        return FindingText::tr("open again, accepted until %1")
            .arg(wording::dayText(acceptance->until, today));
    return acceptance->until
               ? FindingText::tr("accepted until %1").arg(wording::dayText(acceptance->until, today))
               : FindingText::tr("accepted without an end");
}

QString nameOf(const findings::Finding& finding)
{
    return QStringLiteral("findings.") + QString::fromStdString(finding.code) + u'.' +
           QString::fromStdString(finding.subject);
}

} // namespace

FindingRow::FindingRow(findings::StandingFinding finding, std::optional<AcceptedFinding> acceptance,
                       bool canAccept, Date today, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_finding(std::move(finding))
    , m_acceptance(std::move(acceptance))
    , m_canAccept(canAccept)
    , m_today(today)
{
    const AcceptedFinding* const accepted = m_acceptance ? &*m_acceptance : nullptr;
    m_header = new FindingHeader(m_finding.finding.severity, wording::findingTitle(m_finding.finding),
                                 standingText(m_finding, accepted, today),
                                 m_finding.isOpen() ? ColorRole::Unknown : ColorRole::Text2, theme, this);
    setObjectName(nameOf(m_finding.finding));
    m_header->setObjectName(objectName() + QStringLiteral(".header"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &FindingRow::show);
}

void FindingRow::setOpened(bool opened)
{
    m_header->setChecked(opened);
}

bool FindingRow::isOpened() const
{
    return m_header->isChecked();
}

void FindingRow::show(bool opened)
{
    if (opened && m_detail == nullptr)
        makeDetail();
    if (m_detail != nullptr)
        m_detail->setVisible(opened);
}

PlainLabel* FindingRow::addDetail(const QString& text, TextRole role, ColorRole color)
{
    if (text.isEmpty())
        return nullptr;
    auto* const label = new PlainLabel(m_theme, role, color, withBreaks(text), m_detail);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    m_detailLayout->addWidget(label);
    return label;
}

void FindingRow::makeDetail()
{
    const findings::Finding& finding = m_finding.finding;
    m_detail = new QWidget(this);
    m_detailLayout = new QVBoxLayout(m_detail);
    m_detailLayout->setContentsMargins(22, 0, 20, 8);
    m_detailLayout->setSpacing(4);
    addDetail(wording::findingWhy(finding), TextRole::Body, ColorRole::Text2);
    addDetail(wording::findingAdvice(finding), TextRole::Body, ColorRole::Text);
    addDetail(acceptanceText(), TextRole::Secondary, ColorRole::Text2);
    addMono(wording::plainText(finding.pointer), Qt::ElideMiddle);
    addMono(wording::plainText(finding.code, 80), Qt::ElideRight);
    addDetail(wording::findingSource(finding), TextRole::Caption, ColorRole::Text3);
    addButtons();
    layout()->addWidget(m_detail);
}

void FindingRow::addMono(const QString& text, Qt::TextElideMode mode)
{
    if (text.isEmpty())
        return;
    auto* const label = new ElidedLabel(m_theme, TextRole::Mono, ColorRole::Text3, text, m_detail);
    label->setElideMode(mode);
    label->setSelectable(true);
    m_detailLayout->addWidget(label);
}

void FindingRow::addButtons()
{
    if (!m_canAccept)
        return;
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    if (m_finding.isOpen()) {
        auto* const accept = pushButton(tr("Accept…"), m_theme, {}, m_detail);
        accept->setObjectName(objectName() + QStringLiteral(".accept"));
        connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(m_finding.finding); });
        row->addWidget(accept);
    }
    if (m_finding.acceptance && !m_finding.isOpen()) {
        auto* const withdraw = pushButton(tr("Withdraw acceptance"), m_theme, {}, m_detail);
        withdraw->setObjectName(objectName() + QStringLiteral(".withdraw"));
        connect(withdraw, &QPushButton::clicked, this,
                [this] { Q_EMIT withdrawRequested(*m_finding.acceptance); });
        row->addWidget(withdraw);
    }
    row->addStretch(1);
    m_detailLayout->addLayout(row);
}

QString FindingRow::acceptanceText() const
{
    if (!m_acceptance)
        return {};
    const QString by =
        m_acceptance->by.empty() ? tr("someone not named") : wording::plainText(m_acceptance->by, 80);
    return tr("Accepted by %1 on %2: %3")
        .arg(by, wording::dayText(m_acceptance->on, m_today), wording::plainText(m_acceptance->reason));
}

} // namespace gatehouse::ui
