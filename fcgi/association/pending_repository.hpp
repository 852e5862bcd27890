// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/pending_match.hpp"
#include "db/database.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tianbao::association {

/// 待核验的企业, as stored.
class PendingRepository {
public:
    explicit PendingRepository(db::Reader& database) : database_(database) {}

    /// In place of an earlier one of the same code, whose next try stays where it is. False: the user has as many as may be.
    bool add(const PendingMatch& pending, Instant next_try_at);
    std::vector<PendingMatch> of_user(const UserId& user);
    std::optional<PendingMatch> find(const UserId& user, std::string_view uscc);
    /// Whose turn it is, the longest ago first. At most `most`.
    std::vector<PendingMatch> due(Instant now, int most);

    /// Counts a try that the registry did not answer. False: it has been settled meanwhile.
    bool put_off(const PendingMatch& seen, Instant next_try_at);
    /// Settles it. False: it has been settled, or tried, meanwhile.
    bool take(const PendingMatch& seen);
    /// Whether there was one.
    bool remove(const UserId& user, std::string_view uscc);
    /// Claims on enterprises that the SSO does not say any more that the user is.
    void drop_former_claims(const UserId& user);
    /// The registry has refused: it is not tried any more and stays in the way of a submission. False: it was refused before, or is not there.
    bool refuse(const UserId& user, std::string_view uscc);

private:
    db::Reader& database_;
};

} // namespace tianbao::association
