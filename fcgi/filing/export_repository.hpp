// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/adjustment.hpp"
#include "form/cells.hpp"
#include "form/explanation.hpp"
#include "period/period.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filing {

/// One submission of an enterprise, as it is exported.
struct ExportedSubmission {
    period::Period period;
    int number;
    std::string form_version;
    form::Cells cells;
    bool nil_declared;
    std::string content_hash;
    std::string receipt_number;
    Instant at;
    std::string by; ///< name of the person; empty for what was imported
    bool imported;
    std::optional<Instant> returned_at;
    form::Explanations explanations;
    std::string declaration_version; ///< of the truth statement; empty: none was asked for
    std::string signed_name;         ///< who declared it, as named at that time
    std::string signed_post;
};

/// 核定值 beside one of these submissions, with what became of it.
struct ExportedAdjustment {
    period::Period period;
    Adjustment adjustment;
};

/// All that an enterprise ever filed.
struct ExportedHistory {
    EnterpriseId enterprise;
    std::string name;
    std::string uscc;
    std::vector<ExportedSubmission> submissions; ///< by period and number
    std::vector<ExportedAdjustment> adjustments = {}; ///< by period, the latest first

    /// Whether nothing was submitted for the period after it; `place` is that in `submissions`.
    bool is_last_of_its_period(std::size_t place) const;
    /// Nothing for a number that was not submitted.
    const ExportedSubmission* submission(period::Period period, int number) const;
};

/// What an enterprise's people take away of it.
class ExportRepository {
public:
    explicit ExportRepository(db::Reader& database) : database_(database) {}

    /// Nothing for an enterprise that the user is not associated with.
    std::optional<ExportedHistory> find(const UserId& user, std::string_view uscc);

private:
    void add_adjustments(ExportedHistory& history);

    db::Reader& database_;
};

} // namespace tianbao::filing
