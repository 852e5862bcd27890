// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_views.hpp"
#include "filing/submission.hpp"

namespace tianbao::filing {

/// What the filler signs with, and what is wrong with it.
struct Signature {
    std::string post; ///< as typed
    bool declared = false;
    std::optional<PostFault> post_fault = std::nullopt;
    bool must_declare = false; ///< it was sent without the declaration
    bool looked_at = false;    ///< what the checks ask to be looked at (请核对)
    bool must_look = false;    ///< it was sent without that, though there is something
};

/// 核对并提交: what will be filed. 422 when something is wrong with the signature.
http::Response confirm_page(const Scene& scene, const Desk& desk, const form::Form& form, const Proposal& proposal, const Signature& signature,
                            const std::string& submission_key);

/// Nothing was submitted, since the filing is not what was shown any more: both, item by item. 409.
http::Response changed_page(const Scene& scene, const Desk& desk, const form::Form& form, const Changes& found, bool saved_since);

/// Nothing was submitted, and why; the draft is as it was. 409.
http::Response not_submitted_page(const Scene& scene, const Desk& desk, period::Period period, Refusal refusal);

/// Nothing is submitted before the registry has confirmed the enterprise; the draft is as it was. 409.
/// `months`: what comes first even then, where months go in order.
http::Response not_verified_page(const Scene& scene, const Desk& desk, period::Period period, const std::vector<period::Period>& months);

/// Nothing is submitted before these earlier months; the draft is as it was. 409.
http::Response out_of_order_page(const Scene& scene, const Desk& desk, period::Period period, const std::vector<period::Period>& months);

/// The name of a cell: its indicator's code and name, and its column (part/column.tpl).
void show_place(html::Dictionary& row, const form::Form& form, const std::string& place);

/// The short name of a check; empty for one that the form does not have.
std::string check_title(const form::Form& form, std::string_view check_id);

/// Fills part/changes.tpl; the heads of its columns are the page's.
void show_changes(html::Dictionary& values, const form::Form& form, const Changes& changes);

} // namespace tianbao::filing
