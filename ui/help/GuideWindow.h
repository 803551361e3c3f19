// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/Guide.h"
#include "ui/theme/Theme.h"

#include <QDialog>
#include <QStringList>

class QListWidget;
class QTextBrowser;
class QToolButton;

namespace gatehouse::ui {

class FilterField;

/// The user guide beside the window: pages on the left, found by any of their words; links lead from page to
/// page and nowhere else; back (Alt+Left) leads to the page before. Object names "guide", "guide.back",
/// "guide.filter", "guide.pages", "guide.text".
class GuideWindow : public QDialog
{
    Q_OBJECT
public:
    explicit GuideWindow(const Theme& theme, QWidget* parent = nullptr);

    /// Shows a page by its name; one that there is not changes nothing.
    void showPage(const QString& name);
    [[nodiscard]] QString shownPage() const { return m_shown; }
    /// Shows the page before this one; changes nothing on the first.
    void goBack();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const QString& words);
    void turnTo(const GuidePage& page);
    [[nodiscard]] const GuidePage* pageNamed(const QString& name) const; ///< null: there is none
    void render();

    const Theme& m_theme;
    QList<GuidePage> m_all;
    QToolButton* m_back = nullptr;
    FilterField* m_field = nullptr;
    QListWidget* m_list = nullptr;
    QTextBrowser* m_text = nullptr;
    QString m_shown;
    QStringList m_before; ///< names of the pages on the way here, the latest last
};

} // namespace gatehouse::ui
