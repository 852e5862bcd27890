// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/explanation.hpp"
#include "util/id.hpp"

namespace tianbao::review {

/// What officers accepted of an enterprise's explanations, 免再说明. The caller has seen the enterprise.
class AcceptanceRepository {
public:
    explicit AcceptanceRepository(db::Reader& database) : database_(database) {}

    /// Takes the place of an earlier acceptance.
    void accept(const EnterpriseId& enterprise, const form::Acceptance& acceptance, const UserId& officer, Instant now);
    /// False: there is none.
    bool withdraw(const EnterpriseId& enterprise, std::string_view check, std::string_view place);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
