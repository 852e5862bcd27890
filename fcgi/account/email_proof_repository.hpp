// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/email_proof.hpp"
#include "db/database.hpp"

#include <vector>

namespace tianbao::account {

/// A mail with a code that is to be sent.
struct WaitingCode {
    UserId user;
    std::string email;
    EmailCodeId code;
    int attempts = 0; ///< before this one
};

class EmailProofRepository {
public:
    explicit EmailProofRepository(db::Reader database) : database_(database) {}

    std::optional<EmailProof> find(const UserId& user);
    /// Stores `fresh` in the place of `known`, its mail to be sent. False when another code was asked for since that was read.
    bool ask(const UserId& user, const std::optional<EmailProof>& known, const EmailProof& fresh);
    /// Counts a try before it is judged. False when there are none left.
    bool count_try(const UserId& user, const EmailCodeId& code);
    /// False when the user has another address by now, or it was verified already.
    bool verify(const UserId& user, const EmailCodeId& code, Instant now);

    /// Those whose code can still be typed.
    std::vector<WaitingCode> waiting(Instant now, int most);
    /// False when another runner is at it, or another code was asked for.
    bool begin(const WaitingCode& mail);
    void settle(const WaitingCode& mail, CodeMail state, Instant next_at);

private:
    db::Reader database_;
};

} // namespace tianbao::account
