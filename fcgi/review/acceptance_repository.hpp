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

    /// Takes the place of the one that there is, with its months as far as both meet; what that one spares of later months stays.
    void accept(const EnterpriseId& enterprise, const form::Acceptance& acceptance, const UserId& officer, Instant now);
    /// False: there is none.
    bool withdraw(const EnterpriseId& enterprise, std::string_view check, std::string_view place);

private:
    db::Reader& database_;
};

} // namespace tianbao::review
