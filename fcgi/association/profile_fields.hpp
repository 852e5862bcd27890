// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/profile.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::association {

using ProfileProblems = std::vector<ProfileProblem>;

// Each reads one field of 完善企业基本信息 and adds to `problems`; with a problem the value given back does not matter.

std::string read_district(std::string_view text, const enterprise::Districts& districts, ProfileProblems& problems);
std::string read_address(std::string_view text, ProfileProblems& problems);
std::string read_industry(std::string_view text, ProfileProblems& problems);
/// 万元, at most two decimals, not negative.
std::optional<Decimal> read_capital(std::string_view text, ProfileProblems& problems);
std::optional<ShanghaiDay> read_founding(std::string_view text, ShanghaiDay today, ProfileProblems& problems);
std::optional<enterprise::SizeClass> read_size(std::string_view text, std::optional<enterprise::SizeClass> proposed, ProfileProblems& problems);
enterprise::ContactDetails read_contact(const ProfileForm& form, ProfileProblems& problems);

/// The figures that propose a size; one that is no number counts as not typed, check_scale() says so.
enterprise::Scale read_scale(const ProfileForm& form);
void check_scale(const ProfileForm& form, ProfileProblems& problems);

} // namespace tianbao::association
