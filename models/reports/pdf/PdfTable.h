// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/reports/Content.h"
#include "models/reports/pdf/PdfFlow.h"
#include "models/reports/ShownValue.h"

#include <vector>

namespace gatehouse::reports {

/// A table that goes on over pages, its head repeated on each. Long texts are wrapped; a row that is taller
/// than a page goes on on the next one, so that nothing is left out.
class PdfTable
{
public:
    /// Begins it where the flow stands, on a wide page where its columns need one; widths are those of the
    /// first rows. All outlive it.
    PdfTable(PdfFlow& flow, const ShownValue& shown, const Table& table);

    /// The page and place where its title stands.
    [[nodiscard]] double titleTop() const { return m_titleTop; }
    void row(const Row& row);

private:
    struct Cell
    {
        LayoutPtr layout;
        int lines = 0;
    };
    [[nodiscard]] std::string wordsOf(const Value& value) const;
    [[nodiscard]] static PdfStyle styleOf(const Column& column, bool first);
    void measure();
    void fit(double width);
    void begin();
    void drawHead();
    void drawLines(const std::vector<Cell>& cells, const Row& row, int first, int count);

    PdfFlow& m_flow;
    const ShownValue& m_shown;
    const Table& m_table;
    std::vector<double> m_widths; ///< of the columns, with the space between them
    double m_titleTop = 0;
};

} // namespace gatehouse::reports
