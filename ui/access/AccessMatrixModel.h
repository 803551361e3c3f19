// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/access/MatrixAxes.h"
#include "ui/theme/Glyphs.h"

#include <QAbstractTableModel>

namespace gatehouse::ui {

/// The matrix as an item model: a thin view on the core. Rows are the shown apps and, last, "Apps installed
/// later"; columns are the shown containers and, last, those "Created later". Cells are asked of the core on
/// demand; nothing is stored per cell.
class AccessMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AccessMatrixModel(QObject* parent = nullptr);

    /// Another organization, other axes: resets the model. `core` is a draft of `published`, which is null
    /// where the published state itself is shown; the two differ in policies only.
    void setContent(std::shared_ptr<const access::CompiledOrganization> core, access::As as, MatrixAxes axes,
                    std::shared_ptr<const access::CompiledOrganization> published = nullptr);
    void clear();

    [[nodiscard]] const std::shared_ptr<const access::CompiledOrganization>& core() const { return m_core; }
    [[nodiscard]] access::As as() const { return m_as; }
    [[nodiscard]] const MatrixAxes& axes() const { return m_axes; }

    [[nodiscard]] int appCount() const { return static_cast<int>(m_axes.apps.size()); }
    [[nodiscard]] int containerCount() const { return static_cast<int>(m_axes.containers.size()); }
    [[nodiscard]] int laterCount() const { return static_cast<int>(m_axes.later.size()); }
    [[nodiscard]] bool isLaterRow(int row) const { return row == appCount(); }
    [[nodiscard]] bool isLaterColumn(int column) const { return column >= containerCount(); }

    /// Empty for the last row, and for the last columns.
    [[nodiscard]] std::optional<access::AppIndex> app(int row) const;
    [[nodiscard]] std::optional<access::ContainerIndex> container(int column) const;
    [[nodiscard]] QModelIndex find(access::AppIndex app, access::ContainerIndex container) const;

    /// The verdicts of a cell of an app in a container; not applicable for any other index.
    [[nodiscard]] access::Cell cellAt(const QModelIndex& index) const;
    /// What is painted for one action of such a cell.
    [[nodiscard]] VerdictGlyph glyphAt(const QModelIndex& index, Action action) const;
    /// What is painted in the last row and the last columns.
    [[nodiscard]] access::FutureGate futureAt(const QModelIndex& index) const;
    [[nodiscard]] static QString futureText(access::FutureGate gate);
    /// Does the draft change a verdict here, what is seen on a surface, or whether a policy blocks? Never
    /// while the published state is shown, nor where the app is not installed.
    [[nodiscard]] bool isChanged(const QModelIndex& index) const;
    [[nodiscard]] bool showsDraft() const { return m_published != nullptr; }
    /// "8/12", "0–8/12"; empty while it is being computed.
    [[nodiscard]] QString reachText(int row) const;

    [[nodiscard]] QString appText(int row) const; ///< "Larkspur Forms"
    [[nodiscard]] QString
    siteText(int row) const; ///< where another installation has the same key, else empty
    [[nodiscard]] QString containerKey(int column) const;
    [[nodiscard]] QString containerName(int column) const;
    /// "new project" and where: for one of the last columns.
    [[nodiscard]] QString laterText(int column) const;
    [[nodiscard]] QString laterSite(int column) const; ///< empty where there is one site
    [[nodiscard]] QString groupText(const ColumnGroup& group) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Display, accessible text and tool tip. The display text of a cell is its verdicts in words.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row as lines of tab-separated text, one a container, for a table elsewhere.
    [[nodiscard]] QString rowAsText(int row) const;

private:
    [[nodiscard]] access::Cell cellOf(const access::CompiledOrganization& core,
                                      const QModelIndex& index) const;
    [[nodiscard]] access::FutureGate futureOf(const access::CompiledOrganization& core,
                                              const QModelIndex& index) const;
    [[nodiscard]] bool seesAnother(const QModelIndex& index) const;
    [[nodiscard]] QString cellText(const access::CompiledOrganization& core, const QModelIndex& index) const;
    [[nodiscard]] QString changeText(const QModelIndex& index) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] QString rowHeader(int row) const;
    [[nodiscard]] QString columnHeader(int column) const;
    void countKeys();

    std::shared_ptr<const access::CompiledOrganization> m_core;
    std::shared_ptr<const access::CompiledOrganization> m_published; ///< null: `m_core` is
    access::As m_as;
    MatrixAxes m_axes;
    std::vector<bool> m_keyRepeats; ///< by app of the organization: is its key installed elsewhere, too?
};

} // namespace gatehouse::ui
