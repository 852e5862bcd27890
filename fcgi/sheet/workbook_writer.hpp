// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace tianbao::sheet {

enum class Ground { none, heading, input, fixed, alarm };
enum class Align { natural, centre, right };

/// How a cell looks, and whether it may be typed into.
struct Format {
    Ground ground = Ground::none;
    Align align = Align::natural;
    bool is_bold = false;
    bool is_pale = false; ///< grey letters
    bool is_bordered = false;
    bool is_open = false;        ///< may be typed into although the sheet is protected
    bool wraps = false;          ///< over several lines
    int points = 0;              ///< size of the letters; 0: as all others
    std::string number_format{}; ///< as "#,##0.00"; "@" keeps what is typed as text

    auto key() const { return std::tie(ground, align, is_bold, is_pale, is_bordered, is_open, wraps, points, number_format); }
    bool operator<(const Format& other) const { return key() < other.key(); }
};

/// A block of cells, its last row and column included.
struct Range {
    int row = 0;
    int column = 0;
    int last_row = 0;
    int last_column = 0;
};

/// What may be typed into a cell. Spreadsheet programs cut hints at 255 characters; `shortened_hint` does before.
struct Validation {
    std::vector<std::string> list{}; ///< entries to choose from; empty: `formula` decides
    std::string formula{};           ///< "=AND(...)": true when what was typed is good
    std::string hint_title{};        ///< at most 32 characters; with `hint` shown when the cell is entered
    std::string hint{};
    std::string problem_title{}; ///< at most 32 characters; with `problem` shown when something else was typed
    std::string problem{};
    bool refuses = true; ///< false: asks whether to keep what was typed
};

/// How a sheet is printed: A4, all columns on one page.
struct PrintSetup {
    bool is_landscape = false;
    int heading_rows = 0; ///< repeated on each page
    std::string footer{}; ///< as spreadsheet programs write it: "&C&P / &N"
};

/// One sheet of a workbook that is being written. Texts are UTF-8. Rows and columns count from 0. Everything throws
/// std::runtime_error when the library refuses it.
class SheetWriter {
public:
    /// Always a text, whatever it begins with: never run as a formula. An empty one leaves a formatted empty cell.
    void text(int row, int column, std::string_view text, const Format& format = {});
    /// A decimal text as a number; as a text when it is none, or has more digits than a workbook's numbers keep.
    void number(int row, int column, std::string_view decimal, const Format& format = {});
    /// One text over several cells, which become one. Not in a workbook written by rows.
    void merged_text(const Range& range, std::string_view text, const Format& format = {});
    /// `given` is what stands there until a spreadsheet program has computed.
    void formula(int row, int column, const std::string& formula, std::string_view given, const Format& format = {});

    /// In characters.
    void column_width(int first, int last, int characters);
    void hide_row(int row);
    /// In points.
    void row_height(int row, int points);
    void freeze(int rows, int columns);
    void validate(const Range& range, const Validation& validation);
    /// Looks like `format` wherever the formula, written for the first cell of the range, is true.
    void highlight(const Range& range, const std::string& formula, const Format& format);
    /// Only cells whose format is open can be typed into; there is no password.
    void protect();
    void hide();
    void print(const PrintSetup& setup);

private:
    friend class WorkbookWriter;
    SheetWriter(class WorkbookWriter& book, lxw_worksheet* sheet) : book_(&book), sheet_(sheet) {}

    class WorkbookWriter* book_;
    lxw_worksheet* sheet_;
};

/// Where large files that are soon gone belong: TMPDIR, or /var/tmp, which is on a disk where /tmp is memory.
std::filesystem::path large_file_folder();

/// Writes an Office Open XML workbook (.xlsx). Of one request or job, and one thread.
class WorkbookWriter {
public:
    enum class Order {
        any,     ///< cells in any order, all held in memory
        by_rows, ///< each sheet row by row and finished before the next is added; memory does not grow with the rows, which wait on disk
    };

    /// Throws std::runtime_error. `title` and `now` are written into the file's properties. `folder` is where a workbook written by
    /// rows has its files, which have no name.
    WorkbookWriter(Order order, const std::string& title, Instant now, const std::filesystem::path& folder = large_file_folder());
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// At most 31 characters, none of []:*?/\ .
    SheetWriter add_sheet(const std::string& name);

    /// Finishes the workbook: the bytes of its file. Nothing can be written afterwards.
    std::string bytes();
    /// The same, piece by piece.
    void write_to(const std::function<void(std::string_view)>& sink);

private:
    friend class SheetWriter;
    struct Book;
    lxw_format* format(const Format& format);

    std::unique_ptr<Book> book_;
};

/// At most 255 characters, as many as a hint may have.
std::string shortened_hint(std::string_view hint);

} // namespace tianbao::sheet
