// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "statistics/packing.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::statistics {

/// Empty, 0 and 不适用 are three different things; 0 is a value.
enum class Presence : std::uint8_t { empty, value, not_applicable };

/// What one filing tells the statistics, in the order of a form's Layout.
struct Figures {
    std::vector<Presence> presence;
    std::vector<std::int64_t> units;   ///< of Decimal; 0 where there is no value
    std::vector<std::uint32_t> chosen; ///< of each indicator of choices: bit i is its i-th option
};

/// Which cells of a form the statistics know: those that hold figures, and the choices.
class Layout {
public:
    explicit Layout(const form::Form& form);

    const form::Form& form() const { return *form_; }
    /// Slots of the form's cells, in its order.
    const std::vector<std::size_t>& figures() const { return figures_; }
    /// Places of the form's indicators, in its order.
    const std::vector<std::size_t>& choices() const { return choices_; }

    Figures read(const form::Cells& cells) const;
    std::string pack(const Figures& figures) const;
    void unpack(Unpacker& packed, Figures& into) const;

private:
    const form::Form* form_;
    std::vector<std::size_t> figures_;
    std::vector<std::size_t> choices_;
    std::vector<std::int64_t> scales_; ///< units in the last decimal of a cell
};

/// Packs the figures of filings, each with the version of its form, and reads them under the codes of another.
class FigureBook {
public:
    explicit FigureBook(const form::FormBook& forms);

    const form::FormBook& forms() const { return forms_; }
    /// Throws std::runtime_error when there is no such version.
    const Layout& layout(std::string_view version) const;
    std::string pack(const form::Cells& cells, std::string_view version) const;
    /// Under the codes of `to`; what has no counterpart there is left out.
    void unpack(std::string_view packed, const Layout& to, Figures& into) const;

private:
    void translate(const Layout& from, const Figures& figures, const Layout& to, Figures& into) const;

    const form::FormBook& forms_;
    std::map<std::string, Layout, std::less<>> layouts_;
};

} // namespace tianbao::statistics
