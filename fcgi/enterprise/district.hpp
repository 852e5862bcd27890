// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "util/data_fault.hpp"
#include "util/expected.hpp"

namespace tianbao::enterprise {

/// One of the city's districts, 区.
struct District {
    std::string code; ///< six digits, GB/T 2260
    std::string name;
};

/// All districts, with the codes of those that were merged or renamed.
class Districts {
public:
    /// Reads districts.csv: `code,name,retired_codes`, retired ones parted by blanks.
    static Expected<Districts, DataFault> parse(std::string_view csv, const std::string& file);

    /// The district of a code that is or was in use; none for a code of elsewhere.
    const District* find(std::string_view code) const;
    /// In the order of the file.
    const std::vector<District>& all() const { return districts_; }

private:
    std::vector<District> districts_;
    std::map<std::string, std::size_t, std::less<>> by_code_;
};

} // namespace tianbao::enterprise
