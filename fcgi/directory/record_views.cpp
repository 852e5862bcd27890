// SPDX-License-Identifier: MPL-2.0
#include "directory/directory_views.hpp"

#include "enterprise/fact_views.hpp"
#include "filing/state_views.hpp"
#include "period/due_views.hpp"

#include <array>

namespace tianbao::directory {

namespace names = html::names;

namespace {

struct Word {
    std::string_view word; ///< a kind or the beginning of kinds, "period."
    html::Name section;
};
constexpr std::array kKinds{
    Word{"filing.returned", names::kKIND_RETURNED},
    Word{"filing.accepted", names::kKIND_ACCEPTED},
    Word{"filing.adjust", names::kKIND_ADJUSTED},
    Word{"filing.request_refused", names::kKIND_REQUEST_REFUSED},
    Word{"period.", names::kKIND_TERMS},
    Word{"association.", names::kKIND_ASSOCIATION},
    Word{"filler.", names::kKIND_FILLER},
    Word{"enterprise.", names::kKIND_ENTERPRISE},
    Word{"reminder", names::kKIND_REMINDER},
};
constexpr std::array kFacts{
    Word{"name", names::kFACT_NAME},          Word{"legal_representative", names::kFACT_REPRESENTATIVE},
    Word{"status", names::kFACT_STATUS},      Word{"category", names::kFACT_CATEGORY},
    Word{"district", names::kFACT_DISTRICT},  Word{"address", names::kFACT_ADDRESS},
    Word{"industry", names::kFACT_INDUSTRY},  Word{"registered_capital", names::kFACT_CAPITAL},
    Word{"founded_on", names::kFACT_FOUNDED}, Word{"size", names::kFACT_SIZE},
};

html::Name kind_of(std::string_view kind)
{
    for (const auto& [word, section] : kKinds)
        if (kind.starts_with(word)) return section;
    return names::kKIND_OTHER;
}

/// A month can be opened where it was submitted; what another district has decided, before the enterprise moved here, is read only.
void show_month(html::Dictionary& row, const Month& month, const review::Scope& scope)
{
    row.set(names::kROW_PERIOD, month.period.text());
    const auto standing = month.duty == "exempt" ? period::PeriodStanding::exempt : period::PeriodStanding::open;
    filing::show_state(row, month.state, standing);
    row.show_if(month.is_late, names::kROW_LATE);
    const bool is_in_scope = scope.district.empty() || scope.district == month.district;
    row.show(month.submission > 0 ? names::kMONTH_OPENS : names::kMONTH_CLOSED);
    row.show_if(!is_in_scope, names::kMONTH_ELSEWHERE);
}

void show_terms(html::Dictionary& values, const period::Terms& terms)
{
    values.show_if(terms.extensions.empty() && terms.exemptions.empty(), names::kNO_TERMS);
    for (auto at = terms.extensions.rbegin(); at != terms.extensions.rend(); ++at) {
        auto& row = values.add(names::kEXTENSION);
        row.set(names::kROW_PERIOD, at->first.text());
        row.set(names::kEXTENDED_UNTIL, period::due_text(at->second.until));
    }
    for (const auto& exemption : terms.exemptions) {
        auto& row = values.add(names::kEXEMPTION);
        row.set(names::kROW_PERIOD, exemption.first.text());
        if (exemption.last) row.add(names::kUNTIL_PERIOD).set(names::kLAST_TEXT, exemption.last->text());
        row.show_if(!exemption.last, names::kUNTIL_FURTHER);
        period::show_exemption_class(row, exemption.exemption_class);
    }
}

void show_told(html::Dictionary& row, const Told& told)
{
    row.show(kind_of(told.kind));
    row.set(names::kPERSON_NAME, told.person);
    row.set(names::kSENT_AT, shanghai_minute_text(told.sent_at));
    row.show(told.is_read ? names::kTOLD_READ : names::kTOLD_UNREAD);
}

void show_change(html::Dictionary& row, const ChangeStep& change, const enterprise::Reference& reference)
{
    for (const auto& [word, section] : kFacts) row.show_if(change.field == word, section);
    const bool is_district = change.field == "district";
    const auto text = [&](const std::string& value) { return is_district ? district_name(reference, value) : value; };
    enterprise::show_fact(row.add(names::kVALUE_BEFORE), change.field, text(change.before));
    enterprise::show_fact(row.add(names::kVALUE_AFTER), change.field, text(change.after));
    row.set(names::kCHANGED_AT, shanghai_minute_text(change.at));
    row.set(names::kCHANGED_BY, change.by);
    row.set(names::kCHANGE_REASON, change.reason);
    if (change.source == "registry") row.show(names::kSOURCE_REGISTRY);
    if (change.source == "officer") row.show(names::kSOURCE_OFFICER);
    if (change.source == "user") row.show(names::kSOURCE_USER);
    if (change.source == "import") row.show(names::kSOURCE_IMPORT);
}

} // namespace

void show_record(html::Dictionary& values, const Sheet& sheet, const review::Scope& scope, const enterprise::Reference& reference)
{
    values.show(sheet.months.empty() ? names::kNO_MONTHS : names::kMONTHS);
    for (const auto& month : sheet.months) show_month(values.add(names::kSHEET_MONTH), month, scope);
    show_terms(values, sheet.terms);
    values.show(sheet.told.empty() ? names::kNOTHING_TOLD : names::kTOLD);
    for (const auto& told : sheet.told) show_told(values.add(names::kTOLD_ROW), told);
    values.show(sheet.changes.empty() ? names::kNO_FACT_CHANGES : names::kFACT_CHANGES);
    for (const auto& change : sheet.changes) show_change(values.add(names::kFACT_CHANGE), change, reference);
}

} // namespace tianbao::directory
