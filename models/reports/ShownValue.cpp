// SPDX-License-Identifier: Apache-2.0
#include "models/reports/ShownValue.h"

#include "models/wording/InstallWording.h"
#include "models/wording/ReportWording.h"

namespace gatehouse::reports {

namespace {

QString verdictsText(const Verdicts& verdicts)
{
    QString text = wording::actionsText(verdicts.allowed);
    if (!verdicts.unknown.empty()) {
        const QString perhaps =
            wording::reportTitle("value.perhaps", {wording::actionsText(verdicts.unknown)});
        text += text.isEmpty() ? perhaps : QStringLiteral("; ") + perhaps;
    }
    return text.isEmpty() ? wording::reportTitle("value.nothing") : text;
}

} // namespace

ShownValue::ShownValue(const std::string& language)
    : m_locale(QString::fromStdString(language))
{}

QString ShownValue::digits(std::uint64_t value) const
{
    return m_locale.toString(static_cast<qulonglong>(value));
}

QString ShownValue::range(const access::ReachCount& range) const
{
    const QString least = digits(range.allowed);
    const QString total = digits(range.total);
    if (range.unknown == 0)
        return wording::reportTitle("value.of", {least, total});
    return wording::reportTitle("value.range",
                                {least, digits(std::uint64_t{range.allowed} + range.unknown), total});
}

std::string ShownValue::number(std::uint64_t value) const
{
    return digits(value).toStdString();
}

std::string ShownValue::text(const Value& value) const
{
    if (const auto* const text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* const word = std::get_if<Word>(&value))
        return word->shown;
    if (const auto* const count = std::get_if<std::uint64_t>(&value))
        return number(*count);
    if (const auto* const reach = std::get_if<access::ReachCount>(&value))
        return range(*reach).toStdString();
    if (const auto* const verdicts = std::get_if<Verdicts>(&value))
        return verdictsText(*verdicts).toStdString();
    return wording::reportTitle("value.not-known").toStdString();
}

std::string ShownValue::text(const Value& value, const std::optional<std::uint64_t>& whole) const
{
    if (!whole)
        return text(value);
    return wording::reportTitle("value.of", {QString::fromStdString(text(value)), digits(*whole)})
        .toStdString();
}

} // namespace gatehouse::reports
