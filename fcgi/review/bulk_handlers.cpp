// SPDX-License-Identifier: MPL-2.0
#include "review/bulk_handlers.hpp"

namespace tianbao::review {

namespace names = html::names;

namespace {

bool sees_city(const http::Caller& caller)
{
    return caller.user().role == http::Role::centre_officer;
}

ReturnForm typed_in(const http::Request& request)
{
    return {std::string(request.form.text("reason_class")),
            std::string(request.form.text("reason")),
            {},
            std::string(request.form.text("fix_due")),
            std::string(request.form.text("contact"))};
}

} // namespace

http::Response BulkHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto act = request.form.text("act");
    if (act != "accept" && act != "return") throw http::BadRequest{};
    const auto chosen = read(request, caller);
    const bool leaves = leaves_to_centre(level_of(scope_of(caller.user())), parts_.has_two_levels);
    return ask_page({act == "accept" ? BulkAct::accept : BulkAct::give_back, chosen, sees_city(caller), leaves, count(chosen)}, {}, 200, request,
                    caller);
}

http::Response BulkHandlers::accept(const http::Request& request, const http::Caller& caller)
{
    const auto chosen = read(request, caller);
    const bool leaves = leaves_to_centre(level_of(scope_of(caller.user())), parts_.has_two_levels);
    const BulkView view{BulkAct::accept, chosen, sees_city(caller), leaves, count(chosen)};
    if (chosen.is_empty()) return ask_page(view, {}, 200, request, caller);
    const auto after = parse_key(request.form.text("after"), chosen.filter.order);
    return done_page(view, bulk(request, caller, chosen.filter.period).accept(chosen, after), request, caller);
}

http::Response BulkHandlers::give_back(const http::Request& request, const http::Caller& caller)
{
    const auto chosen = read(request, caller);
    const BulkView view{BulkAct::give_back, chosen, sees_city(caller), false, count(chosen), typed_in(request)};
    if (chosen.is_empty()) return ask_page(view, {}, 200, request, caller);
    auto reason = read_return(view.form, shanghai_day(clock_()));
    if (!reason) return ask_page(view, reason.error(), 422, request, caller);
    if (reason->contact.empty()) reason->contact = caller.user().name;
    const auto after = parse_key(request.form.text("after"), chosen.filter.order);
    return done_page(view, bulk(request, caller, chosen.filter.period).give_back(chosen, after, *reason), request, caller);
}

Chosen BulkHandlers::read(const http::Request& request, const http::Caller& caller) const
{
    return read_chosen(request.form, {scope_of(caller.user()), period::current_period(clock_()), parts_.districts, parts_.sections});
}

int BulkHandlers::count(const Chosen& chosen)
{
    if (!chosen.is_all) return static_cast<int>(chosen.rows.size());
    auto reader = pool_.read();
    const auto counts = ListRepository(reader, clock_(), over(chosen.filter.period)).counts(chosen.filter);
    return count_of(counts, to_decide(chosen.filter));
}

std::string BulkHandlers::over(period::Period period) const
{
    return period::groups_over(clock_(), period, parts_.calendar);
}

Bulk BulkHandlers::bulk(const http::Request& request, const http::Caller& caller, period::Period period)
{
    return {pool_, scope_of(caller.user()), parts_.has_two_levels, audit::source_of(request, caller, clock_()), over(period)};
}

http::Response BulkHandlers::ask_page(const BulkView& view, const std::vector<ReturnRefusal>& refusals, int status, const http::Request& request,
                                      const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_BULK, names::kNAV_MANAGEMENT);
    show_bulk(page, view, refusals);
    return page.answer("review/bulk.tpl", status);
}

http::Response BulkHandlers::done_page(const BulkView& view, const BulkOutcome& outcome, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_BULK, names::kNAV_MANAGEMENT);
    show_bulk_done(page.values(), view, outcome);
    return page.answer("review/bulk_done.tpl");
}

} // namespace tianbao::review
