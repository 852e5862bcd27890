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
        MailQueueRepository queue(reader);
        queue.forget_mailboxes(clock_());
        return queue.doubt_begun_before(clock_() - kLost);
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
    const auto all = begun(mail, now);
    if (all.empty()) return Outcome::done;
    if (!net::is_mail_address(mail.address)) {
        fail(mail, all);
        return Outcome::done;
    }
    const auto taken = net::send(settings_.mail_server, written(mail, all, now));
    if (!taken) return took(mail, all, taken.error());
    retrying([&] {
        auto tx = pool_.begin();
        for (const auto& one : all) MailQueueRepository(tx).sent(one.id, clock_());
        tx.commit();
    });
    ++sent_;
    return Outcome::done;
}

/// One transaction makes one mail of what waits for the mail's address. Empty: nothing is to be sent now, because the filing has come in, the mailbox has
/// had a mail within 24 hours, or another runner is at it.
std::vector<WaitingMail> Mailing::begun(const WaitingMail& mail, Instant now)
{
    const bool is_filed = retrying([&] {
        auto reader = pool_.read();
        return MailQueueRepository(reader).drop_filed(mail.id);
    });
    if (is_filed) return {};
    return retrying([&] {
        auto tx = pool_.begin();
        MailQueueRepository queue(tx);
        std::vector<WaitingMail> all;
        if (const auto mailed_at = queue.claim(mail, now))
            queue.hold(mail.id, next_loud(*mailed_at + kOnceWithin, settings_.quiet));
        else if (all = queue.begin(mail, now); all.empty())
            return all; // and the mailbox is not claimed
        tx.commit();
        return all;
    });
}

/// Each filing is named once, as the latest reminder of it says.
net::Mail Mailing::written(const WaitingMail& mail, const std::vector<WaitingMail>& all, Instant now) const
{
    std::vector<LetterFacts> facts;
    for (const auto& one : all) {
        const auto due = period::later_of(calendar_.deadline(one.period, one.category), one.extended_until);
        const LetterFacts told{one.kind, one.name, one.uscc, one.period, due, one.note};
        const auto same = std::ranges::find_if(facts, [&](const auto& other) { return other.uscc == one.uscc && other.period == one.period; });
        if (same == facts.end())
            facts.push_back(told);
        else
            *same = told;
    }
    auto said = letter_.text_of_all(facts, texts_);
    return {settings_.from_name,
            settings_.from_address,
            mail.address,
            std::move(said.subject),
            std::move(said.text),
            mail.id.text() + "@" + net::host_of(settings_.public_url),
            now,
            settings_.bounce_address.empty() ? std::string{} : return_path(settings_.bounce_address, mail.id)};
}

void Mailing::fail(const WaitingMail& mail, const std::vector<WaitingMail>& all)
{
    retrying([&] {
        auto tx = pool_.begin();
        MailQueueRepository queue(tx);
        queue.release(mail);
        for (const auto& one : all) queue.fail(one.id, {});
        tx.commit();
    });
}

/// What becomes of a mail that was not taken. What is wrong with the server is no reason to try the next one.
Mailing::Outcome Mailing::took(const WaitingMail& mail, const std::vector<WaitingMail>& all, const net::MailRefusal& refusal)
{
    const auto now = clock_();
    log_warning("mail not sent", {{"delivery", mail.id.text()}, {"fault", std::string(net::name_of(refusal.fault))}});
    const auto words = net::words_of(refusal);
    const auto verdict = net::verdict_on(refusal.fault, mail.attempts, kMostAttempts);
    retrying([&] {
        auto tx = pool_.begin();
        MailQueueRepository queue(tx);
        if (verdict.fate != net::MailFate::doubtful) queue.release(mail);
        for (const auto& one : all) {
            switch (net::verdict_on(refusal.fault, one.attempts, kMostAttempts).fate) {
            case net::MailFate::refused:
                queue.refuse(one, words, now);
                break;
            case net::MailFate::failed:
                queue.fail(one.id, words);
                break;
            case net::MailFate::doubtful:
                queue.doubt(one.id, words);
                break;
            case net::MailFate::put_off:
                queue.put_off(one.id, next_attempt(one.attempts + 1, now, settings_.quiet), words);
                break;
            }
        }
        tx.commit();
    });
    return verdict.server_fails ? Outcome::server_fails : Outcome::done;
}

} // namespace tianbao::reminder
