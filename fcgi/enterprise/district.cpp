// SPDX-License-Identifier: MPL-2.0
#include "enterprise/district.hpp"

#include <sstream>

#include "util/csv.hpp"

namespace tianbao::enterprise {
namespace {

bool is_district_code(const std::string& code)
{
    return code.size() == 6 && code.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

Expected<Districts, DataFault> Districts::parse(std::string_view csv, const std::string& file)
{
    try {
        Districts districts;
        for (const auto& row : parse_csv(csv, file, {"code", "name", "retired_codes"})) {
            std::istringstream codes(row.fields[0] + " " + row.fields[2]);
            for (std::string code; codes >> code;) {
                if (!is_district_code(code)) row.refuse("a code is not six digits");
                if (!districts.by_code_.emplace(code, districts.districts_.size()).second) row.refuse("a code is doubled");
            }
            districts.districts_.push_back({row.fields[0], row.fields[1]});
        }
        return districts;
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

const District* Districts::find(std::string_view code) const
{
    const auto found = by_code_.find(code);
    return found == by_code_.end() ? nullptr : &districts_[found->second];
}

} // namespace tianbao::enterprise
