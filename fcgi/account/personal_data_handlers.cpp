// SPDX-License-Identifier: MPL-2.0
#include "account/personal_data_handlers.hpp"

#include "account/personal_data_repository.hpp"
#include "account/session_repository.hpp"
#include "audit/audit.hpp"
#include "util/text.hpp"

namespace tianbao::account {

namespace names = html::names;

namespace {

PersonalData data_of(db::Reader database, const http::Caller& caller, int most)
{
    auto data = PersonalDataRepository(database).find(caller.user().id, most);
    if (!data) throw http::NotFound{};
    return std::move(*data);
}

bool is_official(const http::Caller& caller)
{
    return caller.user().role != http::Role::user;
}

} // namespace

http::Response PersonalDataHandlers::data(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto data = data_of(pool_.read(), caller, kHeldOnPage);
    audit::record_read(pool_.read(), audit::source_of(request, caller, now), {"personal.view", "user", data.id.text(), {}});
    html::Page page(frame_, request, caller, names::kTITLE_PERSONAL_DATA, names::kNAV_ACCOUNT);
    show_personal_data(page.values(), data, !is_official(caller), sessions_.settings(), now);
    return page.answer("account/data.tpl");
}

http::Response PersonalDataHandlers::download(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto data = data_of(pool_.read(), caller, kHeldInFile);
    audit::record_read(pool_.read(), audit::source_of(request, caller, now), {"personal.download", "user", data.id.text(), {{"format", "json"}}});
    return http::download(personal_data_json(data, now), "application/json; charset=utf-8", "personal_data.json");
}

http::Response PersonalDataHandlers::ask_close(const http::Request& request, const http::Caller& caller)
{
    return close_page(request, caller, {}, 200);
}

http::Response PersonalDataHandlers::close(const http::Request& request, const http::Caller& caller)
{
    const std::string confirmation(trimmed(request.form.text("confirmation")));
    if (is_official(caller) || confirmation != caller.user().name) return close_page(request, caller, confirmation, 422);
    if (!is_closed_by(request, caller)) return close_page(request, caller, confirmation, 409);
    auto response = http::see_other("/account/closed");
    for (const auto cookie : {Cookie::session, Cookie::browser, Cookie::held, Cookie::binding}) sessions_.cookies().clear(response, cookie);
    return response;
}

http::Response PersonalDataHandlers::closed(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_ACCOUNT_CLOSED, names::kNAV_HOME);
    return page.answer("account/closed.tpl");
}

/// One transaction: the account, all that goes with it, its sessions, the audit row. False: the user is still a filler.
bool PersonalDataHandlers::is_closed_by(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user().id;
    auto tx = pool_.begin();
    ClosingRepository closing(tx);
    if (!closing.close(user, now) || !closing.release(user, now)) return false;
    SessionRepository(tx).end_all_of(user, std::nullopt, now);
    audit::record(tx, audit::source_of(request, caller, now), {"account.close", "user", user.text(), {}});
    tx.commit();
    return true;
}

http::Response PersonalDataHandlers::close_page(const http::Request& request, const http::Caller& caller, std::string confirmation, int status)
{
    CloseView view{caller.user().name, is_official(caller), ClosingRepository(pool_.read()).filled_by(caller.user().id), std::move(confirmation)};
    html::Page page(frame_, request, caller, names::kTITLE_CLOSE_ACCOUNT, names::kNAV_ACCOUNT);
    const bool is_refused = status == 422 && !view.is_official && view.filled.empty();
    show_close(page.values(), view);
    if (is_refused) page.show_problems({problem_of_confirmation()});
    return page.answer("account/close.tpl", status);
}

} // namespace tianbao::account
