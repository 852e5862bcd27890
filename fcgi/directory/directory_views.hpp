// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "directory/directory.hpp"
#include "directory/directory_repository.hpp"
#include "enterprise/reference.hpp"
#include "html/page.hpp"

namespace tianbao::directory {

/// A list as asked for.
struct ListView {
    const ListFilter& filter;
    bool is_city;      ///< the officer may choose the district
    std::string typed; ///< what was searched for
    const std::vector<Listed>& rows;
    bool is_first_page;
    std::string next_key; ///< empty: the last page
};

void show_list(html::Dictionary& values, const ListView& list, const enterprise::Reference& reference);

/// What an officer typed that was not carried out.
struct Typed {
    std::optional<CategoryForm> category = {};
    MoveForm move = {};
    RevocationForm revocation = {};
    std::vector<html::Problem> problems = {};
    std::optional<html::Name> revocation_problem = {}; ///< words beside the row of the user
    bool is_stale = false;                             ///< somebody else has changed the enterprise meanwhile
};

std::vector<html::Problem> problems_of(const std::vector<CategoryFault>& faults);
std::vector<html::Problem> problems_of(const std::vector<MoveFault>& faults);
/// The sentence for a reason of any of the forms.
html::Name words_of(ReasonFault fault);
/// The HTML id of the reason in the form of the `number`th person, from 1.
std::string revocation_id(std::size_t number);

/// The page of one enterprise, for an officer of that scope.
void show_sheet(html::Page& page, const Sheet& sheet, const Typed& typed, const review::Scope& scope, const enterprise::Reference& reference,
                const association::ProofDefaults& defaults, Instant now);

/// Its parts that are told and not changed there: months, terms, messages, history.
void show_record(html::Dictionary& values, const Sheet& sheet, const review::Scope& scope, const enterprise::Reference& reference);

/// The name of a district; a code that the city does not have stands for itself.
std::string district_name(const enterprise::Reference& reference, std::string_view code);

} // namespace tianbao::directory
