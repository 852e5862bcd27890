// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/enterprise.hpp"
#include "period/terms.hpp"
#include "registry/entity.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::directory {

/// What the comparison keeps of an enterprise beside its facts.
struct Standing {
    std::optional<registry::Entity> told; ///< by the registry, last time
    bool is_missing;                      ///< the registry did not know it last time
    bool is_moved;                        ///< the service centre chose the district
    period::Terms terms;
};

/// What the comparison with the registry reads and writes of enterprises.
class SyncRepository {
public:
    explicit SyncRepository(db::Reader& database) : database_(database) {}

    /// The codes that were not asked for since `before`, the longest ago first. At most `most`.
    std::vector<std::string> next_codes(Instant before, int most);
    Standing standing_of(const EnterpriseId& enterprise);

    /// The district is the registry's again, before the enterprise is stored with it.
    void end_move(const EnterpriseId& enterprise);
    /// The registry's record was compared; the facts are stored by whoever changes them.
    void keep_told(const EnterpriseId& enterprise, const registry::Entity& told, Instant now);
    void keep_missing(const EnterpriseId& enterprise, Instant now);
    /// No usable answer: the next one has its turn.
    void keep_asked(std::string_view uscc, Instant now);
    /// From that period on until further notice nothing is owed; nobody has granted it.
    void cease(const EnterpriseId& enterprise, period::Period first, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::directory
