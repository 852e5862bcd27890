// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_request_views.hpp"

#include "appeal/attachment_views.hpp"
#include "filler/filler_views.hpp"
#include "util/text.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

html::Name words_of(WordsFault fault)
{
    return fault == WordsFault::missing ? names::kWORDS_REQUIRED : names::kWORDS_LONG;
}

void show_request(html::Dictionary& row, const HandoverRequest& request, Instant now)
{
    row.set(names::kREQUEST_KEY, request.id.text());
    row.set(names::kASKER_NAME, request.asker_name);
    row.set(names::kASKER_MOBILE, request.asker_mobile.masked());
    row.set(names::kASKED_AT, shanghai_minute_text(request.asked_at));
    row.set(names::kASKED_REASON, request.reason);
    row.set(names::kANSWER_UNTIL, day_text(request.last_day()));
    row.show(request.is_overdue(now) ? names::kREQUEST_OVERDUE : names::kREQUEST_IN_TIME);
}

html::Name section_of(RequestOutcome outcome)
{
    switch (outcome) {
    case RequestOutcome::granted:
        return names::kREQUEST_GRANTED;
    case RequestOutcome::refused:
        return names::kREQUEST_REFUSED;
    case RequestOutcome::withdrawn:
        return names::kREQUEST_WITHDRAWN;
    case RequestOutcome::vacated:
        break;
    }
    return names::kREQUEST_VACATED;
}

} // namespace

void show_evidence(html::Dictionary& row, const HandoverRequest& request)
{
    if (!request.file_type) return;
    auto& file = row.add(names::kHAS_FILE);
    file.set(names::kREQUEST_KEY, request.id.text());
    file.set(names::kFILE_TYPE, std::string(appeal::word_of(*request.file_type)));
    file.set(names::kFILE_SIZE, std::to_string((request.file_size + 1023) / 1024));
}

void show_waiting(html::Page& page, const FillerEnterprise& enterprise, const std::vector<HandoverRequest>& waiting, const RequestPage& shown,
                  Instant now)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    values.show_if(shown.is_gone, names::kGONE);
    if (shown.fault) page.show_problems({{"answer-" + shown.request, {}, words_of(*shown.fault)}});
    auto& holder = values.add(names::kHOLDER_SIDE);
    holder.set(names::kEPOCH, std::to_string(enterprise.filler->epoch));
    holder.show_if(waiting.empty(), names::kNO_ROWS);
    for (const auto& request : waiting) {
        auto& row = holder.add(names::kREQUEST);
        show_request(row, request, now);
        const bool is_typed = request.id.text() == shown.request;
        row.set(names::kANSWER, is_typed ? shown.typed : std::string{});
        if (is_typed && shown.fault) row.add(names::kWORDS_PROBLEM).show(words_of(*shown.fault));
    }
}

void show_asking(html::Page& page, const FillerEnterprise& enterprise, const std::optional<HandoverRequest>& latest, const RequestPage& shown,
                 ShanghaiDay until, Instant now)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    values.show_if(shown.is_gone, names::kGONE);
    std::vector<html::Problem> problems;
    if (shown.fault) problems.push_back({"reason", names::kWORDS_PROBLEM, words_of(*shown.fault)});
    if (shown.file_fault) problems.push_back(appeal::problem_of(*shown.file_fault));
    if (shown.has_too_much_evidence) problems.push_back({"file", names::kFILE_PROBLEM, names::kEVIDENCE_MANY});
    page.show_problems(problems);
    auto& asker = values.add(names::kASKER_SIDE);
    asker.set(names::kFILLER_NAME, enterprise.filler->name);
    if (latest && !latest->outcome) {
        auto& mine = asker.add(names::kMY_REQUEST);
        show_request(mine, *latest, now);
        show_evidence(mine, *latest);
        return;
    }
    if (latest) {
        auto& last = asker.add(names::kLAST_REQUEST);
        show_request(last, *latest, now);
        last.show(section_of(*latest->outcome));
        show_evidence(last, *latest);
        if (!latest->answer.empty()) last.add(names::kHAS_ANSWER).set(names::kANSWER, latest->answer);
    }
    auto& form = asker.add(names::kASK_FORM);
    form.set(names::kREASON, shown.typed);
    form.show_if(shown.has_lost_file, names::kFILE_AGAIN);
    form.set(names::kANSWER_UNTIL, day_text(until));
}

} // namespace tianbao::filler
