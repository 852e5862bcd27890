// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler.hpp"
#include "filler/handover_request.hpp"
#include "review/scope.hpp"

#include <map>
#include <utility>

namespace tianbao::filler {

/// What a message says beside the enterprise.
using Facts = std::map<std::string, std::string>;

/// Requests for the right, as stored, and who is told of what becomes of it.
class HandoverRequestRepository {
public:
    explicit HandoverRequestRepository(db::Reader& database) : database_(database) {}

    /// Those that wait and whose askers are still associated, the oldest first.
    std::vector<HandoverRequest> waiting(const EnterpriseId& enterprise);
    std::optional<HandoverRequest> find(const EnterpriseId& enterprise, const HandoverRequestId& id);
    /// The user's latest one.
    std::optional<HandoverRequest> latest_of(const EnterpriseId& enterprise, const UserId& user);

    /// The evidence that came with the user's own request.
    std::optional<appeal::Attachment> evidence_of(const EnterpriseId& enterprise, const UserId& user, const HandoverRequestId& id);
    /// The evidence of a request about an enterprise of the scope, and which enterprise that is.
    std::optional<std::pair<EnterpriseId, appeal::Attachment>> evidence_for(const review::Scope& scope, const HandoverRequestId& id);

    /// Within a transaction, which is given up where nothing was asked.
    Asking ask(const EnterpriseId& enterprise, const HandoverRequest& request, const std::optional<appeal::Attachment>& evidence = {});
    /// Ends one that waits. False: it does not wait any more.
    bool decide(const EnterpriseId& enterprise, const HandoverRequestId& id, RequestOutcome outcome, const std::string& answer, const UserId& by,
                Instant now);

    /// Removes evidence of requests that had ended by `decided`, or were withdrawn by `withdrawn`; of those whose askers are not associated any more
    /// when their answer was due by `decided`. A portion; how many.
    int remove_evidence(Instant decided, Instant withdrawn);

    void tell(const UserId& user, std::string_view kind, const FillerEnterprise& enterprise, const Facts& facts, Instant now);
    /// All other users of the enterprise, and all officers of its district, less those named. 消息
    void tell_others(std::string_view kind, const FillerEnterprise& enterprise, const Facts& facts, const std::vector<UserId>& except, Instant now);

private:
    int files_since(const UserId& user, Instant since);

    db::Reader& database_;
};

} // namespace tianbao::filler
