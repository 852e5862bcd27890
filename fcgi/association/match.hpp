// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/unified_social_credit_code.hpp"
#include "registry/entity.hpp"
#include "util/expected.hpp"
#include "util/time.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tianbao::association {

/// The match form, 信息比对, as typed.
struct MatchForm {
    std::string enterprise_name;
    std::string uscc;
    std::string legal_representative;
};

/// What is wrong with a field before the registry is asked.
enum class MatchProblem {
    name_required,
    name_long,
    uscc_required,
    uscc_length,
    uscc_alphabet,
    uscc_category,
    uscc_district,
    uscc_organisation_check,
    uscc_check_character,
    representative_required,
    representative_long,
};

/// What a user says of an enterprise, 待比对信息: complete, and the code is a code.
struct Claimed {
    std::string enterprise_name;
    enterprise::UnifiedSocialCreditCode code;
    std::string legal_representative;
};

/// `with_representative`: the legal representative is asked for; else it is left out, whatever was posted.
Expected<Claimed, std::vector<MatchProblem>> read_match_form(const MatchForm& form, bool with_representative = true);

/// 比对一致
struct Matched {};
/// 信息比对不一致; at least one is set.
struct Mismatch {
    bool name = false;
    bool representative = false;
};
/// The particulars are right, and the enterprise is no longer in business here (注销, 吊销, 迁出).
struct NotInBusiness {
    enterprise::Status status;
};
using MatchOutcome = std::variant<Matched, Mismatch, NotInBusiness>;

/// Width, brackets, blanks and case of the name do not count, width and blanks of the person's name neither; a person whom the
/// registry does not name is not compared. The status is told only to somebody who knows the rest.
MatchOutcome compare(const Claimed& claimed, const registry::Entity& entity);

/// For the audit trail: "name", "representative", "name representative".
std::string word_of(const Mismatch& mismatch);

inline constexpr int kMostMismatches = 5;
inline constexpr std::chrono::hours kMismatchWindow{1};

/// How many minutes until another try, when `mismatches` (the latest first) are already as many as an hour may have.
std::optional<int> minutes_to_wait(const std::vector<Instant>& mismatches, Instant now);

/// How long the second step may come after the match.
inline constexpr std::chrono::hours kMatchLife{24};

/// 比对一致、尚未完善: the registry's record at the time of the match; the second step takes its facts from here.
struct Match {
    registry::Entity entity;
    Instant matched_at;

    /// Also not one that a clock made which was ahead: it would stay good until that time has come.
    bool is_fresh(Instant now) const { return now - matched_at <= kMatchLife && matched_at - now <= kMatchLife; }
};

} // namespace tianbao::association
