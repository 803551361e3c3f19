// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Interruption.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/exports/ReportExport.h"
#include "models/identity/Sha256.h"
#include "models/wording/ReportWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <ostream>

namespace gatehouse::app {

namespace {

/// More than twice a second.
constexpr qint64 millisecondsBetweenLines = 400;

/// Tells on the error stream how far a long run is, and hears that it is no longer wanted.
class ReportProgress
{
public:
    explicit ReportProgress(std::ostream& errors)
        : m_errors(errors)
    {
        m_sinceLine.start();
    }
    /// `text` with "%1" for what is done and "%2" for all.
    [[nodiscard]] reports::Progress telling(const char* text)
    {
        return [this, text](std::uint64_t done, std::uint64_t total) {
            if (m_sinceLine.elapsed() >= millisecondsBetweenLines) {
                m_errors << QCoreApplication::translate("cli", text)
                                .arg(QString::number(done), QString::number(total))
                                .toStdString()
                         << std::endl;
                m_sinceLine.restart();
            }
            return !m_interruption.happened();
        };
    }

private:
    std::ostream& m_errors;
    Interruption m_interruption;
    QElapsedTimer m_sinceLine;
};

/// `--redact` alone means all three.
QStringList withWholeRedaction(QStringList arguments)
{
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^--redact$")),
                               QStringLiteral("--redact=people,containers,vendors"));
    return arguments;
}

/// Calls `each` for every word of a list with commas; false where it refuses one.
template <class Each>
bool forEachWord(const std::string& list, Each each)
{
    const QStringList words = QString::fromStdString(list).split(u',');
    return std::ranges::all_of(words, [&](const QString& word) { return each(word.toStdString()); });
}

bool readRedaction(const std::string& list, reports::Redaction& redaction)
{
    return forEachWord(list, [&](const std::string& word) {
        redaction.people |= word == "people";
        redaction.containers |= word == "containers";
        redaction.vendors |= word == "vendors";
        return word == "people" || word == "containers" || word == "vendors";
    });
}

bool readChapters(const std::string& list, std::vector<reports::ChapterKind>& chapters)
{
    return forEachWord(list, [&](const std::string& word) {
        const auto kind = fromText<reports::ChapterKind>(word);
        if (kind)
            chapters.push_back(*kind);
        return kind.has_value();
    });
}

/// What the options say beside files; empty where one has a value it cannot have.
std::optional<reports::ReportRequest> readRequest(const VerbArguments& parsed)
{
    reports::ReportRequest request;
    request.language = wording::reportTitle("report.language").toStdString();
    request.programVersion = QCoreApplication::applicationVersion().toStdString();
    request.draft = parsed.value(QStringLiteral("draft"));
    request.source = QFileInfo(parsed.files().first()).fileName().toStdString();
    if (const auto list = parsed.value(QStringLiteral("redact"));
        list && !readRedaction(*list, request.redaction))
        return std::nullopt;
    if (const auto list = parsed.value(QStringLiteral("chapters"));
        list && !readChapters(*list, request.chapters))
        return std::nullopt;
    if (const auto text = parsed.value(QStringLiteral("date"))) {
        request.day = dateFromText(*text);
        if (!request.day)
            return std::nullopt;
    }
    return request;
}

using SharedCore = std::shared_ptr<const access::CompiledOrganization>;

/// Null with a word on `errors` where the file cannot be taken. `look` sees its bytes.
SharedCore sharedCore(
    const QString& path, const std::optional<std::string>& draft, std::ostream& errors,
    const std::function<void(std::string_view)>& look = [](std::string_view /*bytes*/) {})
{
    auto organization = organizationFile(path, draft, errors, look);
    if (!organization)
        return nullptr;
    return std::make_shared<const access::CompiledOrganization>(
        std::make_shared<const Organization>(std::move(*organization)), catalogue::Catalogue::builtIn());
}

/// False where a file cannot be taken; told.
bool readStates(const VerbArguments& parsed, exports::ReportExport& wanted, std::ostream& errors)
{
    reports::ReportRequest& request = wanted.request;
    request.core = sharedCore(parsed.files().first(), request.draft, errors, [&](std::string_view bytes) {
        if (wanted.key)
            wanted.inputSha256 = identity::sha256Hex(bytes);
    });
    if (const auto since = parsed.value(QStringLiteral("since"))) {
        const QString path = QString::fromStdString(*since);
        request.since = sharedCore(path, std::nullopt, errors);
        request.sinceName = QFileInfo(path).fileName().toStdString();
        return request.core && request.since;
    }
    return request.core != nullptr;
}

/// False where the key cannot be taken; told.
bool readKey(const VerbArguments& parsed, exports::ReportExport& wanted, std::ostream& errors)
{
    const auto path = parsed.value(QStringLiteral("sign"));
    if (!path)
        return true;
    auto key = exports::readSigningKey(QString::fromStdString(*path));
    if (!key) {
        tell(key.error(), QString::fromStdString(*path), errors);
        return false;
    }
    wanted.key = std::move(*key);
    return true;
}

Result<exports::ExportedReport> exported(const exports::ReportExport& wanted, std::ostream& errors)
{
    ReportProgress progress(errors);
    return exports::exportReport(
        wanted, {.judging = progress.telling(QT_TRANSLATE_NOOP("cli", "%1 of %2 apps judged")),
                 .writing = progress.telling(QT_TRANSLATE_NOOP("cli", "%1 of %2 rows written"))});
}

ExitStatus reportUsage(const QString& usage, std::ostream& errors)
{
    errors << QCoreApplication::translate("cli", "Usage: %1").arg(usage).toStdString() << "\n";
    return ExitStatus::BadInput;
}

/// The format that the options name; empty where they name none that there is.
std::optional<reports::Format> readFormat(const VerbArguments& parsed, const FormatsFor& formatsFor)
{
    const auto paper = exports::paperFromText(parsed.value(QStringLiteral("page")).value_or("a4"));
    if (!paper)
        return std::nullopt;
    const auto formats = formatsFor(*paper);
    const std::string name = parsed.value(QStringLiteral("format")).value_or(std::string());
    const auto found = std::ranges::find(formats, name, &reports::Format::name);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

ExitStatus runReport(const QStringList& arguments, const Streams& streams, const QString& usage,
                     const FormatsFor& formats)
{
    std::vector<Option> options;
    for (const char* name : {"format", "out", "since", "redact", "chapters", "sign", "draft", "date", "page"})
        options.push_back({QLatin1String(name), QStringLiteral("text")});
    const VerbArguments parsed(withWholeRedaction(arguments), options, {1, 1}, usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const auto out = parsed.value(QStringLiteral("out"));
    auto request = readRequest(parsed);
    const auto format = readFormat(parsed, formats);
    if (!format || !out || !request)
        return reportUsage(usage, streams.errors);
    exports::ReportExport wanted{.request = std::move(*request),
                                 .format = *format,
                                 .target = QString::fromStdString(*out),
                                 .key = nullptr,
                                 .inputSha256 = {}};
    if (!readKey(parsed, wanted, streams.errors) || !readStates(parsed, wanted, streams.errors))
        return ExitStatus::BadInput;
    const auto written = exported(wanted, streams.errors);
    return written ? ExitStatus::Done : refuse(written.error(), streams.errors);
}

} // namespace

Verb reportVerb(const FormatsFor& formats)
{
    const QString usage = QStringLiteral(
        "gatehouse report FILE --format pdf|html|csv|json --out PATH [--draft NAME] [--date DAY] "
        "[--since OLD] [--chapters LIST] [--redact[=people,containers,vendors]] "
        "[--page a4|letter] [--sign KEY.pem]");
    return {.name = QStringLiteral("report"),
            .usage = usage,
            .summary = QCoreApplication::translate("cli", "The audit report; as CSV a folder of tables."),
            .run = [usage, formats](const QStringList& arguments, const Streams& streams) {
                return runReport(arguments, streams, usage, formats);
            }};
}

} // namespace gatehouse::app
