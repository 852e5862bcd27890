// SPDX-License-Identifier: MPL-2.0
#include "pdf/paper.hpp"

#include "pdf/page_size.hpp"

#include <cairo.h>

#include <algorithm>
#include <numeric>

namespace tianbao::pdf {

namespace {

constexpr double kSide = 42; ///< margins, in points
constexpr double kTop = 50;
constexpr double kBottom = 48;
constexpr double kHeadAt = 28;
constexpr double kPad = 3;  ///< between a cell's frame and its text, at each side
constexpr double kRise = 2; ///< the same above and below
constexpr double kBody = kPageHeight - kTop - kBottom;
constexpr double kHair = 0.5;
constexpr double kRule = 0.62; ///< grey of lines
constexpr double kGround = 0.94;
constexpr double kWithHeading = 70; ///< what a heading needs below it
constexpr Letters kCellLetters{8.5, false, false};
constexpr Letters kNameLetters{8.5, true, false};
constexpr Letters kEdgeLetters{7.5, false, true};

Letters letters_of(const Cell& cell)
{
    if (cell.is_name) return kNameLetters;
    return cell.is_soft ? Letters{kCellLetters.points, false, true} : kCellLetters;
}

} // namespace

Paper::Paper(Typesetter& typesetter, _cairo* cairo, Foot foot, Turn turn)
    : typesetter_(typesetter), cairo_(cairo), foot_(std::move(foot)), turn_(std::move(turn))
{
}

void Paper::begin(std::string left, std::string right)
{
    if (page_ > 0) turn_page();
    left_ = std::move(left);
    right_ = std::move(right);
    page_ = std::max(page_, 1);
    y_ = kTop;
    draw_head_and_foot();
}

void Paper::turn_page()
{
    if (cairo_) cairo_show_page(cairo_);
    if (turn_) turn_();
    ++page_;
    y_ = kTop;
    beside_ = 0;
}

void Paper::finish()
{
    if (page_ > 0 && cairo_) cairo_show_page(cairo_);
}

void Paper::draw_head_and_foot()
{
    if (!cairo_) return;
    const double half = width() / 2;
    typesetter_.draw_line(cairo_, left_, kEdgeLetters, Align::left, kSide, kHeadAt, right_.empty() ? width() : half);
    if (!right_.empty()) typesetter_.draw_line(cairo_, right_, kEdgeLetters, Align::right, kSide + half, kHeadAt, half);
    fill(kSide, kHeadAt + line_height(kEdgeLetters) + 2, width(), kHair, kRule);
    typesetter_.draw_line(cairo_, foot_(page_), kEdgeLetters, Align::right, kSide, kPageHeight - kBottom + 14, width());
}

double Paper::width() const
{
    return kPageWidth - 2 * kSide;
}

double Paper::left_below() const
{
    return kPageHeight - kBottom - y_;
}

void Paper::need(double height)
{
    if (height <= left_below() || y_ <= kTop) return;
    turn_page();
    draw_head_and_foot();
}

void Paper::title(const std::string& text, Align align)
{
    paragraph(text, {15, true, false}, align);
}

void Paper::heading(const std::string& text)
{
    gap(8);
    need(kWithHeading);
    paragraph(text, {10, true, false});
    gap(2);
}

void Paper::gap(double points)
{
    y_ = std::min(y_ + points, kPageHeight - kBottom);
}

void Paper::paragraph(const std::string& text, const Letters& letters, Align align)
{
    const double wide = width() - beside_;
    const double high = line_height(letters);
    const int lines = typesetter_.lines(text, letters, wide);
    for (int at = 0; at < lines;) {
        need(high);
        const int count = std::min(lines - at, std::max(1, static_cast<int>(left_below() / high)));
        if (cairo_) typesetter_.draw(cairo_, text, letters, align, kSide, y_, wide, at, count);
        y_ += count * high;
        at += count;
    }
}

void Paper::picture(const QrCode& code, double side)
{
    need(side);
    const double unit = side / code.size;
    const double x = kSide + width() - side;
    if (cairo_)
        for (const auto& bar : code.bars) fill(x + bar.x * unit, y_ + bar.y * unit, bar.length * unit, unit, 0);
    beside_ = side + 2 * kPad;
    below_picture_ = y_ + side;
}

void Paper::clear_picture()
{
    if (beside_ > 0) y_ = std::max(y_, below_picture_);
    beside_ = 0;
}

void Paper::begin_table(Table table)
{
    const double all = std::accumulate(table.shares.begin(), table.shares.end(), 0.0);
    for (auto& share : table.shares) share *= width() / all;
    for (auto& cell : table.heading) cell.is_name = true;
    table_ = std::move(table);
    if (table_.heading.empty()) return;
    const Row heading{table_.heading};
    need(2 * height_of(heading));
    lay(heading, true);
}

void Paper::end_table()
{
    gap(4);
}

double Paper::width_of(const Cell& cell, std::size_t column) const
{
    const auto begin = table_.shares.begin() + static_cast<std::ptrdiff_t>(column);
    return std::accumulate(begin, begin + cell.span, 0.0);
}

double Paper::height_of(const Row& row) const
{
    int lines = row.least_lines;
    std::size_t column = 0;
    for (const auto& cell : row.cells) {
        lines = std::max(lines, typesetter_.lines(cell.text, letters_of(cell), width_of(cell, column) - 2 * kPad));
        column += static_cast<std::size_t>(cell.span);
    }
    return lines * line_height(kCellLetters) + 2 * kRise;
}

void Paper::row(const Row& row)
{
    const double high = height_of(row);
    const double heading = table_.heading.empty() ? 0 : height_of({table_.heading});
    if (high > left_below() && (high + heading <= kBody || left_below() < kBody / 3)) {
        turn_page();
        draw_head_and_foot();
        if (!table_.heading.empty()) lay({table_.heading}, true);
    }
    lay(row, false);
}

/// Piece by piece, should it be higher than what is left of the page.
void Paper::lay(const Row& row, bool is_heading)
{
    const double high = line_height(kCellLetters);
    std::vector<int> total;
    std::size_t column = 0;
    for (const auto& cell : row.cells) {
        total.push_back(typesetter_.lines(cell.text, letters_of(cell), width_of(cell, column) - 2 * kPad));
        column += static_cast<std::size_t>(cell.span);
    }
    const int all = std::max(row.least_lines, total.empty() ? 0 : *std::max_element(total.begin(), total.end()));
    for (int at = 0; at < all;) {
        const int room = std::max(1, static_cast<int>((left_below() - 2 * kRise) / high));
        const int lines = std::min(all - at, room);
        std::vector<int> from(total.size(), at);
        std::vector<int> count;
        for (const int each : total) count.push_back(std::clamp(each - at, 0, lines));
        const double height = lines * high + 2 * kRise;
        if (cairo_) draw_slice(row, from, count, height, lines == all);
        y_ += height;
        at += lines;
        if (at == all) return;
        turn_page();
        draw_head_and_foot();
        if (!is_heading && !table_.heading.empty()) lay({table_.heading}, true);
    }
}

void Paper::draw_slice(const Row& row, const std::vector<int>& from, const std::vector<int>& count, double height, bool is_whole)
{
    double x = kSide;
    std::size_t column = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        const double wide = width_of(cell, column);
        const auto letters = letters_of(cell);
        if (cell.is_name) fill(x, y_, wide, height, kGround);
        frame(x, y_, wide, height);
        const double free = height - 2 * kRise - count[i] * line_height(letters);
        const double drop = kRise + (is_whole ? free / 2 : 0);
        typesetter_.draw(cairo_, cell.text, letters, cell.align, x + kPad, y_ + drop, wide - 2 * kPad, from[i], count[i]);
        x += wide;
        column += static_cast<std::size_t>(cell.span);
    }
}

void Paper::fill(double x, double y, double width, double height, double grey)
{
    cairo_set_source_rgb(cairo_, grey, grey, grey);
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_fill(cairo_);
}

void Paper::frame(double x, double y, double width, double height)
{
    cairo_set_source_rgb(cairo_, kRule, kRule, kRule);
    cairo_set_line_width(cairo_, kHair);
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_stroke(cairo_);
}

} // namespace tianbao::pdf
