// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/edit_sheet.hpp"
#include "filing/filing_form.hpp"
#include "filing/filing_repository.hpp"
#include "filing/filing_sheet_views.hpp"
#include "form/evaluation.hpp"
#include "html/page.hpp"

namespace tianbao::filing {

/// What every page of a filing is drawn from.
struct Scene {
    const html::Frame& frame;
    const http::Request& request;
    const http::Caller& caller;
    Instant now;
    const period::Calendar& calendar;
    bool own_withdrawal = false; ///< a request to return may be granted at once
    bool is_watched = false;     ///< an officer looks at it as the enterprise does
    bool is_prepared = false;    ///< the filler lets the caller save drafts
};

/// The filing page.
http::Response edit_page(const Scene& scene, const EditSheet& sheet, int status = 200);

/// Fills part/filing_form.tpl, and what the script of the page reads of the sheet: OPEN_COUNT, OWED_COUNT, CONTEXT, the templates.
void show_filing_form(html::Dictionary& values, const EditSheet& sheet, const Judgement& judgement);

/// Somebody else saved meanwhile: both texts of each field that differs, to choose from. Answers for the filing that is stored.
/// `own`: what was posted of explanations, each of the posted figures. `months_first`: what is submitted before, where months go in order.
http::Response conflict_page(const Scene& scene, const Desk& desk, const form::Form& form, const PostedFiling& posted, const form::Explanations& own,
                             const std::string& submission_key, const std::vector<period::Period>& months_first);

/// Nothing was stored, and why; what was typed is on the page.
http::Response refused_page(const Scene& scene, const Desk& desk, const form::Form& form, period::Period period, const form::Cells& typed,
                            Refusal refusal, const SheetNotes& notes = {});

/// A period without a filing that cannot be filled by this user now, and why.
http::Response not_open_page(const Scene& scene, const FilingEnterprise& enterprise, period::Period period, const std::optional<Holder>& holder);

http::Response list_page(const Scene& scene, const YearSheet& sheet, int year);

http::Response view_page(const Scene& scene, const Folder& folder, const form::Form& form);

} // namespace tianbao::filing
