// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filler {

/// 填报员: the one user who may save and submit an enterprise's filings.
struct Filler {
    UserId user;
    std::string name;
    std::int64_t epoch = 0;               ///< grows with each change of the right
    std::optional<UserId> handed_over_by; ///< the former filler, when the right came by a handover
};

/// One of the caller's enterprises, with its filler.
struct FillerEnterprise {
    EnterpriseId id;
    std::string uscc;
    std::string name;
    std::string district;
    std::optional<Filler> filler;
};

/// Another user associated with the enterprise, 可更换的用户.
struct Candidate {
    UserId user;
    std::string name;
    Telephone mobile;   ///< as verified
    Instant since;      ///< of the association
};

/// Where the right stands for one of the enterprise's users.
enum class Standing {
    free,        ///< nobody is filler
    own,         ///< this user is
    handed_over, ///< this user was, and gave the right to the present filler
    taken,       ///< somebody else is
};

Standing standing(const std::optional<Filler>& filler, const UserId& user);

/// What an application for the right came to; the database decides.
enum class Application { granted, taken, not_associated };

} // namespace tianbao::filler
