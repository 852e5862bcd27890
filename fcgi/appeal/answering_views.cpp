// SPDX-License-Identifier: MPL-2.0
#include "appeal/answering_views.hpp"

#include "contact/contacts.hpp"

namespace tianbao::appeal {

namespace names = html::names;

namespace {

html::Name here(AppealState state)
{
    switch (state) {
    case AppealState::waiting:
        return names::kHERE_WAITING;
    case AppealState::answered:
        return names::kHERE_ANSWERED;
    case AppealState::closed:
        return names::kHERE_CLOSED;
    }
    return names::kHERE_WAITING;
}

void show_options(html::Dictionary& values, const enterprise::Districts& districts, std::string_view chosen, std::string_view left_out)
{
    for (const auto& district : districts.all()) {
        if (district.code == left_out) continue;
        auto& option = values.add(names::kDISTRICT_OPTION);
        option.set(names::kOPTION_VALUE, district.code);
        option.set(names::kOPTION_NAME, district.name);
        option.show_if(district.code == chosen, names::kOPTION_CHOSEN);
    }
}

} // namespace

void show_desk(html::Dictionary& values, const Desk& desk, const enterprise::Districts& districts)
{
    values.show(names::kMENU_APPEALS);
    values.show(here(desk.filter.state));
    values.set(names::kCOUNT_WAITING, std::to_string(desk.counts[0]));
    values.set(names::kCOUNT_ANSWERED, std::to_string(desk.counts[1]));
    values.set(names::kCOUNT_CLOSED, std::to_string(desk.counts[2]));
    values.set(names::kSTATE_WORD, std::string(word_of(desk.filter.state)));
    values.set(names::kDISTRICT, desk.filter.district);
    if (desk.is_of_city) {
        auto& choice = values.add(names::kCHOOSE_DISTRICT);
        choice.show_if(desk.filter.district == contact::kCentre, names::kCENTRE_CHOSEN);
        show_options(choice, districts, desk.filter.district, {});
    }
    values.show_if(!desk.is_first_page, names::kFIRST_PAGE_LINK);
    if (!desk.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, desk.next_key);
    if (desk.appeals.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& rows = values.add(names::kROWS);
    for (const auto& appeal : desk.appeals) show_appeal(rows.add(names::kROW), appeal, districts);
}

void show_answering(html::Dictionary& values, const Thread& thread, const std::vector<StockAnswer>& answers, const enterprise::Districts& districts,
                    std::string_view to)
{
    if (thread.appeal.state == AppealState::closed) return;
    auto& open = values.add(names::kIS_OPEN);
    for (const auto& answer : answers) {
        auto& option = open.add(names::kSTOCK_OPTION);
        option.set(names::kOPTION_VALUE, answer.id.text());
        option.set(names::kOPTION_NAME, answer.title);
    }
    if (thread.appeal.district != contact::kCentre) open.add(names::kTO_CENTRE).show_if(to == contact::kCentre, names::kCHOSEN_CENTRE);
    show_options(open, districts, to, thread.appeal.district);
    open.show_if(thread.appeal.state == AppealState::answered, names::kMAY_CLOSE);
}

void show_stock_answers(html::Dictionary& values, const std::vector<StockAnswer>& answers, std::string_view own)
{
    values.show(names::kMENU_APPEALS);
    if (answers.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& rows = values.add(names::kROWS);
    for (const auto& answer : answers) {
        auto& row = rows.add(names::kROW);
        row.set(names::kSTOCK_ID, answer.id.text());
        row.set(names::kSTOCK_TITLE, answer.title);
        row.set(names::kSTOCK_TEXT, answer.text);
        row.show(answer.district == own ? names::kSTOCK_OWN : names::kSTOCK_OF_OTHERS);
    }
}

} // namespace tianbao::appeal
