// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace tianbao::importing {

/// What came in which row of the file. A portion may be judged again: its own rows are not taken for earlier ones.
class Seen {
public:
    /// Whether an earlier row had the same.
    bool had_before(std::string_view key, std::int64_t row) { return rows_.try_emplace(std::string(key), row).first->second != row; }

private:
    std::map<std::string, std::int64_t, std::less<>> rows_;
};

} // namespace tianbao::importing
