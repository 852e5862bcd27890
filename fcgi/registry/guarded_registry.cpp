// SPDX-License-Identifier: MPL-2.0
#include "registry/guarded_registry.hpp"

#include "registry/gateway_registry.hpp"
#include "registry/gleif_registry.hpp"
#include "util/log.hpp"

#include <stdexcept>
#include <utility>

namespace tianbao::registry {

namespace {

constexpr std::size_t kMostKnown = 1000;

/// Whether the registry is there and answers in time; a breaker has nothing to save then.
bool has_answered(const Expected<Entity, RegistryFault>& told)
{
    if (told) return true;
    switch (told.error()) {
    case RegistryFault::not_found:
    case RegistryFault::nonsense:
    case RegistryFault::redirected:
    case RegistryFault::too_large:
    case RegistryFault::wrong_type:
    case RegistryFault::wrong_encoding:
        return true;
    case RegistryFault::slow:
    case RegistryFault::down:
    case RegistryFault::broken:
    case RegistryFault::not_trusted:
    case RegistryFault::refused:
    case RegistryFault::throttled:
    case RegistryFault::busy:
        return false;
    }
    throw std::logic_error("no such fault of the registry");
}

} // namespace

GuardedRegistry::GuardedRegistry(std::unique_ptr<Registry> registry, const RegistrySettings& settings, std::shared_ptr<Places> slow)
    : registry_(std::move(registry)), known_(settings.keep_answers, kMostKnown),
      places_(settings.most_waiting, std::chrono::milliseconds{0}, 0, std::move(slow))
{
}

Expected<Entity, RegistryFault> GuardedRegistry::find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id)
{
    if (auto known = known_.find(code.text(), now)) return *std::move(known);
    auto told = ask(code, now, request_id);
    if (told) known_.keep(*told, now);
    if (!told && told.error() != RegistryFault::not_found)
        log_warning("registry gave no usable answer", {{"request", std::string(request_id)}, {"fault", std::string(word_of(told.error()))}});
    return told;
}

Expected<Entity, RegistryFault> GuardedRegistry::ask(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id)
{
    const auto place = places_.take();
    if (!place) return Unexpected<RegistryFault>(RegistryFault::busy);
    if (!breaker_.admits(now)) {
        log_warning("registry is left alone after repeated faults", {{"request", std::string(request_id)}});
        return Unexpected<RegistryFault>(RegistryFault::down);
    }
    auto told = registry_->find(code, now, request_id);
    if (has_answered(told)) {
        breaker_.succeeded();
    } else {
        breaker_.failed(now);
    }
    return told;
}

std::unique_ptr<Registry> chosen_registry(const RegistrySettings& settings, std::shared_ptr<Places> slow)
{
    const auto plain = [&]() -> std::unique_ptr<Registry> {
        switch (settings.kind) {
        case RegistryKind::gateway:
            return std::make_unique<GatewayRegistry>(settings);
        case RegistryKind::gleif:
            return std::make_unique<GleifRegistry>(settings);
        }
        throw std::logic_error("no such registry");
    };
    return std::make_unique<GuardedRegistry>(plain(), settings, std::move(slow));
}

} // namespace tianbao::registry
