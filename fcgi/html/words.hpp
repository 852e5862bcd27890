// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/templates.hpp"

#include <string>

namespace tianbao::html {

/// Wording for what is no page, as the cells of a spreadsheet: a template whose sections are texts, one by one.
class Words {
public:
    /// `file` is a template whose sections hold plain text without markers.
    Words(const Templates& templates, std::string file) : templates_(templates), file_(std::move(file)) {}

    /// The text of a section, without blanks around it.
    std::string operator()(Name section) const;

private:
    const Templates& templates_;
    std::string file_;
};

} // namespace tianbao::html
