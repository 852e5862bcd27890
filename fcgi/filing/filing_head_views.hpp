// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_views.hpp"

namespace tianbao::filing {

/// A page of the workbench's part of the portal, or of an officer who looks at it.
class FilingPage : public html::Page {
public:
    FilingPage(const Scene& scene, html::Name title);
};

FilingPage page_of(const Scene& scene, html::Name title);

/// Where the links of an enterprise's pages lead (FILES_URL), and whether an officer looks at them: WATCHED or NOT_WATCHED.
void show_side(html::Dictionary& values, std::string_view uscc, bool is_watched);

/// Enterprise and period, as every page of a filing names them.
void show_names(html::Dictionary& values, const FilingEnterprise& enterprise, period::Period period);

/// SERVER_NOW with SERVER_TIME: the time in Beijing by the clock that decides what is late.
void show_server_time(html::Dictionary& values, Instant now);

/// The head of a filing (part/filing_head.tpl): names, state, due date and days left in words, the server's time.
void show_head(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period period,
               const std::optional<Filing>& filing);

/// Why a returned filing came back, until when it is to be corrected and whom to ask.
void show_return(html::Dictionary& values, const std::optional<Filing>& filing, Instant now);
/// Of it alone: FIX_DUE (FIX_DAY, FIX_OVER: the day is over), FIX_ASK (FIX_CONTACT).
void show_fix(html::Dictionary& values, const Return& returned, Instant now);

/// Why a draft was not stored or submitted: one of NOT_FILLER (FILLER_NAME), NO_FILLER, ALREADY_FILED (RECEIPT_NUMBER, SUBMITTED_BY,
/// SUBMITTED_AT), SHUT.
void show_refusal(html::Dictionary& values, const Scene& scene, const Desk& desk, period::Period period, Refusal refusal);

/// SHUT (part/period_shut.tpl): why the period cannot be filled now. Nothing is shown, and false the answer, when it can.
bool show_shut(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period period);

/// The twelve months at the left (part/months.tpl); `states` may lack months that have no filing.
void show_months(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period here,
                 const std::map<period::Period, State>& states, bool may_draft);

/// Whether the caller saves drafts here: as the filler, or by the filler's leave.
bool may_draft(const Scene& scene, const std::optional<Holder>& holder);

/// The hidden fields of the filing form: version that a save names, key of the act, form version.
void show_form_fields(html::Dictionary& values, const form::Form& form, int version, const std::string& submission_key);

/// UNFILED_MONTH rows and UNFILED_MORE of part/unfiled_months.tpl.
void show_unfiled_months(html::Dictionary& values, const std::vector<period::Period>& months);

/// MONTH_ORDER (part/month_order.tpl): what is submitted first where months go in order. Nothing for no months.
void show_month_order(html::Dictionary& values, const std::vector<period::Period>& months);

} // namespace tianbao::filing
