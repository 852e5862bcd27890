// SPDX-License-Identifier: MPL-2.0
#include "filler/right_mailing.hpp"

#include "html/names.hpp"
#include "net/mail_fate.hpp"
#include "net/origin.hpp"
#include "reminder/reminder.hpp"
#include "util/log.hpp"
#include "util/retry.hpp"
#include "util/text.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

constexpr int kAtOnce = 50;

/// A mail is handed over within half a minute; what began longer ago was begun by a runner that was lost.
constexpr std::chrono::minutes kLost{5};

/// After that a change is no news any more: where no mail server is set, nothing piles up for the day when one is.
constexpr std::chrono::days kNews{7};

html::Name section_of(const std::string& act)
{
    if (act == "handover") return names::kMAIL_RIGHT_HANDOVER;
    if (act == "removal") return names::kMAIL_RIGHT_REMOVAL;
    if (act == "departure") return names::kMAIL_RIGHT_DEPARTURE;
    if (act == "claim") return names::kMAIL_RIGHT_CLAIM;
    if (act == "application") return names::kMAIL_RIGHT_APPLICATION;
    return names::kMAIL_RIGHT_REPLACEMENT;
}

} // namespace

int RightMailing::send(std::chrono::seconds budget)
{
    const auto until = std::chrono::steady_clock::now() + budget;
    auto reader = pool_.read();
    RightMailRepository queue(reader);
    retrying([&] {
        queue.drop_made_before(clock_() - kNews);
        queue.doubt_begun_before(clock_() - kLost);
        return true;
    });
    int sent = 0;
    while (settings_.has_mail() && !reminder::is_quiet(clock_(), settings_.quiet)) {
        const auto mails = queue.waiting(clock_(), kAtOnce);
        if (mails.empty()) break;
        for (const auto& mail : mails) {
            if (std::chrono::steady_clock::now() >= until) return sent;
            const auto outcome = send_one(mail);
            if (outcome == Outcome::server_fails) return sent;
            if (outcome == Outcome::sent) ++sent;
        }
    }
    return sent;
}

RightMailing::Outcome RightMailing::send_one(const RightMail& mail)
{
    const auto now = clock_();
    auto reader = pool_.read();
    RightMailRepository queue(reader);
    if (!retrying([&] { return queue.begin(mail.id, now); })) return Outcome::given_up; // another runner is at it
    if (!net::is_mail_address(mail.address)) {
        retrying([&] { return queue.fail(mail.id, {}), true; });
        return Outcome::given_up;
    }
    const auto taken = net::send(settings_.mail_server, written(mail, now));
    if (!taken) return took(mail, taken.error());
    retrying([&] { return queue.sent(mail.id, clock_()), true; });
    return Outcome::sent;
}

net::Mail RightMailing::written(const RightMail& mail, Instant now) const
{
    const std::map<std::string, std::string, std::less<>> values{{"enterprise", mail.enterprise},
                                                                 {"uscc", mail.uscc},
                                                                 {"person", filler_.masks_names ? masked_name(mail.holder) : mail.holder},
                                                                 {"time", shanghai_minute_text(mail.changed_at)},
                                                                 {"link", settings_.public_url + "/workbench"}};
    const auto said = [&](html::Name section) { return reminder::filled(words_(section), values); };
    return {settings_.from_name,
            settings_.from_address,
            mail.address,
            said(names::kMAIL_RIGHT_SUBJECT),
            said(names::kMAIL_RIGHT_GREETING) + "\n" + said(section_of(mail.act)) + "\n\n" + said(names::kMAIL_RIGHT_END) + "\n",
            mail.id.text() + "@" + net::host_of(settings_.public_url),
            now};
}

/// What becomes of a mail that was not taken. What is wrong with the server is no reason to try the next one.
RightMailing::Outcome RightMailing::took(const RightMail& mail, const net::MailRefusal& refusal)
{
    const auto now = clock_();
    log_warning("mail not sent", {{"filler_mail", mail.id.text()}, {"fault", std::string(net::name_of(refusal.fault))}});
    const auto words = net::words_of(refusal);
    const auto verdict = net::verdict_on(refusal.fault, mail.attempts, reminder::kMostAttempts);
    retrying([&] {
        auto reader = pool_.read();
        RightMailRepository queue(reader);
        switch (verdict.fate) {
        case net::MailFate::refused:
        case net::MailFate::failed:
            return queue.fail(mail.id, words);
        case net::MailFate::doubtful:
            return queue.doubt(mail.id, words);
        case net::MailFate::put_off:
            return queue.put_off(mail.id, reminder::next_attempt(mail.attempts + 1, now, settings_.quiet), words);
        }
    });
    return verdict.server_fails ? Outcome::server_fails : Outcome::given_up;
}

} // namespace tianbao::filler
