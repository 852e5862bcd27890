// SPDX-License-Identifier: MPL-2.0
#include "review/review_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/filing_context.hpp"
#include "form/evaluation.hpp"
#include "review/request_repository.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tianbao::review {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;
constexpr std::array<std::string_view, 7> kStateWords{"missing", "exempt", "draft", "submitted", "returned", "accepted", kRequested};

/// From the current period back to January of last year, and the one that is shown.
std::vector<period::Period> periods_to_choose(period::Period current, period::Period shown)
{
    std::vector<period::Period> periods;
    const period::Period oldest(current.year() - 1, 1);
    for (auto period = current; period >= oldest; period = period.previous()) periods.push_back(period);
    if (shown < oldest) periods.push_back(shown);
    return periods;
}

/// A code or its beginning; anything else is no key.
std::string key_of(std::string_view text)
{
    return is_code_text(text) ? std::string(text) : std::string{};
}

/// Only what the filing bears out is said.
void show_done(html::Page& page, const http::Request& request, const ReviewFiling& filing)
{
    const auto done = request.query.text("done");
    page.values().set(names::kFLASH_NAME, filing.name);
    if (done == "returned" && filing.state == filing::State::returned) page.show_flash(names::kFLASH_RETURNED);
    if (done == "accepted" && filing.state == filing::State::accepted) page.show_flash(names::kFLASH_ACCEPTED);
    if (done == "request_refused" && !filing.request) page.show_flash(names::kFLASH_REQUEST_REFUSED);
    if (done == "explanation_accepted") page.show_flash(names::kFLASH_EXPLANATION_ACCEPTED);
    if (done == "explanation_withdrawn") page.show_flash(names::kFLASH_EXPLANATION_WITHDRAWN);
}

/// Takes the last of one too many rows off; its predecessor's key leads to the next page.
template <class Row, class Key>
std::string take_next_key(std::vector<Row>& rows, Key Row::*key)
{
    if (rows.size() <= kPerPage) return {};
    rows.pop_back();
    return rows.back().*key;
}

form::Context context_of(const ReviewFiling& filing, const form::Form& form, const ReviewParts& parts)
{
    const filing::FilingEnterprise enterprise{filing.enterprise, filing.uscc,     filing.name, filing.district, filing.section(),
                                              filing.industry,   filing.category, filing.size, filing.terms};
    return filing::context_of({parts.forms, parts.sizes}, enterprise, form, filing.period, filing.nil_declared, filing.previous, filing.last_year);
}

} // namespace

http::Response ReviewHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto filter = read_filter(request, caller);
    const auto after = key_of(request.query.text("after"));
    const bool wants_requests = filter.state == kRequested;
    auto reader = pool_.read();
    ReviewRepository reviews(reader);
    RequestRepository requests(reader);
    const auto counts = reviews.counts(filter);
    auto rows = wants_requests ? std::vector<ListRow>{} : reviews.list(filter, after, kPerPage + 1);
    const auto next_key = take_next_key(rows, &ListRow::uscc);
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW, names::kNAV_MANAGEMENT);
    const bool is_city = caller.user().role == http::Role::centre_officer;
    show_list(page.values(),
              {filter, is_city, std::string(request.query.text("q")), periods_to_choose(period::current_period(clock_()), filter.period),
               parts_.calendar, counts, requests.count(filter.scope), rows, after.empty(), next_key},
              {parts_.districts, parts_.sections});
    if (wants_requests) {
        auto waiting = requests.list(filter.scope, after, kPerPage + 1);
        const auto next_request = take_next_key(waiting, &WaitingRequest::id);
        show_requests(page.values(), {waiting, after.empty(), next_request}, {parts_.districts, parts_.sections});
    }
    return page.answer("review/list.tpl");
}

http::Response ReviewHandlers::filing(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    audit::record_read(
        pool_.read(), audit::source_of(request, caller, clock_()),
        {"filing.read", "filing", filing.enterprise.text() + "/" + filing.period.text(), {{"submission", std::to_string(filing.submission)}}});
    return filing_page(filing, {}, 200, request, caller);
}

/// Unknown words are no filters; a district officer's district is not a matter of the form.
ListFilter ReviewHandlers::read_filter(const http::Request& request, const http::Caller& caller) const
{
    const auto current = period::current_period(clock_());
    const auto asked = period::Period::parse(request.query.text("period"));
    ListFilter filter{asked && *asked <= current && *asked >= period::first_period() ? *asked : current,
                      scope_of(caller.user()),
                      {},
                      read_search(request.query.text("q"))};
    const auto state = request.query.text("state");
    if (std::find(kStateWords.begin(), kStateWords.end(), state) != kStateWords.end()) filter.state = state;
    const auto* district = parts_.districts.find(request.query.text("district"));
    if (filter.scope.district.empty() && district) filter.scope.district = district->code;
    return filter;
}

ReviewFiling ReviewHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto period = period::Period::parse(request.path_value("period"));
    if (!period || !is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    auto reader = pool_.read();
    auto filing = ReviewRepository(reader).find(scope_of(caller.user()), request.path_value("uscc"), *period);
    if (!filing) throw http::NotFound{};
    const auto& form = form_of(*filing);
    for (auto* earlier : {&filing->previous, &filing->last_year})
        if (*earlier) *earlier = filing::Filed{parts_.forms.translated((*earlier)->cells, (*earlier)->form_version, form), form.version};
    return std::move(*filing);
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
    const auto steps = ReviewRepository(reader).steps(filing.enterprise, filing.period);
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW_FILING, names::kNAV_MANAGEMENT);
    show_filing(page, {filing, form, report, steps, parts_.calendar}, {parts_.districts, parts_.sections}, refused);
    if (request.method != http::Method::post) show_done(page, request, filing);
    return page.answer("review/filing.tpl", status);
}

} // namespace tianbao::review
