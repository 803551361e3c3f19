// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/reach/ReachFilter.h"

#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ui {

namespace {

const QString openLayer = QStringLiteral("open");

QString filterWord(const char* text)
{
    return QCoreApplication::translate("ReachFilter", text);
}

bool readsAs(const ReachRow& row, const QString& reads)
{
    const auto either = [&](access::Verdict verdict) {
        return row.byItself.reads == verdict || row.throughPeople.reads == verdict;
    };
    if (reads == u"itself")
        return row.byItself.reads == access::Verdict::Allowed;
    if (reads == u"people")
        return row.throughPeople.reads == access::Verdict::Allowed;
    if (reads == u"perhaps")
        return either(access::Verdict::Unknown);
    return reads.isEmpty() || readsRank(row) == 0;
}

bool keptOutBy(const ReachRow& row, const QString& layer)
{
    if (layer.isEmpty())
        return true;
    if (layer == openLayer)
        return row.byItself.open.any() || row.throughPeople.open.any();
    for (const access::Gate gate : access::allGates) {
        const std::string_view word = toText(gate);
        if (layer == QLatin1String(word.data(), static_cast<qsizetype>(word.size())))
            return row.byItself.failing.test(static_cast<std::size_t>(gate)) ||
                   row.throughPeople.failing.test(static_cast<std::size_t>(gate));
    }
    return false;
}

void addOption(QList<ChipOption>& options, const std::vector<ReachRow>& rows, const ReachFilter& filter,
               const QString& id, const QString& text)
{
    const auto count =
        std::count_if(rows.begin(), rows.end(), [&](const ReachRow& row) { return filter.matches(row); });
    if (count > 0)
        options.append({id, text, static_cast<int>(count)});
}

} // namespace

bool ReachFilter::matches(const ReachRow& row) const
{
    if (!readsAs(row, reads) || !keptOutBy(row, layer))
        return false;
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return row.haystack.contains(word); });
}

ReachFilterOptions reachFilterOptions(const std::vector<ReachRow>& rows)
{
    ReachFilterOptions options;
    const auto addReads = [&](const QString& id, const char* text) {
        addOption(options.reads, rows, {.text = {}, .reads = id, .layer = {}}, id, filterWord(text));
    };
    addReads(QStringLiteral("itself"), QT_TRANSLATE_NOOP("ReachFilter", "by itself"));
    addReads(QStringLiteral("people"), QT_TRANSLATE_NOOP("ReachFilter", "through people"));
    addReads(QStringLiteral("perhaps"), QT_TRANSLATE_NOOP("ReachFilter", "perhaps"));
    addReads(QStringLiteral("no"), QT_TRANSLATE_NOOP("ReachFilter", "not at all"));
    const auto addLayer = [&](const QString& id, const QString& text) {
        addOption(options.layer, rows, {.text = {}, .reads = {}, .layer = id}, id, text);
    };
    for (const access::Gate gate : access::allGates) {
        const std::string_view word = toText(gate);
        addLayer(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())), wording::name(gate));
    }
    addLayer(openLayer, filterWord(QT_TRANSLATE_NOOP("ReachFilter", "something not known")));
    return options;
}

} // namespace gatehouse::ui
