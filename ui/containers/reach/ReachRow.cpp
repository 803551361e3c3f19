// SPDX-License-Identifier: Apache-2.0
#include "ui/containers/reach/ReachRow.h"

#include "models/wording/Language.h"
#include "models/wording/Wording.h"
#include "ui/document/AppId.h"
#include "ui/theme/Glyphs.h"
#include "ui/widgets/VerdictWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace gatehouse::ui {

namespace {

using access::Code;
using access::Gate;
using access::Verdict;

QString reachText(const char* text)
{
    return QCoreApplication::translate("ReachRow", text);
}

Gate gateOf(Code code)
{
    switch (code) {
    case Code::ScopeMissing:
    case Code::UnknownScopes:
        return Gate::Scope;
    case Code::AppUserNoPermission:
    case Code::UnknownAppUserPermissions:
        return Gate::AppUser;
    case Code::UserInactive:
    case Code::UserNoPermission:
    case Code::UnknownUserPermissions:
        return Gate::ContextUser;
    case Code::PolicyBlocked:
    case Code::UnknownPolicyPrecedence:
    case Code::UnknownEligibility:
    case Code::UnknownExemption:
        return Gate::Policy;
    default:
        return Gate::Identity;
    }
}

bool isOpen(Code code)
{
    return code >= Code::UnknownScopes;
}

QString codeWords(Code code)
{
    switch (code) {
    case Code::AppDisabled:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "switched off"));
    case Code::NoAppAccount:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "has no account"));
    case Code::ImpersonationNotDeclared:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "may not act for people"));
    case Code::ScopeMissing:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "scope"));
    case Code::AppUserNoPermission:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "app user"));
    case Code::UserInactive:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "nobody is active"));
    case Code::UserNoPermission:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "people"));
    case Code::PolicyBlocked:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "policy"));
    case Code::UnknownScopes:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "scopes not known"));
    case Code::UnknownAppUserPermissions:
    case Code::UnknownUserPermissions:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "permissions not known"));
    case Code::UnknownEligibility:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "eligibility not known"));
    case Code::UnknownPolicyPrecedence:
        return reachText(QT_TRANSLATE_NOOP("ReachRow", "policies disagree"));
    default:
        return wording::inSentence(wording::name(gateOf(code)));
    }
}

QString layerWordsOf(const access::Decision& decision, const access::Cell& cell)
{
    if (decision.verdict == Verdict::Allowed)
        return cell.beyond ? reachText(QT_TRANSLATE_NOOP("ReachRow", "let in, beyond policy"))
                           : reachText(QT_TRANSLATE_NOOP("ReachRow", "let in"));
    QStringList words;
    for (const Code code : decision.codes)
        if (decision.verdict == Verdict::Unknown || !isOpen(code))
            words.append(codeWords(code));
    return words.join(QStringLiteral(", "));
}

ReachWay reachWay(const access::CompiledOrganization& core, access::AppIndex app,
                  access::ContainerIndex container, access::ActsAs kind)
{
    const access::As as{kind, {}};
    ReachWay way;
    way.cell = core.cell(app, container, as);
    way.reads = way.cell.verdict(Action::Read);
    const access::Decision decision =
        core.decide({.app = app, .container = container, .demand = Action::Read, .as = as});
    for (const Code code : decision.codes)
        (isOpen(code) ? way.open : way.failing).set(static_cast<std::size_t>(gateOf(code)));
    way.layer = layerWordsOf(decision, way.cell);
    return way;
}

/// 0 no, 1 perhaps, 2 yes.
int readsDegree(Verdict verdict)
{
    return verdict == Verdict::Allowed ? 2 : verdict == Verdict::Unknown ? 1 : 0;
}

} // namespace

std::vector<ReachRow> reachRows(const access::CompiledOrganization& core, access::ContainerIndex container)
{
    std::vector<ReachRow> rows;
    const std::vector<App>& apps = core.organization().apps;
    for (std::uint32_t index = 0; index < apps.size(); ++index) {
        if (!core.applicable({index}, container))
            continue;
        const App& app = apps[index];
        ReachRow row;
        row.app = {index};
        row.id = appId(app);
        row.name = wording::plainText(app.name.empty() ? app.key.value : app.name);
        row.vendor = wording::plainText(app.vendor);
        row.candidate = app.candidate;
        row.byItself = reachWay(core, {index}, container, access::ActsAs::App);
        row.throughPeople = reachWay(core, {index}, container, access::ActsAs::AnyPerson);
        row.haystack =
            QString::fromStdString(app.name + '\n' + app.vendor + '\n' + app.key.value).toCaseFolded();
        rows.push_back(std::move(row));
    }
    return rows;
}

QString readsWords(const ReachRow& row)
{
    static constexpr const char* words[3][3] = {
        {QT_TRANSLATE_NOOP("ReachRow", "no"), QT_TRANSLATE_NOOP("ReachRow", "perhaps people"),
         QT_TRANSLATE_NOOP("ReachRow", "people")},
        {QT_TRANSLATE_NOOP("ReachRow", "perhaps itself"), QT_TRANSLATE_NOOP("ReachRow", "perhaps both"),
         QT_TRANSLATE_NOOP("ReachRow", "people, perhaps itself")},
        {QT_TRANSLATE_NOOP("ReachRow", "itself"), QT_TRANSLATE_NOOP("ReachRow", "itself, perhaps people"),
         QT_TRANSLATE_NOOP("ReachRow", "itself and people")}};
    return reachText(words[readsDegree(row.byItself.reads)][readsDegree(row.throughPeople.reads)]);
}

int readsRank(const ReachRow& row)
{
    return 3 * readsDegree(row.byItself.reads) + readsDegree(row.throughPeople.reads);
}

QString cellWords(const access::Cell& cell)
{
    QStringList verdicts;
    for (const Action action : allActions)
        verdicts.append(wording::inSentence(wording::name(action)) + u' ' +
                        verdictWord(verdictGlyph(cell, action)));
    return verdicts.join(QStringLiteral(", "));
}

QString readersWords(const std::vector<ReachRow>& rows)
{
    qulonglong surely = 0;
    qulonglong perhaps = 0;
    for (const ReachRow& row : rows) {
        surely += row.byItself.reads == Verdict::Allowed ? 1U : 0U;
        perhaps += row.byItself.reads == Verdict::Unknown ? 1U : 0U;
    }
    const QLocale locale;
    const QString least = locale.toString(surely);
    const QString count = perhaps == 0 ? least : least + u'–' + locale.toString(surely + perhaps);
    return reachText(QT_TRANSLATE_NOOP("ReachRow", "%1 of %2 read by themselves"))
        .arg(count, locale.toString(static_cast<qulonglong>(rows.size())));
}

} // namespace gatehouse::ui
