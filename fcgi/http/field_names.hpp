// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::http {

/// The names that a form or an address may carry. "*" stands for one piece of letters, digits, "-" and "_": "mark.*.*" takes "mark.A01.m".
class FieldNames {
public:
    FieldNames() = default; ///< takes none
    FieldNames(std::initializer_list<std::string_view> patterns) : patterns_(patterns.begin(), patterns.end()) {}

    /// Takes every name: for addresses whose names the configuration decides.
    static FieldNames any();

    bool take(std::string_view name) const;
    const std::vector<std::string>& patterns() const { return patterns_; }
    bool takes_any() const { return takes_any_; }

    friend FieldNames operator+(FieldNames left, const FieldNames& right);

private:
    std::vector<std::string> patterns_;
    bool takes_any_ = false;
};

} // namespace tianbao::http
