// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "filing/enquiry.hpp"
#include "filing/open_items.hpp"
#include "filing/upload_note.hpp"
#include "form/form.hpp"

#include <set>
#include <string>

namespace tianbao::filing {

/// The filing page, to be typed into.
struct EditSheet {
    const Desk& desk;
    const form::Form& form;
    form::Context context;
    std::string definition_address; ///< of the form's definition for the browser
    std::string submission_key;     ///< that a save will carry
    int version = 0;                ///< that a save will name
    form::Cells cells = {};         ///< as typed
    form::Explanations explanations = {};
    std::vector<Mark> marks = {}; ///< with the answers as typed
    std::set<std::string, std::less<>> prefilled = {}; ///< cells that late_prefill() filled in; what is stored has them empty
    bool shows_all = false;       ///< also what is missing; else only what is wrong with filled cells
    bool is_unsaved = false;      ///< what is shown is not what is stored
    const UploadNote* upload = nullptr;
    bool months_in_order = false; ///< earlier months that are over are submitted first
};

/// The page as it opens: the stored draft, or a fresh one; with last year's figures in the columns of last year where nothing was typed.
EditSheet opened(const Desk& desk, const form::Form& form, form::Context context, std::string definition_address, std::string submission_key);

/// Fills in what late_prefill() has for the sheet's cells.
void fill_in_late(EditSheet& sheet);

/// How a sheet stands before the checks. The report points into nothing but itself; enquiries point into the report.
struct Judgement {
    form::Cells cells; ///< normalised
    form::Report report;
    std::vector<Enquiry> enquiries;
    OpenItems open;

    Judgement(const Judgement&) = delete;
    explicit Judgement(const EditSheet& sheet);
    /// The report for somebody who is still typing: without what is said of empty cells, unless the sheet shows all.
    bool is_shown(const form::Finding& finding) const;

private:
    bool shows_all_;
};

/// The marks with the answers that were typed for them.
std::vector<Mark> with_answers(std::vector<Mark> marks, const Texts& answers);

} // namespace tianbao::filing
