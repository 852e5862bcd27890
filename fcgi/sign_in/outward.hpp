// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/client.hpp"
#include "sign_in/provider_places.hpp"
#include "sign_in/sign_in_settings.hpp"
#include "sign_in/sso_fault.hpp"
#include "util/strict_json.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::sign_in {

using NetCaller = std::function<Expected<net::Answer, net::CallFault>(const net::Call&)>;

/// The calls of one act to one provider: each within the entry's limits, all together within twice the limit of one. From the first call on the
/// act has one of the provider's places, so that none is turned away half done.
class Outward {
public:
    Outward(const SsoSettings& settings, const NetCaller& call, ProviderPlaces& places)
        : settings_(settings), call_(call), places_(places), until_(std::chrono::steady_clock::now() + 2 * settings.total_limit)
    {
    }

    /// Whether the act may call: it has a place, or has got one now. Waits for none, so a lock may be held.
    bool has_place();

    /// An answer that is none of a server's own fault (5xx) and leads nowhere (3xx).
    SsoExpected<net::Answer> call(net::Call call);

private:
    bool keeps(std::optional<ProviderPlaces::Place> place);

    const SsoSettings& settings_;
    const NetCaller& call_;
    ProviderPlaces& places_;
    std::optional<ProviderPlaces::Place> place_;
    std::chrono::steady_clock::time_point until_;
};

/// Whether a Content-Type header says JSON.
bool is_json(std::string_view content_type);

/// A text member of an object; empty when there is none.
std::string text_of(const nlohmann::json& object, std::string_view name);

/// The member that a path leads to, "data.token"; the object itself for an empty one. nullptr: there is none.
const nlohmann::json* member_at(const nlohmann::json& object, std::string_view path);

/// A text, or a whole number as text; empty for anything else.
std::string plain_text_of(const nlohmann::json& value);

} // namespace tianbao::sign_in
