// SPDX-License-Identifier: MPL-2.0
#include "filing/verification_views.hpp"

#include "filing/filing_head_views.hpp"
#include "html/names.hpp"

namespace tianbao::filing {

http::Response not_verified_page(const Scene& scene, const Desk& desk, period::Period period)
{
    auto page = page_of(scene, html::names::kTITLE_NOT_SUBMITTED);
    show_head(page.values(), scene, desk.enterprise, period, desk.filing);
    page.values().show(html::names::kNOT_VERIFIED);
    return page.answer("filing/not_submitted.tpl", 409);
}

} // namespace tianbao::filing
