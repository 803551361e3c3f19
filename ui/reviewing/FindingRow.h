// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/Standing.h"
#include "models/organization/AcceptedFinding.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace gatehouse::ui {

class FindingHeader;
class PlainLabel;

/// One finding of FindingsList: its header, and below it what is made when it is first opened.
class FindingRow : public QWidget
{
    Q_OBJECT
public:
    /// `canAccept`: the finding belongs to an installed app.
    FindingRow(findings::StandingFinding finding, std::optional<AcceptedFinding> acceptance, bool canAccept,
               Date today, const Theme& theme, QWidget* parent = nullptr);

    void setOpened(bool opened);
    [[nodiscard]] bool isOpened() const;

Q_SIGNALS:
    void acceptRequested(const gatehouse::findings::Finding& finding);
    void withdrawRequested(std::size_t acceptance);

private:
    void show(bool opened);
    void makeDetail();
    PlainLabel* addDetail(const QString& text, TextRole role, ColorRole color);
    void addMono(const QString& text, Qt::TextElideMode mode);
    void addButtons();
    [[nodiscard]] QString acceptanceText() const;

    const Theme& m_theme;
    findings::StandingFinding m_finding;
    std::optional<AcceptedFinding> m_acceptance;
    bool m_canAccept;
    Date m_today;
    FindingHeader* m_header;
    QWidget* m_detail = nullptr;
    QVBoxLayout* m_detailLayout = nullptr;
};

} // namespace gatehouse::ui
