// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "pdf/typesetter.hpp"
#include "util/qr_code.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tianbao::pdf {

/// One cell of a table's row.
struct Cell {
    std::string text;
    Align align = Align::left;
    int span = 1;         ///< columns that it takes
    bool is_name = false; ///< names what stands beside or below it: on a grey ground
    bool is_soft = false; ///< grey letters
};

/// One row; it is at least so many lines high.
struct Row {
    std::vector<Cell> cells;
    int least_lines = 1;
};

/// The columns of a table.
struct Table {
    std::vector<double> shares; ///< of the page's width, each in relation to the others
    std::vector<Cell> heading;  ///< on each page that the table reaches; empty: none
};

/// A4 pages that are written from top to bottom. What does not fit goes to the next page: a row as a whole, unless it is higher than
/// a page. Texts are UTF-8.
class Paper {
public:
    /// What stands below each page.
    using Foot = std::function<std::string(int page)>;
    /// Called when a page is full.
    using Turn = std::function<void()>;

    /// `cairo`: what is drawn on; nullptr: pages are only counted.
    Paper(Typesetter& typesetter, _cairo* cairo, Foot foot, Turn turn);

    /// Begins a new page; it and those that follow have these texts on top.
    void begin(std::string left, std::string right = {});
    void title(const std::string& text, Align align = Align::centre);
    /// Stays with what follows.
    void heading(const std::string& text);
    void paragraph(const std::string& text, const Letters& letters = {}, Align align = Align::left);
    /// At the right edge; what comes next is written beside it, until clear_picture().
    void picture(const QrCode& code, double side);
    void clear_picture();
    void gap(double points);

    void begin_table(Table table);
    void row(const Row& row);
    void end_table();

    int pages() const { return page_; }
    /// Finishes the last page.
    void finish();

private:
    void turn_page();
    void draw_head_and_foot();
    /// Room for that height on this page, or a new one.
    void need(double height);
    double left_below() const;
    double width() const;
    double width_of(const Cell& cell, std::size_t column) const;
    double height_of(const Row& row) const;
    void lay(const Row& row, bool is_heading);
    void draw_slice(const Row& row, const std::vector<int>& from, const std::vector<int>& count, double height, bool is_whole);
    void fill(double x, double y, double width, double height, double grey);
    void frame(double x, double y, double width, double height);

    Typesetter& typesetter_;
    _cairo* cairo_;
    Foot foot_;
    Turn turn_;
    std::string left_;
    std::string right_;
    Table table_;
    int page_ = 0;
    double y_ = 0;
    double beside_ = 0; ///< width that a picture takes
    double below_picture_ = 0;
};

} // namespace tianbao::pdf
