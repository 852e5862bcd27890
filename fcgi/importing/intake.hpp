// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "db/database.hpp"
#include "importing/importing.hpp"
#include "sheet/table.hpp"

#include <functional>
#include <set>
#include <vector>

namespace tianbao::importing {

/// In whose name rows are stored.
struct Act {
    const Import& import;
    audit::Source source;
};

/// What one kind of import knows of its rows. Portions come in the order of the file. One instance goes through a file once.
class Intake {
public:
    virtual ~Intake() = default;

    /// The first row of the file. What is wrong with it; then no row is read.
    virtual Findings read_heading(const std::vector<std::string>& names) = 0;

    /// Judges rows by themselves, by those before them and by what the database holds. A verdict for each.
    virtual std::vector<Verdict> judge(const std::vector<sheet::TableRow>& rows, db::Reader& database) = 0;

    /// Adds to the good rows last judged what is worth knowing of them before somebody confirms the import.
    virtual void look_over(std::vector<Verdict>& /*verdicts*/) {}

    /// Stores those of the rows last judged that are named, and leaves their audit rows. Throws TryAgain when somebody else changed
    /// what they were judged by: the transaction begins anew with judging.
    virtual void store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act) = 0;

    /// The rows, which were imported, beside what the database holds of them.
    virtual std::vector<Proof> prove(const std::vector<sheet::TableRow>& rows, const ImportId& import, db::Reader& database) = 0;
};

} // namespace tianbao::importing
