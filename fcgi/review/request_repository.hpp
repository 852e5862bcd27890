// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// A request to return that waits for its answer, 申请退回.
struct WaitingRequest {
    std::string id; ///< sortable by time
    std::string uscc;
    std::string name;
    std::string district;
    period::Period period;
    filing::State state;
    std::string reason;
    std::string asked_by; ///< name of the person
    Instant asked_at;
};

/// The requests that wait, of all periods: nothing is found outside the scope.
class RequestRepository {
public:
    explicit RequestRepository(db::Reader& database) : database_(database) {}

    int count(const Scope& scope);
    /// The longest waiting first; after the id named, when one is. At most `most`.
    std::vector<WaitingRequest> list(const Scope& scope, std::string_view after, int most);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
