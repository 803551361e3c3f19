// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/ExportLog.h"

#include <QAbstractTableModel>

#include <optional>

namespace gatehouse::ui {

/// The reports that were written, newest first.
class ExportsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { When, File, Format, Signed, Hash, State, ColumnCount };
    /// What a look at the files of a report told.
    enum class Look { Unchanged, Changed, Gone };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<ExportEntry> entries);
    [[nodiscard]] const QList<ExportEntry>& entries() const { return m_entries; }
    /// What was found of the report at this path; forgotten with the next `setEntries`.
    void setLook(const QString& path, Look look);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ExportEntry& entry, int column) const;

    QList<ExportEntry> m_entries;
    QHash<QString, Look> m_looks;
};

/// SHA-256 of the report at a path, as `exports::ExportedReport::sha256`; empty where there is none.
[[nodiscard]] QString reportHash(const QString& path);

} // namespace gatehouse::ui
