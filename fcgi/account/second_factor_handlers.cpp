// SPDX-License-Identifier: MPL-2.0
#include "account/second_factor_handlers.hpp"

#include "account/return_path.hpp"
#include "account/second_factor_repository.hpp"
#include "account/totp.hpp"
#include "audit/audit.hpp"
#include "util/text.hpp"

namespace tianbao::account {

namespace names = html::names;

namespace {

SecondFactorForm form_of(const http::FormData& form)
{
    return {std::string(form.text("sealed_key")), own_path(form.text("return_to"))};
}

Secret code_of(const http::FormData& form)
{
    return Secret(std::string(trimmed(form.text("totp_code"))));
}

http::Response way_on(const std::string& return_to)
{
    return http::see_other(return_to);
}

} // namespace

http::Response SecondFactorHandlers::page(const http::Request& request, const http::Caller& caller)
{
    const auto authenticator = SecondFactorRepository(pool_.read()).find(caller.user().id);
    return show(request, caller, authenticator, {{}, own_path(request.query.text("return_to"))}, std::nullopt);
}

http::Response SecondFactorHandlers::enrol(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto typed = form_of(request.form);
    const auto& user = caller.user();
    if (!user.lacks_second_factor) return way_on(typed.return_to);
    const auto key = seal_.opened(typed.sealed_key, enrolment_context(caller));
    if (!key || SecondFactorRepository(pool_.read()).find(user.id)) return page(request, caller); // another window has set one up
    const auto code = code_of(request.form);
    const auto digits = totp_code_of(code);
    const auto step = digits ? totp_step_of(*key, *digits, now) : std::nullopt;
    if (!step) {
        const auto fault = code.empty() ? CodeFault::required : digits ? CodeFault::wrong : CodeFault::malformed;
        return show(request, caller, std::nullopt, typed, fault);
    }
    const auto codes = new_recovery_codes();
    Secret token;
    const bool enrolled = retrying([&] {
        auto tx = pool_.begin();
        SecondFactorRepository factors(tx);
        if (!factors.enrol(user.id, check_.sealed(*key, user.id), *step, now)) return false;
        factors.replace_recovery_codes(user.id, hashes_of(codes, user.id));
        audit::record(tx, audit::source_of(request, caller, now), {"second_factor.enrol", "user", user.id.text(), {}});
        token = pass(tx, request, caller, SecondFactor::totp, now);
        tx.commit();
        return true;
    });
    return enrolled ? show_codes(request, caller, codes, typed.return_to, token) : page(request, caller);
}

http::Response SecondFactorHandlers::prove(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto typed = form_of(request.form);
    if (!caller.user().lacks_second_factor) return way_on(typed.return_to);
    const auto authenticator = SecondFactorRepository(pool_.read()).find(caller.user().id);
    if (!authenticator) return page(request, caller);
    const auto proven = check_.try_code(*authenticator, code_of(request.form), request, caller, now);
    if (!proven) return show(request, caller, authenticator, typed, proven.error());
    Secret token;
    const bool taken = retrying([&] {
        auto tx = pool_.begin();
        if (!SecondFactorCheck::take(tx, caller.user().id, *proven, now)) return false;
        token = pass(tx, request, caller, proven->factor, now);
        tx.commit();
        return true;
    });
    if (!taken) return show(request, caller, authenticator, typed, CodeFault::wrong);
    auto response = way_on(typed.return_to);
    sessions_.cookies().set(response, Cookie::session, token);
    return response;
}

http::Response SecondFactorHandlers::renew_codes(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user();
    const auto authenticator = SecondFactorRepository(pool_.read()).find(user.id);
    if (!authenticator) throw http::NotFound{};
    const auto proven = check_.try_code(*authenticator, code_of(request.form), request, caller, now);
    if (!proven) return show(request, caller, authenticator, {}, proven.error());
    const auto codes = new_recovery_codes();
    const bool taken = retrying([&] {
        auto tx = pool_.begin();
        if (!SecondFactorCheck::take(tx, user.id, *proven, now)) return false;
        SecondFactorRepository(tx).replace_recovery_codes(user.id, hashes_of(codes, user.id));
        audit::record(tx, audit::source_of(request, caller, now), {"second_factor.recovery_codes", "user", user.id.text(), {}});
        tx.commit();
        return true;
    });
    return taken ? show_codes(request, caller, codes, "/account/second-factor", {}) : show(request, caller, authenticator, {}, CodeFault::wrong);
}

/// The session has its second factor; its token changes, since it may do more from now on.
Secret SecondFactorHandlers::pass(db::Transaction& tx, const http::Request& request, const http::Caller& caller, SecondFactor factor, Instant now)
{
    const auto& session = caller.user().session;
    if (!SecondFactorRepository(tx).note(session, factor, now)) throw http::Forbidden{};
    audit::record(tx, audit::source_of(request, caller, now),
                  {"second_factor.pass", "session", session.text(), {{"second_factor", std::string(word_of(factor))}}});
    return sessions_.renew(tx, session);
}

http::Response SecondFactorHandlers::show(const http::Request& request, const http::Caller& caller, const std::optional<Authenticator>& authenticator,
                                          const SecondFactorForm& typed, std::optional<CodeFault> fault)
{
    const auto now = clock_();
    html::Page page(frame_, request, caller, names::kTITLE_SECOND_FACTOR, names::kNAV_ACCOUNT);
    auto& values = page.values();
    values.set(names::kRETURN_TO, typed.return_to);
    if (!caller.user().lacks_second_factor) {
        show_second_factor(values, authenticator);
    } else if (authenticator) {
        values.show(names::kASK_CODE);
    } else {
        const auto held = typed.sealed_key.empty() ? std::nullopt : seal_.opened(typed.sealed_key, enrolment_context(caller));
        const auto key = held ? *held : new_totp_key();
        show_enrolment(values, key, held ? typed.sealed_key : seal_.sealed(key, enrolment_context(caller)), frame_.office_name, caller.user().name);
    }
    const auto present = fault == CodeFault::locked ? SecondFactorRepository(pool_.read()).find(caller.user().id) : authenticator;
    if (present) values.set(names::kWAIT_MINUTES, std::to_string(minutes_locked(*present, now)));
    if (fault) page.show_problems({problem_of(*fault)});
    return page.answer("account/second_factor.tpl", fault ? 422 : 200);
}

http::Response SecondFactorHandlers::show_codes(const http::Request& request, const http::Caller& caller, const std::vector<Secret>& codes,
                                                const std::string& return_to, const Secret& session_token)
{
    auto passed = caller;
    passed.signed_in->lacks_second_factor = false;
    if (!session_token.empty()) passed.csrf = sessions_.cookies().csrf(session_token);
    html::Page page(frame_, request, passed, names::kTITLE_RECOVERY_CODES, names::kNAV_ACCOUNT);
    show_recovery_codes(page.values(), codes, return_to);
    auto response = page.answer("account/recovery_codes.tpl");
    if (!session_token.empty()) sessions_.cookies().set(response, Cookie::session, session_token);
    return response;
}

std::vector<std::string> SecondFactorHandlers::hashes_of(const std::vector<Secret>& codes, const UserId& user) const
{
    std::vector<std::string> hashes;
    for (const auto& code : codes) hashes.push_back(check_.recovery_hash(code, user));
    return hashes;
}

/// The key of an authenticator that is being set up is on the page alone, for this session alone.
std::string SecondFactorHandlers::enrolment_context(const http::Caller& caller) const
{
    return "enrolment:" + caller.user().id.text() + ":" + caller.user().session.text();
}

} // namespace tianbao::account
