// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/Clock.h"
#include "ui/document/OrganizationDocument.h"
#include "ui/reports/ReportChoices.h"
#include "ui/theme/Theme.h"

#include <QScrollArea>

#include <array>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace gatehouse::ui {

class ElidedLabel;
class LinkButton;
class PaneSection;
class SegmentedBar;

/// What can be chosen for a report. Object names "reports.format", "reports.paper", "reports.language",
/// "reports.policies", "reports.day", "reports.chapter.NAME", "reports.redact.people", "….containers",
/// "….vendors", "reports.since.choose", "reports.key.choose".
class ReportOptions : public QScrollArea
{
    Q_OBJECT
public:
    /// Both outlive it. `now` says what today is.
    ReportOptions(OrganizationDocument& document, const TimeClock& now, const Theme& theme,
                  QWidget* parent = nullptr);

    [[nodiscard]] ReportChoices choices() const;
    void setSince(const QString& path);
    void setKey(const QString& path);

Q_SIGNALS:
    void changed();
    void sinceWanted(); ///< the person looks for an earlier file
    void keyWanted();

private:
    void addForm(QVBoxLayout& column);
    void addChapters(QVBoxLayout& column);
    void addRedaction(QVBoxLayout& column);
    void addFiles(QVBoxLayout& column);
    [[nodiscard]] QCheckBox* checkBox(const QString& text, const QString& name, bool checked);
    [[nodiscard]] QComboBox* comboBox(const QString& name, const QString& spoken);
    void follow();
    void offerDrafts();
    void offerDays();
    void showFiles();

    OrganizationDocument& m_document;
    TimeClock m_now;
    const Theme& m_theme;
    SegmentedBar* m_format = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_policies = nullptr;
    QComboBox* m_day = nullptr;
    std::array<QCheckBox*, reports::chapterCount> m_chapters{};
    QCheckBox* m_people = nullptr;
    QCheckBox* m_containers = nullptr;
    QCheckBox* m_vendors = nullptr;
    ElidedLabel* m_sinceName = nullptr;
    ElidedLabel* m_keyName = nullptr;
    LinkButton* m_noSince = nullptr;
    LinkButton* m_noKey = nullptr;
    QString m_since;
    QString m_key;
};

} // namespace gatehouse::ui
