// SPDX-License-Identifier: MPL-2.0
#include "sheet/sheet_reader.hpp"

#include "sheet/cell_text.hpp"
#include "sheet/number_text.hpp"
#include "sheet/xml_reader.hpp"

#include <charconv>
#include <optional>

namespace tianbao::sheet {

namespace {

constexpr int kMostRows = 1'048'576; ///< of the file format
constexpr int kMostColumns = 16'384;

std::optional<std::size_t> count_of(std::string_view text)
{
    std::size_t count = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? std::optional{count} : std::nullopt;
}

struct Place {
    int row;
    int column;
};

/// Reads "C5".
std::optional<Place> place_of(std::string_view reference)
{
    int column = 0;
    while (!reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z' && column <= kMostColumns) {
        column = column * 26 + (reference.front() - 'A' + 1);
        reference.remove_prefix(1);
    }
    const auto row = count_of(reference);
    if (column < 1 || column > kMostColumns || !row || *row < 1 || *row > kMostRows) return std::nullopt;
    return Place{static_cast<int>(*row) - 1, column - 1};
}

/// Texts in `si` of the shared texts or `is` of a cell: the pieces of `t`, but not the reading aids in `rPh`.
class TextCollector {
public:
    explicit TextCollector(std::size_t most) : most_(most) {}

    void begin(std::string_view element)
    {
        if (element == "rPh") ++aids_;
        if (element == "t" && aids_ == 0) is_open_ = true;
    }
    void end(std::string_view element)
    {
        if (element == "rPh") --aids_;
        if (element == "t") is_open_ = false;
    }
    /// False: too long.
    bool add(std::string_view piece)
    {
        if (is_open_) text_ += piece;
        return text_.size() <= most_;
    }
    std::string take() { return std::exchange(text_, {}); }

private:
    std::size_t most_;
    std::string text_;
    int aids_ = 0;
    bool is_open_ = false;
};

class SharedTextTaker : public XmlTaker {
public:
    SharedTextTaker(const WorkbookLimits& limits, std::vector<std::string>& texts) : limits_(limits), texts_(texts), collector_(limits.text) {}

    void begin(std::string_view element, const Attributes&) override { collector_.begin(element); }
    void end(std::string_view element) override
    {
        collector_.end(element);
        if (element != "si") return;
        texts_.push_back(cell_text(collector_.take()));
        if (texts_.size() > limits_.cells) fault = WorkbookFault::too_large;
    }
    void text(std::string_view piece) override
    {
        if (!collector_.add(piece)) fault = WorkbookFault::too_large;
    }

private:
    const WorkbookLimits& limits_;
    std::vector<std::string>& texts_;
    TextCollector collector_;
};

class StyleTaker : public XmlTaker {
public:
    explicit StyleTaker(std::set<std::size_t>& percent_styles) : percent_styles_(percent_styles) {}

    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element == "cellXfs") is_in_cells_ = true;
        if (element == "numFmt" && attributes.text("formatCode").find('%') != std::string_view::npos)
            percent_formats_.emplace(attributes.text("numFmtId"));
        if (element != "xf" || !is_in_cells_) return;
        if (percent_formats_.contains(attributes.text("numFmtId"))) percent_styles_.insert(next_);
        ++next_;
    }
    void end(std::string_view element) override
    {
        if (element == "cellXfs") is_in_cells_ = false;
    }
    void text(std::string_view) override {}

private:
    std::set<std::size_t>& percent_styles_;
    std::set<std::string, std::less<>> percent_formats_{"9", "10"}; ///< of the file format: 0% and 0.00%
    std::size_t next_ = 0;
    bool is_in_cells_ = false;
};

class CellTaker : public XmlTaker {
public:
    CellTaker(const WorkbookLimits& limits, const Shared& shared, Used& used) : limits_(limits), shared_(shared), used_(used), inline_(limits.text) {}

    void begin(std::string_view element, const Attributes& attributes) override
    {
        if (element == "row") begin_row(attributes);
        if (element == "c") begin_cell(attributes);
        if (element == "v") is_in_value_ = true;
        if (element == "is") is_in_inline_ = true;
        if (is_in_inline_) inline_.begin(element);
    }

    void end(std::string_view element) override
    {
        if (is_in_inline_) inline_.end(element);
        if (element == "is") is_in_inline_ = false;
        if (element == "v") is_in_value_ = false;
        if (element == "c") end_cell();
    }

    void text(std::string_view piece) override
    {
        if (is_in_value_) value_ += piece;
        if (value_.size() > limits_.text || (is_in_inline_ && !inline_.add(piece))) fault = WorkbookFault::too_large;
    }

    std::vector<Cell> cells;

private:
    void begin_row(const Attributes& attributes)
    {
        const auto written = attributes.text("r");
        const auto row = written.empty() ? std::optional{static_cast<std::size_t>(here_.row + 2)} : count_of(written);
        if (!row || *row < 1 || *row > kMostRows || static_cast<int>(*row) - 1 <= here_.row) {
            fault = WorkbookFault::damaged;
            return;
        }
        here_ = {static_cast<int>(*row) - 1, -1};
    }

    void begin_cell(const Attributes& attributes)
    {
        const auto written = attributes.text("r");
        const auto place = written.empty() ? std::optional{Place{here_.row, here_.column + 1}} : place_of(written);
        // in order, so that no place comes twice
        if (here_.row < 0 || !place || place->row != here_.row || place->column <= here_.column) {
            fault = WorkbookFault::damaged;
            return;
        }
        here_ = *place;
        type_ = attributes.text("t");
        const auto style = count_of(attributes.text("s"));
        is_percentage_ = style && shared_.percent_styles.contains(*style);
        value_.clear();
        inline_.take();
        if (++used_.cells > limits_.cells) fault = WorkbookFault::too_large;
    }

    void end_cell()
    {
        auto text = value_text();
        if (fault || text.empty()) return;
        used_.text += text.size();
        if (here_.row >= limits_.rows || here_.column >= limits_.columns || used_.text > limits_.all_text) {
            fault = WorkbookFault::too_large;
            return;
        }
        cells.push_back({here_.row, here_.column, std::move(text)});
    }

    std::string value_text()
    {
        if (type_ == "inlineStr") return cell_text(inline_.take());
        if (type_ == "s") return shared_text();
        if (type_ == "b") return value_ == "1" ? "TRUE" : value_ == "0" ? "FALSE" : value_;
        if (type_ == "str" || type_ == "e" || type_ == "d") return cell_text(value_);
        return is_percentage_ ? percentage_text(value_) : number_text(value_);
    }

    std::string shared_text()
    {
        if (value_.empty()) return {};
        const auto index = count_of(value_);
        if (index && *index < shared_.texts.size()) return shared_.texts[*index];
        fault = WorkbookFault::damaged;
        return {};
    }

    const WorkbookLimits& limits_;
    const Shared& shared_;
    Used& used_;
    TextCollector inline_;
    std::string type_;
    std::string value_;
    Place here_{-1, -1};
    bool is_percentage_ = false;
    bool is_in_value_ = false;
    bool is_in_inline_ = false;
};

} // namespace

Expected<void, WorkbookFault> read_shared_texts(Archive& archive, const std::string& entry, const WorkbookLimits& limits, Shared& shared)
{
    SharedTextTaker taker(limits, shared.texts);
    return read_xml(archive, entry, taker);
}

Expected<void, WorkbookFault> read_styles(Archive& archive, const std::string& entry, Shared& shared)
{
    StyleTaker taker(shared.percent_styles);
    return read_xml(archive, entry, taker);
}

Expected<std::vector<Cell>, WorkbookFault> read_cells(Archive& archive, const std::string& entry, const WorkbookLimits& limits, const Shared& shared,
                                                      Used& used)
{
    CellTaker taker(limits, shared, used);
    if (const auto read = read_xml(archive, entry, taker); !read) return Unexpected<WorkbookFault>(read.error());
    return std::move(taker.cells);
}

Expected<void, WorkbookFault> read_cells_in_pieces(Archive& archive, const std::string& entry, const WorkbookLimits& limits, const Shared& shared,
                                                   Used& used, const std::function<void(std::vector<Cell>& cells)>& take)
{
    CellTaker taker(limits, shared, used);
    return read_xml(archive, entry, taker, [&] { take(taker.cells); });
}

} // namespace tianbao::sheet
