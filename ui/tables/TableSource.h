// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/foundation/Fault.h"
#include "models/imports/Import.h"
#include "models/imports/Table.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::ui {

/// A file as the application read it, or why it could not.
struct TableFile
{
    QString name;
    QByteArray bytes;
    std::optional<Fault> fault{};
};

/// What a person chose for one table; what is empty is guessed.
struct TableChoice
{
    std::optional<imports::TableKind> kind{};
    std::optional<char> separator{};
    std::optional<imports::Encoding> encoding{};
    bool header = true;                                ///< the first row names the columns
    std::optional<imports::ColumnMatching> matching{}; ///< for the kind in force; gone with another kind
    imports::Defaults defaults{};
};

/// What reading a file gave: a table, or every fault that prevented it.
struct ReadTable
{
    std::shared_ptr<const imports::Table> table;
    std::vector<Fault> faults;
};

/// A table to bring in: the file, what was chosen for it, and what is in force after choices and guesses.
struct TableSource
{
    int id = 0; ///< tells it from the others, whatever comes and goes
    TableFile file;
    TableChoice choice;
    std::shared_ptr<const ReadTable> read{};  ///< null: not read yet, or to be read anew
    std::optional<imports::TableKind> kind{}; ///< empty: nothing was chosen and the columns fit no kind
    imports::ColumnMatching matching{};

    [[nodiscard]] const imports::Table* table() const { return read ? read->table.get() : nullptr; }
};

} // namespace gatehouse::ui
