// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/OperationsModel.h"

#include "models/wording/Wording.h"
#include "ui/explain/QuestionChoices.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/ToolTips.h"

#include <algorithm>

namespace gatehouse::ui {
namespace {

VerdictGlyph operationGlyph(const access::Decision& decision)
{
    if (decision.verdict == access::Verdict::Allowed)
        return VerdictGlyph::Allowed;
    if (decision.verdict == access::Verdict::Unknown)
        return VerdictGlyph::Unknown;
    const bool policyAlone = !decision.codes.empty() && decision.codes.front() == access::Code::PolicyBlocked;
    return policyAlone ? VerdictGlyph::DeniedByPolicy : VerdictGlyph::Denied;
}

} // namespace

void OperationsModel::set(std::shared_ptr<const access::CompiledOrganization> core,
                          const access::Question& question)
{
    beginResetModel();
    m_core = std::move(core);
    m_question = question;
    m_decisions = m_core->operations(question.app, question.container, question.as);
    for (const Action action : allActions)
        m_actions[static_cast<std::size_t>(action)] =
            m_core->decide({question.app, question.container, action, question.as}).verdict;
    endResetModel();
}

bool OperationsModel::holds(const std::shared_ptr<const access::CompiledOrganization>& core,
                            const access::Question& question) const
{
    return m_core == core && m_question.app == question.app && m_question.container == question.container &&
           m_question.as == question.as;
}

catalogue::OperationIndex OperationsModel::operation(int row) const
{
    return m_decisions[static_cast<std::size_t>(row)].operation;
}

int OperationsModel::rowOf(catalogue::OperationIndex operation) const
{
    const auto found = std::ranges::find(m_decisions, operation, &access::OperationDecision::operation);
    return found == m_decisions.end() ? -1 : static_cast<int>(found - m_decisions.begin());
}

int OperationsModel::allowedCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_decisions, [](const auto& each) { return each.decision.verdict == access::Verdict::Allowed; }));
}

int OperationsModel::outsideCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += outside(row) ? 1 : 0;
    return count;
}

int OperationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decisions.size());
}

int OperationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

const catalogue::Operation& OperationsModel::facts(int row) const
{
    return m_core->catalogue().operations()[operation(row)];
}

bool OperationsModel::outside(int row) const
{
    const auto action = facts(row).action;
    return action && m_actions[static_cast<std::size_t>(*action)] !=
                         m_decisions[static_cast<std::size_t>(row)].decision.verdict;
}

QString OperationsModel::text(int row, int column) const
{
    const catalogue::Operation& operation = facts(row);
    const auto plain = [](std::string_view part) {
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    switch (column) {
    case Verdict:
        return wording::name(m_decisions[static_cast<std::size_t>(row)].decision.verdict);
    case Method:
        return plain(operation.method);
    case Path:
        return plain(operation.path);
    case ActionOf:
        return operation.action ? wording::name(*operation.action) : tr("whole site");
    default:
        return outside(row) ? tr("outside its class") : QString();
    }
}

QVariant OperationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const VerdictGlyph glyph = operationGlyph(m_decisions[static_cast<std::size_t>(index.row())].decision);
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Class && outside(index.row())
                   ? tr("Its verdict differs from that of its action.")
                   : gatehouse::ui::toolTip(text(index.row(), index.column()));
    case SearchRole:
        return QString(operationText(facts(index.row())) + QLatin1Char('\n') + text(index.row(), ActionOf));
    case OutsideRole:
        return outside(index.row());
    case CellRole::LeadingGlyph:
        return index.column() == Verdict ? variant(glyph) : QVariant();
    case CellRole::Text:
        return variant(index.column() == Method || index.column() == Path ? TextRole::Mono : TextRole::Body);
    case CellRole::Color:
        if (index.column() == Verdict)
            return variant(glyphColor(glyph));
        return variant(index.column() == Class  ? ColorRole::Unknown
                       : index.column() == Path ? ColorRole::Text
                                                : ColorRole::Text2);
    default:
        return {};
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Verdict");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case ActionOf:
        return tr("Action");
    default:
        return tr("Class");
    }
}

} // namespace gatehouse::ui
