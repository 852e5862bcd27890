// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/registry.hpp"
#include "registry/registry_settings.hpp"

namespace tianbao::registry {

/// GLEIF's public register of Legal Entity Identifiers, 全球法人识别编码: works without a contract, and knows enterprises that
/// have an LEI alone. Shared by the threads of a worker.
class GleifRegistry final : public Registry {
public:
    explicit GleifRegistry(RegistrySettings settings) : settings_(std::move(settings)) {}

    Expected<Entity, RegistryFault> find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id) override;
    Coverage coverage() const override { return {false, settings_.name_suffices}; }

private:
    RegistrySettings settings_;
};

} // namespace tianbao::registry
