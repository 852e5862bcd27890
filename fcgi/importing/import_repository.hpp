// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "importing/importing.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::importing {

/// What a finding belongs to.
enum class FindingClass {
    problem, ///< of the check
    late,    ///< came up while importing
    change,  ///< of a row that is good
};

/// A finding as it is stored.
struct StoredFinding {
    FindingClass of = FindingClass::problem;
    std::int64_t row = 0; ///< 0: the file as a whole, 1: its heading
    int number = 0;       ///< within the row
    std::string field;
    std::string value;
    std::string before;
    std::string reason;
};

/// What came of a portion of rows.
struct PortionDone {
    std::int64_t last_row = 0;
    std::int64_t imported = 0;
    std::int64_t left = 0;
};

/// Imports and what was found in their files.
class ImportRepository {
public:
    explicit ImportRepository(db::Reader& database) : database_(database) {}

    std::optional<Import> find(const ImportId& id);
    /// Those of the kind and of that very file, the newest first.
    std::optional<Import> find_unfinished(Kind kind, std::string_view file_hash);
    /// The newest first, behind the key `before` when it is not empty.
    std::vector<Import> list(std::string_view before, int most);

    void add(const Import& import);
    void add_part(const ImportId& id, int number, std::string_view bytes);
    std::optional<std::string> part(const ImportId& id, int number);
    void set_job(const ImportId& id, std::string_view job);

    /// A check begins: what an earlier one found is gone. To be called until it says that nothing is left.
    bool forget_findings(const ImportId& id);
    void set_format(const ImportId& id, TableFormat format);
    void add_findings(const ImportId& id, FindingClass of, const std::vector<Verdict>& verdicts);
    void report_check(const ImportId& id, const Counts& counts);
    /// False: the import is not being checked any more.
    bool finish_check(const ImportId& id, ImportState state, const Counts& counts, Instant now);

    // Each is false when the import is in another state by now.
    bool confirm(const ImportId& id, const std::optional<UserId>& by, bool only_good, Instant now);
    bool withdraw(const ImportId& id, Instant now);
    /// In the transaction that stored the portion: false when another runner has passed that row, too.
    bool pass(const ImportId& id, std::int64_t former_row, const PortionDone& done);
    bool finish(const ImportId& id, std::string_view outcome, Instant now);

    /// Rows between the two, both included, that the check found bad; and those that were left out while importing.
    std::set<std::int64_t> bad_rows(const ImportId& id, std::int64_t first, std::int64_t last);
    /// In the order of the rows, behind that finding: problems and what came up later, or changes.
    std::vector<StoredFinding> findings(const ImportId& id, FindingClass of, std::int64_t row, int number, int most);
    std::int64_t count_findings(const ImportId& id, FindingClass of);

    /// Withdraws up to `most` imports that nobody has confirmed since, and removes files that are not needed any more. How many.
    int purge(Instant before, int most, Instant now);
    /// The file of an import that is over; true: there was some of it left.
    bool remove_file(const ImportId& id);

private:
    db::Reader& database_;
};

} // namespace tianbao::importing
