// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/AppsFilter.h"

#include "models/wording/FindingWording.h"
#include "models/wording/ReviewWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gatehouse::ui {

namespace {

class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(AppsFilter)
};

template <class Word>
QString wordId(Word word)
{
    const std::string_view text = toText(word);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Word>
QString nameOfWord(const QString& id)
{
    const std::optional<Word> word = fromText<Word>(id.toStdString());
    return word ? wording::name(*word) : id;
}

/// Empty while the reach is not counted.
QString strongestId(const AppRow& row)
{
    if (!row.reach)
        return {};
    const access::StrongestAction strongest = access::strongestAction(*row.reach);
    if (strongest.surely)
        return wordId(*strongest.surely);
    return strongest.perhapsStronger ? QStringLiteral("unknown") : QStringLiteral("none");
}

QString eligibleId(const AppRow& row)
{
    if (!row.eligible)
        return QStringLiteral("unknown");
    return *row.eligible ? QStringLiteral("yes") : QStringLiteral("no");
}

bool hasProduct(const AppRow& row, const QString& product)
{
    return std::any_of(row.products.begin(), row.products.end(),
                       [&](Product each) { return wordId(each) == product; });
}

QString strongestWords(const QString& id)
{
    if (id == u"none")
        return FilterText::tr("none");
    if (id == u"unknown")
        return FilterText::tr("not known");
    const auto action = actionFromText(id.toStdString());
    return action ? wording::name(*action) : id;
}

QString eligibleWords(const QString& id)
{
    if (id == u"yes")
        return FilterText::tr("a policy can block it");
    return id == u"no" ? FilterText::tr("no policy can block it") : FilterText::tr("not known");
}

constexpr std::array<Framework, 3> frameworks{Framework::Connect, Framework::Forge, Framework::OAuth2};
constexpr std::array<findings::Severity, 4> severities{findings::Severity::High, findings::Severity::Medium,
                                                       findings::Severity::Low, findings::Severity::Info};
constexpr std::array<ReviewDecision, 3> decisions{ReviewDecision::Approved, ReviewDecision::Restrict,
                                                  ReviewDecision::Remove};

std::optional<findings::Severity> severityOf(const QString& id)
{
    for (const findings::Severity each : severities)
        if (wordId(each) == id)
            return each;
    return std::nullopt;
}

/// Nothing that is not worked out yet matches.
bool hasFindings(const AppRow& row, const QString& id)
{
    if (!row.findings)
        return false;
    if (id == u"any")
        return row.findings->allOpen() > 0;
    if (id == u"accepted")
        return row.findings->accepted > 0;
    if (const auto severity = severityOf(id))
        return row.findings->open[static_cast<std::size_t>(*severity)] > 0;
    return row.findings->codes.contains(id);
}

QString findingsWords(const QString& id)
{
    if (id == u"any")
        return FilterText::tr("any open");
    if (id == u"accepted")
        return FilterText::tr("accepted");
    const auto severity = severityOf(id);
    return severity ? wording::name(*severity) : id;
}

/// "never", "open", "current", "due", "overdue".
QString reviewId(reviews::ReviewState state)
{
    switch (state) {
    case reviews::ReviewState::Never:
        return QStringLiteral("never");
    case reviews::ReviewState::Open:
        return QStringLiteral("open");
    case reviews::ReviewState::Current:
        return QStringLiteral("current");
    case reviews::ReviewState::DueSoon:
        return QStringLiteral("due");
    case reviews::ReviewState::Overdue:
        break;
    }
    return QStringLiteral("overdue");
}

constexpr std::array<reviews::ReviewState, 5> reviewStates{
    reviews::ReviewState::Overdue, reviews::ReviewState::DueSoon, reviews::ReviewState::Open,
    reviews::ReviewState::Never, reviews::ReviewState::Current};

bool hasReview(const AppRow& row, const QString& id)
{
    if (id == u"changed")
        return row.review.changed();
    return reviewId(row.review.state) == id || (row.decision && wordId(*row.decision) == id);
}

QString reviewWords(const QString& id)
{
    if (id == u"changed")
        return FilterText::tr("changed since");
    for (const reviews::ReviewState state : reviewStates)
        if (reviewId(state) == id)
            return wording::name(state);
    for (const ReviewDecision decision : decisions)
        if (wordId(decision) == id)
            return wording::name(decision);
    return id;
}

QString stageId(AppStage stage)
{
    switch (stage) {
    case AppStage::Candidate:
        return QStringLiteral("candidate");
    case AppStage::Disabled:
        return QStringLiteral("disabled");
    case AppStage::Installed:
        break;
    }
    return QStringLiteral("installed");
}

QString stageWords(const QString& id)
{
    if (id == u"candidate")
        return FilterText::tr("candidates");
    return id == u"disabled" ? FilterText::tr("disabled") : FilterText::tr("installed");
}

bool matchesChoices(const AppsFilter& filter, const AppRow& row)
{
    const auto fits = [](const QString& wanted, bool has) { return wanted.isEmpty() || has; };
    return fits(filter.framework, wordId(row.framework) == filter.framework) &&
           fits(filter.product, hasProduct(row, filter.product)) &&
           fits(filter.strongest, strongestId(row) == filter.strongest) &&
           fits(filter.eligible, eligibleId(row) == filter.eligible) &&
           fits(filter.findings, hasFindings(row, filter.findings)) &&
           fits(filter.review, hasReview(row, filter.review)) &&
           fits(filter.stage, stageId(row.stage) == filter.stage);
}

bool contains(const AppRow& row, const QString& word)
{
    return row.haystack.contains(word) || row.hosts.contains(word) ||
           (row.findings && row.findings->codes.filter(word, Qt::CaseInsensitive).size() > 0);
}

} // namespace

bool AppsFilter::matches(const AppRow& row) const
{
    if (!matchesChoices(*this, row))
        return false;
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return contains(row, word); });
}

bool AppsFilter::isEmpty() const
{
    return *this == AppsFilter();
}

QString AppsFilter::inWords() const
{
    QStringList parts;
    const auto add = [&](const QString& pattern, const QString& id, const QString& words) {
        if (!id.isEmpty())
            parts.append(pattern.arg(words));
    };
    add(FilterText::tr("“%1”"), text, text);
    add(FilterText::tr("framework %1"), framework, nameOfWord<Framework>(framework));
    add(FilterText::tr("product %1"), product, nameOfWord<Product>(product));
    add(FilterText::tr("strongest %1"), strongest, strongestWords(strongest));
    add(QStringLiteral("%1"), eligible, eligibleWords(eligible));
    add(FilterText::tr("findings %1"), findings, findingsWords(findings));
    add(FilterText::tr("review %1"), review, reviewWords(review));
    add(QStringLiteral("%1"), stage, stageWords(stage));
    return parts.join(QStringLiteral(", "));
}

AppsFilter withDestination(AppsFilter filter, const QString& destination)
{
    const QString name = destination.section(u'=', 0, 0);
    const QString value = destination.section(u'=', 1);
    const std::pair<const char*, QString AppsFilter::*> members[] = {
        {"framework", &AppsFilter::framework}, {"product", &AppsFilter::product},
        {"strongest", &AppsFilter::strongest}, {"eligible", &AppsFilter::eligible},
        {"findings", &AppsFilter::findings},   {"review", &AppsFilter::review},
        {"stage", &AppsFilter::stage}};
    for (const auto& [word, member] : members)
        if (name == QLatin1String(word) && !value.isEmpty())
            filter.*member = value;
    return filter;
}

namespace {

QStringList strongestIds()
{
    QStringList ids{QStringLiteral("unknown"), QStringLiteral("none")};
    for (const Action action : allActions)
        ids.prepend(wordId(action));
    return ids;
}

/// States of a severity first, then every code that an app has.
QStringList findingsIds(const std::vector<AppRow>& rows)
{
    QStringList ids{QStringLiteral("any")};
    for (const findings::Severity each : severities)
        ids.append(wordId(each));
    ids.append(QStringLiteral("accepted"));
    QStringList codes;
    for (const AppRow& row : rows)
        if (row.findings)
            codes.append(row.findings->codes);
    codes.removeDuplicates();
    codes.sort();
    return ids + codes;
}

QStringList reviewIds()
{
    QStringList ids;
    for (const reviews::ReviewState state : reviewStates)
        ids.append(reviewId(state));
    ids.append(QStringLiteral("changed"));
    for (const ReviewDecision decision : decisions)
        ids.append(wordId(decision));
    return ids;
}

/// Makes the options of one chip from the ids it may have.
struct OptionMaker
{
    const std::vector<AppRow>& rows;
    QString chosen;

    template <class Words, class Test>
    [[nodiscard]] QList<ChipOption> operator()(const QStringList& ids, Words words, Test test) const
    {
        QList<ChipOption> options;
        for (const QString& id : ids) {
            const auto count =
                std::count_if(rows.begin(), rows.end(), [&](const AppRow& row) { return test(row, id); });
            if (count > 0 || id == chosen)
                options.append({id, words(id), static_cast<int>(count)});
        }
        if (!chosen.isEmpty() && !ids.contains(chosen))
            options.append({chosen, words(chosen), 0});
        return options;
    }
};

template <class List>
QStringList wordIds(const List& values)
{
    QStringList ids;
    for (const auto value : values)
        ids.append(wordId(value));
    return ids;
}

} // namespace

AppsFilterOptions appsFilterOptions(const std::vector<AppRow>& rows, const AppsFilter& chosen)
{
    const auto same = [](QString (*idOf)(const AppRow&)) {
        return [idOf](const AppRow& row, const QString& id) { return idOf(row) == id; };
    };
    AppsFilterOptions options;
    options.framework = OptionMaker{rows, chosen.framework}(
        wordIds(frameworks), [](const QString& id) { return nameOfWord<Framework>(id); },
        same([](const AppRow& row) { return wordId(row.framework); }));
    options.product = OptionMaker{rows, chosen.product}(
        wordIds(allProducts), [](const QString& id) { return nameOfWord<Product>(id); }, hasProduct);
    options.strongest =
        OptionMaker{rows, chosen.strongest}(strongestIds(), strongestWords, same(strongestId));
    options.eligible = OptionMaker{rows, chosen.eligible}(
        {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")}, eligibleWords,
        same(eligibleId));
    options.findings = OptionMaker{rows, chosen.findings}(findingsIds(rows), findingsWords, hasFindings);
    options.review = OptionMaker{rows, chosen.review}(reviewIds(), reviewWords, hasReview);
    options.stage = OptionMaker{rows, chosen.stage}(
        {QStringLiteral("installed"), QStringLiteral("candidate"), QStringLiteral("disabled")}, stageWords,
        same([](const AppRow& row) { return stageId(row.stage); }));
    return options;
}

} // namespace gatehouse::ui
