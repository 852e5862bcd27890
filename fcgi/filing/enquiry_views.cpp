// SPDX-License-Identifier: MPL-2.0
#include "filing/enquiry_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "html/names.hpp"
#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace tianbao::filing {

namespace {

using namespace html::names;

std::string id_of(std::string_view prefix, std::string text)
{
    std::replace(text.begin(), text.end(), '.', '-');
    return std::string(prefix) + text;
}

/// The section of part/explain.tpl and part/doubt.tpl.
html::Name words_for(form::CheckClass check_class)
{
    switch (check_class) {
    case form::CheckClass::ask:
        return kOF_ASK;
    case form::CheckClass::hint:
        return kOF_HINT;
    case form::CheckClass::hard:
    case form::CheckClass::soft:
        return kOF_SOFT;
    }
    return kOF_SOFT;
}

} // namespace

std::string enquiry_id(const Enquiry& enquiry)
{
    return id_of("x-", enquiry.name());
}

std::string answer_id(const Mark& mark)
{
    return id_of("a-", mark.place);
}

void show_enquiry_fault(html::Dictionary& row, EnquiryFault fault)
{
    switch (fault) {
    case EnquiryFault::missing:
        row.show(kEXPLAIN_MISSING);
        return;
    case EnquiryFault::too_short:
        row.show(kEXPLAIN_SHORT);
        return;
    case EnquiryFault::too_long:
        row.show(kEXPLAIN_LONG);
        return;
    case EnquiryFault::filler_text:
        row.show(kEXPLAIN_FILLER);
        return;
    case EnquiryFault::stale:
        row.show(kEXPLAIN_STALE);
        return;
    }
}

void show_enquiry(html::Dictionary& row, const form::Form& form, const Enquiry& enquiry, bool shows_all)
{
    row.set(kEXPLAIN_CHECK, enquiry.check);
    row.set(kEXPLAIN_PLACE, enquiry.place);
    row.set(kEXPLAIN_ID, enquiry_id(enquiry));
    row.set(kEXPLAIN_FIELD, "explain." + enquiry.name());
    for (const auto* finding : enquiry.findings) {
        auto& said = row.add(kEXPLAIN_FINDING);
        said.show(words_for(enquiry.check_class));
        if (!enquiry.place.empty()) said.add(kEXPLAIN_AT).set(kEXPLAIN_NAME, cell_name(form, enquiry.place));
        said.set(kEXPLAIN_MESSAGE, finding->message);
        if (!finding->correction) continue;
        auto& correction = row.add(kCORRECTION);
        correction.set(kCORRECTION_LABEL, finding->correction->label);
        correction.set(kCORRECTION_CELLS, form::to_json(finding->correction->cells));
    }
    if (enquiry.accepted_until) row.add(kEXPLAIN_ACCEPTED).set(kUNTIL_PERIOD, enquiry.accepted_until->text());
    if (enquiry.check_class != form::CheckClass::soft || (enquiry.accepted_until && enquiry.text.empty())) return;
    auto& asked = row.add(kEXPLAIN_ASKED);
    asked.set(kEXPLAIN_TEXT, enquiry.text);
    if (enquiry.is_owed() && (shows_all || *enquiry.fault != EnquiryFault::missing)) show_enquiry_fault(asked.add(kEXPLAIN_PROBLEM), *enquiry.fault);
}

void show_doubt(html::Dictionary& row, const Enquiry& enquiry)
{
    row.set(kEXPLAIN_ID, enquiry_id(enquiry));
    row.show(words_for(enquiry.check_class));
}

void show_mark(html::Dictionary& row, const form::Form& form, const Mark& mark, bool shows_all)
{
    row.set(kMARK_PLACE, mark.place);
    row.set(kMARK_ID, answer_id(mark));
    row.set(kMARK_NAME, cell_name(form, mark.place));
    row.set(kMARK_NOTE, mark.note);
    row.set(kMARK_ANSWER, mark.answer);
    row.show_if(shows_all && trimmed(mark.answer).empty(), kMARK_OPEN);
}

void show_filing_templates(html::Dictionary& page)
{
    auto& blank = page.add(kEXPLAIN_BLANK);
    blank.set(kEXPLAIN_ID, "");
    for (const auto words : {kOF_SOFT, kOF_ASK, kOF_HINT}) blank.show(words);
    auto& block = blank.add(kEXPLAIN);
    for (const auto name : {kEXPLAIN_CHECK, kEXPLAIN_PLACE, kEXPLAIN_FIELD}) block.set(name, "");
    auto& said = block.add(kEXPLAIN_FINDING);
    for (const auto words : {kOF_SOFT, kOF_ASK, kOF_HINT}) said.show(words);
    said.add(kEXPLAIN_AT).set(kEXPLAIN_NAME, "");
    said.set(kEXPLAIN_MESSAGE, "");
    auto& correction = block.add(kCORRECTION);
    for (const auto name : {kCORRECTION_LABEL, kCORRECTION_CELLS}) correction.set(name, "");
    block.add(kEXPLAIN_ACCEPTED).set(kUNTIL_PERIOD, "");
    block.add(kEXPLAIN_ASKED).set(kEXPLAIN_TEXT, "");
    constexpr std::pair<const char*, EnquiryFault> kFaults[] = {{"missing", EnquiryFault::missing},
                                                                {"too_short", EnquiryFault::too_short},
                                                                {"too_long", EnquiryFault::too_long},
                                                                {"filler_text", EnquiryFault::filler_text},
                                                                {"stale", EnquiryFault::stale}};
    for (const auto& [word, fault] : kFaults) {
        auto& row = page.add(kFAULT);
        row.set(kFAULT_WORD, word);
        show_enquiry_fault(row, fault);
    }
}

} // namespace tianbao::filing
