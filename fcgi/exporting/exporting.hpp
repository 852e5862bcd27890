// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "period/period.hpp"
#include "review/scope.hpp"
#include "util/expected.hpp"

#include <string>
#include <string_view>
#include <vector>

// 导出: what officers take away, as files that a job makes.
namespace tianbao::exporting {

/// 名单: a line for each period and enterprise. 报表数据: the last submission of each enterprise in one period.
enum class Content { list, filings };
enum class FileFormat { xlsx, csv, json };

std::string_view word_of(Content content);
std::string_view word_of(FileFormat format);

/// The kinds of jobs that make the files.
inline constexpr std::string_view kListKind = "export.list";
inline constexpr std::string_view kFilingsKind = "export.filings";
std::string_view kind_of(Content content);

/// Why such a job fails; the words are in views/part/job_failure.tpl.
inline constexpr std::string_view kEmptyFailure = "export_empty";
inline constexpr std::string_view kTooLongFailure = "export_too_long";

inline constexpr int kMostExportedMonths = 24;

/// What an enterprise's standing in a period is called in filters and columns: its duty and its filing's state in one word.
inline constexpr std::string_view kStandingWords[] = {"missing", "exempt", "draft", "submitted", "returned", "checked", "accepted"};

/// Which rows of the rosters are exported. Empty words are no filters.
struct Selection {
    period::Period first;
    period::Period last;
    std::string district; ///< the officer's own, or the one chosen for the city
    std::string standing;
    std::string section;
    std::string category;
    std::string size;
};

/// What is exported, and how.
struct ExportOrder {
    Content content;
    Selection selection;
    FileFormat format;
    bool has_contacts = false; ///< 联系人 and telephones, of the list alone: personal data
};

/// As the job keeps it.
std::string to_json(const ExportOrder& order);
/// Throws std::exception for what to_json() did not make.
ExportOrder order_from_json(std::string_view json);

/// What an officer typed.
struct ExportForm {
    std::string content;
    std::string period;
    std::string last_period; ///< empty: one period
    std::string state;
    std::string district;
    std::string industry;
    std::string category;
    std::string size;
    std::string contacts; ///< "yes"
    std::string format;
    std::string purpose;
};

/// An order with what it is for.
struct CheckedExport {
    ExportOrder order;
    std::string purpose;
};

enum class ExportRefusal {
    content_missing,
    period_missing,
    last_period_unknown,
    last_before_first,
    range_long,
    range_of_filings,
    state_unknown,
    district_unknown,
    industry_unknown,
    category_unknown,
    size_unknown,
    contacts_with_filings,
    format_missing,
    purpose_needed,
    nothing_found,
    too_many_rows,
};

/// What may be chosen.
struct ExportChoices {
    std::vector<period::Period> periods; ///< whose rosters are drawn, the newest first
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;
    review::Scope scope; ///< an officer of a district gets no other, whatever the form says
};

/// The order, or all that is wrong with it.
Expected<CheckedExport, std::vector<ExportRefusal>> read_export(const ExportForm& form, const ExportChoices& choices);

/// Whether so many rows, under one heading, are more than a sheet takes.
bool is_too_long(const ExportOrder& order, std::int64_t rows);

} // namespace tianbao::exporting
