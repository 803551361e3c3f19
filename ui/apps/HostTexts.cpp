// SPDX-License-Identifier: Apache-2.0
#include "ui/apps/HostTexts.h"

#include "models/descriptors/DescriptorReader.h"

#include <functional>
#include <string>

namespace gatehouse::ui {

namespace {

QString hostsIn(const std::string& text)
{
    QString hosts;
    for (const descriptors::Egress& egress : descriptors::readDescriptor(text).egress)
        hosts += QString::fromStdString(egress.address) + u'\n';
    return hosts.toCaseFolded();
}

} // namespace

QStringList HostTexts::of(const Organization& organization)
{
    QStringList texts;
    for (const App& app : organization.apps) {
        if (app.descriptor.empty()) {
            texts.append(QString());
            continue;
        }
        const std::size_t key = std::hash<std::string>()(app.descriptor);
        if (!m_known.contains(key))
            m_known.insert(key, hostsIn(app.descriptor));
        texts.append(m_known.value(key));
    }
    return texts;
}

} // namespace gatehouse::ui
