// SPDX-License-Identifier: MPL-2.0
#include "review/review_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/filing_context.hpp"
#include "form/evaluation.hpp"
#include "review/desk_repository.hpp"
#include "review/list_address.hpp"

#include <stdexcept>

namespace tianbao::review {

namespace names = html::names;

namespace {

/// Only what the filing bears out is said.
void show_done(html::Page& page, const http::Request& request, const ReviewFiling& filing)
{
    const auto done = request.query.text("done");
    page.values().set(names::kFLASH_NAME, filing.name);
    if (done == "returned" && filing.state == filing::State::returned) page.show_flash(names::kFLASH_RETURNED);
    if (done == "accepted" && filing.state == filing::State::accepted) page.show_flash(names::kFLASH_ACCEPTED);
    if (done == "request_refused" && !filing.request) page.show_flash(names::kFLASH_REQUEST_REFUSED);
    if (done == "draft_kept") page.show_flash(names::kFLASH_DRAFT_KEPT);
    if (done == "explanation_accepted") page.show_flash(names::kFLASH_EXPLANATION_ACCEPTED);
    if (done == "explanation_withdrawn") page.show_flash(names::kFLASH_EXPLANATION_WITHDRAWN);
}

form::Context context_of(const ReviewFiling& filing, const form::Form& form, const ReviewParts& parts)
{
    const filing::FilingEnterprise enterprise{filing.enterprise, filing.uscc,     filing.name, filing.district, filing.section(),
                                              filing.industry,   filing.category, filing.size, filing.terms};
    return filing::context_of({parts.forms, parts.sizes}, enterprise, form, filing.period, filing.nil_declared, filing.previous, filing.last_year,
                                filing.usual);
}

} // namespace

http::Response ReviewHandlers::filing(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    audit::record_read(
        pool_.read(), audit::source_of(request, caller, clock_()),
        {"filing.read", "filing", filing.enterprise.text() + "/" + filing.period.text(), {{"submission", std::to_string(filing.submission)}}});
    return filing_page(filing, {}, 200, request, caller);
}

ReviewFiling ReviewHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto period = period::Period::parse(request.path_value("period"));
    if (!period || !enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    auto reader = pool_.read();
    auto filing = ReviewRepository(reader).find(scope_of(caller.user()), request.path_value("uscc"), *period, caller.user().id);
    if (!filing) throw http::NotFound{};
    if (!http::may(http::Access::reviewing, caller)) filing->bar = Bar::looks;
    const auto& form = form_of(*filing);
    for (auto* earlier : {&filing->previous, &filing->last_year})
        if (*earlier) *earlier = filing::Filed{parts_.forms.translated((*earlier)->cells, (*earlier)->form_version, form), form.version};
    return std::move(*filing);
}

/// The filings before and after it in the list that it was opened from, which the address carries.
Neighbours ReviewHandlers::neighbours_of(const ReviewFiling& filing, const http::Request& request, const http::Caller& caller)
{
    Neighbours neighbours{"/review?period=" + filing.period.text(), {}, {}, {}};
    if (request.query.text("period") != filing.period.text()) return neighbours;
    const auto now = clock_();
    const auto filter = read_list_filter(request.query, {scope_of(caller.user()), period::current_period(now), parts_.districts, parts_.sections});
    const auto query = query_of(filter, scope_of(caller.user()).district.empty());
    neighbours.list = "/review?" + query;
    neighbours.query = "?" + query;
    auto reader = pool_.read();
    ListRepository list(reader, now, period::groups_over(now, filing.period, parts_.calendar));
    const auto key = list.key_of(filing.uscc, filter);
    if (!key) return neighbours;
    const auto at = [&](bool is_before) -> std::optional<std::string> {
        for (const auto& row : list.rows(filter, {key, is_before, 1}))
            if (row.submission > 0) return "/review/" + row.uscc + "/" + filing.period.text() + "?" + query;
        return std::nullopt;
    };
    neighbours.before = at(true);
    neighbours.after = at(false);
    return neighbours;
}

const form::Form& ReviewHandlers::form_of(const ReviewFiling& filing) const
{
    const auto* form = parts_.forms.version(filing.form_version);
    if (!form) throw std::runtime_error("a filing was made with a form that is not there: " + filing.form_version);
    return *form;
}

http::Response ReviewHandlers::filing_page(const ReviewFiling& filing, const Refused& refused, int status, const http::Request& request,
                                           const http::Caller& caller)
{
    const auto& form = form_of(filing);
    const auto report = form::evaluate(form, filing.cells, context_of(filing, form, parts_));
    auto reader = pool_.read();
    const auto now = clock_();
    const auto powers = powers_over(filing, caller);
    const auto steps = ReviewRepository(reader).steps(filing.enterprise, filing.period);
    DeskRepository desk(reader, filing.enterprise, filing.period);
    FilingView view{filing, form, report, steps, parts_.calendar, powers, parts_.has_two_levels};
    view.neighbours = neighbours_of(filing, request, caller);
    auto typed = refused;
    if (filing.bar != Bar::moved && filing.bar != Bar::looks)
        for (auto& draft : desk.drafts()) {
            const bool is_own = draft.officer == caller.user().id;
            if (is_own && request.method != http::Method::post) typed.form = std::move(draft.form);
            if (!is_own) view.others_drafts.push_back(std::move(draft));
        }
    if ((powers.may_return || powers.may_accept) && request.method != http::Method::post) {
        const auto claim = desk.claim(caller.user().id, now);
        if (claim.officer != caller.user().id) view.claim = claim;
    }
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW_FILING, names::kNAV_MANAGEMENT);
    show_filing(page, view, {parts_.districts, parts_.sections}, typed);
    if (request.method != http::Method::post) show_done(page, request, filing);
    return page.answer("review/filing.tpl", status);
}

} // namespace tianbao::review
