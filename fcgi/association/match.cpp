// SPDX-License-Identifier: MPL-2.0
#include "association/match.hpp"

#include "enterprise/enterprise_name.hpp"
#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::association {

namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestPerson = 100;

MatchProblem problem_of(enterprise::UsccFault fault)
{
    using enterprise::UsccFault;
    switch (fault) {
    case UsccFault::length:
        return MatchProblem::uscc_length;
    case UsccFault::alphabet:
        return MatchProblem::uscc_alphabet;
    case UsccFault::category:
        return MatchProblem::uscc_category;
    case UsccFault::district:
        return MatchProblem::uscc_district;
    case UsccFault::organisation_check:
        return MatchProblem::uscc_organisation_check;
    case UsccFault::check_character:
        return MatchProblem::uscc_check_character;
    }
    throw std::logic_error("no such fault of a code");
}

/// As people are compared: 张 三 is 张三.
std::string person_key(std::string_view name)
{
    return without_blanks(nfkc(name));
}

} // namespace

Expected<Claimed, std::vector<MatchProblem>> read_match_form(const MatchForm& form, bool with_representative)
{
    std::vector<MatchProblem> problems;
    const auto name = trimmed(form.enterprise_name);
    const auto uscc = trimmed(form.uscc);
    const auto person = with_representative ? trimmed(form.legal_representative) : std::string_view{};
    if (name.empty()) problems.push_back(MatchProblem::name_required);
    if (code_points(name) > kLongestName) problems.push_back(MatchProblem::name_long);
    const auto code = enterprise::UnifiedSocialCreditCode::parse(uscc);
    if (!code) problems.push_back(uscc.empty() ? MatchProblem::uscc_required : problem_of(code.error()));
    if (with_representative && person.empty()) problems.push_back(MatchProblem::representative_required);
    if (code_points(person) > kLongestPerson) problems.push_back(MatchProblem::representative_long);
    if (!problems.empty()) return Unexpected<std::vector<MatchProblem>>(std::move(problems));
    return Claimed{std::string(name), *code, std::string(person)};
}

MatchOutcome compare(const Claimed& claimed, const registry::Entity& entity)
{
    const Mismatch differs{!enterprise::is_same_name(claimed.enterprise_name, entity.name),
                           !entity.legal_representative.empty() &&
                               person_key(claimed.legal_representative) != person_key(entity.legal_representative)};
    if (differs.name || differs.representative) return differs;
    if (entity.status != enterprise::Status::in_business) return NotInBusiness{entity.status};
    return Matched{};
}

std::string word_of(const Mismatch& mismatch)
{
    if (mismatch.name && mismatch.representative) return "name representative";
    return mismatch.name ? "name" : "representative";
}

std::optional<int> minutes_to_wait(const std::vector<Instant>& mismatches, Instant now)
{
    if (mismatches.size() < kMostMismatches) return std::nullopt;
    const auto free_again = mismatches[kMostMismatches - 1] + kMismatchWindow;
    if (free_again <= now) return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(free_again - now).count());
}

} // namespace tianbao::association
