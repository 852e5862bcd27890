// SPDX-License-Identifier: MPL-2.0
#include "account/email_handlers.hpp"

#include "account/account_repository.hpp"
#include "account/email_proof_repository.hpp"
#include "audit/audit.hpp"
#include "util/outcome.hpp"
#include "util/retry.hpp"
#include "util/secret.hpp"

namespace tianbao::account {

namespace names = html::names;

std::string EmailHandlers::address_of(const http::Caller& caller)
{
    const auto account = AccountRepository(pool_.read()).find(caller.user().id);
    if (!account) throw http::NotFound{};
    return account->email;
}

http::Response EmailHandlers::page(const http::Request& request, const http::Caller& caller, const std::string& typed,
                                   const std::vector<html::Problem>& problems)
{
    const auto proof = EmailProofRepository(pool_.read()).find(caller.user().id);
    html::Page page(frame_, request, caller, names::kTITLE_EMAIL, names::kNAV_ACCOUNT);
    show_email(page.values(), {address_of(caller), proof, typed, sends_mail_}, clock_());
    page.show_problems(problems);
    return page.answer("account/email.tpl", problems.empty() ? 200 : 422);
}

http::Response EmailHandlers::email(const http::Request& request, const http::Caller& caller)
{
    return page(request, caller, {}, {});
}

http::Response EmailHandlers::send_code(const http::Request& request, const http::Caller& caller)
{
    if (!sends_mail_) return http::see_other("/account/email"); // which says so
    const auto now = clock_();
    const auto& user = caller.user().id;
    const auto address = address_of(caller);
    const auto known = EmailProofRepository(pool_.read()).find(user);
    if (const auto obstacle = obstacle_to_code(known, address, now)) {
        const auto problem = problem_of(*obstacle);
        return problem ? page(request, caller, {}, {*problem}) : http::see_other("/account/email");
    }
    auto tx = pool_.begin();
    if (!EmailProofRepository(tx).ask(user, known, with_fresh_code(known, address, now))) throw TryAgain("another code was asked for");
    audit::record(tx, audit::source_of(request, caller, now), {"account.email_code", "user", user.text(), {}});
    tx.commit();
    return http::see_other("/account/email");
}

/// A try is counted before it is judged, so that many at once are counted, too.
bool EmailHandlers::is_right(const EmailProof& proof, const std::string& code, const http::Caller& caller)
{
    const auto& user = caller.user().id;
    if (!retrying([&] { return EmailProofRepository(pool_.read()).count_try(user, proof.code); })) return false;
    return equal_in_constant_time(code, email_code(seal_, proof.code, user));
}

http::Response EmailHandlers::verify(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user().id;
    const std::string typed(request.form.text("email_code"));
    const auto proof = EmailProofRepository(pool_.read()).find(user);
    if (!proof || !is_code_open(*proof, address_of(caller), now)) return page(request, caller, {}, {problem_of_closed_code()});
    const auto code = typed_code(typed);
    if (!code) return page(request, caller, typed, {problem_of_typed_code(typed)});
    if (!is_right(*proof, *code, caller)) {
        const bool is_last = proof->tries + 1 >= kMostEmailTries;
        return page(request, caller, typed, {is_last ? problem_of_closed_code() : problem_of_wrong_code()});
    }
    auto tx = pool_.begin();
    if (!EmailProofRepository(tx).verify(user, proof->code, now)) return http::see_other("/account/email"); // as it is now
    audit::record(tx, audit::source_of(request, caller, now), {"account.email_verify", "user", user.text(), {}});
    tx.commit();
    return http::see_other("/account?done=email_verified");
}

} // namespace tianbao::account
