// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/Guide.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace gatehouse::ui {

class FilterField;

/// The user guide beside the window: pages on the left, found by any of their words; links lead from page to
/// page and nowhere else. Object names "guide", "guide.filter", "guide.pages", "guide.text".
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a page by its name; one that there is not changes nothing.
    void showPage(const QString& name);
    [[nodiscard]] QString shownPage() const { return m_shown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const QString& words);
    void render();

    const Theme& m_theme;
    QList<GuidePage> m_all;
    FilterField* m_field = nullptr;
    QListWidget* m_list = nullptr;
    QTextBrowser* m_text = nullptr;
    QString m_shown;
};

} // namespace gatehouse::ui
