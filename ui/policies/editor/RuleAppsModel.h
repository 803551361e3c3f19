// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/organization/Action.h" // moc 6.4 cannot read <compare> as the first standard header
#include "ui/policies/editor/RuleAppRow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ArrangedModel.h"

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// Which apps the table of a rule shows.
struct RuleAppsFilter
{
    enum class Show { All, Listed, Unlisted, CannotBeBlocked, NotHere, ScopesUnknown };

    QString text; ///< words, all of which must occur
    std::optional<Framework> framework{};
    Show show = Show::All;
};

/// How many apps come to what under the rule; keys that are not installed are counted apart.
struct RuleCounts
{
    int allowed = 0;
    int blocked = 0;
    int perhaps = 0;
    int unnamed = 0;
    int beyond = 0;
    int blockedElsewhere = 0; ///< of `blocked`: installed for none of the covered containers
    int absent = 0;           ///< listed, not installed
};

/// The apps of an organization with a check box each for the list of one rule. A box that cannot be changed
/// says why in its tool tip. Nothing here decides: `access::matches` reads the rule, a forecast tells the
/// reach.
class RuleAppsModel : public ArrangedModel
{
    Q_OBJECT
public:
    enum Column : int { Box, App, Vendor, FrameworkName, Scopes, ReadsHere, Under, ColumnCount };
    static constexpr int KeyRole = Qt::UserRole + 1; ///< QString, raw

    using ArrangedModel::ArrangedModel;

    void setApps(std::shared_ptr<const Organization> organization, const catalogue::Catalogue& catalogue,
                 const AppAccessRule& rule);
    /// Effect and kind of list; the boxes stay. Needs an organization.
    void setKind(RuleEffect effect, RuleApps apps);
    void setForecast(RuleForecast forecast);
    void setFilter(const RuleAppsFilter& filter);
    /// At the end, listed; a key that is there is only listed. Told as false: the list is full.
    bool addKey(const AppKey& key);
    /// Changes the boxes of these rows of the view, as far as they can be changed.
    void setListed(const QList<int>& rows, bool listed);
    /// The box of the header: over all rows that are shown.
    void toggleShown();

    /// As edited: listed keys in the order they had, then in the order of the rows.
    [[nodiscard]] AppAccessRule rule() const;
    [[nodiscard]] int listedCount() const { return m_listed; }
    /// How many apps may be on the list; empty: no limit, or the rule has no list.
    [[nodiscard]] std::optional<int> limit() const;
    [[nodiscard]] const RuleCounts& counts() const { return m_counts; }
    [[nodiscard]] bool isReady() const { return m_organization != nullptr; } ///< an organization is set
    [[nodiscard]] PolicyModel policyModel() const { return m_organization->properties.policyModel; }
    [[nodiscard]] const std::vector<RuleAppRow>& rows() const { return m_rows; }

    [[nodiscard]] int sourceCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// Another app is on the list, or the rule is of another kind, or the numbers arrived.
    void ruleChanged();

protected:
    [[nodiscard]] bool shows(int source) const override;
    [[nodiscard]] SortKey sortKey(int source, int column) const override;

private:
    [[nodiscard]] const RuleAppRow& rowOf(const QModelIndex& index) const;
    [[nodiscard]] bool met(const RuleAppRow& row) const;
    [[nodiscard]] std::optional<access::ReachCount> reads(const RuleAppRow& row) const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool canChange(const RuleAppRow& row) const;
    [[nodiscard]] QString lockReason(const RuleAppRow& row) const;
    [[nodiscard]] QString text(const RuleAppRow& row, int column) const;
    [[nodiscard]] QVariant look(const RuleAppRow& row, int column, int role) const;
    [[nodiscard]] QString tip(const RuleAppRow& row, int column) const;
    [[nodiscard]] Qt::CheckState headerState() const;
    bool put(RuleAppRow& row, bool listed);
    void recount();
    void tell();

    std::shared_ptr<const Organization> m_organization;
    std::vector<RuleAppRow> m_rows;
    AppAccessRule m_before;
    RuleEffect m_effect = RuleEffect::Block;
    RuleApps m_kind = RuleApps::All;
    std::optional<RuleForecast> m_forecast;
    RuleAppsFilter m_filter;
    QStringList m_words;
    RuleCounts m_counts;
    int m_listed = 0;
};

/// The word and the glyph of what becomes of an app: "blocked" with the ring.
[[nodiscard]] QString underRuleWord(UnderRule under, const AppAccessRule& rule, PolicyModel model);
[[nodiscard]] QVariant underRuleGlyph(UnderRule under);

} // namespace gatehouse::ui
