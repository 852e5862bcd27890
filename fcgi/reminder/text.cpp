// SPDX-License-Identifier: MPL-2.0
#include "reminder/text.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace {

std::string in_braces(std::string_view name)
{
    return "{" + std::string(name) + "}";
}

/// Whether a brace is left when the placeholders are taken out.
bool has_other_holes(const std::string& text)
{
    std::map<std::string, std::string, std::less<>> nothing;
    for (const auto name : kHoles) nothing.emplace(name, "");
    return filled(text, nothing).find_first_of("{}") != std::string::npos;
}

bool has_link(std::string_view text)
{
    const auto plain = nfkc_case_folded(text);
    return plain.find("://") != std::string::npos || plain.find("www.") != std::string::npos;
}

bool says_all(const std::string& body)
{
    return std::all_of(std::begin(kHoles), std::end(kHoles), [&](auto name) { return body.find(in_braces(name)) != std::string::npos; });
}

std::map<std::string, std::string, std::less<>> values_of(const TextFacts& facts)
{
    return {{"enterprise", facts.enterprise}, {"period", facts.period.text()}, {"deadline", period::text_of(facts.due)}};
}

} // namespace

Expected<Text, std::vector<TextFault>> read_text(const Text& typed)
{
    Text text{normalised_lines(typed.subject), normalised_lines(typed.body)};
    std::replace(text.subject.begin(), text.subject.end(), '\n', ' ');
    std::vector<TextFault> faults;
    if (text.subject.empty()) faults.push_back(TextFault::subject_missing);
    if (code_points(text.subject) > kLongestSubject) faults.push_back(TextFault::subject_long);
    if (has_other_holes(text.subject)) faults.push_back(TextFault::subject_hole);
    if (has_link(text.subject)) faults.push_back(TextFault::subject_link);
    if (code_points(text.body) < kShortestBody) faults.push_back(TextFault::body_short);
    if (code_points(text.body) > kLongestBody) faults.push_back(TextFault::body_long);
    if (has_other_holes(text.body)) faults.push_back(TextFault::body_hole);
    if (has_link(text.body)) faults.push_back(TextFault::body_link);
    if (!says_all(text.body)) faults.push_back(TextFault::body_lacks);
    if (!faults.empty()) return Unexpected(std::move(faults));
    return text;
}

Text filled(const Text& text, const TextFacts& facts)
{
    const auto values = values_of(facts);
    return {filled(text.subject, values), filled(text.body, values)};
}

} // namespace tianbao::reminder
