// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/FileAccess.h"
#include "models/identity/Verification.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <charconv>
#include <chrono>
#include <istream>
#include <ostream>

namespace gatehouse::app {

namespace {

constexpr std::size_t keyFileBytes = std::size_t{64} * 1024;

QString qshUsage()
{
    return QStringLiteral("gatehouse jwt qsh --method M --url U [--base-url B]");
}

QString jwtVerifyUsage()
{
    return QStringLiteral("gatehouse jwt verify --key-file F --alg HS256|RS256 --method M --url U "
                          "[--base-url B] [--now SECONDS] [--leeway S] [--allow-context-qsh]");
}

/// How a way of calling the verb is called.
ExitStatus tellUsage(const QString& usage, std::ostream& errors)
{
    errors << QCoreApplication::translate("cli", "Usage: %1").arg(usage).toStdString() << "\n";
    return ExitStatus::BadInput;
}

std::vector<Option> requestOptions()
{
    return {{QStringLiteral("method"), QStringLiteral("text")},
            {QStringLiteral("url"), QStringLiteral("text")},
            {QStringLiteral("base-url"), QStringLiteral("text")}};
}

std::optional<identity::Request> requestOf(const VerbArguments& arguments)
{
    const auto method = arguments.value(QStringLiteral("method"));
    const auto url = arguments.value(QStringLiteral("url"));
    if (!method || method->empty() || !url)
        return std::nullopt;
    return identity::Request{
        .method = *method, .url = *url, .baseUrl = arguments.value(QStringLiteral("base-url")).value_or("")};
}

ExitStatus runQsh(const QStringList& arguments, const Streams& streams)
{
    const VerbArguments parsed(arguments, requestOptions(), {0, 0}, qshUsage(), streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto request = requestOf(parsed);
    if (!request)
        return tellUsage(qshUsage(), streams.errors);
    const OutputJson result{{"canonical", identity::canonicalRequest(*request)},
                            {"qsh", identity::queryStringHash(*request)}};
    streams.out << dumped(result) << "\n";
    return ExitStatus::Done;
}

std::int64_t secondsNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::seconds>(now).count();
}

/// Sets `seconds` to what the option says, if it is there. False where it is no whole number from 0 on, which
/// is told.
bool readSeconds(const VerbArguments& arguments, const QString& option, std::int64_t& seconds,
                 std::ostream& errors)
{
    const auto text = arguments.value(option);
    if (!text)
        return true;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), seconds);
    if (error == std::errc() && end == text->data() + text->size() && seconds >= 0)
        return true;
    errors << QCoreApplication::translate("cli", "--%1 cannot be “%2”.")
                  .arg(option, wording::plainText(*text))
                  .toStdString()
           << "\n";
    return false;
}

std::optional<identity::TokenCheck> tokenCheck(const VerbArguments& arguments, std::ostream& errors)
{
    auto request = requestOf(arguments);
    if (!request) {
        tellUsage(jwtVerifyUsage(), errors);
        return std::nullopt;
    }
    identity::TokenCheck check{.request = std::move(*request),
                               .now = secondsNow(),
                               .leeway = 0,
                               .allowContextQsh = arguments.has(QStringLiteral("allow-context-qsh"))};
    const bool read = readSeconds(arguments, QStringLiteral("now"), check.now, errors) &&
                      readSeconds(arguments, QStringLiteral("leeway"), check.leeway, errors);
    return read ? std::optional(std::move(check)) : std::nullopt;
}

/// Editors and shells end a text with a line end, which belongs neither to a token nor to a secret.
void dropLineEnd(std::string& text)
{
    if (text.ends_with('\n'))
        text.pop_back();
    if (text.ends_with('\r'))
        text.pop_back();
}

Result<identity::VerificationKey> keyFromFile(const QString& path, identity::Algorithm algorithm)
{
    auto bytes = files::readFile(path, keyFileBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    dropLineEnd(*bytes);
    if (algorithm == identity::Algorithm::Rs256)
        return identity::VerificationKey::rsaPublicKey(*bytes);
    return identity::VerificationKey::sharedSecret(std::move(*bytes));
}

std::optional<identity::VerificationKey> verificationKey(const VerbArguments& arguments, std::ostream& errors)
{
    const auto name = arguments.value(QStringLiteral("alg"));
    const auto algorithm = identity::algorithmFromText(name.value_or(""));
    const QStringList path = arguments.values(QStringLiteral("key-file"));
    if (!algorithm || path.isEmpty()) {
        tellUsage(jwtVerifyUsage(), errors);
        return std::nullopt;
    }
    auto key = keyFromFile(path.last(), *algorithm);
    if (key)
        return std::move(*key);
    tell(key.error(), key.error().code.starts_with("file.") ? QString() : path.last(), errors);
    return std::nullopt;
}

/// At most one byte more than a token may have, so that a longer one is known as such.
std::string tokenFrom(std::istream& in)
{
    constexpr std::size_t lineEnd = 2;
    std::string token(identity::TokenLimits{}.bytes + lineEnd + 1, '\0');
    in.read(token.data(), static_cast<std::streamsize>(token.size()));
    token.resize(static_cast<std::size_t>(in.gcount()));
    dropLineEnd(token);
    return token;
}

ExitStatus runJwtVerify(const QStringList& arguments, const Streams& streams)
{
    std::vector<Option> options = requestOptions();
    for (const QString& name :
         {QStringLiteral("key-file"), QStringLiteral("alg"), QStringLiteral("now"), QStringLiteral("leeway")})
        options.push_back({name, QStringLiteral("text")});
    options.push_back({QStringLiteral("allow-context-qsh"), QString()});
    const VerbArguments parsed(arguments, options, {0, 0}, jwtVerifyUsage(), streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto check = tokenCheck(parsed, streams.errors);
    if (!check)
        return ExitStatus::BadInput;
    const auto key = verificationKey(parsed, streams.errors);
    if (!key)
        return ExitStatus::BadInput;
    const identity::TokenVerdict verdict = identity::verifyToken(tokenFrom(streams.in), *key, *check);
    streams.out << dumped(OutputJson{{"result", std::string(toText(verdict))}}) << "\n";
    return verdict == identity::TokenVerdict::Valid ? ExitStatus::Done : ExitStatus::AnswerIsNo;
}

ExitStatus runJwt(const QStringList& arguments, const Streams& streams)
{
    if (arguments.value(0) == u"qsh")
        return runQsh(arguments.mid(1), streams);
    if (arguments.value(0) == u"verify")
        return runJwtVerify(arguments.mid(1), streams);
    tellUsage(qshUsage(), streams.errors);
    return tellUsage(jwtVerifyUsage(), streams.errors);
}

} // namespace

Verb jwtVerb()
{
    return {.name = QStringLiteral("jwt"),
            .usage = qshUsage() + QStringLiteral("\n") + jwtVerifyUsage(),
            .summary = QCoreApplication::translate(
                "cli", "The query string hash of a request, and whether a token (from standard input) is "
                       "good for it."),
            .run = runJwt};
}

} // namespace gatehouse::app
