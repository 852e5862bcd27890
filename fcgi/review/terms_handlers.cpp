// SPDX-License-Identifier: MPL-2.0
#include "review/terms_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "review/own_repository.hpp"
#include "review/review.hpp"
#include "roster/roster_repository.hpp"

#include <algorithm>

namespace tianbao::review {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;

std::string text_of(const http::Request& request, std::string_view name)
{
    return std::string(request.form.text(name));
}

http::Response done(const TermsSheet& sheet, std::string_view what)
{
    return http::see_other("/review/" + sheet.uscc + "/terms?done=" + std::string(what));
}

std::string text_of(std::optional<period::Period> period)
{
    return period ? period->text() : std::string{};
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto what = request.query.text("done");
    if (what == "extended") page.show_flash(names::kFLASH_EXTENDED);
    if (what == "exempted") page.show_flash(names::kFLASH_EXEMPTED);
    if (what == "ended") page.show_flash(names::kFLASH_EXEMPTION_ENDED);
    if (what == "withdrawn") page.show_flash(names::kFLASH_TERM_WITHDRAWN);
}

/// A key of the list: a code, the kind, the period.
std::string key_of(std::string_view text)
{
    const bool is_key = std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || enterprise::is_code_text(std::string_view(&c, 1)); });
    return is_key ? std::string(text) : std::string{};
}

std::string filing_object(const TermsSheet& sheet, period::Period period)
{
    return sheet.enterprise.text() + "/" + period.text();
}

/// Whether what is to be withdrawn holds for months that another district decides about.
bool is_another_districts(const TermsSheet& sheet, bool is_extension, period::Period period)
{
    if (is_extension) return sheet.elsewhere.contains(period);
    const auto& exemptions = sheet.terms.exemptions;
    return std::any_of(exemptions.begin(), exemptions.end(),
                       [&](const auto& one) { return one.first == period && is_elsewhere(one, sheet.elsewhere); });
}

} // namespace

http::Response TermsHandlers::running(const http::Request& request, const http::Caller& caller)
{
    const auto after = key_of(request.query.text("after"));
    auto reader = pool_.read();
    auto terms = TermsRepository(reader).running(scope_of(caller.user()), after, kPerPage + 1, clock_());
    std::string next_key;
    if (terms.size() > kPerPage) {
        terms.pop_back();
        next_key = terms.back().key;
    }
    html::Page page(frame_, request, caller, names::kTITLE_TERMS_LIST, names::kNAV_MANAGEMENT);
    show_running(page.values(), terms, districts_, after.empty(), next_key);
    return page.answer("review/terms_list.tpl");
}

http::Response TermsHandlers::terms(const http::Request& request, const http::Caller& caller)
{
    if (!enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    auto reader = pool_.read();
    auto sheet = TermsRepository(reader).look(scope_of(caller.user()), request.path_value("uscc"));
    if (!sheet) throw http::NotFound{};
    sheet->is_own = OwnRepository(reader).is_own(sheet->enterprise, caller.user().id);
    return page(*sheet, {}, 200, request, caller);
}

http::Response TermsHandlers::extend(const http::Request& request, const http::Caller& caller)
{
    const auto seen = load(request, caller);
    if (seen.is_own) return page(seen, {}, 409, request, caller);
    const auto now = clock_();
    const ExtensionForm form{text_of(request, "period"), text_of(request, "until"), text_of(request, "extension_reason")};
    auto tx = pool_.begin();
    TermsRepository terms(tx);
    terms.begin_change(seen.enterprise); // from here on it moves to no other district
    const auto sheet = terms.find(scope_of(caller.user()), seen.uscc);
    if (!sheet) throw http::NotFound{};
    const auto extension = read_extension(form, calendar_, now, sheet->terms, sheet->elsewhere);
    if (!extension) return page(*sheet, {.extension = form, .problems = problems_of(extension.error())}, 422, request, caller);
    terms.extend(sheet->enterprise, *extension, caller.user().id, now);
    terms.tell_filler(*sheet, {"period.extended", extension->period.text(), {}, day_text(extension->until), extension->reason}, now);
    audit::record(
        tx, audit::source_of(request, caller, now),
        {"terms.extend", "filing", filing_object(*sheet, extension->period), {{"until", day_text(extension->until)}, {"reason", extension->reason}}});
    tx.commit();
    return done(*sheet, "extended");
}

http::Response TermsHandlers::exempt(const http::Request& request, const http::Caller& caller)
{
    const auto seen = load(request, caller);
    if (seen.is_own) return page(seen, {}, 409, request, caller);
    const auto now = clock_();
    const ExemptionForm form{text_of(request, "first_period"), text_of(request, "last_period"), text_of(request, "exemption_class"),
                             text_of(request, "exemption_reason")};
    auto tx = pool_.begin();
    TermsRepository terms(tx);
    terms.begin_change(seen.enterprise); // of two officers the second sees what the first has granted
    const auto sheet = terms.find(scope_of(caller.user()), seen.uscc);
    if (!sheet) throw http::NotFound{};
    const auto exemption = read_exemption(form, sheet->terms.exemptions, now, sheet->elsewhere);
    if (!exemption) return page(*sheet, {.exemption = form, .problems = problems_of(exemption.error())}, 422, request, caller);
    terms.exempt(sheet->enterprise, *exemption, caller.user().id, now);
    roster::RosterRepository(tx).follow_exemptions(sheet->enterprise);
    terms.tell_filler(*sheet, {"period.exempted", exemption->first.text(), text_of(exemption->last), {}, exemption->reason}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"terms.exempt",
                   "enterprise",
                   sheet->enterprise.text(),
                   {{"first", exemption->first.text()},
                    {"last", text_of(exemption->last)},
                    {"class", std::string(period::word_of(exemption->exemption_class))},
                    {"reason", exemption->reason}}});
    tx.commit();
    return done(*sheet, "exempted");
}

http::Response TermsHandlers::end(const http::Request& request, const http::Caller& caller)
{
    const auto seen = load(request, caller);
    if (seen.is_own) return page(seen, {}, 409, request, caller);
    const auto now = clock_();
    const EndForm form{text_of(request, "first"), text_of(request, "last")};
    auto tx = pool_.begin();
    TermsRepository terms(tx);
    terms.begin_change(seen.enterprise);
    const auto sheet = terms.find(scope_of(caller.user()), seen.uscc);
    if (!sheet) throw http::NotFound{};
    const auto& exemptions = sheet->terms.exemptions;
    const auto exemption = std::find_if(exemptions.begin(), exemptions.end(), [&](const auto& one) { return one.first.text() == form.first; });
    if (exemption == exemptions.end()) return page(*sheet, {.is_gone = true}, 409, request, caller);
    const auto last = read_end(form, *exemption, sheet->elsewhere);
    if (!last) return page(*sheet, {.end = form, .problems = {problem_of(last.error())}}, 422, request, caller);
    terms.end_exemption(sheet->enterprise, exemption->first, *last);
    roster::RosterRepository(tx).follow_exemptions(sheet->enterprise);
    terms.tell_filler(*sheet, {"period.exemption_ended", exemption->first.text(), last->text(), {}, exemption->reason}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"terms.end", "enterprise", sheet->enterprise.text(), {{"first", exemption->first.text()}, {"last", last->text()}}});
    tx.commit();
    return done(*sheet, "ended");
}

http::Response TermsHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.is_own) return page(sheet, {}, 409, request, caller);
    const bool is_extension = request.form.text("kind") == "extension";
    const auto period = period::Period::parse(request.form.text("period"));
    if (!period || !withdrawn(sheet, is_extension, *period, request, caller))
        return page(load(request, caller), {.is_gone = true}, 409, request, caller);
    return done(sheet, "withdrawn");
}

/// One transaction: the term, the filler's message, the audit row. False: it is not there any more.
bool TermsHandlers::withdrawn(const TermsSheet& seen, bool is_extension, period::Period period, const http::Request& request,
                              const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    TermsRepository terms(tx);
    terms.begin_change(seen.enterprise);
    const auto sheet = terms.find(scope_of(caller.user()), seen.uscc);
    if (!sheet) throw http::NotFound{};
    if (is_another_districts(*sheet, is_extension, period)) throw http::Forbidden{};
    const bool is_done = is_extension ? terms.withdraw_extension(sheet->enterprise, period) : terms.withdraw_exemption(sheet->enterprise, period);
    if (!is_done) return false;
    roster::RosterRepository(tx).follow_exemptions(sheet->enterprise);
    terms.tell_filler(*sheet, {is_extension ? "period.extension_withdrawn" : "period.exemption_withdrawn", period.text(), {}, {}, {}}, now);
    const auto source = audit::source_of(request, caller, now);
    if (is_extension) {
        audit::record(tx, source, {"terms.withdraw_extension", "filing", filing_object(*sheet, period), {}});
    } else {
        audit::record(tx, source, {"terms.withdraw_exemption", "enterprise", sheet->enterprise.text(), {{"first", period.text()}}});
    }
    tx.commit();
    return true;
}

TermsSheet TermsHandlers::load(const http::Request& request, const http::Caller& caller)
{
    if (!enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    auto reader = pool_.read();
    auto sheet = TermsRepository(reader).find(scope_of(caller.user()), request.path_value("uscc"));
    if (!sheet) throw http::NotFound{};
    sheet->is_own = OwnRepository(reader).is_own(sheet->enterprise, caller.user().id);
    return std::move(*sheet);
}

http::Response TermsHandlers::page(const TermsSheet& sheet, const TermsTyped& typed, int status, const http::Request& request,
                                   const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_TERMS, names::kNAV_MANAGEMENT);
    show_terms(page, sheet, calendar_, typed, clock_());
    if (sheet.is_former) {
        const auto* district = districts_.find(sheet.district);
        page.values().add(names::kFORMER_DISTRICT).set(names::kNOW_DISTRICT, district ? district->name : sheet.district);
    }
    const bool is_agency = http::may(http::Access::agency, caller) && !sheet.is_former;
    page.values().show_if(is_agency && sheet.is_own, names::kOWN_ENTERPRISE);
    page.values().show_if(is_agency && !sheet.is_own, names::kMAY_DECIDE);
    if (request.method != http::Method::post) show_done(page, request);
    return page.answer("review/terms.tpl", status);
}

} // namespace tianbao::review
