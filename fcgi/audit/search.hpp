// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the auditor asks of the trail: pure rules.
namespace tianbao::audit {

/// The filters as they were typed.
struct SearchForm {
    std::string person;
    std::string act;
    std::string uscc;
    std::string object_kind;
    std::string object_id;
    std::string from; ///< a day, or empty
    std::string to;
    std::string address;
};

/// The filters as they are looked for; what is empty filters nothing.
struct Search {
    std::vector<UserId> persons; ///< at most kMostNamesakes
    std::string act;
    std::string enterprise; ///< its id
    std::string uscc;       ///< with `enterprise`
    std::string object_kind;
    std::string object_id; ///< or its beginning, as of all filings of an enterprise
    std::string from_id;   ///< least id
    std::string before_id; ///< the ids are below
    std::string address;
};

inline constexpr std::size_t kMostNamesakes = 5;
/// Without a day to begin with, the trail of these last days is shown.
inline constexpr std::chrono::days kUsualDays{30};

enum class SearchFault { day, day_order, object_kind_required };

/// A fault with the field that has it.
struct SearchProblem {
    SearchFault fault = SearchFault::day;
    bool in_to = false; ///< the day `to`, not `from`
};

/// Reads all but person and enterprise, which the database knows.
Expected<Search, std::vector<SearchProblem>> read_search(const SearchForm& form);

/// The day with which an empty form begins.
std::string usual_from(Instant now);

} // namespace tianbao::audit
