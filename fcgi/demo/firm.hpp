// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "period/period.hpp"
#include "util/id.hpp"

#include <string>
#include <string_view>

namespace tianbao::demo {

/// One made-up enterprise.
struct Firm {
    int number;
    EnterpriseId id;
    UserId filler;
    std::string uscc, name, district, industry;
    const char* category;
    const char* size;
    int scale; ///< those of one scale have the same industry and the same figures
};

/// What became of one period.
enum class Fate { missing, draft, submitted, returned, accepted };

/// The enterprise of that number, known since `since`. Those with higher numbers have higher ids, so that rows are added at the end of tables.
Firm firm_of(int number, const enterprise::Districts& districts, Instant since);

Fate fate_of(const Firm& firm, period::Period period, bool is_last);

/// As the table `filing` has it; empty for a missing one.
const char* word_of(Fate fate);

/// A number below `below` that depends on nothing but the others.
unsigned chance(unsigned a, unsigned b, unsigned below);

/// The code of the made-up enterprise of that number, in a district: valid by both check characters.
std::string made_up_code(std::string_view district, int number);

} // namespace tianbao::demo
