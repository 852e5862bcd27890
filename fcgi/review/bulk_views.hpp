// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "review/bulk.hpp"
#include "review/review_views.hpp"

namespace tianbao::review {

enum class BulkAct { accept, give_back };

/// What is asked for.
struct BulkView {
    BulkAct act;
    const Chosen& chosen;
    bool is_city;
    bool leaves_to_centre; ///< accepted by the district, the centre's word is still to come
    int count = 0;         ///< of the chosen
    ReturnForm form = {};  ///< as typed
};

/// Before: how many, what will happen, and for a return the form of its reason.
void show_bulk(html::Page& page, const BulkView& view, const std::vector<ReturnRefusal>& refusals);
/// After: how many were done, which were not and why; and the form to go on with the rest.
void show_bulk_done(html::Dictionary& values, const BulkView& view, const BulkOutcome& outcome);

} // namespace tianbao::review
