// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "util/decimal.hpp"
#include "util/time.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace tianbao::registry {

/// What the registry holds about one code, 登记信息 (schema Entity of conf/registry.openapi.yaml). A registry that does not
/// know a fact leaves its text empty, or has no value.
struct Entity {
    std::string uscc;
    std::string name;
    std::string legal_representative;
    enterprise::Status status = enterprise::Status::in_business;
    std::string district_code;      ///< six digits, maybe of elsewhere
    std::string registered_address; ///< empty: not told
    std::string industry_code;      ///< section letter and two digits, maybe no division that exists
    std::optional<Decimal> registered_capital; ///< 万元, two decimals
    std::optional<ShanghaiDay> founded_on;
};

/// Reads strictly: code, name and status, and of the other members what is there; each of its type, within its length and
/// pattern, no control characters. Unknown members do not matter. Nothing when anything is amiss.
std::optional<Entity> entity_from_json(const nlohmann::json& value);

/// The same, and every member that the contract requires has to be there.
std::optional<Entity> entity_by_contract(const nlohmann::json& value);

/// The members of the contract that are known; entity_from_json reads them back.
nlohmann::json json_of(const Entity& entity);

} // namespace tianbao::registry
