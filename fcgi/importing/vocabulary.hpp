// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/importing.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::importing {

/// A column that a file may have; a kind of import knows some of them. Cells of the form come beside these.
enum class Field {
    uscc,
    name,
    legal_representative,
    district,
    category,
    industry,
    size,
    address,
    registered_capital,
    founded_on,
    contact_person,
    telephone,
    mobile,
    email,
    since,
    login_name,
    person,
    enterprises,
    filled_enterprises,
    period,
    submitted_at,
    submitted_by,
    nil,
};

/// The columns of a kind, in the order of its template.
const std::vector<Field>& fields_of(Kind kind);
/// Without which no file of the kind makes sense.
const std::vector<Field>& required_fields(Kind kind);

/// The words that files are written with: headings of columns, and values. They come from views/importing/words.tpl.
struct Vocabulary {
    std::map<Field, std::string> headings;
    std::map<std::string, std::string, std::less<>> categories; ///< by what stands in the file: "specialised"
    std::map<std::string, std::string, std::less<>> sizes;
    std::map<std::string, bool, std::less<>> answers; ///< 是, 否
    std::string not_applicable;                       ///< 不适用
    std::string year_sign;                            ///< 年, 月, 日: in 2015年3月18日
    std::string month_sign;
    std::string day_sign;
    std::string choice_comma; ///< between chosen options
};

/// Whether a column of that heading tells of people: names, numbers, addresses that reach them. What stands in its cells is shown to nobody but who
/// imports, on the page and in the report.
bool tells_of_people(Kind kind, const Vocabulary& words, std::string_view heading);

/// What two spellings of a heading or word have in common: width, case, blanks and brackets do not count.
std::string plain(std::string_view text);

} // namespace tianbao::importing
