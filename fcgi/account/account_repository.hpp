// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account.hpp"
#include "db/database.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::account {

/// 消息: `kind` chooses the sentence, `facts` are what it names.
struct Message {
    std::string id;
    std::string kind;
    std::map<std::string, std::string, std::less<>> facts;
    Instant sent_at;
    bool is_read = false;

    /// Empty when the message has no such fact.
    std::string fact(std::string_view name) const;
};

class AccountRepository {
public:
    explicit AccountRepository(db::Reader database) : database_(database) {}

    std::optional<Account> find(const UserId& user);
    /// False when nothing is new.
    bool change_profile(const UserId& user, const Profile& profile);

    /// Newest first, 100 at most.
    std::vector<Message> messages_of(const UserId& user);
    /// Those up to and with the message `newest`.
    void mark_read(const UserId& user, const std::string& newest, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::account
