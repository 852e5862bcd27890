// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/telephone.hpp"

#include <map>
#include <string>
#include <string_view>

namespace tianbao::audit {

/// What an act changed, for its row: the fields that became different, with what they were and what they are.
class Differences {
public:
    void compare(std::string_view field, std::string before, std::string after);
    /// Of a person: the row says that it changed, and tells the values apart without giving them away.
    void compare_masked(std::string_view field, std::string_view before, std::string_view after);
    void compare_masked(std::string_view field, const Telephone& before, const Telephone& after);

    bool is_empty() const { return before_.empty(); }
    /// JSON of the changed fields; empty when nothing changed.
    std::string before() const { return json_of(before_); }
    std::string after() const { return json_of(after_); }

private:
    using Fields = std::map<std::string, std::string, std::less<>>;
    void add(std::string_view field, std::string before, std::string after);
    static std::string json_of(const Fields& fields);

    Fields before_;
    Fields after_;
};

/// The first character and, of an address, its domain: "c***@example.com". Empty for what is empty.
std::string masked(std::string_view text);

} // namespace tianbao::audit
