// SPDX-License-Identifier: MPL-2.0
#include "sheet/workbook_writer.hpp"

#include "sheet/number_text.hpp"
#include "util/text.hpp"

#include <xlsxwriter.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <system_error>

namespace tianbao::sheet {

namespace {

constexpr const char* kFont = "SimSun"; ///< on every Windows, and replaced by its like elsewhere
constexpr int kPoints = 11;
constexpr lxw_color_t kPaleInk = 0x6C757D;
constexpr lxw_color_t kBorder = 0xB0B8C1;
constexpr std::size_t kLongestHint = 255;
constexpr double kMarginInInches = 0.5;
constexpr double kTopMarginInInches = 0.6;

void demand(lxw_error error)
{
    if (error != LXW_NO_ERROR) throw std::runtime_error(std::string("the workbook cannot be written: ") + lxw_strerror(error));
}

lxw_row_t row_of(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t column_of(int column)
{
    return static_cast<lxw_col_t>(column);
}

void set_ground(lxw_format* made, Ground ground)
{
    switch (ground) {
    case Ground::none:
        return;
    case Ground::heading:
        format_set_bg_color(made, 0xDCE6F2);
        return;
    case Ground::input:
        format_set_bg_color(made, 0xFFFDE7);
        return;
    case Ground::fixed:
        format_set_bg_color(made, 0xF1F3F5);
        return;
    case Ground::alarm:
        format_set_bg_color(made, 0xFDE2E1);
        format_set_font_color(made, 0xA61B1B);
        return;
    }
}

void set_align(lxw_format* made, Align align)
{
    switch (align) {
    case Align::natural:
        return;
    case Align::centre:
        format_set_align(made, LXW_ALIGN_CENTER);
        return;
    case Align::right:
        format_set_align(made, LXW_ALIGN_RIGHT);
        return;
    }
}

/// The library copies what it is given, but asks for it without const.
char* lent(std::string& text)
{
    return text.empty() ? nullptr : text.data();
}

constexpr std::size_t kPieceBytes = 256 * 1024;

[[noreturn]] void throw_file_fault(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

/// A file that nobody else can name and that is gone with its descriptor.
int unnamed_file(WorkbookWriter::Order order, const std::filesystem::path& folder)
{
    const int file =
        order == WorkbookWriter::Order::any ? memfd_create("workbook", MFD_CLOEXEC) : open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0) throw_file_fault("a file for the workbook");
    return file;
}

void hand_over(int file, const std::function<void(std::string_view)>& sink)
{
    std::string piece(kPieceBytes, '\0');
    for (off_t done = 0;;) {
        const auto count = pread(file, piece.data(), piece.size(), done);
        if (count < 0) throw_file_fault("the workbook's file");
        if (count == 0) return;
        sink({piece.data(), static_cast<std::size_t>(count)});
        done += count;
    }
}

} // namespace

/// The library writes to a file by its name: here by that of its descriptor. What it keeps beside, rows not yet packed, it unlinks
/// at once, in the same folder.
struct WorkbookWriter::Book {
    std::string folder;
    int file;
    lxw_workbook* workbook = nullptr;
    std::map<Format, lxw_format*> formats;

    Book(Order order, const std::filesystem::path& given) : folder(given.string()), file(unnamed_file(order, given)) {}
    ~Book()
    {
        if (workbook) lxw_workbook_free(workbook);
        close(file);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// What can still be written to; throws once the workbook is finished.
    lxw_workbook* open() const
    {
        if (!workbook) throw std::logic_error("the workbook is finished");
        return workbook;
    }
};

std::filesystem::path large_file_folder()
{
    const char* named = std::getenv("TMPDIR");
    return named && *named ? named : "/var/tmp";
}

WorkbookWriter::WorkbookWriter(Order order, const std::string& title, Instant now, const std::filesystem::path& folder)
    : book_(std::make_unique<Book>(order, folder))
{
    lxw_workbook_options options{};
    options.tmpdir = book_->folder.data();
    options.constant_memory = order == Order::by_rows;
    book_->workbook = workbook_new_opt(("/proc/self/fd/" + std::to_string(book_->file)).c_str(), &options);
    if (!book_->workbook) throw std::runtime_error("the workbook cannot be made");
    std::string own_title = title;
    lxw_doc_properties properties{};
    properties.title = lent(own_title);
    properties.created = std::chrono::system_clock::to_time_t(now);
    demand(workbook_set_properties(book_->workbook, &properties));
}

WorkbookWriter::~WorkbookWriter() = default;

SheetWriter WorkbookWriter::add_sheet(const std::string& name)
{
    auto* sheet = workbook_add_worksheet(book_->open(), name.c_str());
    if (!sheet) throw std::runtime_error("a sheet cannot have the name " + name);
    return SheetWriter(*this, sheet);
}

std::string WorkbookWriter::bytes()
{
    std::string bytes;
    write_to([&](std::string_view piece) { bytes += piece; });
    return bytes;
}

void WorkbookWriter::write_to(const std::function<void(std::string_view)>& sink)
{
    auto* workbook = book_->open();
    book_->workbook = nullptr; // closing frees it, whether it succeeds or not
    demand(workbook_close(workbook));
    hand_over(book_->file, sink);
}

lxw_format* WorkbookWriter::format(const Format& format)
{
    auto*& made = book_->formats[format];
    if (made) return made;
    made = workbook_add_format(book_->open());
    format_set_font_name(made, kFont);
    format_set_font_size(made, format.points > 0 ? format.points : kPoints);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    if (format.is_bold) format_set_bold(made);
    if (format.is_pale) format_set_font_color(made, kPaleInk);
    if (format.is_open) format_set_unlocked(made);
    if (format.wraps) format_set_text_wrap(made);
    if (!format.number_format.empty()) format_set_num_format(made, format.number_format.c_str());
    if (format.is_bordered) {
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, kBorder);
    }
    set_ground(made, format.ground);
    set_align(made, format.align);
    return made;
}

void SheetWriter::text(int row, int column, std::string_view text, const Format& format)
{
    auto* made = book_->format(format);
    if (text.empty()) {
        demand(worksheet_write_blank(sheet_, row_of(row), column_of(column), made));
    } else {
        demand(worksheet_write_string(sheet_, row_of(row), column_of(column), std::string(text).c_str(), made));
    }
}

void SheetWriter::number(int row, int column, std::string_view decimal, const Format& format)
{
    // the only place where a figure becomes a binary number: the file format has no other
    double value = 0;
    const auto read = std::from_chars(decimal.data(), decimal.data() + decimal.size(), value, std::chars_format::fixed);
    if (read.ec != std::errc{} || read.ptr != decimal.data() + decimal.size() || !fits_number(decimal)) return text(row, column, decimal, format);
    demand(worksheet_write_number(sheet_, row_of(row), column_of(column), value, book_->format(format)));
}

void SheetWriter::merged_text(const Range& range, std::string_view text, const Format& format)
{
    demand(worksheet_merge_range(sheet_, row_of(range.row), column_of(range.column), row_of(range.last_row), column_of(range.last_column),
                                 std::string(text).c_str(), book_->format(format)));
}

void SheetWriter::formula(int row, int column, const std::string& formula, std::string_view given, const Format& format)
{
    demand(worksheet_write_formula_str(sheet_, row_of(row), column_of(column), formula.c_str(), book_->format(format), std::string(given).c_str()));
}

void SheetWriter::column_width(int first, int last, int characters)
{
    demand(worksheet_set_column(sheet_, column_of(first), column_of(last), characters, nullptr));
}

void SheetWriter::hide_row(int row)
{
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    demand(worksheet_set_row_opt(sheet_, row_of(row), LXW_DEF_ROW_HEIGHT, nullptr, &hidden));
}

void SheetWriter::row_height(int row, int points)
{
    demand(worksheet_set_row(sheet_, row_of(row), points, nullptr));
}

void SheetWriter::freeze(int rows, int columns)
{
    worksheet_freeze_panes(sheet_, row_of(rows), column_of(columns));
}

void SheetWriter::validate(const Range& range, const Validation& validation)
{
    auto copy = validation;
    std::vector<char*> entries;
    for (auto& entry : copy.list) entries.push_back(entry.data());
    entries.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = copy.list.empty() ? LXW_VALIDATION_TYPE_CUSTOM_FORMULA : LXW_VALIDATION_TYPE_LIST;
    rule.value_list = copy.list.empty() ? nullptr : entries.data();
    rule.value_formula = lent(copy.formula);
    rule.input_title = lent(copy.hint_title);
    rule.input_message = lent(copy.hint);
    rule.error_title = lent(copy.problem_title);
    rule.error_message = lent(copy.problem);
    rule.error_type = copy.refuses ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
    demand(worksheet_data_validation_range(sheet_, row_of(range.row), column_of(range.column), row_of(range.last_row), column_of(range.last_column),
                                           &rule));
}

void SheetWriter::highlight(const Range& range, const std::string& formula, const Format& format)
{
    std::string own_formula = formula;
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = lent(own_formula);
    rule.format = book_->format(format);
    demand(worksheet_conditional_format_range(sheet_, row_of(range.row), column_of(range.column), row_of(range.last_row),
                                              column_of(range.last_column), &rule));
}

void SheetWriter::protect()
{
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(sheet_, nullptr, &allowed);
}

void SheetWriter::hide()
{
    worksheet_hide(sheet_);
}

void SheetWriter::print(const PrintSetup& setup)
{
    if (setup.is_landscape) worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, 9); // A4
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_margins(sheet_, kMarginInInches, kMarginInInches, kTopMarginInInches, kTopMarginInInches);
    if (setup.heading_rows > 0) demand(worksheet_repeat_rows(sheet_, 0, row_of(setup.heading_rows - 1)));
    if (!setup.footer.empty()) demand(worksheet_set_footer(sheet_, setup.footer.c_str()));
}

std::string shortened_hint(std::string_view hint)
{
    if (code_points(hint) <= kLongestHint) return std::string(hint);
    std::size_t count = 0;
    std::size_t end = 0;
    for (; end < hint.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(hint[end]) & 0xC0) != 0x80;
        if (begins && count++ == kLongestHint) break;
    }
    return std::string(hint.substr(0, end));
}

} // namespace tianbao::sheet
