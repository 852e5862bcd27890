// SPDX-License-Identifier: MPL-2.0
#include "review/duty_rule_handlers.hpp"

#include "audit/audit.hpp"

namespace tianbao::review {

namespace names = html::names;

namespace {

std::string text_of(const http::Request& request, std::string_view name)
{
    return std::string(request.form.text(name));
}

period::Period month_of(Instant now)
{
    return period::Period::of(shanghai_day(now));
}

std::vector<enterprise::CategoryDuty> duties_of(const std::vector<DutyDecision>& decisions)
{
    std::vector<enterprise::CategoryDuty> duties;
    for (const auto& decision : decisions) duties.push_back(decision.duty);
    return duties;
}

} // namespace

http::Response DutyRuleHandlers::rules(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    const auto decisions = DutyRuleRepository(reader).decisions();
    const auto month = month_of(clock_());
    return page({decisions, {{}, month.next().text(), {}, {}}, {}, false, month}, 200, request, caller);
}

/// One transaction: the rule and the audit row. Lists of months that have not ended are drawn by it; those that are drawn stay.
http::Response DutyRuleHandlers::decide(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto month = month_of(now);
    auto tx = pool_.begin();
    DutyRuleRepository repository(tx);
    const auto decisions = repository.decisions();
    DutyForm typed{text_of(request, "category"), text_of(request, "from"), text_of(request, "choice"), text_of(request, "reason")};
    const auto rule = read_duty(typed, duties_of(decisions), month);
    if (!rule) return page({decisions, std::move(typed), rule.error(), false, month}, 422, request, caller);
    if (request.form.text("seen") != std::to_string(decisions.size()) || !repository.add(decisions.size(), *rule, caller.user().id, now))
        return page({decisions, std::move(typed), {}, true, month}, 409, request, caller);
    const std::string category(enterprise::word_of(rule->duty.category));
    audit::record(tx, audit::source_of(request, caller, now),
                  {"duty.set",
                   "category",
                   category,
                   {{"first", rule->duty.from.text()},
                    {"old_value", enterprise::must_file(duties_of(decisions), rule->duty.category, rule->duty.from) ? "must" : "need_not"},
                    {"new_value", rule->duty.must_file ? "must" : "need_not"},
                    {"reason", rule->reason}}});
    tx.commit();
    return http::see_other("/review/duty?done=set");
}

http::Response DutyRuleHandlers::page(DutySheet sheet, int status, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_DUTIES, names::kNAV_MANAGEMENT);
    show_duties(page, sheet);
    if (request.query.text("done") == "set") page.show_flash(names::kFLASH_DUTY_SET);
    return page.answer("review/duty.tpl", status);
}

} // namespace tianbao::review
