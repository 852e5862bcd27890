// SPDX-License-Identifier: MPL-2.0
#include "filler/preparer_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/preparer_repository.hpp"
#include "filing/right_repository.hpp"
#include "filler/filler_repository.hpp"
#include "filler/preparer_views.hpp"
#include "util/outcome.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace names = html::names;

FillerEnterprise PreparerHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    const bool is_ascii = std::all_of(uscc.begin(), uscc.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!is_ascii) throw http::NotFound{}; // the database cannot compare it with a code
    auto reader = pool_.read();
    auto enterprise = FillerRepository(reader).find_for(caller.user().id, uscc);
    if (!enterprise) throw http::NotFound{};
    return std::move(*enterprise);
}

http::Response PreparerHandlers::page(const http::Request& request, const http::Caller& caller, int status)
{
    const auto enterprise = load(request, caller);
    const auto& user = caller.user().id;
    auto reader = pool_.read();
    RightsSheet sheet{enterprise, user, {}, {}};
    if (enterprise.filler) sheet.preparers = filing::PreparerRepository(reader).list(enterprise.id, enterprise.filler->epoch);
    if (sheet.is_own()) sheet.colleagues = FillerRepository(reader).candidates(enterprise.id, user);
    html::Page page(frame_, request, caller, names::kTITLE_RIGHTS, names::kNAV_WORKBENCH);
    show_rights(page.values(), sheet, settings_);
    page.values().show_if(status == 409, names::kRIGHTS_NOT_CHANGED);
    if (request.query.text("done") == "given") page.show_flash(names::kFLASH_PREPARER_GIVEN);
    if (request.query.text("done") == "taken_back") page.show_flash(names::kFLASH_PREPARER_TAKEN_BACK);
    return page.answer("filler/rights.tpl", status);
}

http::Response PreparerHandlers::rights(const http::Request& request, const http::Caller& caller)
{
    return page(request, caller, 200);
}

http::Response PreparerHandlers::change(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto user = UserId::parse(request.form.text("user"));
    const auto act = request.form.text("act");
    if (!user || (act != "give" && act != "take_back")) throw http::BadRequest{};
    const bool is_own = standing(enterprise.filler, caller.user().id) == Standing::own;
    if (!is_own || *user == caller.user().id) return page(request, caller, 409);
    const bool gives = act == "give";
    if (!changed(enterprise, *user, gives, request, caller)) return page(request, caller, 409);
    return http::see_other("/filler/" + enterprise.uscc + "/rights?done=" + (gives ? "given" : "taken_back"));
}

/// One transaction: the filler's right used, the permission, the message, the audit row.
bool PreparerHandlers::changed(const FillerEnterprise& enterprise, const UserId& user, bool gives, const http::Request& request,
                               const http::Caller& caller)
{
    const auto now = clock_();
    const filing::Holder holder{enterprise.filler->user, enterprise.filler->name, enterprise.filler->epoch};
    auto tx = pool_.begin();
    filing::PreparerRepository preparers(tx);
    if (!filing::RightRepository(tx).use(enterprise.id, holder, now)) return false;
    if (!(gives ? preparers.give(enterprise.id, user, holder, now) : preparers.take_back(enterprise.id, user))) return false;
    FillerRepository(tx).tell(user, gives ? "filler.may_prepare" : "filler.may_not_prepare", enterprise, caller.user().name, now);
    const auto source = audit::source_of(request, caller, now);
    if (gives)
        audit::record(tx, source, {"preparer.give", "enterprise", enterprise.id.text(), {{"to", user.text()}}});
    else
        audit::record(tx, source, {"preparer.take_back", "enterprise", enterprise.id.text(), {{"from", user.text()}}});
    tx.commit();
    return true;
}

} // namespace tianbao::filler
