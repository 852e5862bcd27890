// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_repository.hpp"
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
};

/// The filing page, to be typed into.
struct EditSheet {
    const Desk& desk;
    const form::Form& form;
    period::Period period;
    const form::Cells& cells;   ///< as typed
    int version;                ///< that a save will name
    std::string submission_key; ///< that a save will carry
    bool nil_declared;
    const form::Report* report; ///< after a refused submission: what is wrong
};

http::Response edit_page(const Scene& scene, const EditSheet& sheet);

/// Somebody else saved meanwhile: both texts of each cell that differs, to choose from.
http::Response conflict_page(const Scene& scene, const EditSheet& sheet);

/// Nothing was stored, and why; what was typed is on the page.
http::Response refused_page(const Scene& scene, const Desk& desk, const form::Form& form, period::Period period, const form::Cells& typed,
                            Refusal refusal);

/// A period without a filing that cannot be filled by this user now, and why.
http::Response not_open_page(const Scene& scene, const FilingEnterprise& enterprise, period::Period period, const std::optional<Holder>& holder);

http::Response list_page(const Scene& scene, const YearSheet& sheet, int year);

http::Response view_page(const Scene& scene, const Folder& folder, const form::Form& form);

} // namespace tianbao::filing
