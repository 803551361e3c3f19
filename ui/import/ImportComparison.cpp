// SPDX-License-Identifier: Apache-2.0
#include "models/installs/InstallSummary.h"
#include "models/wording/Wording.h"
#include "ui/import/CompareDialog.h"
#include "ui/import/ImportPlace.h"
#include "ui/import/ImportSheet.h"

#include <QMenu>

/// "Compare…" of the import place.
namespace gatehouse::ui {

namespace {

QString versionName(const ImportItem& item)
{
    const QString file = wording::plainText(item.file.toStdString(), 80);
    if (!item.descriptor.version)
        return ImportPlace::tr("%1 from %2").arg(itemTitle(item), file);
    return ImportPlace::tr("%1 %2 from %3")
        .arg(itemTitle(item), wording::plainText(*item.descriptor.version, 40), file);
}

QString versionName(const App& app)
{
    const QString name = wording::plainText(app.name, 80);
    return app.version ? ImportPlace::tr("%1 %2 of this file").arg(name, wording::plainText(*app.version, 40))
                       : ImportPlace::tr("%1 of this file").arg(name);
}

} // namespace

void ImportPlace::fillCompareMenu()
{
    m_compareMenu->clear();
    const ImportItem* const current = currentItem();
    const App* const before =
        current != nullptr && hasSite() ? appBefore(*current, *m_document.organization()) : nullptr;
    auto* const installed = m_compareMenu->addAction(tr("With the version in the organization file"), this,
                                                     &ImportPlace::compareWithInstalled);
    installed->setEnabled(before != nullptr && m_summary != nullptr && m_summary->reach &&
                          m_summary->reach->change);
    for (std::size_t row = 0; row < m_model.items().size(); ++row)
        if (row != currentRow() && m_model.items()[row].descriptor.framework)
            m_compareMenu->addAction(
                tr("With %1").arg(versionName(m_model.items()[row])).replace(u'&', QStringLiteral("&&")),
                this, [this, row] { compareWithItem(row); });
    m_compareMenu->addSeparator();
    m_compareMenu->addAction(tr("With another file…"), this, &ImportPlace::compareFileRequested);
}

void ImportPlace::compareWithInstalled()
{
    const ImportItem* const item = currentItem();
    const App* const before =
        item != nullptr && hasSite() ? appBefore(*item, *m_document.organization()) : nullptr;
    if (before == nullptr || m_summary == nullptr || !m_summary->reach || !m_summary->reach->change)
        return;
    auto* const dialog = new CompareDialog(
        {versionName(*before), versionName(*item)}, *m_summary->reach->change, item->descriptor,
        m_document.organization().get(), m_document.catalogue(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImportPlace::compareWithItem(std::size_t item)
{
    if (item < m_model.items().size())
        showComparison(m_model.items()[item]);
}

void ImportPlace::compareWith(const ImportFile& file)
{
    const ImportItem other = readImport(file);
    if (other.descriptor.framework)
        showComparison(other);
    else
        Q_EMIT statusMessage(tr("%1 cannot be compared: %2")
                                 .arg(wording::plainText(file.name.toStdString(), 80), reasonWords(other)));
}

void ImportPlace::showComparison(const ImportItem& before)
{
    const ImportItem* const after = currentItem();
    if (after == nullptr || !after->descriptor.framework)
        return;
    const installs::VersionChange change =
        installs::between(installs::declaration(before.descriptor), installs::declaration(after->descriptor),
                          m_document.catalogue());
    auto* const dialog = new CompareDialog({versionName(before), versionName(*after)}, change,
                                           after->descriptor, nullptr, m_document.catalogue(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gatehouse::ui
