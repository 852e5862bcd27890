// SPDX-License-Identifier: MPL-2.0
#include "registry/exchange.hpp"

#include "registry/answer.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace tianbao::registry {

namespace {

using Steady = std::chrono::steady_clock;
using std::chrono::milliseconds;

RegistryFault fault_of(net::CallFault fault)
{
    switch (fault) {
    case net::CallFault::timed_out:
        return RegistryFault::slow;
    case net::CallFault::unreachable:
        return RegistryFault::down;
    case net::CallFault::broken:
        return RegistryFault::broken;
    case net::CallFault::not_trusted:
        return RegistryFault::not_trusted;
    case net::CallFault::too_large:
        return RegistryFault::too_large;
    }
    throw std::logic_error("no such fault of a call");
}

bool is_worth_another(net::CallFault fault)
{
    return fault == net::CallFault::unreachable || fault == net::CallFault::broken;
}

Expected<net::Answer, net::CallFault> call_within(const RegistrySettings& settings, net::Call call, milliseconds limit)
{
    call.connect_limit = std::min(settings.connect_limit, limit);
    call.total_limit = limit;
    call.most_bytes = kMostAnswerBytes;
    call.allow_http = settings.allow_http;
    call.ca_file = settings.ca_file;
    return net::call(call);
}

} // namespace

Expected<nlohmann::json, RegistryFault> exchange(const RegistrySettings& settings, const std::function<net::Call()>& make)
{
    const auto began = Steady::now();
    auto answer = call_within(settings, make(), settings.total_limit);
    const auto left = settings.total_limit - std::chrono::duration_cast<milliseconds>(Steady::now() - began);
    if (!answer && is_worth_another(answer.error()) && left > milliseconds{0}) answer = call_within(settings, make(), left);
    if (!answer) return Unexpected<RegistryFault>(fault_of(answer.error()));
    return read_json(answer->status, answer->content_type, answer->body);
}

} // namespace tianbao::registry
