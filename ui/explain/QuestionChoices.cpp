// SPDX-License-Identifier: Apache-2.0
#include "ui/explain/QuestionChoices.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace gatehouse::ui {
namespace {

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionChoices)
};

QString choiceId(const std::string& id)
{
    return QString::fromStdString(id);
}

QString choiceSite(const Organization& organization, const SiteId& id)
{
    const auto site = std::ranges::find(organization.sites, id, &Site::id);
    return wording::plainText(site == organization.sites.end() ? id.value : site->name, 60);
}

/// Adds to every text that occurs twice what tells its bearers apart.
void tellApart(QList<SearchChoice>& choices, const QList<QString>& marks)
{
    QHash<QString, int> seen;
    for (const SearchChoice& choice : choices)
        ++seen[choice.text];
    for (qsizetype row = 0; row < choices.size(); ++row)
        if (seen.value(choices[row].text) > 1)
            choices[row].text = ChoiceText::tr("%1 · %2").arg(choices[row].text, marks[row]);
}

bool textBefore(const SearchChoice& a, const SearchChoice& b)
{
    return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
}

} // namespace

QList<SearchChoice> appChoicesOf(const Organization& organization)
{
    QList<SearchChoice> choices;
    QList<QString> marks;
    for (const App& app : organization.apps) {
        choices.append({choiceId(app.key.value + "@" + app.site.value), wording::plainText(app.name, 120)});
        marks.append(choiceSite(organization, app.site));
    }
    tellApart(choices, marks);
    std::ranges::stable_sort(choices, textBefore);
    return choices;
}

QList<SearchChoice> containerChoicesOf(const Organization& organization)
{
    QList<SearchChoice> choices;
    QList<QString> marks;
    for (const Container& container : organization.containers) {
        choices.append({choiceId(container.id.value),
                        ChoiceText::tr("%1  %2").arg(wording::plainText(container.key, 60),
                                                     wording::plainText(container.name, 120))});
        marks.append(choiceSite(organization, container.site));
    }
    tellApart(choices, marks);
    std::ranges::stable_sort(choices, textBefore);
    return choices;
}

QList<SearchChoice> peopleChoicesOf(const Organization& organization)
{
    QList<SearchChoice> choices;
    QList<QString> marks;
    for (const User& user : organization.users) {
        if (user.kind != AccountKind::Person)
            continue;
        const QString name = wording::plainText(user.name, 120);
        choices.append(
            {choiceId(user.id.value), user.active ? name : ChoiceText::tr("%1 (inactive)").arg(name)});
        marks.append(wording::plainText(user.id.value, 60));
    }
    tellApart(choices, marks);
    std::ranges::stable_sort(choices, textBefore);
    return choices;
}

QString operationText(const catalogue::Operation& operation)
{
    const auto text = [](std::string_view part) {
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    return text(operation.method) + QLatin1Char(' ') + text(operation.path);
}

QList<SearchChoice> operationChoicesOf(const catalogue::Catalogue& catalogue, Product product)
{
    QList<SearchChoice> choices;
    for (const catalogue::Operation& operation : catalogue.operations())
        if (operation.product == product)
            choices.append({operationText(operation), operationText(operation)});
    return choices;
}

} // namespace gatehouse::ui
