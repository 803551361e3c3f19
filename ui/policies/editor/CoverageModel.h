// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/Question.h"
#include "models/organization/Organization.h"
#include "ui/widgets/ArrangedModel.h"
#include "ui/widgets/ChipButton.h"

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// Which containers a coverage picker shows.
struct CoverageFilter
{
    enum class Show { All, Chosen, Unchosen, Uncovered };

    QString text; ///< words, all of which must occur in id, key, name or labels
    std::optional<Product> product{};
    QString site{};  ///< id
    QString label{}; ///< raw
    Show show = Show::All;
};

/// By container: names of the other active policies that cover it.
using OtherPolicies = std::vector<QString>;

/// The containers of an organization with a check box each; those that are chosen at first come first. Plain
/// values, so that 100,000 rows filter within a moment.
class CoverageModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { Box, Key, Name, Kind, SiteName, NativeId, Labels, Others, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 1; ///< QString, raw

    using ArrangedModel::ArrangedModel;

    void setOrganization(std::shared_ptr<const Organization> organization,
                         const std::vector<ContainerId>& chosen);
    void setOthers(OtherPolicies others); ///< one for every container
    void setFilter(const CoverageFilter& filter);
    /// Rows of the view.
    void setChosen(const QList<int>& rows, bool chosen);
    void choose(const std::vector<access::ContainerIndex>& containers);
    void toggleShown();

    /// Those of before in their order, then the others in file order.
    [[nodiscard]] std::vector<ContainerId> chosen() const;
    [[nodiscard]] std::size_t chosenCount() const { return m_count; }
    [[nodiscard]] bool isChosen(access::ContainerIndex container) const { return m_chosen[container.value]; }

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void choiceChanged();

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] std::uint32_t at(int row) const;
    [[nodiscard]] const Container& container(std::uint32_t at) const
    {
        return m_organization->containers[at];
    }
    [[nodiscard]] QString text(std::uint32_t at, int column) const;
    [[nodiscard]] Qt::CheckState headerState() const;
    void makeHaystacks();
    void tell();

    std::shared_ptr<const Organization> m_organization;
    std::vector<std::uint32_t> m_rows; ///< source to container
    std::vector<bool> m_chosen;        ///< by container
    std::vector<ContainerId> m_before;
    std::vector<QString> m_haystacks; ///< by container; made for the first filter by text
    OtherPolicies m_others;
    QHash<QString, QString> m_sites; ///< name by id
    CoverageFilter m_filter;
    QStringList m_words;
    std::size_t m_count = 0;
};

/// The options of the chips, with how many containers have each.
struct CoverageOptions
{
    QList<ChipOption> products, sites, labels;
};
[[nodiscard]] CoverageOptions coverageOptions(const Organization& organization);

} // namespace gatehouse::ui
