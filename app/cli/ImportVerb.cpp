// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/files/FileAccess.h"
#include "models/files/OrganizationFile.h"
#include "models/imports/Import.h"
#include "models/imports/TableReader.h"
#include "models/wording/FaultWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <ostream>

namespace gatehouse::app {

namespace {

using imports::TableKind;

/// One table file: as it was asked for, what it holds, what is wrong with it.
struct ImportFile
{
    TableKind kind = TableKind::People;
    QString path;
    imports::Table table{};
    std::vector<Fault> faults{};
};

/// The options as they were given, read.
struct ImportOptions
{
    imports::ReadOptions reading;
    imports::Defaults defaults;
    bool utf16 = false; ///< of whichever byte order the mark tells
};

QString kindOption(TableKind kind)
{
    return QString::fromLatin1(toText(kind).data(), static_cast<qsizetype>(toText(kind).size()));
}

std::vector<Option> importOptions()
{
    std::vector<Option> options;
    for (const TableKind kind : imports::allTableKinds)
        options.push_back({kindOption(kind), QStringLiteral("file")});
    for (const QString& name :
         {QStringLiteral("site"), QStringLiteral("product"), QStringLiteral("framework"),
          QStringLiteral("encoding"), QStringLiteral("separator"), QStringLiteral("out")})
        options.push_back({name, QStringLiteral("text")});
    options.push_back({QStringLiteral("dry-run"), QString()});
    return options;
}

template <class T>
using ImportWord = std::pair<std::string_view, T>;

constexpr ImportWord<char> separatorWords[] = {{"comma", ','}, {",", ','},   {"semicolon", ';'}, {";", ';'},
                                               {"tab", '\t'},  {"\t", '\t'}, {"pipe", '|'},      {"|", '|'}};
constexpr ImportWord<imports::Encoding> encodingWords[] = {{"utf-8", imports::Encoding::Utf8},
                                                           {"utf-16", imports::Encoding::Utf16LittleEndian},
                                                           {"utf-16le", imports::Encoding::Utf16LittleEndian},
                                                           {"utf-16be", imports::Encoding::Utf16BigEndian},
                                                           {"windows-1252", imports::Encoding::Windows1252}};
constexpr ImportWord<Product> productOptionWords[] = {{"jira", Product::Jira},
                                                      {"confluence", Product::Confluence}};
constexpr ImportWord<Framework> frameworkOptionWords[] = {
    {"connect", Framework::Connect}, {"forge", Framework::Forge}, {"oauth2", Framework::OAuth2}};

/// Sets `value` to what the option says, if it is there. False where it is none of the words, which is told.
template <class T, std::size_t N>
bool readWord(const VerbArguments& arguments, const QString& option, const ImportWord<T> (&words)[N],
              std::optional<T>& value, std::ostream& errors)
{
    const auto text = arguments.value(option);
    if (!text)
        return true;
    for (const auto& [word, meaning] : words)
        if (word == *text) {
            value = meaning;
            return true;
        }
    errors << QCoreApplication::translate("cli", "--%1 cannot be “%2”.")
                  .arg(option, wording::plainText(*text))
                  .toStdString()
           << "\n";
    return false;
}

std::optional<ImportOptions> readOptions(const VerbArguments& arguments, std::ostream& errors)
{
    ImportOptions options;
    options.defaults.site = arguments.value(QStringLiteral("site")).value_or(std::string());
    options.utf16 = arguments.value(QStringLiteral("encoding")) == "utf-16";
    const bool separator =
        readWord(arguments, QStringLiteral("separator"), separatorWords, options.reading.separator, errors);
    const bool encoding =
        readWord(arguments, QStringLiteral("encoding"), encodingWords, options.reading.encoding, errors);
    const bool product =
        readWord(arguments, QStringLiteral("product"), productOptionWords, options.defaults.product, errors);
    const bool framework = readWord(arguments, QStringLiteral("framework"), frameworkOptionWords,
                                    options.defaults.framework, errors);
    return separator && encoding && product && framework ? std::optional(options) : std::nullopt;
}

ImportFile readImportFile(TableKind kind, const QString& path, const ImportOptions& options)
{
    ImportFile file{.kind = kind, .path = path};
    imports::ReadOptions reading = options.reading;
    const auto bytes = files::readFile(path, reading.limits.bytes);
    if (!bytes) {
        file.faults = {bytes.error()};
        return file;
    }
    if (options.utf16 && bytes->starts_with("\xFE\xFF"))
        reading.encoding = imports::Encoding::Utf16BigEndian;
    imports::NoProgress progress;
    auto table = imports::readTable(*bytes, reading, progress);
    if (table)
        file.table = std::move(*table);
    else
        file.faults = std::move(table.error());
    return file;
}

std::deque<ImportFile> readImportFiles(const VerbArguments& arguments, const ImportOptions& options)
{
    std::deque<ImportFile> files;
    for (const TableKind kind : imports::allTableKinds)
        for (const QString& path : arguments.values(kindOption(kind)))
            files.push_back(readImportFile(kind, path, options));
    return files;
}

std::vector<imports::TableInput> inputsOf(const std::deque<ImportFile>& files,
                                          const imports::Defaults& defaults)
{
    std::vector<imports::TableInput> inputs;
    for (const ImportFile& file : files) {
        const std::vector<std::string> header = file.table.header();
        imports::TableInput input{file.kind, &file.table, imports::matchColumns(file.kind, header), defaults};
        const bool aboutContainers = file.kind == TableKind::Containers || file.kind == TableKind::Roles;
        if (aboutContainers && !input.defaults.product)
            input.defaults.product = imports::productOfHeader(header);
        inputs.push_back(std::move(input));
    }
    return inputs;
}

OutputJson columnsJson(const ImportFile& file)
{
    const imports::ColumnMatching matching = imports::matchColumns(file.kind, file.table.header());
    OutputJson columns = OutputJson::object();
    for (std::size_t i = 0; i < matching.columns.size(); ++i)
        if (matching.columns[i])
            columns[std::string(imports::columnsOf(file.kind)[i].name)] =
                std::string(file.table.header(*matching.columns[i]));
    return columns;
}

OutputJson tableJson(const ImportFile& file, const imports::ImportCounts& counts)
{
    return {{"file", file.path.toStdString()}, {"kind", std::string(toText(file.kind))},
            {"rows", file.table.rowCount()},   {"columns", columnsJson(file)},
            {"added", counts.added},           {"changed", counts.changed},
            {"unchanged", counts.unchanged}};
}

OutputJson faultJson(const Fault& fault, const QString& file)
{
    return {{"file", file.toStdString()},
            {"line", fault.position ? OutputJson(fault.position->line) : OutputJson()},
            {"column", fault.position ? OutputJson(fault.position->column) : OutputJson()},
            {"code", fault.code},
            {"message", wording::sentence(fault).toStdString()},
            {"advice", wording::advice(fault).toStdString()},
            {"severity", fault.severity == FaultSeverity::Error ? "error" : "warning"}};
}

/// "FILE:LINE:COLUMN: sentence".
void tellImportFault(const Fault& fault, const QString& file, std::ostream& errors)
{
    errors << wording::plainText(file.toStdString()).toStdString();
    if (fault.position)
        errors << ':' << fault.position->line << ':' << fault.position->column;
    errors << ": " << wording::sentence(fault).toStdString() << "\n";
}

/// The result of the verb, growing while it works.
class ImportReport
{
public:
    explicit ImportReport(const Streams& streams)
        : m_streams(streams)
    {}

    void add(const Fault& fault, const QString& file)
    {
        m_problems.push_back(faultJson(fault, file));
        tellImportFault(fault, file, m_streams.errors);
    }
    void add(OutputJson table) { m_tables.push_back(std::move(table)); }
    ExitStatus finish(bool valid, bool written)
    {
        const OutputJson result{
            {"valid", valid}, {"written", written}, {"tables", m_tables}, {"problems", m_problems}};
        m_streams.out << dumped(result, true) << "\n";
        return valid ? ExitStatus::Done : ExitStatus::BadInput;
    }

private:
    const Streams& m_streams;
    OutputJson m_tables = OutputJson::array();
    OutputJson m_problems = OutputJson::array();
};

/// Any table that cannot be read refuses all; the faults of every one are told.
bool allReadable(const std::deque<ImportFile>& files, ImportReport& report)
{
    bool readable = true;
    for (const ImportFile& file : files)
        for (const Fault& fault : file.faults) {
            report.add(fault, file.path);
            readable = false;
        }
    return readable;
}

ExitStatus bringIn(Organization organization, const std::deque<ImportFile>& files,
                   const ImportOptions& options, const VerbArguments& arguments, const Streams& streams)
{
    ImportReport report(streams);
    if (!allReadable(files, report))
        return report.finish(false, false);
    imports::NoProgress progress;
    const auto plan = imports::planImport(organization, inputsOf(files, options.defaults), progress);
    for (std::size_t i = 0; i < files.size(); ++i)
        report.add(
            tableJson(files[i], plan.errors.empty() ? plan.tables[i].counts : imports::ImportCounts{}));
    for (const auto* faults : {&plan.errors, &plan.warnings})
        for (const imports::TableFault& fault : *faults)
            report.add(fault.fault, files[fault.table].path);
    if (!plan.errors.empty())
        return report.finish(false, false);
    const auto out = arguments.value(QStringLiteral("out"));
    if (arguments.has(QStringLiteral("dry-run")) || (plan.edit.empty() && !out))
        return report.finish(true, false);
    plan.edit.apply(organization);
    const QString target = out ? QString::fromStdString(*out) : arguments.files().last();
    if (const auto saved = files::saveOrganization(target, organization); !saved) {
        report.add(saved.error(), target);
        return report.finish(false, false);
    }
    return report.finish(true, true);
}

ExitStatus runImport(const QStringList& arguments, const Streams& streams)
{
    const VerbArguments parsed(arguments, importOptions(), {2, 2}, importVerb().usage, streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    const bool anyTable = std::ranges::any_of(imports::allTableKinds,
                                              [&](TableKind kind) { return parsed.has(kindOption(kind)); });
    if (parsed.files().first() != u"csv" || !anyTable) {
        streams.errors
            << QCoreApplication::translate("cli", "Usage: %1").arg(importVerb().usage).toStdString() << "\n";
        return ExitStatus::BadInput;
    }
    const auto options = readOptions(parsed, streams.errors);
    if (!options)
        return ExitStatus::BadInput;
    auto organization = organizationFile(parsed.files().last(), std::nullopt, streams.errors);
    if (!organization)
        return ExitStatus::BadInput;
    return bringIn(std::move(*organization), readImportFiles(parsed, *options), *options, parsed, streams);
}

} // namespace

Verb importVerb()
{
    return {.name = QStringLiteral("import"),
            .usage = QStringLiteral(
                "gatehouse import csv FILE [--people CSV] [--groups CSV] [--schemes CSV] [--containers CSV] "
                "[--roles CSV] [--apps CSV] [--site SITE] [--product jira|confluence] "
                "[--framework connect|forge|oauth2] [--encoding utf-8|utf-16|utf-16le|utf-16be|windows-1252] "
                "[--separator comma|semicolon|tab|pipe] [--out OUT] [--dry-run]"),
            .summary = QCoreApplication::translate(
                "cli",
                "Brings tables into the organization file, all of them or none; every fault with line and "
                "column."),
            .run = runImport};
}

} // namespace gatehouse::app
