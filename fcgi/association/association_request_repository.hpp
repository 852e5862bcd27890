// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association_request.hpp"
#include "db/database.hpp"

#include <vector>

namespace tianbao::association {

/// Requests as stored. Open ones whose time is over, or whose asker has closed the account, are not found.
class AssociationRequestRepository {
public:
    explicit AssociationRequestRepository(db::Reader& database) : database_(database) {}

    std::vector<AssociationRequest> of_user(const UserId& user, Instant now);
    std::optional<AssociationRequest> of_user(const UserId& user, std::string_view uscc, Instant now);
    /// Those that the filler of the enterprise has to answer, the oldest first.
    std::vector<AssociationRequest> for_filler(const EnterpriseId& enterprise, Instant now);
    /// All of a district, the oldest first; empty: of the whole city.
    std::vector<AssociationRequest> of_district(std::string_view district, Instant now, int most);
    std::optional<AssociationRequest> find(std::string_view district, const AssociationRequestId& id, Instant now);
    /// Who waits for a letter to that enterprise.
    std::vector<UserId> waiting_for_letter(const EnterpriseId& enterprise, Instant now);
    /// Whether there is, or ever was, such a request of the district; empty: of the city.
    bool is_of_district(std::string_view district, const AssociationRequestId& id);

    /// Those whose time is over and that nobody has ended, the oldest first.
    std::vector<LapsedRequest> lapsed(Instant now, int most);
    /// Ends one whose time is over. False: it has been ended.
    bool expire(const AssociationRequestId& id, Instant now);

    /// False: one of this user waits already.
    bool ask(const EnterpriseId& enterprise, const AssociationRequest& request, Instant now);
    /// Ends one that waits. False: it does not wait any more.
    bool decide(const AssociationRequestId& id, RequestOutcome outcome, const std::string& answer, const UserId& by, Instant now);
    /// Another proof came first: what this user still waits for at this enterprise is granted.
    void grant_all(const EnterpriseId& enterprise, const UserId& user, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::association
