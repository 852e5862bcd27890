// SPDX-License-Identifier: MPL-2.0
#include "review/bulk_views.hpp"

#include <stdexcept>

namespace tianbao::review {

namespace names = html::names;

namespace {

/// Of those that were left, how many are named.
constexpr std::size_t kMostNamed = 200;

void show_head(html::Dictionary& values, const BulkView& view)
{
    const auto& filter = view.chosen.filter;
    values.show(names::kMENU_REVIEW);
    values.set(names::kPERIOD_YEAR, std::to_string(filter.period.year()));
    values.set(names::kPERIOD_MONTH, std::to_string(filter.period.month()));
    values.set(names::kLIST_URL, "/review?" + query_of(filter, view.is_city));
    values.show(view.act == BulkAct::accept ? names::kBULK_ACCEPT : names::kBULK_RETURN);
    values.show_if(view.leaves_to_centre, names::kLEFT_TO_CENTRE);
}

void show_fields(html::Dictionary& values, const std::vector<http::FormField>& fields)
{
    for (const auto& [name, value] : fields) {
        auto& field = values.add(names::kFIELD);
        field.set(names::kFIELD_NAME, name);
        field.set(names::kFIELD_VALUE, value);
    }
}

html::Name words_of(Left why)
{
    switch (why) {
    case Left::explained:
        return names::kLEFT_EXPLAINED;
    case Left::doubtful:
        return names::kLEFT_DOUBTFUL;
    case Left::not_submitted:
        return names::kLEFT_NOT_SUBMITTED;
    case Left::decided:
        return names::kLEFT_DECIDED;
    case Left::changed:
        return names::kLEFT_CHANGED;
    case Left::own:
        return names::kLEFT_OWN;
    }
    throw std::logic_error("no such reason");
}

} // namespace

void show_bulk(html::Page& page, const BulkView& view, const std::vector<ReturnRefusal>& refusals)
{
    auto& values = page.values();
    show_head(values, view);
    values.set(names::kCHOSEN_COUNT, std::to_string(view.count));
    if (view.count == 0) {
        values.show(names::kNOTHING_CHOSEN);
        return;
    }
    auto& form = values.add(names::kCHOSEN);
    show_fields(form, fields_of(view.chosen, view.is_city));
    form.show(view.chosen.is_all ? names::kCHOSEN_ALL : names::kCHOSEN_ROWS);
    if (view.act == BulkAct::give_back) show_return_form(page, view.form, refusals);
}

void show_bulk_done(html::Dictionary& values, const BulkView& view, const BulkOutcome& outcome)
{
    show_head(values, view);
    values.set(names::kDONE_COUNT, std::to_string(outcome.done));
    if (!outcome.left.empty()) {
        auto& left = values.add(names::kLEFT);
        const auto period = view.chosen.filter.period.text();
        const auto query = query_of(view.chosen.filter, view.is_city);
        left.set(names::kLEFT_COUNT, std::to_string(outcome.left.size()));
        for (std::size_t i = 0; i < outcome.left.size() && i < kMostNamed; ++i) {
            const auto& one = outcome.left[i];
            auto& row = left.add(names::kLEFT_ROW);
            row.set(names::kENTERPRISE_NAME, one.name);
            row.set(names::kUSCC, one.uscc);
            row.show(words_of(one.why));
            if (one.why != Left::not_submitted) row.add(names::kLEFT_LINK).set(names::kROW_URL, "/review/" + one.uscc + "/" + period + "?" + query);
        }
        left.show_if(outcome.left.size() > kMostNamed, names::kLEFT_MORE);
    }
    if (!outcome.next_key) return;
    auto& more = values.add(names::kGO_ON);
    auto fields = fields_of(view.chosen, view.is_city);
    fields.push_back({"after", *outcome.next_key});
    if (view.act == BulkAct::give_back) {
        fields.push_back({"reason_class", view.form.reason_class});
        fields.push_back({"reason", view.form.reason});
        fields.push_back({"fix_due", view.form.fix_due});
        fields.push_back({"contact", view.form.contact});
    }
    show_fields(more, fields);
}

} // namespace tianbao::review
