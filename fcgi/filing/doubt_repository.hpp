// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/doubts.hpp"
#include "filing/filing.hpp"

namespace tianbao::filing {

/// To be called in the transaction of a submission, after FilingRepository::use_right() and submit(): looks at the month that was submitted
/// and at the later months of its year as last submitted, and keeps with each which cells are doubtful now. Never changes a cell or a version.
void recheck_later_months(db::Reader& database, const form::FormBook& forms, const FilingEnterprise& enterprise, period::Period submitted);

} // namespace tianbao::filing
