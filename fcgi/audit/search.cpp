// SPDX-License-Identifier: MPL-2.0
#include "audit/search.hpp"

#include "util/id_time.hpp"

namespace tianbao::audit {

namespace {

/// Above every id.
const std::string kNoEnd(26, 'Z');

} // namespace

Expected<Search, std::vector<SearchProblem>> read_search(const SearchForm& form)
{
    Search search{{}, form.act, {}, {}, form.object_kind, form.object_id, {}, kNoEnd, form.address};
    std::vector<SearchProblem> problems;
    const auto from = parse_day(form.from);
    const auto to = parse_day(form.to);
    if (!from && !form.from.empty()) problems.push_back({SearchFault::day, false});
    if (!to && !form.to.empty()) problems.push_back({SearchFault::day, true});
    if (from && to && *to < *from) problems.push_back({SearchFault::day_order, true});
    if (form.object_kind.empty() && !form.object_id.empty()) problems.push_back({SearchFault::object_kind_required});
    if (!problems.empty()) return Unexpected(std::move(problems));
    if (from) search.from_id = first_id_text(shanghai_midnight(*from));
    if (to) search.before_id = first_id_text(shanghai_midnight(std::chrono::sys_days{*to} + std::chrono::days{1}));
    return search;
}

std::string usual_from(Instant now)
{
    return day_text(shanghai_day(now - kUsualDays));
}

} // namespace tianbao::audit
