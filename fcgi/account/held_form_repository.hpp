// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/held_form.hpp"
#include "db/database.hpp"

#include <optional>
#include <string_view>

namespace tianbao::account {

class HeldFormRepository {
public:
    explicit HeldFormRepository(db::Reader database) : database_(database) {}

    /// Not older than an hour.
    std::optional<HeldForm> find(std::string_view token_hash, Instant now);
    /// Also removes some that are past their hour.
    void insert(const HeldForm& form, std::string_view token_hash);
    void remove(std::string_view token_hash);

private:
    db::Reader database_;
};

} // namespace tianbao::account
