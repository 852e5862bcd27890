// SPDX-License-Identifier: MPL-2.0
#include "account/code_mailing.hpp"

#include "account/email_proof_repository.hpp"
#include "html/names.hpp"
#include "net/mail_fate.hpp"
#include "net/origin.hpp"
#include "util/log.hpp"
#include "util/retry.hpp"

namespace tianbao::account {

namespace names = html::names;

namespace {

constexpr int kAtOnce = 50;
constexpr int kMostAttempts = 5;

std::string with(std::string text, std::string_view hole, std::string_view value)
{
    const auto at = text.find(hole);
    return at == std::string::npos ? text : text.replace(at, hole.size(), value);
}

} // namespace

int CodeMailing::send()
{
    if (sender_.server.url.empty()) return 0;
    int sent = 0;
    for (const auto& mail : EmailProofRepository(pool_.read()).waiting(clock_(), kAtOnce)) {
        const auto outcome = send_one(mail);
        if (outcome == Outcome::server_fails) break;
        if (outcome == Outcome::sent) ++sent;
    }
    return sent;
}

CodeMailing::Outcome CodeMailing::send_one(const WaitingCode& mail)
{
    if (!retrying([&] { return EmailProofRepository(pool_.read()).begin(mail); })) return Outcome::not_sent;
    const auto settle = [&](CodeMail state, Instant next_at) {
        retrying([&] { EmailProofRepository(pool_.read()).settle(mail, state, next_at); });
    };
    const auto now = clock_();
    if (!net::is_mail_address(mail.email)) return settle(CodeMail::failed, now), Outcome::not_sent;
    const auto taken = net::send(sender_.server, written(mail, now));
    if (taken) return settle(CodeMail::sent, now), Outcome::sent;
    log_warning("mail with a code not sent", {{"user", mail.user.text()}, {"fault", std::string(net::name_of(taken.error().fault))}});
    const auto verdict = net::verdict_on(taken.error().fault, mail.attempts, kMostAttempts);
    if (verdict.fate == net::MailFate::doubtful) return settle(CodeMail::sent, now), Outcome::sent; // it may have been taken
    settle(verdict.fate == net::MailFate::put_off ? CodeMail::waiting : CodeMail::failed, now + std::chrono::minutes{mail.attempts + 1});
    return verdict.server_fails ? Outcome::server_fails : Outcome::not_sent;
}

net::Mail CodeMailing::written(const WaitingCode& mail, Instant now) const
{
    return {sender_.from_name,
            sender_.from_address,
            mail.email,
            words_(names::kCODE_SUBJECT),
            with(words_(names::kCODE_TEXT), "{code}", email_code(seal_, mail.code, mail.user)),
            mail.code.text() + "@" + net::host_of(sender_.public_url),
            now};
}

} // namespace tianbao::account
