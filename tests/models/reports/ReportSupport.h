// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Formats.h"
#include "models/reports/MakeReport.h"

#include <map>
#include <memory>
#include <sstream>
#include <string>

namespace gatehouse::test {

/// Keeps what a writer writes, by file name.
class KeptFiles final : public reports::OutputFiles
{
public:
    [[nodiscard]] std::ostream& open(const std::string& name) override { return m_files[name]; }
    [[nodiscard]] std::optional<Fault> fault() const override { return std::nullopt; }
    [[nodiscard]] std::map<std::string, std::string> texts() const
    {
        std::map<std::string, std::string> texts;
        for (const auto& [name, stream] : m_files)
            texts[name] = stream.str();
        return texts;
    }
    /// All of it, one behind the other.
    [[nodiscard]] std::string joined() const
    {
        std::string all;
        for (const auto& [name, text] : texts())
            all += text;
        return all;
    }

private:
    std::map<std::string, std::ostringstream> m_files;
};

inline std::shared_ptr<const access::CompiledOrganization> compiledShared(Organization organization)
{
    return std::make_shared<const access::CompiledOrganization>(
        std::make_shared<const Organization>(std::move(organization)), catalogue::Catalogue::builtIn());
}

inline reports::ReportRequest requestFor(Organization organization)
{
    reports::ReportRequest request;
    request.core = compiledShared(std::move(organization));
    request.source = "organization.json";
    request.programVersion = "1.2.3";
    return request;
}

/// The report in one format: its files by name.
inline std::map<std::string, std::string> written(const reports::Report& report,
                                                  const reports::Format& format)
{
    KeptFiles files;
    const auto writer = format.make(files);
    if (!reports::writeReport(report, *writer, {}))
        throw std::runtime_error("the report cannot be written");
    return files.texts();
}

/// The same for a format of `reports::formats()`.
inline std::map<std::string, std::string> written(const reports::Report& report, std::string_view format)
{
    for (const reports::Format& one : reports::formats())
        if (one.name == format)
            return written(report, one);
    throw std::runtime_error("no such format");
}

inline std::string writtenJoined(const reports::Report& report, std::string_view format)
{
    std::string all;
    for (const auto& [name, text] : written(report, format))
        all += text;
    return all;
}

} // namespace gatehouse::test
