// SPDX-License-Identifier: MPL-2.0
#include "filing/key_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/enterprise_key_repository.hpp"
#include "filing/filing_repository.hpp"
#include "filing/right_repository.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

namespace names = html::names;

namespace {

bool is_filler(const Desk& desk, const http::Caller& caller)
{
    return desk.holder && desk.holder->user == caller.user().id;
}

} // namespace

http::Response KeyHandlers::keys(const http::Request& request, const http::Caller& caller)
{
    return page({}, request, caller);
}

/// One transaction: the right used, the key added, the audit row. Two at once meet in the right, so the limit holds.
http::Response KeyHandlers::make(const http::Request& request, const http::Caller& caller)
{
    const auto desk = load(request, caller);
    const KeyForm typed{std::string(request.form.text("name")), std::string(request.form.text("days"))};
    if (!is_filler(desk, caller)) return page({typed, {}, {}, true, 403}, request, caller);
    const auto wanted = read_key(typed);
    if (!wanted) return page({typed, wanted.error(), {}, false, 422}, request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!RightRepository(tx).use(desk.enterprise.id, *desk.holder, now)) return page({typed, {}, {}, true, 403}, request, caller);
    EnterpriseKeyRepository keys(tx);
    if (keys.good_ones(desk.enterprise.id, now) >= kMostKeys) return page({typed, {KeyFault::too_many}, {}, false, 422}, request, caller);
    const auto key = new_key();
    const auto id = new_id_text(now);
    keys.add(id, desk.enterprise.id, *wanted, seal_.hash(key, kKeySeal), *desk.holder, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"key.make",
                   "enterprise",
                   desk.enterprise.id.text(),
                   {{"key", id}, {"name", wanted->name}, {"until", day_text(shanghai_day(now + wanted->life))}}});
    tx.commit();
    return page({{{}, typed.days}, {}, key, false, 200}, request, caller);
}

http::Response KeyHandlers::revoke(const http::Request& request, const http::Caller& caller)
{
    const auto desk = load(request, caller);
    if (!is_filler(desk, caller)) return page({{{}, "180"}, {}, {}, true, 403}, request, caller);
    const auto now = clock_();
    const auto& id = request.path_value("id");
    auto tx = pool_.begin();
    if (!RightRepository(tx).use(desk.enterprise.id, *desk.holder, now)) return page({{{}, "180"}, {}, {}, true, 403}, request, caller);
    EnterpriseKeyRepository keys(tx);
    if (!keys.is_of(id, desk.enterprise.id)) throw http::NotFound{};
    if (keys.revoke(id, desk.enterprise.id, caller.user().id, now)) {
        audit::record(tx, audit::source_of(request, caller, now), {"key.revoke", "enterprise", desk.enterprise.id.text(), {{"key", id}}});
        tx.commit();
    }
    return http::see_other("/filing/" + desk.enterprise.uscc + "/keys?done=revoked");
}

Desk KeyHandlers::load(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    auto desk = FilingRepository(reader).find_desk(caller.user().id, request.path_value("uscc"), period::current_period(clock_()));
    if (!desk) throw http::NotFound{};
    return *std::move(desk);
}

http::Response KeyHandlers::page(const Shown& shown, const http::Request& request, const http::Caller& caller)
{
    const auto desk = load(request, caller);
    auto reader = pool_.read();
    const auto keys = EnterpriseKeyRepository(reader).list(desk.enterprise.id);
    html::Page page(frame_, request, caller, names::kTITLE_KEYS, names::kNAV_WORKBENCH);
    show_keys(page, {desk.enterprise, is_filler(desk, caller), keys, shown.typed, shown.faults, shown.new_key, shown.is_refused,
                     public_url_ + "/api/v1", clock_()});
    if (request.query.text("done") == "revoked") page.show_flash(names::kFLASH_KEY_REVOKED);
    return page.answer("filing/keys.tpl", shown.status);
}

} // namespace tianbao::filing
