// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association.hpp"
#include "db/database.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::association {

/// What a message says, beside its kind.
struct Told {
    std::string_view kind;
    std::string enterprise; ///< its name
    std::string uscc;
    std::string person = {};
    std::string reason = {};
    std::string until = {};
};

/// Associations and what leads to them, as stored; everything is found through its user.
class AssociationRepository {
public:
    explicit AssociationRepository(db::Reader& database) : database_(database) {}

    /// By the enterprise's name.
    std::vector<Association> list(const UserId& user);
    Unfinished unfinished(const UserId& user, Instant now);
    std::vector<FormerClaim> former_claims(const UserId& user);
    std::optional<Leaving> find_leaving(const UserId& user, std::string_view uscc);
    /// What that enterprise asks beside the match; `told_district`, a code in use or none, counts for one that is not in the portal yet.
    ProofStanding proof_standing(std::string_view uscc, std::string_view told_district);

    /// The account stays one without a role of 管理端 until the transaction ends. False when it has one.
    bool use_account(const UserId& user);
    /// False: the user was associated before.
    bool add(const UserId& user, const EnterpriseId& enterprise, Proof proof, Instant now);
    /// Sends 消息 about the user to all others of the enterprise; how many there are.
    int tell_others(std::string_view kind, const UserId& user, const EnterpriseId& enterprise, Instant now);
    std::string name_of(const UserId& user);
    /// Sends one user 消息 about an enterprise.
    void tell(const UserId& user, const Told& told, Instant now);
    /// The same to the officers of the enterprise's district; where there is none, to those of the service centre.
    void tell_officers(std::string_view district, const Told& told, Instant now);
    /// What the filler let the user prepare ends, too. False: the user is filler, or not associated any more.
    bool end(const UserId& user, const EnterpriseId& enterprise);

private:
    db::Reader& database_;
};

} // namespace tianbao::association
