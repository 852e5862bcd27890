// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"

#include <optional>
#include <string>

namespace tianbao::filing {

/// 报表制度预览: a definition that is not installed, among those that are.
struct FormPreview {
    form::FormBook book;
    std::string version; ///< of the definition that was given
    bool replaces = false; ///< a version of that name is installed; the book has the given one instead
    std::string ended;   ///< an installed version that runs until further notice: the book lets it end before the given one; empty: none

    const form::Form& form() const { return *book.version(version); }
};

/// The definition among the installed ones, or what is wrong with it, as `check-form` says. An earlier version without an end is taken to end
/// with the month before the given one begins: that line is written in its file when the new one is installed.
Expected<FormPreview, form::FormFault> preview_of(const form::FormSource& given, const form::FormBook& installed);

} // namespace tianbao::filing
