// SPDX-License-Identifier: MPL-2.0
#include "sign_in/outward.hpp"

#include <algorithm>

namespace tianbao::sign_in {

using nlohmann::json;

namespace {

SsoFault fault_of(net::CallFault fault)
{
    switch (fault) {
    case net::CallFault::timed_out:
        return SsoFault::timed_out;
    case net::CallFault::unreachable:
    case net::CallFault::broken:
        return SsoFault::unreachable;
    case net::CallFault::too_large:
        return SsoFault::answer_too_large;
    case net::CallFault::not_trusted:
        return SsoFault::untrusted;
    }
    return SsoFault::unreachable;
}

} // namespace

bool Outward::has_place()
{
    return place_ || keeps(places_.take_free());
}

bool Outward::keeps(std::optional<ProviderPlaces::Place> place)
{
    if (place) place_.emplace(*std::move(place));
    return place_.has_value();
}

SsoExpected<net::Answer> Outward::call(net::Call call)
{
    using std::chrono::milliseconds;
    if (!place_ && !keeps(places_.take())) return refuse(SsoFault::provider_busy);
    const auto left = std::chrono::duration_cast<milliseconds>(until_ - std::chrono::steady_clock::now());
    if (left <= milliseconds{0}) return refuse(SsoFault::timed_out);
    call.allow_http = settings_.allow_http;
    call.ca_file = settings_.ca_file;
    call.connect_limit = settings_.connect_limit;
    call.total_limit = std::min(settings_.total_limit, left);
    auto answer = call_(call);
    if (!answer) return refuse(fault_of(answer.error()));
    if (answer->status >= 500) return refuse(SsoFault::provider_down);
    if (answer->status >= 300 && answer->status < 400) return refuse(SsoFault::redirected);
    return std::move(*answer);
}

bool is_json(std::string_view content_type)
{
    auto type = content_type.substr(0, content_type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return type == "application/json";
}

std::string text_of(const json& object, std::string_view name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

const json* member_at(const json& object, std::string_view path)
{
    const json* at = &object;
    while (!path.empty()) {
        const auto point = std::min(path.find('.'), path.size());
        if (!at->is_object()) return nullptr;
        const auto found = at->find(path.substr(0, point));
        if (found == at->end()) return nullptr;
        at = &*found;
        path.remove_prefix(std::min(point + 1, path.size()));
    }
    return at;
}

std::string plain_text_of(const json& value)
{
    if (value.is_string()) return value.get<std::string>();
    return value.is_number_integer() ? value.dump() : std::string{};
}

} // namespace tianbao::sign_in
