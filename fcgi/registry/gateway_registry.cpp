// SPDX-License-Identifier: MPL-2.0
#include "registry/gateway_registry.hpp"

#include "registry/exchange.hpp"
#include "registry/gateway_answer.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::registry {

namespace {

constexpr std::size_t kNonceBytes = 16;

std::string milliseconds(Instant at)
{
    return std::to_string(std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count());
}

std::string path_of(const std::string& url)
{
    const auto host = url.find("://") + 3;
    const auto path = url.find('/', host);
    return path == std::string::npos ? "" : url.substr(path);
}

} // namespace

GatewayRegistry::GatewayRegistry(RegistrySettings settings) : settings_(std::move(settings)), base_path_(path_of(settings_.url)) {}

Expected<Entity, RegistryFault> GatewayRegistry::find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view)
{
    const auto resource = "/v1/entities/" + code.text();
    const auto path = base_path_ + resource;
    const auto timestamp = milliseconds(now);
    const auto answer = exchange(settings_, [&] {
        const auto nonce = hex(random_bytes(kNonceBytes));
        net::Call call;
        call.url = settings_.url + resource;
        call.headers = {{"X-App-Id", settings_.signer.app_id},
                        {"X-Timestamp", timestamp},
                        {"X-Nonce", nonce},
                        {"X-Signature", signature(settings_.signer, {"GET", path, timestamp, nonce, ""})},
                        {"Accept", "application/json"}};
        return call;
    });
    if (!answer) return Unexpected<RegistryFault>(answer.error());
    return read_gateway_answer(*answer, code);
}

} // namespace tianbao::registry
