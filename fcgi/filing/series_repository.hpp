// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/series.hpp"

namespace tianbao::filing {

/// What an enterprise submitted in some months.
struct SeriesSheet {
    EnterpriseId enterprise;
    std::string uscc;
    std::string name;
    period::Terms terms;
    std::map<period::Period, SeriesMonth> months;
};

/// What was last submitted for the periods from `first` to `last`, in one statement. Nothing for an enterprise that the user is not
/// associated with.
std::optional<SeriesSheet> find_series(db::Reader& database, const UserId& user, std::string_view uscc, period::Period first, period::Period last);

} // namespace tianbao::filing
