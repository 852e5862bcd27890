// SPDX-License-Identifier: MPL-2.0
#include "filing/enquiry.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

bool is_open(const form::Finding& finding)
{
    return finding.check_class != form::CheckClass::hard && finding.verdict == form::Verdict::fails;
}

bool is_enquired(const form::Finding& finding)
{
    return finding.check_class == form::CheckClass::soft && finding.verdict == form::Verdict::fails;
}

bool is_about(const form::Explanation& explanation, std::string_view check, std::string_view place)
{
    return explanation.check == check && explanation.place == place;
}

EnquiryFault fault_from(form::ExplanationFault fault)
{
    switch (fault) {
    case form::ExplanationFault::missing:
        return EnquiryFault::missing;
    case form::ExplanationFault::too_short:
        return EnquiryFault::too_short;
    case form::ExplanationFault::too_long:
        return EnquiryFault::too_long;
    case form::ExplanationFault::filler_text:
        return EnquiryFault::filler_text;
    }
    return EnquiryFault::missing;
}

/// An explanation counts for its place when it was written for the values of every finding there.
void judge(Enquiry& enquiry, const form::Cells& cells, const form::Explanations& explanations)
{
    bool is_stale = false;
    for (const auto* finding : enquiry.findings) {
        const form::Explanation* valid = nullptr;
        for (const auto& each : explanations) {
            if (!is_about(each, enquiry.check, enquiry.place) || trimmed(each.text).empty()) continue;
            if (form::explains(each, *finding, cells)) {
                valid = &each;
            } else {
                is_stale = true;
            }
        }
        if (!valid) {
            enquiry.text.clear();
            enquiry.fault = is_stale ? EnquiryFault::stale : EnquiryFault::missing;
            return;
        }
        enquiry.text = valid->text;
    }
    const auto fault = form::fault_of(enquiry.text);
    if (fault) enquiry.fault = fault_from(*fault);
}

/// When the text of `now` was written for other values: what takes its place, the words for the finding's present values or itself with its own.
const form::Explanation* written_for_others(const form::Explanation& now, const form::Explanations& known, const form::Finding& finding,
                                            const form::Cells& cells)
{
    const auto find = [&](auto matches) {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto& each) { return is_about(each, now.check, now.place) && matches(each); });
        return found == known.end() ? nullptr : &*found;
    };
    const auto is_present = [&](const form::Explanation& each) { return form::explains(each, finding, cells); };
    const auto* same_text = find([&](const auto& each) { return each.text == now.text; });
    if (!same_text || find([&](const auto& each) { return each.text == now.text && is_present(each); })) return nullptr;
    const auto* same_values = find(is_present);
    return same_values ? same_values : same_text;
}

std::optional<period::Period> accepted_until(const Enquiry& enquiry, const std::vector<form::Acceptance>& acceptances, period::Period period)
{
    const auto found = std::find_if(acceptances.begin(), acceptances.end(), [&](const form::Acceptance& each) {
        return each.check == enquiry.check && each.place == enquiry.place && each.is_good_for(period);
    });
    return found == acceptances.end() ? std::nullopt : std::optional{found->until};
}

} // namespace

std::vector<Enquiry> enquiries_of(const form::Report& report, const form::Cells& cells, const form::Explanations& explanations,
                                  const std::vector<form::Acceptance>& acceptances, period::Period period)
{
    std::vector<Enquiry> enquiries;
    for (const auto& finding : report.findings) {
        if (!is_open(finding)) continue;
        const auto place = form::place_of(finding);
        auto here =
            std::find_if(enquiries.begin(), enquiries.end(), [&](const Enquiry& each) { return each.check == finding.check && each.place == place; });
        if (here == enquiries.end()) here = enquiries.insert(enquiries.end(), Enquiry{finding.check, finding.check_class, place, {}, {}, {}, {}});
        here->findings.push_back(&finding);
    }
    for (auto& enquiry : enquiries) {
        if (enquiry.check_class != form::CheckClass::soft) continue;
        judge(enquiry, cells, explanations);
        enquiry.accepted_until = accepted_until(enquiry, acceptances, period);
    }
    return enquiries;
}

form::Explanations explanations_of(const Texts& typed, const form::Explanations& known, const form::Report& report, const form::Cells& cells)
{
    form::Explanations said;
    for (const auto& finding : report.findings) {
        if (!is_enquired(finding)) continue;
        const auto place = form::place_of(finding);
        const auto found = typed.find(place.empty() ? finding.check : finding.check + "." + place);
        if (found == typed.end() || trimmed(found->second).empty()) continue;
        form::Explanation now{finding.check, place, found->second, form::values_of(finding, cells)};
        if (const auto* earlier = written_for_others(now, known, finding, cells)) now = *earlier;
        if (std::find(said.begin(), said.end(), now) == said.end()) said.push_back(std::move(now));
    }
    return said;
}

} // namespace tianbao::filing
