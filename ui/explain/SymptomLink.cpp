// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/SymptomLink.h"

#include <QStringList>
#include <QUrl>

namespace gatehouse::ui {
namespace {

constexpr QLatin1String symptomName("symptom");
constexpr QLatin1String elsewhereName("elsewhere");
constexpr QLatin1String settledName("settled");

QString linkWord(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

/// "yes:ID" in its two parts.
struct MarkedValue
{
    QString mark;
    QString value;
};

MarkedValue markedValue(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    return {text.left(colon), QUrl::fromPercentEncoding(text.mid(colon + 1).toUtf8())};
}

std::optional<access::Code> openCode(const QString& word)
{
    using access::Code;
    for (const Code code :
         {Code::UnknownScopes, Code::UnknownAppUserPermissions, Code::UnknownUserPermissions,
          Code::UnknownPolicyPrecedence, Code::UnknownEligibility, Code::UnknownExemption})
        if (word == linkWord(toText(code)))
            return code;
    return std::nullopt;
}

void takePart(SymptomFilter& filter, const QString& name, const QString& text)
{
    if (name == symptomName) {
        filter.symptom =
            diagnosis::symptomFromText(text.toStdString()).value_or(diagnosis::allSymptoms.front());
        return;
    }
    const MarkedValue value = markedValue(text);
    const auto code = openCode(value.value);
    if (name == elsewhereName)
        filter.elsewhere.push_back({value.value, value.mark == QLatin1String("yes")});
    else if (name == settledName && code)
        filter.settled.push_back({*code, value.mark == QLatin1String("fails")});
}

} // namespace

bool isSymptomLink(const Destination& destination)
{
    return destination.filter.startsWith(symptomName + QLatin1Char('='));
}

QString toText(const SymptomFilter& filter)
{
    QStringList parts{symptomName + QLatin1Char('=') + linkWord(toText(filter.symptom))};
    for (const auto& other : filter.elsewhere)
        parts << QStringLiteral("%1=%2:%3")
                     .arg(elsewhereName, other.same ? QStringLiteral("yes") : QStringLiteral("no"),
                          QString::fromLatin1(QUrl::toPercentEncoding(other.container)));
    for (const diagnosis::Settled& settled : filter.settled)
        parts << QStringLiteral("%1=%2:%3")
                     .arg(settledName, settled.fails ? QStringLiteral("fails") : QStringLiteral("passes"),
                          linkWord(toText(settled.unknown)));
    return parts.join(QLatin1Char('&'));
}

SymptomFilter symptomFilter(const QString& text)
{
    SymptomFilter filter;
    for (const QString& part : text.split(QLatin1Char('&'))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals > 0)
            takePart(filter, part.left(equals), part.mid(equals + 1));
    }
    return filter;
}

QString personIn(const QString& as)
{
    for (const char* way : {"user:", "browser:", "person:"})
        if (as.startsWith(QLatin1String(way)))
            return as.mid(as.indexOf(QLatin1Char(':')) + 1);
    return {};
}

Destination symptomFrom(const Destination& question, const Destination& symptom)
{
    Destination made = symptom;
    const QString person = personIn(question.as);
    made.app = question.app;
    made.container = question.container;
    made.as = person.isEmpty() ? QString() : QStringLiteral("person:") + person;
    made.action.clear();
    made.operation.clear();
    SymptomFilter filter = symptomFilter(symptom.filter);
    filter.elsewhere.clear();
    filter.settled.clear();
    made.filter = toText(filter);
    return made;
}

Destination questionFrom(const Destination& symptom, const Destination& question)
{
    Destination made = question;
    const QString person = personIn(symptom.as);
    made.app = symptom.app;
    made.container = symptom.container;
    if (!person.isEmpty() && personIn(question.as) != person)
        made.as = QStringLiteral("browser:") + person;
    return made;
}

} // namespace gatehouse::ui
