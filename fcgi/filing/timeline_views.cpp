// SPDX-License-Identifier: MPL-2.0
#include "filing/history_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "filing/state_views.hpp"
#include "html/names.hpp"

#include <algorithm>
#include <array>

namespace tianbao::filing {

namespace names = html::names;

namespace {

/// The acts and their sentences.
struct Told {
    std::string_view act;
    html::Name section;
};

constexpr std::array kTold{
    Told{"filing.save", names::kDONE_SAVED},
    Told{"filing.submit", names::kDONE_SUBMITTED},
    Told{"filing.return", names::kDONE_RETURNED},
    Told{"filing.accept", names::kDONE_ACCEPTED},
    Told{"filing.adjust", names::kDONE_ADJUSTED},
    Told{"filing.withdraw_adjustment", names::kDONE_ADJUSTMENT_WITHDRAWN},
    Told{"filing.request_return", names::kDONE_REQUESTED},
    Told{"filing.withdraw", names::kDONE_TAKEN_BACK},
    Told{"filing.refuse_request", names::kDONE_REQUEST_REFUSED},
    Told{"explanation.accept", names::kDONE_EXPLANATION_ACCEPTED},
    Told{"explanation.withdraw", names::kDONE_EXPLANATION_WITHDRAWN},
    Told{"terms.extend", names::kDONE_EXTENDED},
    Told{"terms.withdraw_extension", names::kDONE_EXTENSION_WITHDRAWN},
    Told{"terms.exempt", names::kDONE_EXEMPTED},
    Told{"terms.end", names::kDONE_EXEMPTION_ENDED},
    Told{"terms.withdraw_exemption", names::kDONE_EXEMPTION_WITHDRAWN},
    Told{"enterprise.view_as", names::kDONE_WATCHED},
    Told{"association.add", names::kDONE_ASSOCIATED},
    Told{"association.end", names::kDONE_LEFT},
    Told{"enterprise.change", names::kDONE_CHANGED},
    Told{"filler.apply", names::kDONE_APPLIED},
    Told{"filler.handover", names::kDONE_HANDED_OVER},
    Told{"filler.offer", names::kDONE_OFFERED},
    Told{"filler.accept_offer", names::kDONE_OFFER_ACCEPTED},
    Told{"filler.contest", names::kDONE_CONTESTED},
    Told{"filler.uphold_contest", names::kDONE_CONTEST_UPHELD},
    Told{"filler.reject_contest", names::kDONE_CONTEST_REJECTED},
    Told{"filler.claim", names::kDONE_RIGHT_CLAIMED},
    Told{"filler.request", names::kDONE_RIGHT_ASKED},
    Told{"filler.refuse_request", names::kDONE_RIGHT_REFUSED},
    Told{"enterprise.import", names::kDONE_ENTERPRISE_IMPORTED},
    Told{"filing.import", names::kDONE_FILINGS_IMPORTED},
    Told{"filler.replace", names::kDONE_REPLACED},
    Told{"filler.remove", names::kDONE_REMOVED},
};

const Told* told(std::string_view act)
{
    const auto found = std::find_if(kTold.begin(), kTold.end(), [&](const Told& one) { return one.act == act; });
    return found == kTold.end() ? nullptr : found;
}

/// The cell that a line is about, as the form of its filing names it: another than that of its month where a version began while it was open.
std::string place_name(const TimelineLine& line, const form::FormBook& forms)
{
    if (line.place.empty()) return {};
    const auto* form = forms.version(line.form_version);
    if (!form && line.period) form = forms.form_for(*line.period);
    return form ? cell_name(*form, line.place) : line.place;
}

void show_line(html::Dictionary& row, const TimelineLine& line, const form::FormBook& forms)
{
    row.set(names::kEVENT_AT, shanghai_minute_text(line.at));
    row.set(names::kEVENT_BY, line.by);
    row.show_if(line.by.empty(), names::kEVENT_BY_NOBODY);
    if (line.period) row.add(names::kEVENT_FILING).set(names::kEVENT_PERIOD, line.period->text());
    auto& done = row.add(line.is_automatic ? names::kDONE_AUTOSAVED : told(line.act)->section);
    done.set(names::kDONE_TIMES, std::to_string(line.times));
    done.set(names::kDONE_NUMBER, line.number);
    done.set(names::kDONE_TO, line.to);
    done.set(names::kDONE_UNTIL, line.until);
    done.set(names::kDONE_FIRST, line.first);
    done.set(names::kDONE_LAST, line.last);
    done.show(line.last.empty() ? names::kDONE_NO_LAST : names::kDONE_HAS_LAST);
    done.set(names::kDONE_REASON, line.reason);
    done.set(names::kDONE_PLACE, place_name(line, forms));
    done.set(names::kDONE_VALUE, line.value);
    if (!line.reason_class.empty() && line.act == "filing.return") show_reason_class(done, line.reason_class);
}

} // namespace

bool is_told(std::string_view act)
{
    return told(act) != nullptr;
}

void show_timeline(html::Dictionary& values, const TimelineEnterprise& enterprise, const std::vector<TimelineLine>& lines, const form::FormBook& forms,
                   bool is_first_page, const std::string& next)
{
    values.set(names::kENTERPRISE_NAME, enterprise.name);
    values.set(names::kUSCC, enterprise.uscc);
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next);
    values.show(lines.empty() ? names::kNO_ROWS : names::kROWS);
    for (const auto& line : lines) {
        if (is_told(line.act)) show_line(values.add(names::kEVENT), line, forms);
    }
}

} // namespace tianbao::filing
