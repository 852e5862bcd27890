// SPDX-License-Identifier: MPL-2.0
#include "review/review_handlers.hpp"

#include "audit/audit.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace tianbao::review {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;
constexpr std::array<std::string_view, 5> kStateWords{"missing", "draft", "submitted", "returned", "accepted"};

/// An officer without a district is nobody's officer.
Scope scope_of(const http::Caller::User& officer)
{
    if (officer.role == http::Role::centre_officer) return {};
    if (officer.role != http::Role::district_officer || officer.district.empty()) throw http::Forbidden{};
    return {officer.district};
}

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

/// The version that a form names; 0, which no filing has, for anything else.
int version_of(const http::FormData& form)
{
    const auto text = form.text("version");
    int version = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), version);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? version : 0;
}

std::string url_of(const ReviewFiling& filing, std::string_view done)
{
    return "/review/" + filing.uscc + "/" + filing.period.text() + "?done=" + std::string(done);
}

/// Only what the filing bears out is said.
void show_done(html::Page& page, const http::Request& request, const ReviewFiling& filing)
{
    const auto done = request.query.text("done");
    page.values().set(names::kFLASH_NAME, filing.name);
    if (done == "returned" && filing.state == filing::State::returned) page.show_flash(names::kFLASH_RETURNED);
    if (done == "accepted" && filing.state == filing::State::accepted) page.show_flash(names::kFLASH_ACCEPTED);
}

std::string object_of(const ReviewFiling& filing)
{
    return filing.enterprise.text() + "/" + filing.period.text();
}

} // namespace

http::Response ReviewHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto filter = read_filter(request, caller);
    const auto after = key_of(request.query.text("after"));
    auto reader = pool_.read();
    ReviewRepository reviews(reader);
    const auto counts = reviews.counts(filter);
    auto rows = reviews.list(filter, after, kPerPage + 1);
    std::string next_key;
    if (rows.size() > kPerPage) {
        rows.pop_back();
        next_key = rows.back().uscc;
    }
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW, names::kNAV_REVIEW);
    const bool is_city = caller.user().role == http::Role::centre_officer;
    show_list(page.values(),
              {filter, is_city, std::string(request.query.text("q")), periods_to_choose(period::current_period(clock_()), filter.period),
               parts_.calendar.due_day(filter.period), counts, rows, after.empty(), next_key},
              {parts_.districts, parts_.sections});
    return page.answer("review/list.tpl");
}

http::Response ReviewHandlers::filing(const http::Request& request, const http::Caller& caller)
{
    return filing_page(load(request, caller), {}, 200, request, caller);
}

http::Response ReviewHandlers::give_back(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    const ReturnForm form{std::string(request.form.text("reason_class")), std::string(request.form.text("reason"))};
    if (version_of(request.form) != filing.version || !may_return(filing.state)) return filing_page(filing, {form, {}, true}, 409, request, caller);
    const auto reason = read_return(form);
    if (!reason) return filing_page(filing, {form, reason.error(), false}, 422, request, caller);
    if (!given_back(filing, *reason, request, caller)) return filing_page(load(request, caller), {form, {}, true}, 409, request, caller);
    return http::see_other(url_of(filing, "returned"));
}

http::Response ReviewHandlers::accept(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    if (version_of(request.form) != filing.version || !may_accept(filing.state)) return filing_page(filing, {{}, {}, true}, 409, request, caller);
    if (!accepted(filing, request, caller)) return filing_page(load(request, caller), {{}, {}, true}, 409, request, caller);
    return http::see_other(url_of(filing, "accepted"));
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
    return std::move(*filing);
}

/// One transaction: the state, the return, the filler's message, the audit row.
bool ReviewHandlers::given_back(const ReviewFiling& seen, const ReturnReason& reason, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.give_back(seen, reason, caller.user().id, now)) return false;
    reviews.tell_filler(seen, "filing.returned", reason.reason, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.return",
                   "filing",
                   object_of(seen),
                   {{"submission", std::to_string(seen.submission)}, {"class", std::string(word_of(reason.reason_class))}}});
    tx.commit();
    return true;
}

/// One transaction: the state, the acceptance, the filler's message, the audit row.
bool ReviewHandlers::accepted(const ReviewFiling& seen, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.accept(seen, caller.user().id, now)) return false;
    reviews.tell_filler(seen, "filing.accepted", {}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.accept", "filing", object_of(seen), {{"submission", std::to_string(seen.submission)}}});
    tx.commit();
    return true;
}

http::Response ReviewHandlers::filing_page(const ReviewFiling& filing, const Refused& refused, int status, const http::Request& request,
                                           const http::Caller& caller)
{
    const auto* form = parts_.forms.version(filing.form_version);
    if (!form) throw std::runtime_error("a filing was made with a form that is not there: " + filing.form_version);
    auto reader = pool_.read();
    const auto steps = ReviewRepository(reader).steps(filing.enterprise, filing.period);
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW_FILING, names::kNAV_REVIEW);
    show_filing(page, {filing, *form, steps, parts_.calendar.due_day(filing.period)}, {parts_.districts, parts_.sections}, refused);
    if (request.method != http::Method::post) show_done(page, request, filing);
    return page.answer("review/filing.tpl", status);
}

} // namespace tianbao::review
