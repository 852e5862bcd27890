// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "form/evaluation.hpp"
#include "form/form.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"
#include "review/desk_repository.hpp"
#include "review/request_repository.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// The names that codes are shown by.
struct Names {
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;

    std::string district(std::string_view code) const;
    std::string section(std::string_view letter) const;
};

/// What an officer typed that was not carried out, and what happened to the filing meanwhile.
struct Refused {
    ReturnForm form;
    std::vector<ReturnRefusal> refusals;
    bool is_stale = false;
};

/// Where a filing stands among those of the list that it was opened from; addresses.
struct Neighbours {
    std::string list;
    std::string query = {}; ///< with "?", that says which list; empty: none
    std::optional<std::string> before = {};
    std::optional<std::string> after = {};
};

struct FilingView {
    const ReviewFiling& filing;
    const form::Form& form;
    const form::Report& report; ///< of the checks, run over what was submitted
    const std::vector<Step>& steps;
    const period::Calendar& calendar;
    Powers powers;
    bool has_two_levels;                   ///< a district's acceptance is told from the centre's
    Neighbours neighbours = {};            ///< in the list that the filing was opened from
    std::vector<Draft> others_drafts = {}; ///< what colleagues typed and have not sent
    std::optional<Claim> claim = {};       ///< a colleague has the filing open
};

/// The fields of part/return_fields.tpl with what was typed, and what is wrong with it.
void show_return_form(html::Page& page, const ReturnForm& form, const std::vector<ReturnRefusal>& refusals);

void show_filing(html::Page& page, const FilingView& view, const Names& names_of, const Refused& refused);

/// What an officer looks at first: failed soft checks with their explanations, checks that could not be run, doubts, changes since
/// the submission before, marks with their answers.
void show_points(html::Dictionary& values, const FilingView& view);

/// The HTML id of the field for a note at the cell with that key.
std::string note_id(std::string_view key);

/// Fills part/review_values.tpl: the values with what was filed before beside them, and with fields for notes where the filing can be returned.
void show_values(html::Dictionary& values, const FilingView& view, const Notes& typed);

} // namespace tianbao::review
