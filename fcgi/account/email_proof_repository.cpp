// SPDX-License-Identifier: MPL-2.0
#include "account/email_proof_repository.hpp"

namespace tianbao::account {

namespace {

constexpr db::Sql kFind{"SELECT email, code_id, asked_at, tries, codes, codes_began_at, state, verified_at FROM email_proof WHERE user_id = ?"};
constexpr db::Sql kAdd{"INSERT INTO email_proof (user_id, email, code_id, asked_at, codes, codes_began_at, state, next_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?)"};
constexpr db::Sql kReplace{"UPDATE email_proof SET email = ?, code_id = ?, asked_at = ?, tries = 0, codes = ?, codes_began_at = ?, state = 'waiting',"
                           " attempts = 0, next_at = ?, verified_at = NULL WHERE user_id = ? AND code_id = ?"};
constexpr db::Sql kCountTry{
    "UPDATE email_proof SET tries = tries + 1 WHERE user_id = ? AND code_id = ? AND tries < ? AND verified_at IS NULL"};
constexpr db::Sql kVerify{"UPDATE email_proof p JOIN user u ON u.id = p.user_id AND u.email = p.email SET p.verified_at = ?"
                          " WHERE p.user_id = ? AND p.code_id = ? AND p.verified_at IS NULL"};
constexpr db::Sql kWaiting{"SELECT user_id, email, code_id, attempts FROM email_proof WHERE state = 'waiting' AND next_at <= ?"
                           " AND asked_at > ? ORDER BY next_at, user_id LIMIT ?"};
constexpr db::Sql kBegin{
    "UPDATE email_proof SET state = 'sending', attempts = attempts + 1 WHERE user_id = ? AND code_id = ? AND state = 'waiting'"};
constexpr db::Sql kSettle{"UPDATE email_proof SET state = ?, next_at = ? WHERE user_id = ? AND code_id = ? AND state = 'sending'"};

} // namespace

std::optional<EmailProof> EmailProofRepository::find(const UserId& user)
{
    auto rows = database_.query(kFind, user);
    if (!rows.next()) return std::nullopt;
    return EmailProof{rows.text(1),
                      EmailCodeId::stored(rows.text(2)),
                      rows.instant(3),
                      static_cast<int>(rows.number(4)),
                      static_cast<int>(rows.number(5)),
                      rows.instant(6),
                      code_mail_from(rows.text(7)),
                      rows.optional_instant(8)};
}

bool EmailProofRepository::ask(const UserId& user, const std::optional<EmailProof>& known, const EmailProof& fresh)
{
    if (known)
        return database_.execute(kReplace, fresh.email, fresh.code, fresh.asked_at, fresh.codes, fresh.codes_began_at, fresh.asked_at, user,
                                 known->code) == 1;
    try {
        database_.execute(kAdd, user, fresh.email, fresh.code, fresh.asked_at, fresh.codes, fresh.codes_began_at, fresh.asked_at);
    } catch (const db::DuplicateKey&) {
        return false;
    }
    return true;
}

bool EmailProofRepository::count_try(const UserId& user, const EmailCodeId& code)
{
    return database_.execute(kCountTry, user, code, kMostEmailTries) == 1;
}

bool EmailProofRepository::verify(const UserId& user, const EmailCodeId& code, Instant now)
{
    return database_.execute(kVerify, now, user, code) == 1;
}

std::vector<WaitingCode> EmailProofRepository::waiting(Instant now, int most)
{
    auto rows = database_.query(kWaiting, now, now - kEmailCodeLife, most);
    std::vector<WaitingCode> mails;
    while (rows.next())
        mails.push_back({UserId::stored(rows.text(1)), rows.text(2), EmailCodeId::stored(rows.text(3)), static_cast<int>(rows.number(4))});
    return mails;
}

bool EmailProofRepository::begin(const WaitingCode& mail)
{
    return database_.execute(kBegin, mail.user, mail.code) == 1;
}

void EmailProofRepository::settle(const WaitingCode& mail, CodeMail state, Instant next_at)
{
    database_.execute(kSettle, word_of(state), next_at, mail.user, mail.code);
}

} // namespace tianbao::account
