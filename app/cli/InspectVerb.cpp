// SPDX-License-Identifier: Apache-2.0
#include "app/cli/JsonOutput.h"
#include "app/cli/VerbArguments.h"
#include "app/cli/Verbs.h"
#include "models/descriptors/DescriptorReader.h"
#include "models/descriptors/Inspection.h"
#include "models/files/FileAccess.h"
#include "models/findings/Findings.h"
#include "models/wording/FindingWording.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>

#include <limits>
#include <ostream>

namespace gatehouse::app {

namespace {

OutputJson findingsOf(const descriptors::Descriptor& descriptor)
{
    OutputJson list = OutputJson::array();
    for (const findings::Finding& finding :
         findings::ofDescriptor(descriptor, catalogue::Catalogue::builtIn()))
        list.push_back({{"code", finding.code},
                        {"severity", findings::toText(finding.severity)},
                        {"pointer", finding.pointer},
                        {"message", wording::findingTitle(finding).toStdString()}});
    return list;
}

OutputJson inspectionLine(const std::string& file, std::string_view bytes)
{
    const descriptors::Inspection inspection =
        descriptors::inspect(file, bytes, catalogue::Catalogue::builtIn());
    const auto& fault = inspection.descriptor.fault;
    OutputJson line = toJson(inspection, fault ? wording::sentence(*fault).toStdString() : std::string());
    line["findings"] = findingsOf(inspection.descriptor);
    return line;
}

ExitStatus runInspect(const QStringList& arguments, const Streams& streams)
{
    const VerbArguments parsed(arguments, {}, {1, std::numeric_limits<int>::max()}, inspectVerb().usage,
                               streams.errors);
    if (!parsed.valid())
        return ExitStatus::BadInput;
    ExitStatus status = ExitStatus::Done;
    // One byte more than the reader takes, so that a file that is too large is refused by it with its own
    // words.
    constexpr std::size_t limit = descriptors::DescriptorLimits{}.bytes + 1;
    for (const QString& path : parsed.files()) {
        const auto bytes = files::readFile(path, limit);
        if (!bytes) {
            tell(bytes.error(), {}, streams.errors);
            status = ExitStatus::BadInput;
            continue;
        }
        streams.out << dumped(inspectionLine(path.toStdString(), *bytes)) << "\n";
    }
    return status;
}

} // namespace

Verb inspectVerb()
{
    return {.name = QStringLiteral("inspect"),
            .usage = QStringLiteral("gatehouse inspect DESCRIPTOR…"),
            .summary = QCoreApplication::translate(
                "cli", "What each Connect descriptor or Forge manifest asks for; one JSON line a file."),
            .run = runInspect};
}

} // namespace gatehouse::app
