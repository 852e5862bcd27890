// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/importing.hpp"
#include "util/running_digest.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::importing {

/// 核对: the imported rows as the file has them, beside what the database holds of them.
struct Outcome {
    struct Group {
        std::int64_t wanted = 0;
        std::int64_t found = 0;
    };

    std::int64_t wanted = 0;
    std::int64_t found = 0;
    std::string wanted_hash; ///< SHA-256 over the rows in the order of the file
    std::string found_hash;
    std::map<std::string, Group> groups; ///< by period or district

    bool is_same() const { return wanted == found && wanted_hash == found_hash; }
    std::string json() const;
    /// Throws std::exception for what json() did not make.
    static Outcome from_json(std::string_view json);
};

/// Counts and hashes proofs as they come.
class Comparison {
public:
    void add(const std::vector<Proof>& proofs);
    Outcome finish();

private:
    Outcome outcome_;
    RunningDigest wanted_;
    RunningDigest found_;
};

} // namespace tianbao::importing
