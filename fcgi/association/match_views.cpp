// SPDX-License-Identifier: MPL-2.0
#include "association/match_views.hpp"

#include <stdexcept>

namespace tianbao::association {

namespace names = html::names;

namespace {

html::Problem name_problem(html::Name words)
{
    return {"enterprise-name", names::kENTERPRISE_NAME_PROBLEM, words};
}

html::Problem uscc_problem(html::Name words)
{
    return {"uscc", names::kUSCC_PROBLEM, words};
}

html::Problem representative_problem(html::Name words)
{
    return {"legal-representative", names::kLEGAL_REPRESENTATIVE_PROBLEM, words};
}

html::Problem problem_of(MatchProblem problem)
{
    switch (problem) {
    case MatchProblem::name_required:
        return name_problem(names::kENTERPRISE_NAME_REQUIRED);
    case MatchProblem::name_long:
        return name_problem(names::kENTERPRISE_NAME_LONG);
    case MatchProblem::uscc_required:
        return uscc_problem(names::kUSCC_REQUIRED);
    case MatchProblem::uscc_length:
        return uscc_problem(names::kUSCC_LENGTH);
    case MatchProblem::uscc_alphabet:
        return uscc_problem(names::kUSCC_ALPHABET);
    case MatchProblem::uscc_category:
        return uscc_problem(names::kUSCC_CATEGORY);
    case MatchProblem::uscc_district:
        return uscc_problem(names::kUSCC_DISTRICT);
    case MatchProblem::uscc_organisation_check:
        return uscc_problem(names::kUSCC_ORGANISATION_CHECK);
    case MatchProblem::uscc_check_character:
        return uscc_problem(names::kUSCC_CHECK_CHARACTER);
    case MatchProblem::representative_required:
        return representative_problem(names::kLEGAL_REPRESENTATIVE_REQUIRED);
    case MatchProblem::representative_long:
        return representative_problem(names::kLEGAL_REPRESENTATIVE_LONG);
    }
    throw std::logic_error("no such problem");
}

html::Name section_of(enterprise::Status status)
{
    switch (status) {
    case enterprise::Status::cancelled:
        return names::kCANCELLED;
    case enterprise::Status::revoked:
        return names::kREVOKED;
    case enterprise::Status::moved_out:
        return names::kMOVED_OUT;
    case enterprise::Status::in_business:
        break;
    }
    throw std::logic_error("an enterprise in business is associated");
}

html::Name section_of(registry::RegistryFault fault)
{
    switch (fault) {
    case registry::RegistryFault::not_found:
        return names::kUNKNOWN;
    case registry::RegistryFault::slow:
        return names::kREGISTRY_SLOW;
    case registry::RegistryFault::down:
    case registry::RegistryFault::broken:
    case registry::RegistryFault::throttled:
        return names::kREGISTRY_DOWN;
    case registry::RegistryFault::busy:
        return names::kREGISTRY_BUSY;
    case registry::RegistryFault::not_trusted:
        return names::kREGISTRY_NOT_TRUSTED;
    case registry::RegistryFault::redirected:
    case registry::RegistryFault::too_large:
    case registry::RegistryFault::wrong_type:
    case registry::RegistryFault::wrong_encoding:
    case registry::RegistryFault::nonsense:
        return names::kREGISTRY_NONSENSE;
    case registry::RegistryFault::refused:
        return names::kREGISTRY_REFUSED;
    }
    throw std::logic_error("no such fault of the registry");
}

} // namespace

void show_match_form(html::Page& page, const MatchForm& form, const registry::Coverage& coverage)
{
    auto& values = page.values();
    values.show(names::kMENU_ASSOCIATION);
    values.set(names::kENTERPRISE_NAME, form.enterprise_name);
    values.set(names::kUSCC, form.uscc);
    values.set(names::kLEGAL_REPRESENTATIVE, form.legal_representative);
    values.show_if(coverage.knows_representatives, names::kREPRESENTATIVE_ASKED);
    values.show_if(!coverage.knows_representatives, names::kNAME_ALONE);
}

void show_problems(html::Page& page, const std::vector<MatchProblem>& problems)
{
    std::vector<html::Problem> shown;
    for (const auto problem : problems) shown.push_back(problem_of(problem));
    page.show_problems(shown);
}

void show_mismatch(html::Page& page, const Mismatch& mismatch)
{
    page.values().show(names::kMISMATCH);
    std::vector<html::Problem> problems;
    if (mismatch.name) problems.push_back(name_problem(names::kENTERPRISE_NAME_DIFFERS));
    if (mismatch.representative) problems.push_back(representative_problem(names::kLEGAL_REPRESENTATIVE_DIFFERS));
    page.show_problems(problems);
}

void show_closed(html::Page& page, const NotInBusiness& closed)
{
    page.values().show(section_of(closed.status));
}

void show_name_too_little(html::Page& page)
{
    page.values().show(names::kNAME_TOO_LITTLE);
}

void show_unknown(html::Page& page)
{
    page.values().show(names::kUNKNOWN);
    page.show_problems({uscc_problem(names::kUSCC_UNKNOWN)});
}

void show_fault(html::Page& page, registry::RegistryFault fault, bool is_kept)
{
    page.values().show(section_of(fault));
    page.values().show(is_kept ? names::kMATCH_KEPT : names::kMATCH_NOT_KEPT);
}

void show_tries_used(html::Page& page, int minutes)
{
    page.values().add(names::kTRIES_USED).set(names::kWAIT_MINUTES, std::to_string(minutes));
}

void show_already_associated(html::Page& page, std::string uscc)
{
    page.values().add(names::kALREADY_ASSOCIATED).set(names::kASSOCIATED_USCC, std::move(uscc));
    page.show_problems({uscc_problem(names::kUSCC_ASSOCIATED)});
}

} // namespace tianbao::association
