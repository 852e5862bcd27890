// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "registry/registry.hpp"

#include <map>
#include <optional>
#include <string>

namespace tianbao::support {

/// A registry that tells what a test has put into it, or the fault that it was given.
struct FakeRegistry final : registry::Registry {
    std::map<std::string, registry::Entity> entities;
    std::optional<registry::RegistryFault> fault;
    registry::Coverage covers;
    int asked = 0;

    Expected<registry::Entity, registry::RegistryFault> find(const enterprise::UnifiedSocialCreditCode& code, Instant, std::string_view) override
    {
        ++asked;
        if (fault) return Unexpected<registry::RegistryFault>(*fault);
        const auto found = entities.find(code.text());
        if (found == entities.end()) return Unexpected<registry::RegistryFault>(registry::RegistryFault::not_found);
        return found->second;
    }

    registry::Coverage coverage() const override { return covers; }
};

/// A made-up entity in business.
inline registry::Entity made_up_entity(std::string uscc = "91310101TBTB000122")
{
    registry::Entity entity;
    entity.uscc = std::move(uscc);
    entity.name = "测试001号精密机械（上海）有限公司";
    entity.legal_representative = "测试甲";
    entity.district_code = "310101";
    entity.registered_address = "上海市黄浦区测试一路1号";
    entity.industry_code = "C35";
    entity.registered_capital = Decimal::from_whole(800);
    entity.founded_on = std::chrono::year{2003} / 5 / 12;
    return entity;
}

} // namespace tianbao::support
