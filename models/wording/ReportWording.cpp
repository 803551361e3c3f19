// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ReportWording.h"

#include "models/wording/ReportTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gatehouse::wording {

namespace {

const ReportText* reportText(std::string_view key)
{
    for (const auto texts : {reportWords(), reportFigures(), reportParagraphs()})
        if (const auto found = std::ranges::find(texts, key, &ReportText::key); found != texts.end())
            return &*found;
    return nullptr;
}

} // namespace

QString reportTitle(std::string_view key, const QStringList& arguments)
{
    const ReportText* const found = reportText(key);
    if (found == nullptr)
        return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    QString text = QCoreApplication::translate("wording", found->text);
    for (const QString& argument : arguments)
        text = text.arg(argument);
    return text;
}

QString reportMeaning(std::string_view key)
{
    const ReportText* const found = reportText(key);
    return found == nullptr || found->meaning == nullptr
               ? QString()
               : QCoreApplication::translate("wording", found->meaning);
}

std::vector<std::string_view> explainedReportKeys()
{
    std::vector<std::string_view> keys;
    for (const ReportText& text : reportFigures())
        if (text.meaning != nullptr && !text.key.starts_with("setting."))
            keys.push_back(text.key);
    return keys;
}

} // namespace gatehouse::wording
