// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "ui/theme/Theme.h"

#include <QByteArray>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace gatehouse::ui {

class Card;
class ExcerptView;
class FaultsModel;
class TableView;

/// A file that was not taken, as it was read.
struct RefusedFile
{
    QString name;
    qint64 size = 0; ///< bytes
    std::vector<Fault> faults;
    bool allListed = true; ///< false: the reader stopped counting
    QByteArray text;       ///< empty: the text could not be read
    QString staysOpen;     ///< "Tarnbrook Instruments of 31 Jan"; empty: nothing is open
};

/// Why a file was not opened: what did not happen, every fault with its place in the text, what stays as it
/// was, ways on. F8 and Shift+F8 go to the next and previous fault. Object names "refusedPage",
/// "refusedPage.faults", "refusedPage.excerpt", "refusedPage.readAgain", "refusedPage.choose",
/// "refusedPage.copy".
class RefusedPage : public QWidget
{
    Q_OBJECT
public:
    RefusedPage(RefusedFile file, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void readAgainRequested();
    void chooseRequested();

private:
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeFaults();
    [[nodiscard]] QWidget* makePlace();
    [[nodiscard]] QWidget* makeWays();
    [[nodiscard]] QString summary() const;
    void showFault(int row);
    void step(int by);

    const Theme& m_theme;
    RefusedFile m_file;
    FaultsModel* m_faults;
    TableView* m_table;
    Card* m_place;
    ExcerptView* m_excerpt;
};

} // namespace gatehouse::ui
