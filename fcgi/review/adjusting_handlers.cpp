// SPDX-License-Identifier: MPL-2.0
#include "review/adjusting_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/filing_sheet_views.hpp"
#include "review/adjusting_repository.hpp"

#include <stdexcept>

namespace tianbao::review {

namespace names = html::names;

namespace {

std::string typed_text(const http::FormData& form, std::string_view name)
{
    return std::string(form.text(name));
}

http::Response adjustment_done(const ReviewFiling& filing, std::string_view what)
{
    return http::see_other("/review/" + filing.uscc + "/" + filing.period.text() + "/adjustment?done=" + std::string(what));
}

std::string object_of_filing(const ReviewFiling& filing)
{
    return filing.enterprise.text() + "/" + filing.period.text();
}

/// One transaction: the adjustment, the filler's message, the audit row. False: somebody was first, and nothing has happened.
bool set(db::Pool& pool, const ReviewFiling& seen, const form::Form& form, const CheckedAdjustment& adjustment, Level level,
         const audit::Source& source)
{
    auto tx = pool.begin();
    if (!AdjustingRepository(tx).adjust(seen, adjustment, level, source.actor.value(), source.at)) return false;
    const auto cell = filing::cell_name(form, adjustment.place);
    ReviewRepository(tx).tell_filler(seen, "filing.adjusted", {{"cell", cell}, {"value", adjustment.value}, {"reason", adjustment.reason}},
                                     source.at);
    audit::record(tx, source,
                  {"filing.adjust",
                   "filing",
                   object_of_filing(seen),
                   {{"submission", std::to_string(seen.submission)},
                    {"place", adjustment.place},
                    {"old_value", adjustment.filed},
                    {"new_value", adjustment.value},
                    {"reason", adjustment.reason}}});
    tx.commit();
    return true;
}

/// The same for its withdrawal.
bool take_back(db::Pool& pool, const ReviewFiling& seen, const form::Form& form, const filing::Adjustment& adjustment, const std::string& reason,
               Level level, const audit::Source& source)
{
    auto tx = pool.begin();
    if (!AdjustingRepository(tx).withdraw(seen, adjustment.id, reason, level, source.actor.value(), source.at)) return false;
    const auto cell = filing::cell_name(form, adjustment.place);
    ReviewRepository(tx).tell_filler(seen, "filing.adjustment_withdrawn", {{"cell", cell}, {"reason", reason}}, source.at);
    audit::record(
        tx, source,
        {"filing.withdraw_adjustment",
         "filing",
         object_of_filing(seen),
         {{"submission", std::to_string(seen.submission)}, {"place", adjustment.place}, {"old_value", adjustment.value}, {"reason", reason}}});
    tx.commit();
    return true;
}

} // namespace

/// A filing with its form, and what the officer may do with it.
struct AdjustingHandlers::Sheet {
    ReviewFiling filing;
    const form::Form& form;
    Level level;
    bool may_adjust;

    bool is_as_seen(const http::FormData& posted) const { return posted.text("version") == std::to_string(filing.version) && may_adjust; }
};

AdjustingHandlers::Sheet AdjustingHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto period = period::Period::parse(request.path_value("period"));
    if (!period || !enterprise::is_code_text(request.path_value("uscc"))) throw http::NotFound{};
    const auto scope = scope_of(caller.user());
    auto reader = pool_.read();
    auto filing = ReviewRepository(reader).find(scope, request.path_value("uscc"), *period, caller.user().id);
    if (!filing) throw http::NotFound{};
    const auto* form = parts_.forms.version(filing->form_version);
    if (!form) throw std::runtime_error("a filing was made with a form that is not there: " + filing->form_version);
    const bool may_adjust = !filing->bar && powers_of(filing->stand(), level_of(scope), parts_.has_two_levels).may_return;
    return {std::move(*filing), *form, level_of(scope), may_adjust};
}

http::Response AdjustingHandlers::adjustments(const http::Request& request, const http::Caller& caller)
{
    TypedAdjustment typed;
    typed.form.place = request.query.text("place");
    const auto sheet = load(request, caller);
    audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()),
                       {"filing.read", "filing", object_of_filing(sheet.filing), {{"submission", std::to_string(sheet.filing.submission)}}});
    return page(sheet, typed, 200, request, caller);
}

http::Response AdjustingHandlers::adjust(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.filing.bar == Bar::moved) throw http::Forbidden{};
    TypedAdjustment typed{{typed_text(request.form, "place"), typed_text(request.form, "value"), typed_text(request.form, "reason")}};
    if (!sheet.is_as_seen(request.form)) {
        typed.is_stale = true;
        return page(sheet, typed, 409, request, caller);
    }
    const auto checked = read_adjustment(typed.form, sheet.form, sheet.filing.cells);
    if (!checked) {
        typed.refusals = checked.error();
        return page(sheet, typed, 422, request, caller);
    }
    if (!set(pool_, sheet.filing, sheet.form, *checked, sheet.level, audit::source_of(request, caller, clock_()))) {
        typed.is_stale = true;
        return page(load(request, caller), typed, 409, request, caller);
    }
    return adjustment_done(sheet.filing, "adjusted");
}

http::Response AdjustingHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load(request, caller);
    if (sheet.filing.bar == Bar::moved) throw http::Forbidden{};
    TypedAdjustment typed;
    typed.withdrawn = typed_text(request.form, "adjustment");
    typed.withdrawal_reason = typed_text(request.form, "withdrawal_reason");
    const auto* adjustment = undoable(sheet.filing.adjustments, typed.withdrawn, sheet.level);
    if (!sheet.is_as_seen(request.form) || !adjustment) {
        typed.is_stale = true;
        return page(sheet, typed, 409, request, caller);
    }
    const auto reason = read_withdrawal(typed.withdrawal_reason);
    if (!reason) {
        typed.withdrawal_refusal = reason.error();
        return page(sheet, typed, 422, request, caller);
    }
    if (!take_back(pool_, sheet.filing, sheet.form, *adjustment, *reason, sheet.level, audit::source_of(request, caller, clock_()))) {
        typed.is_stale = true;
        return page(load(request, caller), typed, 409, request, caller);
    }
    return adjustment_done(sheet.filing, "adjustment_withdrawn");
}

http::Response AdjustingHandlers::page(const Sheet& sheet, const TypedAdjustment& typed, int status, const http::Request& request,
                                       const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_ADJUSTMENT, names::kNAV_MANAGEMENT);
    show_adjusting(page, {sheet.filing, sheet.form, parts_.calendar, sheet.level, sheet.may_adjust}, typed);
    if (request.method != http::Method::post) {
        const auto done = request.query.text("done");
        if (done == "adjusted") page.show_flash(names::kFLASH_ADJUSTED);
        if (done == "adjustment_withdrawn") page.show_flash(names::kFLASH_ADJUSTMENT_WITHDRAWN);
    }
    return page.answer("review/adjustment.tpl", status);
}

} // namespace tianbao::review
