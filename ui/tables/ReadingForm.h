// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/TableSource.h"
#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace gatehouse::ui {

class PlainLabel;

/// How one table is read and what it says as a whole: contents, separator, encoding, header, and what holds
/// where a row is silent. Emits only what a person chose. Object names "tables.kind", "tables.separator",
/// "tables.encoding", "tables.header", "tables.default.site", "tables.default.product",
/// "tables.default.framework".
class ReadingForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingForm(const Theme& theme, QWidget* parent = nullptr);

    void show(const TableSource& source, const Organization* organization);

Q_SIGNALS:
    void kindChosen(gatehouse::imports::TableKind kind);
    void separatorChosen(char separator);
    void encodingChosen(gatehouse::imports::Encoding encoding);
    void headerChosen(bool header);
    void defaultsChosen(const gatehouse::imports::Defaults& defaults);

private:
    [[nodiscard]] QComboBox* addBox(const QString& objectName, const QString& label);
    void addWide(QWidget* widget, int column);
    void addReading();
    void addDefaults();
    void showReading(const TableSource& source);
    void showDefaults(const TableSource& source, const Organization* organization);
    void showSites(const TableSource& source, const Organization* organization);
    void emitDefaults();

    const Theme& m_theme;
    /// Not a QFormLayout: that of Qt 6.4 writes behind its rows when some of them are hidden later.
    QGridLayout* m_grid;
    QHash<const QComboBox*, PlainLabel*> m_captions;
    QComboBox* m_kind;
    PlainLabel* m_kindMeaning;
    QComboBox* m_separator;
    QComboBox* m_encoding;
    QCheckBox* m_header;
    PlainLabel* m_defaultsHint;
    QComboBox* m_site;
    QComboBox* m_product;
    QComboBox* m_framework;
};

} // namespace gatehouse::ui
