// SPDX-License-Identifier: Apache-2.0
#include "app/window/Session.h"

#include "models/files/FileAccess.h"
#include "models/files/OrganizationFile.h"
#include "models/organization/OrganizationReader.h"

#include <utility>

namespace gatehouse::app {

namespace {

const QString samplePath = QStringLiteral(":/sample/sample.gatehouse.json");

} // namespace

Session::Session(ui::OrganizationDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_opening(*this)
    , m_counting(*this)
    , m_saving(*this)
{}

Session::Opened Session::read(const QString& path)
{
    const ReaderLimits limits;
    auto text = files::readFile(path, limits.bytes);
    if (!text)
        return {.organization = nullptr, .refusal = {.path = path, .faults = {text.error()}, .text = {}}};
    auto organization = readOrganization(*text, limits);
    if (!organization)
        return {.organization = nullptr,
                .refusal = {.path = path,
                            .faults = std::move(organization.error()),
                            .text = QByteArray::fromStdString(*text)}};
    return {.organization = std::make_shared<const Organization>(std::move(organization->organization)),
            .refusal = {}};
}

void Session::open(const QString& path)
{
    m_opening.run([path] { return read(path); }, [this, path](const Opened& opened) { take(opened, path); });
}

void Session::openSample()
{
    m_opening.run([] { return read(samplePath); }, [this](const Opened& opened) { take(opened, {}); });
}

void Session::countSample()
{
    m_counting.run([] { return read(samplePath); },
                   [this](const Opened& sample) {
                       if (const auto& organization = sample.organization)
                           Q_EMIT sampleCounted(static_cast<int>(organization->apps.size()),
                                                static_cast<int>(organization->containers.size()),
                                                static_cast<int>(organization->policies.size()));
                   });
}

void Session::take(const Opened& result, const QString& path)
{
    if (!result.organization) {
        Q_EMIT refused(result.refusal);
        return;
    }
    m_document.reset(result.organization, path);
    Q_EMIT opened(path);
}

void Session::save(const QString& path, std::function<void(bool)> done)
{
    const std::shared_ptr<const Organization> state = m_document.organization();
    if (!state)
        return;
    const auto write = [state, path] {
        const auto result = files::saveOrganization(path, *state);
        return result ? nullptr : std::make_shared<const Fault>(result.error());
    };
    m_saving.run(write,
                 [this, state, path, done = std::move(done)](const std::shared_ptr<const Fault>& fault) {
                     const bool current = m_document.organization() == state;
                     if (fault)
                         Q_EMIT saveFailed(*fault);
                     else if (current)
                         m_document.setSaved(path);
                     if (!fault)
                         Q_EMIT saved(path);
                     if (done)
                         done(!fault && current);
                 });
}

} // namespace gatehouse::app
