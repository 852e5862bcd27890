// SPDX-License-Identifier: MPL-2.0
#include "directory/directory_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "period/calendar.hpp"
#include "review/own_repository.hpp"

namespace tianbao::directory {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;
constexpr int kMonths = 24;

period::Period first_month(Instant now)
{
    auto period = period::current_period(now);
    for (int i = 1; i < kMonths; ++i) period = period.previous();
    return period;
}

/// Who only looks has no cause to call or write to anybody.
void hide_numbers(enterprise::ContactDetails& contact)
{
    contact.telephone = Telephone(contact.telephone.masked());
    contact.mobile = Telephone(contact.mobile.masked());
    contact.email.clear();
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto done = request.query.text("done");
    if (done == "category") page.show_flash(names::kFLASH_CATEGORY_CHANGED);
    if (done == "moved") page.show_flash(names::kFLASH_ENTERPRISE_MOVED);
    if (done == "revoked") page.show_flash(names::kFLASH_ASSOCIATION_REVOKED);
}

} // namespace

http::Response DirectoryHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto filter = read_filter(request, caller);
    const auto asked = request.query.text("after");
    const auto after = enterprise::is_code_text(asked) ? std::string(asked) : std::string{};
    auto reader = pool_.read();
    auto rows = DirectoryRepository(reader).list(filter, after, kPerPage + 1);
    std::string next_key;
    if (rows.size() > kPerPage) {
        rows.pop_back();
        next_key = rows.back().uscc;
    }
    html::Page page(frame_, request, caller, names::kTITLE_ENTERPRISES, names::kNAV_MANAGEMENT);
    const bool is_city = review::scope_of(caller.user()).district.empty();
    show_list(page.values(), {filter, is_city, std::string(request.query.text("q")), rows, after.empty(), next_key}, reference_);
    return page.answer("directory/list.tpl");
}

/// Unknown words are no filters; a district officer's district is not a matter of the form.
ListFilter DirectoryHandlers::read_filter(const http::Request& request, const http::Caller& caller) const
{
    const auto typed = request.query.text("q");
    ListFilter filter{review::scope_of(caller.user()), review::read_search(typed)};
    const auto* district = reference_.districts.find(request.query.text("district"));
    if (filter.scope.district.empty() && district) filter.scope.district = district->code;
    if (enterprise::category_from(request.query.text("category"))) filter.category = request.query.text("category");
    const auto status = request.query.text("status");
    if (status == kMissing || enterprise::status_from(status)) filter.status = status;
    filter.without_filler = request.query.text("filler") == "none";
    return filter;
}

/// What is held of people and of the enterprise is personal data: who reads it leaves a row.
http::Response DirectoryHandlers::enterprise(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    auto tx = pool_.begin();
    audit::record(tx, audit::source_of(request, caller, clock_()),
                  {"enterprise.read", "enterprise", sheet.facts.id.text(), {{"uscc", sheet.facts.uscc}}});
    tx.commit();
    return page({}, 200, request, caller);
}

Sheet DirectoryHandlers::load(const http::Request& request, const http::Caller& caller)
{
    if (!enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    auto reader = pool_.read();
    auto sheet = DirectoryRepository(reader).find(review::scope_of(caller.user()), request.path_value("uscc"));
    if (!sheet) throw http::NotFound{};
    sheet->is_own = review::OwnRepository(reader).is_own(sheet->facts.id, caller.user().id);
    return *std::move(sheet);
}

http::Response DirectoryHandlers::page(const Typed& typed, int status, const http::Request& request, const http::Caller& caller)
{
    auto sheet = load(request, caller);
    const auto now = clock_();
    auto reader = pool_.read();
    DirectoryRepository(reader).complete(sheet, first_month(now));
    html::Page page(frame_, request, caller, names::kTITLE_ENTERPRISE_SHEET, names::kNAV_MANAGEMENT);
    const bool is_agency = http::may(http::Access::agency, caller);
    if (!http::may(http::Access::reviewing, caller)) hide_numbers(sheet.facts.contact);
    page.values().show_if(is_agency && sheet.is_own, names::kOWN_ENTERPRISE);
    page.values().show_if(is_agency && !sheet.is_own, names::kMAY_DECIDE);
    show_sheet(page, sheet, typed, review::scope_of(caller.user()), reference_, defaults_, now);
    if (request.method != http::Method::post) show_done(page, request);
    return page.answer("directory/enterprise.tpl", status);
}

http::Response DirectoryHandlers::stale_page(Typed typed, const http::Request& request, const http::Caller& caller)
{
    typed.is_stale = true;
    return page(typed, 409, request, caller);
}

} // namespace tianbao::directory
