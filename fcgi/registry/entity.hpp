// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "util/decimal.hpp"
#include "util/time.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace tianbao::registry {

/// What the registry holds about one code, 登记信息 (schema Entity of conf/registry.openapi.yaml).
struct Entity {
    std::string uscc;
    std::string name;
    std::string legal_representative;
    enterprise::Status status = enterprise::Status::in_business;
    std::string district_code;      ///< six digits, maybe of elsewhere
    std::string registered_address; ///< empty: not told
    std::string industry_code;      ///< section letter and two digits, maybe no division that exists
    Decimal registered_capital;     ///< 万元, two decimals
    ShanghaiDay founded_on;
};

/// Reads strictly: every required member, of its type, within its length and pattern, no control characters. Unknown
/// members do not matter. Nothing when anything is amiss.
std::optional<Entity> entity_from_json(const nlohmann::json& value);

/// The members of the contract; entity_from_json reads them back.
nlohmann::json json_of(const Entity& entity);

} // namespace tianbao::registry
