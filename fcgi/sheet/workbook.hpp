// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sheet {

/// Why a file is not read as a workbook.
enum class WorkbookFault {
    not_a_workbook, ///< some other kind of file
    former_format,  ///< .xls (or another file in its container)
    plain_text,     ///< text, as .csv
    encrypted,      ///< protected with a password against opening
    too_large,      ///< more than the limits allow, packed or unpacked
    damaged,        ///< cut off, or not well-formed
    forbidden,      ///< has a document type or entities, which no spreadsheet program writes
};

/// What a workbook may hold at most. Sizes are in bytes.
struct WorkbookLimits {
    std::size_t packed = 1U << 20;    ///< of the file
    std::size_t unpacked = 24U << 20; ///< of all that is inflated
    std::size_t entries = 500;        ///< files in the archive
    std::size_t sheets = 32;
    int rows = 20'000;               ///< row of the last cell that has a value
    int columns = 512;               ///< column of the last cell that has a value
    std::size_t cells = 200'000;     ///< with or without a value
    std::size_t text = 32'767 * 4;   ///< of one cell
    std::size_t all_text = 8U << 20; ///< of all cells with a value, shared texts counted at each use
};

/// A cell that has a value. Rows and columns count from 0.
struct Cell {
    int row = 0;
    int column = 0;
    std::string text;
};

struct Sheet {
    std::string name;
    bool is_hidden = false;
    std::vector<Cell> cells; ///< by rows, then columns; those without a value are left out

    /// What stands at that place; empty when nothing does.
    std::string_view text(int row, int column) const;
};

/// 工作簿: what somebody typed into a spreadsheet, as texts.
struct Workbook {
    std::vector<Sheet> sheets;

    /// Nothing when there is no sheet of that name.
    const Sheet* sheet(std::string_view name) const;
};

/// Reads an Office Open XML workbook (.xlsx, ECMA-376), transitional or strict. A number becomes the decimal of 15 significant
/// digits that people see, never an exponent; a boolean TRUE or FALSE; an error its name (#DIV/0!); a formula what it gave last.
/// What the file names outside itself is never followed.
Expected<Workbook, WorkbookFault> read_workbook(std::string_view bytes, const WorkbookLimits& limits = {});

/// A place as spreadsheets name it: "C5" for row 4, column 2.
std::string place_name(int row, int column);

} // namespace tianbao::sheet
