// SPDX-License-Identifier: MPL-2.0
#include "registry/gateway_registry.hpp"

#include "net/client.hpp"
#include "registry/signature.hpp"
#include "util/log.hpp"
#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::registry {

namespace {

constexpr std::size_t kMostBytes = 64 * 1024;
constexpr std::size_t kNonceBytes = 16;

RegistryFault fault_of(net::CallFault fault)
{
    switch (fault) {
    case net::CallFault::timed_out:
        return RegistryFault::slow;
    case net::CallFault::unreachable:
        return RegistryFault::down;
    case net::CallFault::not_trusted:
        return RegistryFault::down;
    case net::CallFault::too_large:
        return RegistryFault::nonsense;
    }
    throw std::logic_error("no such fault of a call");
}

/// The member `code` of an answer that is no success.
RegistryFault fault_of(std::string_view code)
{
    if (code == "1404") return RegistryFault::not_found;
    if (code == "2401" || code == "2402" || code == "2403") return RegistryFault::refused;
    if (code == "2429" || code == "5000") return RegistryFault::down;
    return RegistryFault::nonsense;
}

/// Whether the registry is there and answers in time; a breaker has nothing to save then.
bool has_answered(const Expected<Entity, RegistryFault>& told)
{
    return told || told.error() == RegistryFault::not_found || told.error() == RegistryFault::nonsense;
}

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

std::string_view word_of(RegistryFault fault)
{
    switch (fault) {
    case RegistryFault::not_found:
        return "not_found";
    case RegistryFault::slow:
        return "slow";
    case RegistryFault::down:
        return "down";
    case RegistryFault::nonsense:
        return "nonsense";
    case RegistryFault::refused:
        return "refused";
    }
    throw std::logic_error("no such fault of the registry");
}

Expected<Entity, RegistryFault> read_answer(int status, std::string_view body, const enterprise::UnifiedSocialCreditCode& code)
{
    const auto fault = [](RegistryFault why) { return Unexpected<RegistryFault>(why); };
    if (status >= 500) return fault(RegistryFault::down);
    if (status != 200 || body.size() > kMostBytes || !is_valid_utf8(body)) return fault(RegistryFault::nonsense);
    const auto answer = nlohmann::json::parse(body, nullptr, false);
    if (!answer.is_object() || !answer.contains("message") || !answer["message"].is_string()) return fault(RegistryFault::nonsense);
    if (!answer.contains("code") || !answer["code"].is_string() || !answer.contains("data")) return fault(RegistryFault::nonsense);
    const auto& outcome = answer["code"].get_ref<const std::string&>();
    if (outcome != "0000") return fault(answer["data"].is_null() ? fault_of(outcome) : RegistryFault::nonsense);
    auto entity = entity_from_json(answer["data"]);
    if (!entity || entity->uscc != code.text()) return fault(RegistryFault::nonsense);
    return *std::move(entity);
}

GatewayRegistry::GatewayRegistry(RegistrySettings settings) : settings_(std::move(settings)), base_path_(path_of(settings_.url)) {}

Expected<Entity, RegistryFault> GatewayRegistry::find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id)
{
    if (!breaker_.admits(now)) {
        log_warning("registry is left alone after repeated faults", {{"request", std::string(request_id)}});
        return Unexpected<RegistryFault>(RegistryFault::down);
    }
    auto told = ask(code, now);
    if (has_answered(told)) {
        breaker_.succeeded();
    } else {
        breaker_.failed(now);
    }
    if (!told && told.error() != RegistryFault::not_found)
        log_warning("registry gave no usable answer", {{"request", std::string(request_id)}, {"fault", std::string(word_of(told.error()))}});
    return told;
}

Expected<Entity, RegistryFault> GatewayRegistry::ask(const enterprise::UnifiedSocialCreditCode& code, Instant now) const
{
    const auto resource = "/v1/entities/" + code.text();
    const auto path = base_path_ + resource;
    const auto timestamp = milliseconds(now);
    const auto nonce = hex(random_bytes(kNonceBytes));
    net::Call call;
    call.url = settings_.url + resource;
    call.headers = {{"X-App-Id", settings_.app_id},
                    {"X-Timestamp", timestamp},
                    {"X-Nonce", nonce},
                    {"X-Signature", signature(settings_.secret, {"GET", path, timestamp, nonce, ""})},
                    {"Accept", "application/json"}};
    call.connect_limit = settings_.connect_limit;
    call.total_limit = settings_.total_limit;
    call.most_bytes = kMostBytes;
    call.allow_http = settings_.allow_http;
    const auto answer = net::call(call);
    if (!answer) return Unexpected<RegistryFault>(fault_of(answer.error()));
    return read_answer(answer->status, answer->body, code);
}

} // namespace tianbao::registry
