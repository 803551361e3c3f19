// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerbArguments.h"

#include "models/files/FileAccess.h"
#include "models/organization/Drafts.h"
#include "models/organization/OrganizationReader.h"
#include "models/wording/Wording.h"

#include <QCoreApplication>
#include <QDate>

#include <ostream>
#include <utility>

namespace gatehouse::app {

VerbArguments::VerbArguments(const QStringList& arguments, const std::vector<Option>& options,
                             std::pair<int, int> files, const QString& usage, std::ostream& errors)
{
    for (const Option& option : options)
        m_parser.addOption(QCommandLineOption(option.name, QString(), option.value));
    const bool parsed = m_parser.parse(QStringList{QStringLiteral("gatehouse")} + arguments);
    const auto count = m_parser.positionalArguments().size();
    m_valid = parsed && count >= files.first && count <= files.second;
    if (m_valid)
        return;
    if (!parsed)
        errors << m_parser.errorText().toStdString() << "\n";
    errors << QCoreApplication::translate("cli", "Usage: %1").arg(usage).toStdString() << "\n";
}

std::optional<std::string> VerbArguments::value(const QString& option) const
{
    return m_parser.isSet(option) ? std::optional(m_parser.value(option).toStdString()) : std::nullopt;
}

Date machineDay()
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

void tell(const Fault& fault, const QString& file, std::ostream& errors)
{
    if (!file.isEmpty())
        errors << wording::plainText(file.toStdString()).toStdString() << ": ";
    if (!fault.pointer.empty())
        errors << wording::plainText(fault.pointer).toStdString() << ": ";
    errors << wording::sentence(fault).toStdString() << "\n";
}

ExitStatus refuse(const Fault& fault, std::ostream& errors)
{
    tell(fault, {}, errors);
    return ExitStatus::BadInput;
}

std::optional<Organization> organizationFile(const QString& path, const std::optional<std::string>& draft,
                                             std::ostream& errors)
{
    return organizationFile(path, draft, errors, [](std::string_view /*bytes*/) {});
}

std::optional<Organization> organizationFile(const QString& path, const std::optional<std::string>& draft,
                                             std::ostream& errors,
                                             const std::function<void(std::string_view)>& look)
{
    const auto text = files::readFile(path, ReaderLimits{}.bytes);
    if (!text) {
        tell(text.error(), path, errors);
        return std::nullopt;
    }
    look(*text);
    auto read = readOrganization(*text);
    if (!read) {
        for (const Fault& fault : read.error())
            tell(fault, path, errors);
        return std::nullopt;
    }
    if (!draft)
        return std::move(read->organization);
    auto drafted = withDraft(std::move(read->organization), *draft);
    if (!drafted) {
        tell(drafted.error(), path, errors);
        return std::nullopt;
    }
    return std::move(*drafted);
}

std::optional<access::CompiledOrganization>
compiledFile(const QString& path, const std::optional<std::string>& draft, std::ostream& errors)
{
    auto organization = organizationFile(path, draft, errors);
    if (!organization)
        return std::nullopt;
    return access::CompiledOrganization(std::make_shared<const Organization>(std::move(*organization)),
                                        catalogue::Catalogue::builtIn());
}

} // namespace gatehouse::app
