// SPDX-License-Identifier: MPL-2.0
#include "reminder/recipients.hpp"

#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <set>
#include <stdexcept>
#include <vector>

namespace tianbao::reminder {

namespace {

using nlohmann::json;

std::string text_of(const std::optional<ShanghaiDay>& day)
{
    return day ? day_text(*day) : std::string{};
}

json days_of(const std::map<std::string, ShanghaiDay>& group_due)
{
    auto days = json::object();
    for (const auto& [category, day] : group_due) days[category] = day_text(day);
    return days;
}

constexpr std::size_t kCodeLength = 18;

/// Each once, in the order in which they stand.
std::vector<std::string> codes_in(std::string_view typed)
{
    std::set<std::string> seen;
    std::vector<std::string> codes;
    std::string code;
    const auto take = [&] {
        if (code.size() == kCodeLength && seen.insert(code).second) codes.push_back(code);
        code.clear();
    };
    for (const char c : nfkc(typed)) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
            code += c;
        } else if (c >= 'a' && c <= 'z') {
            code += static_cast<char>(c - 'a' + 'A');
        } else {
            take();
        }
    }
    take();
    return codes;
}

} // namespace

void measure_by(const period::Calendar& calendar, Recipients& recipients)
{
    recipients.calendar_due = calendar.due_day(recipients.period);
    for (const auto category : enterprise::kAllCategories) {
        const auto day = calendar.due_day(recipients.period, category);
        if (day != recipients.calendar_due) recipients.group_due.emplace(enterprise::word_of(category), day);
    }
}

void measure_overdue(const period::Calendar& calendar, Instant now, Recipients& recipients)
{
    const auto today = shanghai_day(now);
    recipients.overdue_on = today;
    measure_by(calendar, recipients);
    for (const auto category : enterprise::kAllCategories) {
        const auto due = calendar.deadline(recipients.period, category);
        if (due.day != today || now < period::due_at(due)) continue;
        recipients.group_due.insert_or_assign(std::string(enterprise::word_of(category)), std::chrono::sys_days(today) - std::chrono::days{1});
    }
}

std::string read_codes(std::string_view typed)
{
    std::string text;
    std::size_t count = 0;
    for (const auto& code : codes_in(typed)) {
        if (count++ == kMostCodes) break;
        text += (text.empty() ? "" : ",") + code;
    }
    return text;
}

std::optional<CodesFault> fault_of_codes(std::string_view typed)
{
    const auto codes = codes_in(typed);
    if (codes.empty() && !trimmed(typed).empty()) return CodesFault::none_read;
    return codes.size() > kMostCodes ? std::optional(CodesFault::too_many) : std::nullopt;
}

std::string to_json(const Recipients& recipients)
{
    return json{{"period", recipients.period.number()},
                {"state", recipients.state},
                {"district", recipients.district},
                {"section", recipients.section},
                {"category", recipients.category},
                {"size", recipients.size},
                {"code", recipients.code},
                {"name", recipients.name},
                {"codes", recipients.codes},
                {"due_day", text_of(recipients.due_day)},
                {"calendar_due", text_of(recipients.calendar_due)},
                {"group_due", days_of(recipients.group_due)},
                {"overdue_on", text_of(recipients.overdue_on)},
                {"returned_on", text_of(recipients.returned_on)}}
        .dump();
}

Recipients recipients_from_json(std::string_view text)
{
    const auto value = json::parse(text);
    const auto period = period::Period::from_number(value.at("period").get<int>());
    if (!period) throw std::runtime_error("the recipients of a run name no period");
    Recipients recipients(*period);
    recipients.state = value.at("state").get<std::string>();
    recipients.district = value.at("district").get<std::string>();
    recipients.section = value.at("section").get<std::string>();
    recipients.category = value.at("category").get<std::string>();
    recipients.size = value.at("size").get<std::string>();
    recipients.code = value.at("code").get<std::string>();
    recipients.name = value.at("name").get<std::string>();
    recipients.codes = value.at("codes").get<std::string>();
    recipients.due_day = parse_day(value.at("due_day").get<std::string>());
    recipients.calendar_due = parse_day(value.at("calendar_due").get<std::string>());
    const auto group_due = value.value("group_due", json::object()); // runs that began before there was one have none
    for (const auto& [category, day] : group_due.items())
        recipients.group_due.emplace(category, parse_day(day.get<std::string>()).value());
    recipients.overdue_on = parse_day(value.value("overdue_on", std::string{})); // likewise
    recipients.returned_on = parse_day(value.at("returned_on").get<std::string>());
    return recipients;
}

} // namespace tianbao::reminder
