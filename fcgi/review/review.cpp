// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::review {

namespace {

constexpr std::size_t kLongestSearch = 100;

} // namespace

std::optional<ReasonClass> parse_reason_class(std::string_view word)
{
    for (const auto one : {ReasonClass::figures, ReasonClass::incomplete, ReasonClass::unit, ReasonClass::request, ReasonClass::other}) {
        if (word_of(one) == word) return one;
    }
    return std::nullopt;
}

std::string_view word_of(ReasonClass reason_class)
{
    switch (reason_class) {
    case ReasonClass::figures:
        return "figures";
    case ReasonClass::incomplete:
        return "incomplete";
    case ReasonClass::unit:
        return "unit";
    case ReasonClass::request:
        return "request";
    case ReasonClass::other:
        return "other";
    }
    throw std::logic_error("no such class");
}

Expected<ReturnReason, std::vector<ReturnRefusal>> read_return(const ReturnForm& form)
{
    std::vector<ReturnRefusal> refusals;
    const auto reason_class = parse_reason_class(form.reason_class);
    if (!reason_class) refusals.push_back(ReturnRefusal::class_missing);
    auto reason = normalised_lines(form.reason);
    const auto length = code_points(reason);
    if (length == 0) {
        refusals.push_back(ReturnRefusal::reason_missing);
    } else if (length < kShortestReason) {
        refusals.push_back(ReturnRefusal::reason_short);
    } else if (length > kLongestReason) {
        refusals.push_back(ReturnRefusal::reason_long);
    }
    if (!refusals.empty()) return Unexpected<std::vector<ReturnRefusal>>(std::move(refusals));
    return ReturnReason{*reason_class, std::move(reason)};
}

bool may_return(filing::State state)
{
    return state == filing::State::submitted || state == filing::State::accepted;
}

bool may_accept(filing::State state)
{
    return state == filing::State::submitted;
}

bool is_code_text(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

Search read_search(std::string_view typed)
{
    const auto words = trimmed(typed);
    if (words.empty() || code_points(words) > kLongestSearch) return {};
    auto code = without_blanks(nfkc(words));
    std::transform(code.begin(), code.end(), code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return {is_code_text(code) ? std::move(code) : std::string{}, std::string(words)};
}

} // namespace tianbao::review
