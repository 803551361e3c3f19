// SPDX-License-Identifier: Apache-2.0
#include "models/wording/ImportSentences.h"

#include <QtGlobal>

namespace gatehouse::wording {
namespace {

constexpr FaultSentence sentencesOfImports[] = {
    {"csv.too-large", QT_TRANSLATE_NOOP("wording", "The table has %1 bytes; at most %2 are read"), nullptr},
    {"csv.empty", QT_TRANSLATE_NOOP("wording", "The table is empty"),
     QT_TRANSLATE_NOOP("wording", "Its first row must name the columns.")},
    {"csv.not-utf8", QT_TRANSLATE_NOOP("wording", "The text is not UTF-8: byte %1 cannot stand here"),
     QT_TRANSLATE_NOOP("wording", "Save the file as UTF-8, or choose the encoding it was saved in.")},
    {"csv.not-utf16", QT_TRANSLATE_NOOP("wording", "The text is not UTF-16: %1 cannot stand here"),
     QT_TRANSLATE_NOOP("wording", "Save the file as UTF-8.")},
    {"csv.not-windows-1252",
     QT_TRANSLATE_NOOP("wording", "The text is not Windows-1252: byte %1 stands for nothing"),
     QT_TRANSLATE_NOOP("wording", "Choose the encoding that the file was saved in.")},
    {"csv.nul", QT_TRANSLATE_NOOP("wording", "A NUL character stands here; this is no text"),
     QT_TRANSLATE_NOOP("wording", "If the file is UTF-16 without a byte order mark, choose that encoding.")},
    {"csv.quote-in-cell", QT_TRANSLATE_NOOP("wording", "A quote stands inside a cell that is not quoted"),
     QT_TRANSLATE_NOOP("wording", "Quote the whole cell and double the quote.")},
    {"csv.text-after-quote", QT_TRANSLATE_NOOP("wording", "Text follows the closing quote of a cell"),
     QT_TRANSLATE_NOOP("wording", "A quote that belongs to the text is written twice.")},
    {"csv.unterminated-quote", QT_TRANSLATE_NOOP("wording", "The quote that opens this cell is never closed"),
     QT_TRANSLATE_NOOP("wording", "A quote that belongs to the text is written twice.")},
    {"csv.too-few-cells",
     QT_TRANSLATE_NOOP("wording", "The row has fewer cells than the header: %1 instead of %2"), nullptr},
    {"csv.too-many-cells",
     QT_TRANSLATE_NOOP("wording", "The row has more cells than the header: %1 instead of %2"),
     QT_TRANSLATE_NOOP("wording", "Quote a cell that contains the separator.")},
    {"csv.too-many-rows", QT_TRANSLATE_NOOP("wording", "The table has more than %1 rows"),
     QT_TRANSLATE_NOOP("wording", "Divide it and bring in one part after the other.")},
    {"csv.too-many-columns", QT_TRANSLATE_NOOP("wording", "The table has more than %1 columns"),
     QT_TRANSLATE_NOOP("wording", "Leave out those that are not needed.")},
    {"csv.too-many-cells-in-all", QT_TRANSLATE_NOOP("wording", "The table has more than %1 cells"),
     QT_TRANSLATE_NOOP("wording", "Divide it and bring in one part after the other.")},
    {"csv.cell-too-long", QT_TRANSLATE_NOOP("wording", "The cell is longer than %1 bytes"),
     QT_TRANSLATE_NOOP("wording", "A quote may be missing.")},
    {"import.cancelled", QT_TRANSLATE_NOOP("wording", "Cancelled; nothing was brought in"), nullptr},
    {"import.more-faults", QT_TRANSLATE_NOOP("wording", "Further faults that are not told: %1"), nullptr},
    {"import.no-rows", QT_TRANSLATE_NOOP("wording", "The table has no rows"), nullptr},
    {"import.duplicate-column", QT_TRANSLATE_NOOP("wording", "Two columns have the name “%1”"),
     QT_TRANSLATE_NOOP("wording", "Rename or remove the one that is not meant.")},
    {"import.unmatched-column", QT_TRANSLATE_NOOP("wording", "The column “%1” is not used"), nullptr},
    {"import.missing-column", QT_TRANSLATE_NOOP("wording", "No column says what is needed: %1"),
     QT_TRANSLATE_NOOP("wording", "Match a column with it, or choose a value for the whole table.")},
    {"import.empty-cell", QT_TRANSLATE_NOOP("wording", "The cell is empty; “%1” is needed here"), nullptr},
    {"import.unknown-site", QT_TRANSLATE_NOOP("wording", "There is no site “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id, name or address, or add the site first.")},
    {"import.unknown-account", QT_TRANSLATE_NOOP("wording", "There is no account “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id or name, or bring in the people too.")},
    {"import.unknown-group", QT_TRANSLATE_NOOP("wording", "There is no group “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id or name, or bring in the groups too.")},
    {"import.unknown-actor", QT_TRANSLATE_NOOP("wording", "There is no account or group “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id or name; “user:” or “group:” before it says which.")},
    {"import.unknown-scheme", QT_TRANSLATE_NOOP("wording", "There is no permission scheme “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id or name, or bring in the schemes too.")},
    {"import.unknown-container", QT_TRANSLATE_NOOP("wording", "There is no space or project “%1”"),
     QT_TRANSLATE_NOOP("wording", "Name it by its id, key or name, or bring in spaces and projects too.")},
    {"import.unknown-role",
     QT_TRANSLATE_NOOP("wording", "No space or project has a role “%1”; the grant reaches nobody"), nullptr},
    {"import.unknown-product", QT_TRANSLATE_NOOP("wording", "“%1” is not a product"),
     QT_TRANSLATE_NOOP("wording", "Use jira or confluence.")},
    {"import.unknown-framework", QT_TRANSLATE_NOOP("wording", "“%1” is not a framework"),
     QT_TRANSLATE_NOOP("wording", "Use connect, forge or oauth2.")},
    {"import.unknown-account-kind", QT_TRANSLATE_NOOP("wording", "“%1” is not a kind of account"),
     QT_TRANSLATE_NOOP("wording", "Use person or app.")},
    {"import.unknown-action", QT_TRANSLATE_NOOP("wording", "“%1” does not name actions"),
     QT_TRANSLATE_NOOP("wording", "Use view, read, write, delete, administer or all.")},
    {"import.ambiguous", QT_TRANSLATE_NOOP("wording", "“%1” could be any of %2"),
     QT_TRANSLATE_NOOP("wording", "Use the id.")},
    {"import.not-a-holder", QT_TRANSLATE_NOOP("wording", "“%1” names nobody who can hold a grant"),
     QT_TRANSLATE_NOOP("wording", "Use user:ID, group:ID, role:NAME, signed-in or anyone.")},
    {"import.not-an-actor", QT_TRANSLATE_NOOP("wording", "“%1” cannot act in a role"),
     QT_TRANSLATE_NOOP("wording", "Use user:ID or group:ID.")},
    {"import.wrong-boolean", QT_TRANSLATE_NOOP("wording", "“%1” is neither yes nor no"), nullptr},
    {"import.wrong-date", QT_TRANSLATE_NOOP("wording", "“%1” is not a date"),
     QT_TRANSLATE_NOOP("wording", "Write it as in 2026-01-31 or 2026-01-31T09:00:00Z.")},
    {"import.duplicate-row", QT_TRANSLATE_NOOP("wording", "“%1” stands twice in this table"),
     QT_TRANSLATE_NOOP("wording", "First in line %2.")},
    {"import.duplicate-elsewhere", QT_TRANSLATE_NOOP("wording", "“%1” stands in another table too"),
     QT_TRANSLATE_NOOP("wording", "In line %2 of table %3.")},
    {"import.conflict", QT_TRANSLATE_NOOP("wording", "Another row calls this by another name: “%1”"),
     QT_TRANSLATE_NOOP("wording", "In line %2.")},
    {"import.id-in-use", QT_TRANSLATE_NOOP("wording", "The id “%1” is in use already"),
     QT_TRANSLATE_NOOP("wording", "Give this row an id of its own.")},
    {"import.key-in-use",
     QT_TRANSLATE_NOOP("wording", "Another space or project of this site has the key “%1”"),
     QT_TRANSLATE_NOOP("wording", "Its id is “%2”.")},
    {"import.app-user-is-person",
     QT_TRANSLATE_NOOP("wording", "The account “%1” cannot be a person: an app acts through it"),
     QT_TRANSLATE_NOOP("wording", "The app is “%2”.")},
    {"import.not-an-app-user", QT_TRANSLATE_NOOP("wording", "The account “%1” is a person, not an app user"),
     QT_TRANSLATE_NOOP("wording", "Name an account of kind app, or leave the cell empty.")},
};

} // namespace

const FaultSentence* importFaultSentence(std::string_view code)
{
    for (const FaultSentence& entry : sentencesOfImports)
        if (entry.code == code)
            return &entry;
    return nullptr;
}

} // namespace gatehouse::wording
