// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/ExplainCommand.h"

#include "ui/explain/QuestionChoices.h"

#include <QRegularExpression>
#include <QStringList>

namespace gatehouse::ui {

QString shellQuoted(const QString& word)
{
    static const QRegularExpression safe(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (safe.match(word).hasMatch())
        return word;
    QString inner = word;
    inner.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

QString explainCommand(const access::Question& question, const access::CompiledOrganization& core,
                       const QString& path, const QString& draft)
{
    const auto word = [](const std::string& text) { return shellQuoted(QString::fromStdString(text)); };
    const Container& container = core.organization().containers[question.container.value];
    QStringList words{QStringLiteral("gatehouse"),
                      QStringLiteral("explain"),
                      path.isEmpty() ? QStringLiteral("FILE") : shellQuoted(path),
                      QStringLiteral("--app"),
                      word(core.lookup().appName(question.app)),
                      QStringLiteral("--container"),
                      word(container.id.value)};
    if (const auto* action = std::get_if<Action>(&question.demand))
        words << QStringLiteral("--action") << word(std::string(toText(*action)));
    else
        words << QStringLiteral("--operation")
              << shellQuoted(operationText(
                     core.catalogue().operations()[std::get<catalogue::OperationIndex>(question.demand)]));
    words << QStringLiteral("--as") << word(core.lookup().asText(question.as));
    if (!draft.isEmpty())
        words << QStringLiteral("--draft") << shellQuoted(draft);
    return words.join(QLatin1Char(' '));
}

} // namespace gatehouse::ui
