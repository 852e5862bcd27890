// SPDX-License-Identifier: MPL-2.0
#include "filing/return_request.hpp"

#include "util/text.hpp"

namespace tianbao::filing {

Expected<std::string, RequestFault> read_request_reason(std::string_view typed)
{
    auto reason = normalised_lines(typed);
    const auto length = code_points(reason);
    if (length == 0) return Unexpected<RequestFault>(RequestFault::missing);
    if (length < kShortestRequest) return Unexpected<RequestFault>(RequestFault::too_short);
    if (length > kLongestRequest) return Unexpected<RequestFault>(RequestFault::too_long);
    return reason;
}

Expected<void, RequestRefusal> may_request(const Filing& filing, const std::optional<Holder>& holder, const UserId& user, int known_version)
{
    if (!holder || holder->user != user) return Unexpected<RequestRefusal>(RequestRefusal::not_filler);
    if (filing.state != State::submitted && filing.state != State::accepted) return Unexpected<RequestRefusal>(RequestRefusal::not_filed);
    const auto* request = present_request(filing);
    if (request && !request->is_granted) return Unexpected<RequestRefusal>(RequestRefusal::asked_already);
    if (filing.version != known_version) return Unexpected<RequestRefusal>(RequestRefusal::changed);
    return {};
}

bool may_take_back(const Filing& filing, Instant now, Instant due)
{
    return filing.state == State::submitted && now < due;
}

const ReturnRequest* present_request(const Filing& filing)
{
    return filing.request && filing.request->number == filing.submission ? &*filing.request : nullptr;
}

} // namespace tianbao::filing
