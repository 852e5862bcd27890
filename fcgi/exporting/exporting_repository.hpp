// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/enterprise.hpp"
#include "exporting/exporting.hpp"
#include "form/cells.hpp"
#include "util/telephone.hpp"

namespace tianbao::exporting {

/// One enterprise in one period, as the roster has it.
struct ExportedRow {
    period::Period period;
    std::string uscc;
    std::string name;
    std::string district;
    std::string section;
    std::string industry;
    enterprise::Category category;
    std::optional<enterprise::SizeClass> size;
    std::string duty;     ///< the column's word
    std::string standing; ///< one of kStandingWords
    int submission;       ///< 0: nothing was submitted
    bool is_late;
    bool is_nil;
    bool has_explanations;
    std::optional<Instant> first_submitted_at;
    std::optional<Instant> submitted_at;
    std::optional<Instant> returned_at; ///< when the submission before the last was returned
};

/// Whom to write to or call; empty where it was not asked for.
struct ExportedContact {
    std::string person;
    Telephone telephone;
    Telephone mobile;
};

struct ListedRow {
    ExportedRow row;
    ExportedContact contact;
};

struct FiledRow {
    ExportedRow row;
    std::string form_version;
    std::string receipt_number;
    form::Cells cells;
    std::string adjusted; ///< 核定值: "A01.m=1200.00; A01.y=…"
};

/// What officers export. Nothing is read beyond the selection's district.
class ExportingRepository {
public:
    explicit ExportingRepository(db::Reader database) : database_(database) {}

    /// Periods whose roster is drawn, the newest first.
    std::vector<period::Period> periods();

    /// How many rows the order's file has.
    std::int64_t count(const ExportOrder& order);

    /// Of one period, by code: up to `most` behind the code `after`.
    std::vector<ListedRow> list(const ExportOrder& order, period::Period period, std::string_view after, int most);
    /// The last submissions.
    std::vector<FiledRow> filings(const ExportOrder& order, period::Period period, std::string_view after, int most);

private:
    db::Reader database_;
};

} // namespace tianbao::exporting
