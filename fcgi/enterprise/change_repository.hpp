// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/changes.hpp"

namespace tianbao::enterprise {

/// The history of enterprises, 变更记录: rows that are only added.
class ChangeRepository {
public:
    explicit ChangeRepository(db::Transaction& tx) : tx_(tx) {}

    /// `by`: nobody for the nightly comparison with the registry. `reason`: an officer's.
    void record(const EnterpriseId& enterprise, const std::vector<Change>& changes, const std::optional<UserId>& by, std::string_view reason,
                Instant now);

private:
    db::Transaction& tx_;
};

} // namespace tianbao::enterprise
