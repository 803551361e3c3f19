// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preview/cells/PreviewGroups.h"
#include "ui/widgets/FilterLine.h"

#include <memory>

namespace gatehouse::ui {

class PersonPicker;
class SegmentedBar;

/// What of the changed cells is shown: text, kind of change, grouping; at the right who acts. Object names
/// "preview.filter", "preview.changes", "preview.grouping", "preview.actsAs".
class PreviewFilterLine : public FilterLine
{
    Q_OBJECT
public:
    explicit PreviewFilterLine(const Theme& theme, QWidget* parent = nullptr);

    /// Counts for the segments, people for who acts.
    void setPreview(std::shared_ptr<const preview::Preview> preview);
    [[nodiscard]] PreviewFilter filter() const;
    /// Empty: each app as its app user, 3LO apps through people.
    [[nodiscard]] std::optional<access::As> as(const access::CompiledOrganization& core) const;
    void clearFilter();
    [[nodiscard]] FilterField& field() { return *m_field; }

Q_SIGNALS:
    void filterChanged();
    void asChanged();

private:
    void addChoosers();
    void count();
    void takeActsAs(const QString& choice);
    void showActsAs();

    const Theme& m_theme;
    FilterField* m_field = nullptr;
    SegmentedBar* m_changes = nullptr;
    ChipButton* m_grouping = nullptr;
    ChipButton* m_actsAs = nullptr;
    PersonPicker* m_picker = nullptr;
    std::shared_ptr<const preview::Preview> m_preview;
    std::string m_asText; ///< as the command line spells it; empty: the usual
    access::ActsAs m_picking = access::ActsAs::User;
    bool m_updating = false;
};

} // namespace gatehouse::ui
