// SPDX-License-Identifier: MPL-2.0
#include "directory/directory_views.hpp"

#include "enterprise/category_views.hpp"
#include "enterprise/fact_views.hpp"

#include <array>

namespace tianbao::directory {

namespace names = html::names;

namespace {

struct Choice {
    std::string_view word;
    html::Name chosen;
};
constexpr std::array kCategories{
    Choice{"specialised", names::kCHOSE_SPECIALISED},
    Choice{"nurtured", names::kCHOSE_NURTURED},
    Choice{"other", names::kCHOSE_OTHER},
};
constexpr std::array kStatuses{
    Choice{"in_business", names::kCHOSE_IN_BUSINESS}, Choice{"cancelled", names::kCHOSE_CANCELLED}, Choice{"revoked", names::kCHOSE_REVOKED},
    Choice{"moved_out", names::kCHOSE_MOVED_OUT},     Choice{kMissing, names::kCHOSE_MISSING},
};

void show_filters(html::Dictionary& values, const ListView& list, const enterprise::Reference& reference)
{
    const auto& filter = list.filter;
    values.set(names::kQ, list.typed);
    values.set(names::kDISTRICT, list.is_city ? filter.scope.district : "");
    values.set(names::kCATEGORY_WORD, filter.category);
    values.set(names::kSTATUS_WORD, filter.status);
    values.set(names::kFILLER_WORD, filter.without_filler ? "none" : "");
    values.show_if(filter.without_filler, names::kWITHOUT_FILLER);
    for (const auto& [word, chosen] : kCategories) values.show_if(filter.category == word, chosen);
    for (const auto& [word, chosen] : kStatuses) values.show_if(filter.status == word, chosen);
    if (!list.is_city) {
        values.add(names::kSCOPE_DISTRICT).set(names::kDISTRICT_NAME, district_name(reference, filter.scope.district));
        return;
    }
    values.show(names::kSCOPE_CITY);
    for (const auto& district : reference.districts.all()) {
        auto& row = values.add(names::kDISTRICT_OPTION);
        row.set(names::kOPTION_VALUE, district.code);
        row.set(names::kOPTION_NAME, district.name);
        row.show_if(district.code == filter.scope.district, names::kOPTION_CHOSEN);
    }
}

void show_row(html::Dictionary& row, const Listed& listed, const enterprise::Reference& reference)
{
    row.set(names::kENTERPRISE_NAME, listed.name);
    row.set(names::kUSCC, listed.uscc);
    row.set(names::kROW_DISTRICT, district_name(reference, listed.district));
    row.set(names::kFILLER_NAME, listed.filler_name);
    row.show_if(listed.filler_name.empty(), names::kNO_FILLER);
    row.set(names::kPEOPLE_COUNT, std::to_string(listed.people));
    row.show_if(listed.is_missing, names::kREGISTRY_MISSING);
    row.show(listed.status == enterprise::Status::in_business ? names::kROW_OPEN : names::kROW_CEASED);
    enterprise::show_category(row, listed.category);
    enterprise::show_status(row, listed.status);
}

} // namespace

std::string district_name(const enterprise::Reference& reference, std::string_view code)
{
    const auto* district = reference.districts.find(code);
    return district ? district->name : std::string(code);
}

void show_list(html::Dictionary& values, const ListView& list, const enterprise::Reference& reference)
{
    values.show(names::kMENU_ENTERPRISES);
    show_filters(values, list, reference);
    values.show_if(!list.is_first_page, names::kFIRST_PAGE_LINK);
    if (!list.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, list.next_key);
    if (list.rows.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& row : list.rows) show_row(table.add(names::kROW), row, reference);
}

} // namespace tianbao::directory
