// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/match.hpp"
#include "enterprise/enterprise.hpp"
#include "enterprise/reference.hpp"
#include "registry/entity.hpp"
#include "util/expected.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tianbao::association {

/// 完善企业基本信息, as typed.
struct ProfileForm {
    std::string district;
    std::string address;
    std::string industry;
    std::string registered_capital;
    std::string founded_on;
    std::string employees; ///< these three propose a size and are not kept
    std::string revenue;
    std::string assets;
    std::string size;
    std::string contact_person;
    std::string telephone;
    std::string mobile;
    std::string email;
};

/// What is wrong with a field.
enum class ProfileProblem {
    district_required,
    district_unknown,
    address_required,
    address_long,
    industry_required,
    industry_unknown,
    capital_required,
    capital_number,
    founded_required,
    founded_date,
    founded_future,
    employees_number,
    revenue_number,
    assets_number,
    size_required,
    size_to_confirm, ///< the figures propose one, which the user has not chosen yet
    contact_required,
    contact_long,
    telephone_number,
    mobile_required,
    mobile_number,
    email_required,
    email_address,
};

/// Which fields the form offers; the others are shown as they stand, 锁定.
struct OpenFields {
    std::set<enterprise::Fact> facts;
    bool size = true;
};

/// What the registry told now, over what was known: the enterprise as a match or a claim leaves it. What it did not tell
/// (no address, a district of elsewhere, an unknown division) keeps its value.
enterprise::Enterprise confirmed(std::optional<enterprise::Enterprise> known, const registry::Entity& entity, const enterprise::Districts& districts,
                                 Instant now);

/// The enterprise as the second step after a match begins with it: what the registry has told since the match stands.
enterprise::Enterprise after_match(std::optional<enterprise::Enterprise> known, const Match& match, const enterprise::Districts& districts);

/// Whether the match associates nobody any more: it is too old, or the enterprise, as it is after it, is out of business since.
bool is_over(const Match& match, const enterprise::Enterprise& present, Instant now);

/// The second step of an association: what is missing. An enterprise that was there before keeps its facts and size.
OpenFields open_for_association(const enterprise::Enterprise& enterprise);
/// A change by one of its users: also what users typed before.
OpenFields open_for_change(const enterprise::Enterprise& enterprise);

/// The form with all that is typed right: the enterprise with it, complete; or what is wrong. Fields that are not open
/// do not count, whatever was posted.
Expected<enterprise::Enterprise, std::vector<ProfileProblem>> completed(enterprise::Enterprise enterprise, const ProfileForm& form,
                                                                        const OpenFields& open, const enterprise::Reference& reference, Instant now);

/// What a form shows before anything was typed; an enterprise's contact is shown to those associated with it only.
ProfileForm form_of(const enterprise::Enterprise& enterprise, bool with_contact);

/// The official size class for the figures typed; nothing while a figure that its industry needs is missing.
std::optional<enterprise::SizeClass> proposed_size(const enterprise::Enterprise& enterprise, const ProfileForm& form, const OpenFields& open,
                                                   const enterprise::SizeThresholds& thresholds);

/// Whether both have the same stored values, so that saving one over the other changes nothing.
bool is_same_profile(const enterprise::Enterprise& a, const enterprise::Enterprise& b);

} // namespace tianbao::association
