// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/enrolment_code.hpp"
#include "db/database.hpp"

#include <vector>

namespace tianbao::association {

/// The code of an enterprise that has not ended; its time may be over.
struct OpenCode {
    EnrolmentCodeId id;
    std::string hash;
    Instant valid_until;
};

/// Enrolment codes as stored: by their keyed hashes, at most one open for each enterprise.
class EnrolmentCodeRepository {
public:
    explicit EnrolmentCodeRepository(db::Reader& database) : database_(database) {}

    std::optional<OpenCode> open_of(const EnterpriseId& enterprise);
    /// The latest first.
    std::vector<EnrolmentCode> list(const EnterpriseId& enterprise, int most);

    /// False: the enterprise has an open one.
    bool add(const EnrolmentCodeId& id, const EnterpriseId& enterprise, const std::string& hash, const UserId& by, Instant now, Instant valid_until);
    /// Ends an open one by an officer; one whose time is over has expired. False: it is not open any more.
    bool end(const EnrolmentCodeId& id, const EnterpriseId& enterprise, CodeEnding ending, const UserId& by, Instant now);
    /// Uses it up. False: somebody else was first, or its time is over.
    bool use(const EnrolmentCodeId& id, const UserId& by, Instant now);
    /// Counts a wrong try. True: it was one too many, and the code is void now.
    bool note_wrong_try(const EnrolmentCodeId& id, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::association
