// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Verb.h"
#include "models/access/CompiledOrganization.h"
#include "models/foundation/Date.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace gatehouse::app {

/// An option of a verb: `--name`, with a value where `value` names one.
struct Option
{
    QString name;
    QString value;
};

/// The arguments of one verb, read by QCommandLineParser and checked: an unknown option, a missing value or a
/// wrong number of files is told on `errors` together with the usage, and leaves `valid` false.
class VerbArguments
{
public:
    /// `files`: how many positional arguments, at least `first` and at most `second`.
    VerbArguments(const QStringList& arguments, const std::vector<Option>& options, std::pair<int, int> files,
                  const QString& usage, std::ostream& errors);

    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] QStringList files() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] std::optional<std::string> value(const QString& option) const;
    /// Of an option that may stand several times, in order.
    [[nodiscard]] QStringList values(const QString& option) const { return m_parser.values(option); }

private:
    QCommandLineParser m_parser;
    bool m_valid = false;
};

/// Reads an organization file; with `draft` its policies stand in the place of the published ones. Every
/// fault is told on `errors`; empty then.
[[nodiscard]] std::optional<Organization>
organizationFile(const QString& path, const std::optional<std::string>& draft, std::ostream& errors);
/// The same; `look` sees the bytes of the file that the organization is read from.
[[nodiscard]] std::optional<Organization> organizationFile(const QString& path,
                                                           const std::optional<std::string>& draft,
                                                           std::ostream& errors,
                                                           const std::function<void(std::string_view)>& look);
/// The organization of a file, compiled.
[[nodiscard]] std::optional<access::CompiledOrganization>
compiledFile(const QString& path, const std::optional<std::string>& draft, std::ostream& errors);

/// The day on the machine's clock, in its time zone: where a verb takes a day and none is given.
[[nodiscard]] Date machineDay();

/// "FILE: place: sentence" on `errors`.
void tell(const Fault& fault, const QString& file, std::ostream& errors);

/// Like `tell`, and the status for it.
[[nodiscard]] ExitStatus refuse(const Fault& fault, std::ostream& errors);

} // namespace gatehouse::app
