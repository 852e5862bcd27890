// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/doubts.hpp"
#include "filing/filing.hpp"

namespace tianbao::filing {

/// To be called in the transaction of a submission, after RightRepository::use() and FilingRepository::submit(): looks at the month that was submitted
/// and at the later months of its year as last submitted, and keeps with each which cells are doubtful now: of the next month what does not follow,
/// of those behind it what goes on from a doubtful figure. Never changes a cell or a version.
void recheck_later_months(db::Reader& database, const form::FormBook& forms, const FilingEnterprise& enterprise, period::Period submitted);

/// A month of an enterprise that an import stores, learned of now.
struct ImportedMonth {
    EnterpriseId enterprise;
    std::string section; ///< industry section
    FiledMonth filed;
};

/// The same for many months that were not there before, in the transaction that stores them: one query for all, and statements for those alone whose
/// next month is there already, and for the months behind it where that changes its doubts. Throws TryAgain when such a month changed meanwhile.
void recheck_after_import(db::Reader& database, const form::FormBook& forms, const std::vector<ImportedMonth>& months, std::string_view import);

} // namespace tianbao::filing
