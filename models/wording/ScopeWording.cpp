// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ScopeWording.h"

#include "models/wording/Wording.h"

#include <QByteArray>
#include <QCoreApplication>

namespace gatehouse::wording {

namespace {

QString catalogueText(std::string_view english)
{
    const QByteArray text(english.data(), static_cast<qsizetype>(english.size()));
    return plainText(QCoreApplication::translate("catalogue", text.constData()).toStdString());
}

} // namespace

QString scopeTitle(const catalogue::Scope& scope)
{
    return catalogueText(scope.title);
}

QString scopeNote(const catalogue::Scope& scope)
{
    return catalogueText(scope.description);
}

} // namespace gatehouse::wording
