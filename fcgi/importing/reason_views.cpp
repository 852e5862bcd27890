// SPDX-License-Identifier: MPL-2.0
#include "importing/reason_views.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::importing {

namespace names = html::names;

namespace {

struct Words {
    std::string_view reason;
    html::Name section;
};

constexpr Words kReasons[] = {
    {"empty", names::kREASON_EMPTY},
    {"not_a_table", names::kREASON_NOT_A_TABLE},
    {"former_format", names::kREASON_FORMER_FORMAT},
    {"encrypted", names::kREASON_ENCRYPTED},
    {"too_large", names::kREASON_TOO_LARGE},
    {"damaged", names::kREASON_DAMAGED},
    {"utf16", names::kREASON_UTF16},
    {"encoding", names::kREASON_ENCODING},
    {"open_quote", names::kREASON_OPEN_QUOTE},
    {"json_malformed", names::kREASON_JSON_MALFORMED},
    {"json_nested", names::kREASON_JSON_NESTED},
    {"json_names", names::kREASON_JSON_NAMES},
    {"json_control", names::kREASON_JSON_CONTROL},
    {"no_rows", names::kREASON_NO_ROWS},
    {"no_heading", names::kREASON_NO_HEADING},
    {"heading_empty", names::kREASON_HEADING_EMPTY},
    {"column_unknown", names::kREASON_COLUMN_UNKNOWN},
    {"column_doubled", names::kREASON_COLUMN_DOUBLED},
    {"column_missing", names::kREASON_COLUMN_MISSING},
    {"no_cells", names::kREASON_NO_CELLS},
    {"required", names::kREASON_REQUIRED},
    {"required_of_new", names::kREASON_REQUIRED_OF_NEW},
    {"too_long", names::kREASON_TOO_LONG},
    {"not_in_list", names::kREASON_NOT_IN_LIST},
    {"uscc_length", names::kREASON_USCC_LENGTH},
    {"uscc_alphabet", names::kREASON_USCC_ALPHABET},
    {"uscc_check", names::kREASON_USCC_CHECK},
    {"district_unknown", names::kREASON_DISTRICT_UNKNOWN},
    {"district_moved", names::kREASON_DISTRICT_MOVED},
    {"industry_unknown", names::kREASON_INDUSTRY_UNKNOWN},
    {"capital", names::kREASON_CAPITAL},
    {"day", names::kREASON_DAY},
    {"day_future", names::kREASON_DAY_FUTURE},
    {"telephone", names::kREASON_TELEPHONE},
    {"mobile", names::kREASON_MOBILE},
    {"email", names::kREASON_EMAIL},
    {"row_doubled", names::kREASON_ROW_DOUBLED},
    {"there_already", names::kREASON_THERE_ALREADY},
    {"enterprise_unknown", names::kREASON_ENTERPRISE_UNKNOWN},
    {"filler_there_already", names::kREASON_FILLER_THERE_ALREADY},
    {"filler_doubled", names::kREASON_FILLER_DOUBLED},
    {"mobile_doubled", names::kREASON_MOBILE_DOUBLED},
    {"changes", names::kREASON_CHANGES},
    {"period", names::kREASON_PERIOD},
    {"period_early", names::kREASON_PERIOD_EARLY},
    {"period_future", names::kREASON_PERIOD_FUTURE},
    {"period_no_form", names::kREASON_PERIOD_NO_FORM},
    {"before_founding", names::kREASON_BEFORE_FOUNDING},
    {"time", names::kREASON_TIME},
    {"time_future", names::kREASON_TIME_FUTURE},
    {"time_early", names::kREASON_TIME_EARLY},
    {"yes_or_no", names::kREASON_YES_OR_NO},
    {"no_figures", names::kREASON_NO_FIGURES},
    {"cell_not_a_number", names::kREASON_CELL_NOT_A_NUMBER},
    {"cell_exponent", names::kREASON_CELL_EXPONENT},
    {"cell_decimals", names::kREASON_CELL_DECIMALS},
    {"cell_not_whole", names::kREASON_CELL_NOT_WHOLE},
    {"cell_too_large", names::kREASON_CELL_TOO_LARGE},
    {"cell_unknown_choice", names::kREASON_CELL_UNKNOWN_CHOICE},
    {"cell_too_many_choices", names::kREASON_CELL_TOO_MANY_CHOICES},
    {"cell_doubled_choice", names::kREASON_CELL_DOUBLED_CHOICE},
    {"cell_not_alone", names::kREASON_CELL_NOT_ALONE},
    {"cell_not_of_form", names::kREASON_CELL_NOT_OF_FORM},
    {"check_fails", names::kREASON_CHECK_FAILS},
};

} // namespace

html::Name section_of(std::string_view reason)
{
    const auto found = std::find_if(std::begin(kReasons), std::end(kReasons), [&](const Words& words) { return words.reason == reason; });
    if (found == std::end(kReasons)) throw std::invalid_argument("a reason without words: " + std::string(reason));
    return found->section;
}

} // namespace tianbao::importing
