// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "util/data_fault.hpp"
#include "util/expected.hpp"

namespace tianbao::enterprise {

/// A class of GB/T 4754-2017, 国民经济行业代码: section letter and a division, group or class of that section, `C35`, `C3521`.
class IndustryCode {
public:
    /// Takes lower case and full width. Nothing when the division is not one of the section.
    static std::optional<IndustryCode> parse(std::string_view text);

    char section() const { return text_[0]; }
    /// The digits, 2 to 4 of them.
    std::string_view digits() const { return std::string_view(text_).substr(1); }
    const std::string& text() const { return text_; }

private:
    explicit IndustryCode(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

/// The section letter of `C35`; nothing when that is no industry code.
std::optional<std::string> section_of(std::string_view industry_code);

/// Whether the section is industry, 工业: B, C or D.
bool is_industrial(std::string_view section);

/// The sections and their names, 行业门类.
class IndustrySections {
public:
    /// Reads industry_sections.csv: `code,name`.
    static Expected<IndustrySections, DataFault> parse(std::string_view csv, const std::string& file);

    /// The name of a section; nothing when there is no such letter.
    std::optional<std::string> name(std::string_view section) const;
    const std::map<std::string, std::string, std::less<>>& all() const { return names_; }

private:
    std::map<std::string, std::string, std::less<>> names_;
};

} // namespace tianbao::enterprise
