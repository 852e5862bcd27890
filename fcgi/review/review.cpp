// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include "enterprise/unified_social_credit_code.hpp"
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

/// The digits of a number as people write it, less the country's code.
std::string telephone_of(std::string_view words)
{
    auto number = without_blanks(nfkc(words));
    std::erase(number, '-');
    if (number.starts_with("+86")) number.erase(0, 3);
    const bool is_number = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_number && number.size() >= kShortestTelephone && number.size() <= kLongestTelephone ? number : std::string{};
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

Expected<ReturnReason, std::vector<ReturnRefusal>> read_return(const ReturnForm& form, ShanghaiDay earliest)
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
    const auto fix_due = parse_day(trimmed(form.fix_due));
    if (!trimmed(form.fix_due).empty() && (!fix_due || *fix_due < earliest)) refusals.push_back(ReturnRefusal::fix_due_wrong);
    std::string contact(trimmed(form.contact));
    if (code_points(contact) > kLongestContact) refusals.push_back(ReturnRefusal::contact_long);
    if (!refusals.empty()) return Unexpected<std::vector<ReturnRefusal>>(std::move(refusals));
    return ReturnReason{*reason_class, std::move(reason), std::move(notes), fix_due, std::move(contact)};
}

Expected<ReturnReason, std::vector<ReturnRefusal>> read_grant(ReturnForm form, const filing::ReturnRequest& request, ShanghaiDay earliest)
{
    form.reason_class = word_of(ReasonClass::request);
    if (normalised_lines(form.reason).empty()) form.reason = request.reason;
    return read_return(form, earliest);
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

std::string_view word_of(Level level)
{
    return level == Level::district ? "district" : "centre";
}

bool may_return(const Stand& stand, Level level, bool has_two_levels)
{
    if (stand.state == filing::State::submitted) return true;
    return stand.state == filing::State::accepted && (!has_two_levels || level == Level::centre);
}

bool may_accept(const Stand& stand, Level level, bool has_two_levels)
{
    if (stand.state == filing::State::submitted) return true;
    return stand.state == filing::State::accepted && stand.awaits_centre && has_two_levels && level == Level::centre;
}

bool leaves_to_centre(Level level, bool has_two_levels)
{
    return has_two_levels && level == Level::district;
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

Search read_search(std::string_view typed)
{
    const auto words = trimmed(typed);
    if (words.empty() || code_points(words) > kLongestSearch) return {};
    auto code = without_blanks(nfkc(words));
    std::transform(code.begin(), code.end(), code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return {enterprise::is_code_text(code) ? std::move(code) : std::string{}, std::string(words), telephone_of(words)};
}

} // namespace tianbao::review
