// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enrolment/enrolment.hpp"

#include <string_view>

namespace tianbao::enrolment {

/// What officers read and set of proofs; nothing is found outside `district` (empty: the whole city).
class EnrolmentRepository {
public:
    explicit EnrolmentRepository(db::Reader& database) : database_(database) {}

    /// As that officer sees it.
    std::optional<ProofSheet> find(std::string_view district, std::string_view uscc, const UserId& officer);
    /// Nothing: as the district says. False: the enterprise is not of that version any more.
    bool set_rule(const EnterpriseId& enterprise, int version, std::optional<association::ProofRule> rule);

    std::vector<DistrictRule> district_rules();
    /// False: somebody else has set it since that version.
    bool set_district_rule(std::string_view district, association::ProofRule rule, int version, const UserId& by, Instant now);

    /// In the order of their codes. At most `most`.
    std::vector<Addressee> addressees(const LetterFilter& filter, Instant now, int most);
    int count_addressees(const LetterFilter& filter, Instant now);
    /// The enterprise's open code, when its time is over: it ends as expired.
    void expire_code(const EnterpriseId& enterprise, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::enrolment
