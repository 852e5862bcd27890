// SPDX-License-Identifier: MPL-2.0
#include "reminder/mailing.hpp"

#include "net/mail_fate.hpp"
#include "net/origin.hpp"
#include "reminder/bounce.hpp"
#include "reminder/text_repository.hpp"
#include "util/log.hpp"
#include "util/retry.hpp"

#include <algorithm>

namespace tianbao::reminder {

namespace {

constexpr int kAtOnce = 50;

/// A mail is handed over within half a minute; what began longer ago was begun by a runner that was lost.
constexpr std::chrono::minutes kLost{5};

} // namespace

int Mailing::send(std::chrono::seconds budget)
{
    sent_ = 0;
    if (!settings_.has_mail()) return 0;
    const auto until = std::chrono::steady_clock::now() + budget;
    retrying([&] {
        auto reader = pool_.read();
        return MailQueueRepository(reader).doubt_begun_before(clock_() - kLost);
    });
    while (!is_quiet(clock_(), settings_.quiet)) {
        auto reader = pool_.read();
        const auto mails = MailQueueRepository(reader).waiting(clock_(), kAtOnce);
        if (mails.empty()) break;
        texts_ = TextRepository(reader).present();
        for (const auto& mail : mails) {
            if (std::chrono::steady_clock::now() >= until || is_quiet(clock_(), settings_.quiet)) return sent_;
            if (send_one(mail) == Outcome::server_fails) return sent_;
        }
    }
    return sent_;
}

Mailing::Outcome Mailing::send_one(const WaitingMail& mail)
{
    const auto now = clock_();
    auto reader = pool_.read();
    MailQueueRepository queue(reader);
    if (!retrying([&] { return queue.begin(mail.id, now); })) {
        queue.drop(mail.id); // filed meanwhile; nothing when another runner is at it
        return Outcome::done;
    }
    if (!net::is_mail_address(mail.address)) {
        retrying([&] { return queue.fail(mail.id, {}), true; });
        return Outcome::done;
    }
    const auto taken = net::send(settings_.mail_server, written(mail, now));
    if (!taken) return took(mail, taken.error());
    retrying([&] { return queue.sent(mail.id, clock_()), true; });
    ++sent_;
    return Outcome::done;
}

net::Mail Mailing::written(const WaitingMail& mail, Instant now) const
{
    const auto due = period::later_of(calendar_.deadline(mail.period, mail.category), mail.extended_until);
    const auto text = texts_.find(mail.kind);
    auto said = letter_.text({mail.kind, mail.name, mail.uscc, mail.period, due, mail.note}, text == texts_.end() ? nullptr : &text->second);
    return {settings_.from_name,
            settings_.from_address,
            mail.address,
            std::move(said.subject),
            std::move(said.text),
            mail.id.text() + "@" + net::host_of(settings_.public_url),
            now,
            settings_.bounce_address.empty() ? std::string{} : return_path(settings_.bounce_address, mail.id)};
}

/// What becomes of a mail that was not taken. What is wrong with the server is no reason to try the next one.
Mailing::Outcome Mailing::took(const WaitingMail& mail, const net::MailRefusal& refusal)
{
    const auto now = clock_();
    log_warning("mail not sent", {{"delivery", mail.id.text()}, {"fault", std::string(net::name_of(refusal.fault))}});
    const auto words = net::words_of(refusal);
    const auto verdict = net::verdict_on(refusal.fault, mail.attempts, kMostAttempts);
    retrying([&] {
        auto tx = pool_.begin();
        MailQueueRepository queue(tx);
        switch (verdict.fate) {
        case net::MailFate::refused:
            queue.refuse(mail, words, now);
            break;
        case net::MailFate::failed:
            queue.fail(mail.id, words);
            break;
        case net::MailFate::doubtful:
            queue.doubt(mail.id, words);
            break;
        case net::MailFate::put_off:
            queue.put_off(mail.id, next_attempt(mail.attempts + 1, now, settings_.quiet), words);
            break;
        }
        tx.commit();
    });
    return verdict.server_fails ? Outcome::server_fails : Outcome::done;
}

} // namespace tianbao::reminder
