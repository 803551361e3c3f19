// SPDX-License-Identifier: Apache-2.0
#include "models/wording/FaultWording.h"

#include "models/wording/FaultSentences.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace gatehouse::wording {
namespace {

using FaultWord = std::pair<std::string_view, const char*>;

constexpr FaultWord vocabularyPhrases[] = {
    {"plan", QT_TRANSLATE_NOOP("wording", "“%1” is not a plan")},
    {"policy-model", QT_TRANSLATE_NOOP("wording", "“%1” is not a policy model")},
    {"block-level", QT_TRANSLATE_NOOP("wording", "“%1” is not a block level")},
    {"combination", QT_TRANSLATE_NOOP("wording", "“%1” is not a combination")},
    {"framework", QT_TRANSLATE_NOOP("wording", "“%1” is not a framework")},
    {"product", QT_TRANSLATE_NOOP("wording", "“%1” is not a product")},
    {"account-kind", QT_TRANSLATE_NOOP("wording", "“%1” is not a kind of account")},
    {"policy-status", QT_TRANSLATE_NOOP("wording", "“%1” is not a status of a policy")},
    {"coverage-level", QT_TRANSLATE_NOOP("wording", "“%1” is not a level of coverage")},
    {"rule-effect", QT_TRANSLATE_NOOP("wording", "“%1” is not an effect of a rule")},
    {"rule-apps", QT_TRANSLATE_NOOP("wording", "“%1” does not say which apps a rule is about")},
    {"review-decision", QT_TRANSLATE_NOOP("wording", "“%1” is not a decision of a review")},
    {"expectation", QT_TRANSLATE_NOOP("wording", "“%1” is not an expected answer")},
    {"audience", QT_TRANSLATE_NOOP("wording", "“%1” is not an audience of notices")},
    {"action", QT_TRANSLATE_NOOP("wording", "“%1” is not an action")},
};

constexpr FaultWord danglingPhrases[] = {
    {"site", QT_TRANSLATE_NOOP("wording", "No site has the id “%2”")},
    {"user", QT_TRANSLATE_NOOP("wording", "No account has the id “%2”")},
    {"group", QT_TRANSLATE_NOOP("wording", "No group has the id “%2”")},
    {"scheme", QT_TRANSLATE_NOOP("wording", "No permission scheme has the id “%2”")},
    {"container", QT_TRANSLATE_NOOP("wording", "No container has the id “%2”")},
};

constexpr FaultWord referrerPhrases[] = {
    {"policy", QT_TRANSLATE_NOOP("wording", "The policy “%4” covers it.")},
    {"group", QT_TRANSLATE_NOOP("wording", "It is a member of the group “%4”.")},
    {"scheme", QT_TRANSLATE_NOOP("wording", "The permission scheme “%4” grants to it.")},
    {"container", QT_TRANSLATE_NOOP("wording", "The container “%4” refers to it.")},
    {"role", QT_TRANSLATE_NOOP("wording", "It acts in a role of the container “%4”.")},
    {"app", QT_TRANSLATE_NOOP("wording", "The app “%4” refers to it.")},
    {"review", QT_TRANSLATE_NOOP("wording", "The review of “%4” refers to it.")},
    {"accepted-finding", QT_TRANSLATE_NOOP("wording", "An accepted finding of “%4” refers to it.")},
};

constexpr FaultWord countPhrases[] = {
    {"site", QT_TRANSLATE_N_NOOP("wording", "This file has %n sites, %6 to %7.")},
    {"user", QT_TRANSLATE_N_NOOP("wording", "This file has %n accounts, %6 to %7.")},
    {"group", QT_TRANSLATE_N_NOOP("wording", "This file has %n groups, %6 to %7.")},
    {"scheme", QT_TRANSLATE_N_NOOP("wording", "This file has %n permission schemes, %6 to %7.")},
    {"container", QT_TRANSLATE_N_NOOP("wording", "This file has %n containers, %6 to %7.")},
};

constexpr FaultWord typePhrases[] = {
    {"text", QT_TRANSLATE_NOOP("wording", "text")},
    {"text-or-null", QT_TRANSLATE_NOOP("wording", "text or null")},
    {"list", QT_TRANSLATE_NOOP("wording", "a list")},
    {"list-or-null", QT_TRANSLATE_NOOP("wording", "a list or null")},
    {"object", QT_TRANSLATE_NOOP("wording", "an object")},
    {"object-or-null", QT_TRANSLATE_NOOP("wording", "an object or null")},
    {"boolean", QT_TRANSLATE_NOOP("wording", "true or false")},
    {"boolean-or-null", QT_TRANSLATE_NOOP("wording", "true, false or null")},
    {"number", QT_TRANSLATE_NOOP("wording", "a number")},
    {"null", QT_TRANSLATE_NOOP("wording", "null")},
};

QString translatedFault(const char* english)
{
    return english ? QCoreApplication::translate("wording", english) : QString();
}

/// "%1" to "%9" replaced in one pass, so that a "%2" in an argument stays what it is.
QString filledFault(const QString& pattern, const std::vector<std::string>& arguments)
{
    QString result;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const int digit =
            pattern[index] == u'%' && index + 1 < pattern.size() ? pattern[index + 1].digitValue() : -1;
        if (digit < 1) {
            result += pattern[index];
            continue;
        }
        ++index;
        if (static_cast<std::size_t>(digit) <= arguments.size())
            result += plainText(arguments[static_cast<std::size_t>(digit) - 1], 200);
    }
    return result;
}

/// `count` is for words with plural forms.
template <std::size_t N>
QString faultWord(const FaultWord (&words)[N], std::string_view key, int count = -1)
{
    for (const FaultWord& word : words)
        if (word.first == key)
            return QCoreApplication::translate("wording", word.second, nullptr, count);
    return plainText(key);
}

std::string_view faultArgument(const Fault& fault, std::size_t index)
{
    return index < fault.arguments.size() ? std::string_view(fault.arguments[index]) : std::string_view();
}

/// "a, b or c" of the arguments from `first` on.
QString alternatives(const Fault& fault, std::size_t first)
{
    QStringList words;
    for (std::size_t index = first; index < fault.arguments.size(); ++index)
        words += plainText(fault.arguments[index]);
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return QCoreApplication::translate("wording", "%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

QString wrongTypeSentence(const Fault& fault)
{
    const QString expected = faultWord(typePhrases, faultArgument(fault, 1));
    const QString found = faultWord(typePhrases, faultArgument(fault, 2));
    if (faultArgument(fault, 0).empty())
        return QCoreApplication::translate("wording", "%1 was expected here, not %2").arg(expected, found);
    return QCoreApplication::translate("wording", "“%1” must be %2, not %3")
        .arg(plainText(faultArgument(fault, 0), 200), expected, found);
}

QString versionSentence(const Fault& fault)
{
    if (faultArgument(fault, 0).empty())
        return QCoreApplication::translate("wording", "The file does not tell its version");
    return filledFault(QCoreApplication::translate("wording", "Version %1 of the format is not known"),
                       fault.arguments);
}

QString syntaxSentence(const Fault& fault)
{
    if (faultArgument(fault, 0).empty())
        return QCoreApplication::translate("wording", "The text ends before the JSON is complete");
    return filledFault(QCoreApplication::translate("wording", "This is not JSON: “%1” cannot stand here"),
                       fault.arguments);
}

QString danglingAdvice(const Fault& fault)
{
    const QString by = filledFault(faultWord(referrerPhrases, faultArgument(fault, 2)), fault.arguments);
    const std::string_view count = faultArgument(fault, 4);
    if (count == "0" || count.empty())
        return by;
    return by + u' ' +
           filledFault(faultWord(countPhrases, faultArgument(fault, 0),
                                 QByteArray::fromStdString(fault.arguments[4]).toInt()),
                       fault.arguments);
}

QString unknownCodeSentence(const Fault& fault)
{
    QStringList parts{plainText(fault.code)};
    for (const std::string& argument : fault.arguments)
        parts += plainText(argument, 200);
    return parts.join(u' ');
}

} // namespace

QString sentence(const Fault& fault)
{
    if (fault.code == "organization.unknown-word")
        return filledFault(faultWord(vocabularyPhrases, faultArgument(fault, 1)), fault.arguments);
    if (fault.code == "organization.dangling-reference")
        return filledFault(faultWord(danglingPhrases, faultArgument(fault, 0)), fault.arguments);
    if (fault.code == "organization.wrong-type")
        return wrongTypeSentence(fault);
    if (fault.code == "organization.unsupported-version")
        return versionSentence(fault);
    if (fault.code == "json.syntax")
        return syntaxSentence(fault);
    const FaultSentence* const fixed = faultSentence(fault.code);
    return fixed ? filledFault(translatedFault(fixed->sentence), fault.arguments)
                 : unknownCodeSentence(fault);
}

QString advice(const Fault& fault)
{
    if (fault.code == "organization.unknown-word")
        return QCoreApplication::translate("wording", "Use %1.").arg(alternatives(fault, 2));
    if (fault.code == "organization.dangling-reference")
        return danglingAdvice(fault);
    if (fault.code == "organization.unsupported-version")
        return filledFault(QCoreApplication::translate("wording", "This program reads version %2."),
                           fault.arguments);
    const FaultSentence* const fixed = faultSentence(fault.code);
    return fixed ? filledFault(translatedFault(fixed->advice), fault.arguments) : QString();
}

} // namespace gatehouse::wording
