// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace tianbao::review {

namespace {

constexpr std::size_t kLongestSearch = 100;

std::optional<ReturnRefusal> fault_of_reason(std::string_view reason)
{
    const auto length = code_points(reason);
    if (length == 0) return ReturnRefusal::reason_missing;
    if (length < kShortestReason) return ReturnRefusal::reason_short;
    if (length > kLongestReason) return ReturnRefusal::reason_long;
    return std::nullopt;
}

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
    if (const auto fault = fault_of_reason(reason)) refusals.push_back(*fault);
    Notes notes;
    for (const auto& [place, typed] : form.notes) {
        auto note = normalised_lines(typed);
        if (is_long_note(note)) refusals.push_back(ReturnRefusal::note_long);
        if (!note.empty()) notes.emplace(place, std::move(note));
    }
    if (!refusals.empty()) return Unexpected<std::vector<ReturnRefusal>>(std::move(refusals));
    return ReturnReason{*reason_class, std::move(reason), std::move(notes)};
}

Expected<ReturnReason, std::vector<ReturnRefusal>> read_grant(ReturnForm form, const filing::ReturnRequest& request)
{
    form.reason_class = word_of(ReasonClass::request);
    if (normalised_lines(form.reason).empty()) form.reason = request.reason;
    return read_return(form);
}

Expected<std::string, ReturnRefusal> read_refusal(const ReturnForm& form)
{
    auto answer = normalised_lines(form.reason);
    const auto fault = fault_of_reason(answer);
    if (fault == ReturnRefusal::reason_missing) return Unexpected<ReturnRefusal>(ReturnRefusal::answer_missing);
    if (fault) return Unexpected<ReturnRefusal>(*fault);
    return answer;
}

bool is_long_note(std::string_view note)
{
    return code_points(normalised_lines(note)) > kLongestNote;
}

bool may_return(filing::State state)
{
    return state == filing::State::submitted || state == filing::State::accepted;
}

bool may_accept(filing::State state)
{
    return state == filing::State::submitted;
}

std::optional<int> parse_months(std::string_view text)
{
    int months = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), months);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || months < 1 || months > kMostMonths) return std::nullopt;
    return months;
}

period::Period good_until(period::Period period, int months)
{
    for (int i = 0; i < months; ++i) period = period.next();
    return period;
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
