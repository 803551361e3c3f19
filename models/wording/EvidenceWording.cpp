// SPDX-License-Identifier: Apache-2.0
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace gatehouse::wording {

namespace {

struct Sentence
{
    const char* code;
    /// %1 … stand for the arguments of docs/codes.md as they are; %A1 for words of actions, %P1 for a word of
    /// a product, which are named as everywhere else.
    const char* text;
};

constexpr Sentence evidenceSentences[] = {
    {"identity.enabled", QT_TRANSLATE_NOOP("wording", "%1 is enabled.")},
    {"identity.disabled", QT_TRANSLATE_NOOP("wording", "%1 is disabled.")},
    {"identity.installed", QT_TRANSLATE_NOOP("wording", "Installed on %2 for %P3.")},
    {"identity.not-installed", QT_TRANSLATE_NOOP("wording", "%1 is not installed on %2 for %P3.")},
    {"identity.acts-as-app-user", QT_TRANSLATE_NOOP("wording", "It acts as its app user %2.")},
    {"identity.app-user-not-known",
     QT_TRANSLATE_NOOP("wording", "It acts as its app user, which is not known here.")},
    {"identity.no-app-account",
     QT_TRANSLATE_NOOP("wording", "%1 has no app user: a 3LO app acts for people only.")},
    {"identity.acts-for-people", QT_TRANSLATE_NOOP("wording", "It may act for people.")},
    {"identity.impersonation-declared",
     QT_TRANSLATE_NOOP("wording", "It declares ACT_AS_USER and may act for people.")},
    {"identity.impersonation-not-declared",
     QT_TRANSLATE_NOOP("wording", "It does not declare ACT_AS_USER, so it cannot act for people.")},
    {"identity.impersonation-not-known",
     QT_TRANSLATE_NOOP("wording", "Whether it declares ACT_AS_USER is not known; the scope gate says so.")},
    {"identity.acts-in-browser", QT_TRANSLATE_NOOP("wording", "It has pages in the browser.")},
    {"identity.no-browser-surface",
     QT_TRANSLATE_NOOP("wording", "%1 has no pages in the browser: it is a 3LO app.")},
    {"identity.anonymous-operation", QT_TRANSLATE_NOOP("wording", "%1 needs no authentication.")},
    {"identity.needs-authentication", QT_TRANSLATE_NOOP("wording", "%1 needs authentication.")},
    {"identity.anonymous-action",
     QT_TRANSLATE_NOOP("wording", "The platform cannot tell whose request it is.")},

    {"scope.not-judged", QT_TRANSLATE_NOOP("wording", "Scopes do not count without authentication.")},
    {"scope.not-known",
     QT_TRANSLATE_NOOP("wording", "The scopes of %1 are not known. Its descriptor would settle this gate.")},
    {"scope.admits", QT_TRANSLATE_NOOP("wording", "%1 admits %A2.")},
    {"scope.admits-together", QT_TRANSLATE_NOOP("wording", "Together, %1 admit %A2.")},
    {"scope.needs-none", QT_TRANSLATE_NOOP("wording", "%A1 needs no scope.")},
    {"scope.declares-nothing", QT_TRANSLATE_NOOP("wording", "%1 declares no scope; %A2 needs one.")},
    {"scope.does-not-admit", QT_TRANSLATE_NOOP("wording", "%1 declares %2; that does not admit %A3.")},
    {"scope.would-admit", QT_TRANSLATE_NOOP("wording", "Missing: %1.")},
    {"scope.nothing-admits", QT_TRANSLATE_NOOP("wording", "No scope admits %A1 for this app.")},
    {"scope.unknown-id", QT_TRANSLATE_NOOP("wording", "The catalogue has no scope %1; it admits nothing.")},

    {"app-user.anonymous", QT_TRANSLATE_NOOP("wording", "No app user takes part without authentication.")},
    {"app-user.none-exists", QT_TRANSLATE_NOOP("wording", "%1 has no app user: it is a 3LO app.")},
    {"app-user.not-in-browser",
     QT_TRANSLATE_NOOP("wording",
                       "Does not count when a person’s browser asks. It would in the combination road map.")},
    {"app-user.not-for-person",
     QT_TRANSLATE_NOOP(
         "wording", "Does not count when the app acts for a person. It would in the combination road map.")},
    {"app-user.not-known", QT_TRANSLATE_NOOP("wording", "The app user of %1 is not known.")},
    {"context-user.none", QT_TRANSLATE_NOOP("wording", "No person is involved.")},
    {"context-user.nobody", QT_TRANSLATE_NOOP("wording", "The organization has no active person.")},
    {"context-user.best-person", QT_TRANSLATE_NOOP("wording", "Judged for %1, for whom it goes furthest.")},
    {"account.inactive", QT_TRANSLATE_NOOP("wording", "The account %1 is inactive and has no permission.")},
    {"permission.site-level",
     QT_TRANSLATE_NOOP("wording", "%1 is at site level; site permissions are not part of this file.")},
    {"permission.no-scheme", QT_TRANSLATE_NOOP("wording", "The permission scheme of %1 is not known.")},
    {"permission.has", QT_TRANSLATE_NOOP("wording", "%3 may %1 in %2.")},
    {"permission.missing", QT_TRANSLATE_NOOP("wording", "%3 may not %1 in %2.")},
    {"permission.anyone-has", QT_TRANSLATE_NOOP("wording", "Anyone may %1 in %2.")},
    {"permission.anyone-missing", QT_TRANSLATE_NOOP("wording", "Without an account nobody may %1 in %2.")},
    {"permission.no-view", QT_TRANSLATE_NOOP("wording", "Without View in %1 no other grant counts.")},
    {"grant.to-account", QT_TRANSLATE_NOOP("wording", "Scheme %2 grants the account %A1.")},
    {"grant.to-group", QT_TRANSLATE_NOOP("wording", "Scheme %2, group %3: %A1.")},
    {"grant.to-role", QT_TRANSLATE_NOOP("wording", "Scheme %2, role %3: %A1.")},
    {"grant.to-role-through-group",
     QT_TRANSLATE_NOOP("wording", "Scheme %2, role %3 through group %4: %A1.")},
    {"grant.to-signed-in", QT_TRANSLATE_NOOP("wording", "Scheme %2 grants every signed-in account %A1.")},
    {"grant.to-anyone", QT_TRANSLATE_NOOP("wording", "Scheme %2 grants anyone %A1.")},

    {"policy.not-judged",
     QT_TRANSLATE_NOOP("wording", "Policies restrict apps; whose request this is cannot be told.")},
    {"policy.site-level", QT_TRANSLATE_NOOP("wording", "App access rules do not apply at site level.")},
    {"policy.none-covers", QT_TRANSLATE_NOOP("wording", "No active policy covers %1.")},
    {"policy.blocks-all", QT_TRANSLATE_NOOP("wording", "%1 covers %2 and blocks all apps.")},
    {"policy.blocks-listed", QT_TRANSLATE_NOOP("wording", "%1 covers %2 and has %3 on its blocklist.")},
    {"policy.blocks-unlisted", QT_TRANSLATE_NOOP("wording", "%1 covers %2 and does not list %3.")},
    {"policy.allows-all", QT_TRANSLATE_NOOP("wording", "%1 covers %2 and allows all apps.")},
    {"policy.allows-listed", QT_TRANSLATE_NOOP("wording", "%1 covers %2 and allows %3.")},
    {"policy.allows-unlisted",
     QT_TRANSLATE_NOOP("wording", "%1 covers %2 and allows all apps but those it lists.")},
    {"policy.allow-has-no-effect",
     QT_TRANSLATE_NOOP("wording", "%1 allows, which has no effect in the policy model additive.")},
    {"policy.outranked", QT_TRANSLATE_NOOP("wording", "%1 matches too; a more specific statement wins.")},
    {"policy.does-not-match", QT_TRANSLATE_NOOP("wording", "%1 covers %2 and says nothing of %3.")},
    {"policy.cannot-reach", QT_TRANSLATE_NOOP("wording", "%1 is not eligible: no policy can block it.")},
    {"policy.precedence",
     QT_TRANSLATE_NOOP("wording", "%1 and %2 disagree, and which of them wins is not documented.")},
    {"policy.leaves-action", QT_TRANSLATE_NOOP("wording", "At this block level a block leaves %A1.")},
    {"policy.exempt", QT_TRANSLATE_NOOP("wording", "%1 is exempt from app access rules.")},
    {"policy.eligibility-not-known",
     QT_TRANSLATE_NOOP("wording", "%1 would be blocked if it is eligible, which is not known.")},
    {"policy.exemption-not-known", QT_TRANSLATE_NOOP("wording", "Whether %1 is exempt is not documented.")},
    {"certainty.browser-inferred",
     QT_TRANSLATE_NOOP(
         "wording",
         "That policies restrict in-page requests is inferred from a staff answer, not documented.")},

    {"remedy.enable", QT_TRANSLATE_NOOP("wording", "Enable %1")},
    {"remedy.declare", QT_TRANSLATE_NOOP("wording", "Declare %2; the admin consents again")},
    {"remedy.reactivate", QT_TRANSLATE_NOOP("wording", "Reactivate the account %1")},
    {"remedy.role-actor", QT_TRANSLATE_NOOP("wording", "Make %1 an actor of the role %2 in %3")},
    {"remedy.group-member", QT_TRANSLATE_NOOP("wording", "Add %1 to the group %2")},
    {"remedy.grant-account", QT_TRANSLATE_NOOP("wording", "Grant %3 %A1 in the scheme %2")},
    {"remedy.grant-role", QT_TRANSLATE_NOOP("wording", "Grant the role %4 %A1 in the scheme %2")},
    {"remedy.grant-anyone", QT_TRANSLATE_NOOP("wording", "Grant anyone %A1 in the scheme %2")},
    {"remedy.allowlist", QT_TRANSLATE_NOOP("wording", "Put %2 on the allowlist of %1")},
    {"remedy.blocklist", QT_TRANSLATE_NOOP("wording", "Take %2 off the blocklist of %1")},
    {"remedy.coverage", QT_TRANSLATE_NOOP("wording", "Take %2 out of the coverage of %1")},
    {"remedy.deactivate", QT_TRANSLATE_NOOP("wording", "Deactivate %1")},
    {"remedy.override", QT_TRANSLATE_NOOP("wording", "Add an override that allows %1 in %2")},

    {"remedy.none.app.disabled", QT_TRANSLATE_NOOP("wording", "Nothing here can enable %1.")},
    {"remedy.none.app.not-installed",
     QT_TRANSLATE_NOOP("wording", "%1 is not installed here; only an installation would help.")},
    {"remedy.none.identity.no-app-account",
     QT_TRANSLATE_NOOP("wording", "A 3LO app has no app user. Ask for a person instead.")},
    {"remedy.none.identity.impersonation-not-declared",
     QT_TRANSLATE_NOOP("wording", "Nothing here can let %1 act for people.")},
    {"remedy.none.identity.no-browser-surface",
     QT_TRANSLATE_NOOP("wording", "A 3LO app has no pages in the browser.")},
    {"remedy.none.identity.unauthenticated", QT_TRANSLATE_NOOP("wording", "%2 always needs authentication.")},
    {"remedy.none.scope.missing", QT_TRANSLATE_NOOP("wording", "No scope that %1 could declare admits %A2.")},
    {"remedy.none.app-user.no-permission",
     QT_TRANSLATE_NOOP("wording", "No single change known here gives the app user this permission.")},
    {"remedy.none.user.inactive",
     QT_TRANSLATE_NOOP("wording", "No change known here gives an active person this permission.")},
    {"remedy.none.user.no-permission",
     QT_TRANSLATE_NOOP("wording", "No single change known here gives the person this permission.")},
    {"remedy.none.policy.blocked",
     QT_TRANSLATE_NOOP("wording", "No single change of a policy lifts this block.")},
};

const char* templateOf(const std::string& code)
{
    static const QHash<QByteArray, const char*> byCode = [] {
        QHash<QByteArray, const char*> table;
        for (const Sentence& sentence : evidenceSentences)
            table.insert(sentence.code, sentence.text);
        return table;
    }();
    return byCode.value(QByteArray::fromStdString(code), nullptr);
}

/// "view, read" as "View, Read"; what is no word of an action stays as it is.
QString actionNames(const std::string& words)
{
    QStringList names;
    for (const QString& word : plainText(words).split(QStringLiteral(", "))) {
        const auto action = actionFromText(word.toStdString());
        names.append(action ? name(*action) : word);
    }
    return names.join(QStringLiteral(", "));
}

QString argumentText(QChar form, const std::string& argument)
{
    if (form == u'A')
        return actionNames(argument);
    const auto product = form == u'P' ? fromText<Product>(argument) : std::nullopt;
    return product ? name(*product) : plainText(argument);
}

/// Puts plain arguments in the place of %1 … %9, never looking for place marks inside an argument.
QString filledIn(const QString& text, const std::vector<std::string>& arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool formed = i + 2 < text.size() && (text[i + 1] == u'A' || text[i + 1] == u'P');
        const qsizetype digit = i + (formed ? 2 : 1);
        const int position = text[i] == u'%' && digit < text.size() ? text[digit].digitValue() : -1;
        if (position < 1) {
            result += text[i];
            continue;
        }
        if (static_cast<std::size_t>(position) <= arguments.size())
            result += argumentText(formed ? text[i + 1] : QChar(),
                                   arguments[static_cast<std::size_t>(position) - 1]);
        i = digit;
    }
    return result;
}

} // namespace

QString sentence(const access::Evidence& evidence)
{
    if (const char* text = templateOf(evidence.code))
        return filledIn(QCoreApplication::translate("wording", text), evidence.arguments);
    QStringList parts{QString::fromStdString(evidence.code)};
    for (const std::string& argument : evidence.arguments)
        parts.append(plainText(argument));
    return parts.join(QStringLiteral(" · "));
}

QString changeSentence(const access::Alternative& alternative)
{
    QStringList parts;
    for (const access::Evidence& change : alternative.changes)
        parts.append(sentence(change));
    return parts.join(QStringLiteral("; "));
}

} // namespace gatehouse::wording
