// SPDX-License-Identifier: MPL-2.0
#include "enterprise/enterprise_name.hpp"

#include <array>
#include <utility>

#include "util/text.hpp"

namespace tianbao::enterprise {
namespace {

/// Brackets that NFKC leaves as they are and that people type for round ones.
constexpr std::array<std::pair<std::string_view, char>, 6> kBrackets{{
    {"\u3014", '('},
    {"\u3015", ')'}, // tortoise shell
    {"\u3010", '('},
    {"\u3011", ')'}, // black lenticular
    {"[", '('},
    {"]", ')'},
}};

} // namespace

std::string name_key(std::string_view name)
{
    auto key = without_blanks(nfkc_case_folded(name));
    for (const auto& [bracket, round] : kBrackets) {
        for (auto at = key.find(bracket); at != std::string::npos; at = key.find(bracket, at)) {
            key.replace(at, bracket.size(), 1, round);
        }
    }
    return key;
}

bool is_same_name(std::string_view a, std::string_view b)
{
    const auto key = name_key(a);
    return !key.empty() && key == name_key(b);
}

} // namespace tianbao::enterprise
