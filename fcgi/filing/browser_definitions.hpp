// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"

#include <map>
#include <string>
#include <string_view>

namespace tianbao::filing {

/// The definition of one form as browsers get it.
struct BrowserDefinition {
    std::string json;
    std::string hash; ///< of the text; part of its address, so that the address never means another text
};

/// The definitions of all form versions, made once.
class BrowserDefinitions {
public:
    explicit BrowserDefinitions(const form::FormBook& forms);

    /// None: there is no such version.
    const BrowserDefinition* find(std::string_view form_version) const;
    /// Path and query. Throws std::out_of_range for a version that the book does not have.
    std::string address(const form::Form& form) const;

private:
    std::map<std::string, BrowserDefinition, std::less<>> definitions_;
};

} // namespace tianbao::filing
