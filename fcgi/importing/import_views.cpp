// SPDX-License-Identifier: MPL-2.0
#include "importing/import_views.hpp"

#include "importing/outcome.hpp"
#include "importing/reason_views.hpp"

#include <fmt/format.h>

namespace tianbao::importing {

namespace names = html::names;

namespace {

constexpr std::size_t kYearDigits = 4;

std::string counted(std::int64_t count)
{
    auto text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string size_text(std::int64_t bytes)
{
    constexpr std::int64_t kMega = 1024 * 1024;
    if (bytes < kMega) return fmt::format("{} KB", (bytes + 1023) / 1024);
    return bytes % kMega == 0 ? fmt::format("{} MB", bytes / kMega) : fmt::format("{:.1f} MB", static_cast<double>(bytes) / kMega);
}

html::Name section_of(Kind kind)
{
    switch (kind) {
    case Kind::enterprise:
        return names::kIMPORT_KIND_ENTERPRISE;
    case Kind::former_user:
        return names::kIMPORT_KIND_FORMER_USER;
    case Kind::filing:
        return names::kIMPORT_KIND_FILING;
    }
    std::abort();
}

html::Name section_of(ImportState state)
{
    switch (state) {
    case ImportState::checking:
        return names::kIMPORT_CHECKING;
    case ImportState::refused:
        return names::kIMPORT_REFUSED;
    case ImportState::checked:
        return names::kIMPORT_CHECKED;
    case ImportState::importing:
        return names::kIMPORT_RUNNING;
    case ImportState::done:
        return names::kIMPORT_DONE;
    case ImportState::withdrawn:
        return names::kIMPORT_WITHDRAWN;
    }
    std::abort();
}

html::Name section_of(const std::optional<TableFormat>& format)
{
    if (!format) return names::kFORMAT_UNKNOWN;
    switch (*format) {
    case TableFormat::xlsx:
        return names::kFORMAT_XLSX;
    case TableFormat::utf8:
        return names::kFORMAT_UTF8;
    case TableFormat::gb18030:
        return names::kFORMAT_GB18030;
    case TableFormat::json:
        return names::kFORMAT_JSON;
    }
    std::abort();
}

html::Problem problem_of(ImportRefusal refusal)
{
    switch (refusal) {
    case ImportRefusal::kind_missing:
        return {"kind", names::kKIND_PROBLEM, names::kIMPORT_KIND_REQUIRED};
    case ImportRefusal::source_missing:
        return {"source", names::kSOURCE_PROBLEM, names::kIMPORT_SOURCE_REQUIRED};
    case ImportRefusal::source_long:
        return {"source", names::kSOURCE_PROBLEM, names::kIMPORT_SOURCE_LONG};
    case ImportRefusal::file_missing:
        return {"file", names::kFILE_PROBLEM, names::kIMPORT_FILE_REQUIRED};
    case ImportRefusal::file_large:
        return {"file", names::kFILE_PROBLEM, names::kIMPORT_FILE_LARGE};
    case ImportRefusal::password_missing:
        return {"initial-password", names::kINITIAL_PASSWORD_PROBLEM, names::kIMPORT_PASSWORD_REQUIRED};
    }
    std::abort();
}

void show_head(html::Dictionary& values, const Import& import)
{
    values.set(names::kIMPORT_ID, import.id.text());
    values.set(names::kIMPORT_FILE, import.file_name);
    values.set(names::kASKED_AT, shanghai_minute_text(import.asked_at));
    values.set(names::kASKED_BY, import.asker);
    values.show_if(!import.asked_by, names::kBY_OPERATOR);
    values.show(section_of(import.kind));
    values.show(section_of(import.state));
}

void show_progress(html::Dictionary& values, const ImportSheet& sheet)
{
    const auto& import = sheet.import;
    if (!import.is_under_way()) return;
    auto& way = values.add(names::kUNDER_WAY);
    const bool is_checking = import.state == ImportState::checking;
    way.show(is_checking ? names::kIS_CHECKING : names::kIS_IMPORTING);
    const auto done = is_checking ? import.counts.all : import.imported + import.left;
    auto& figures = way.add(is_checking ? names::kPROGRESS_COUNTING : names::kPROGRESS_COUNTED);
    figures.set(names::kDONE_COUNT, counted(done));
    if (!is_checking) {
        figures.set(names::kTOTAL_COUNT, counted(import.counts.all));
        figures.set(names::kDONE_NUMBER, std::to_string(done));
        figures.set(names::kTOTAL_NUMBER, std::to_string(import.counts.all));
    }
    way.show_if(import.is_stuck(), names::kSTUCK);
    way.show_if(!import.is_stored, names::kAT_SHELL);
    way.show_if(sheet.refreshes, names::kREFRESHES);
}

void show_judged(html::Dictionary& values, const ImportSheet& sheet)
{
    const auto& import = sheet.import;
    if (import.state == ImportState::checking || import.state == ImportState::refused || !import.checked_at) return;
    const auto& counts = import.counts;
    auto& judged = values.add(names::kJUDGED);
    judged.set(names::kALL_ROWS, counted(counts.all));
    judged.set(names::kGOOD_ROWS, counted(counts.good()));
    judged.set(names::kBAD_ROWS, counted(counts.bad));
    if (import.kind == Kind::enterprise) {
        auto& changes = judged.add(names::kCOUNTS_CHANGES);
        changes.set(names::kADDED_ROWS, counted(counts.added));
        changes.set(names::kCHANGED_ROWS, counted(counts.changed));
        changes.set(names::kSAME_ROWS, counted(counts.same));
    }
    if (import.state != ImportState::checked) return;
    judged.show(counts.good() == 0 ? names::kALL_BAD : names::kCONFIRMATION);
    judged.show_if(counts.bad > 0, names::kHAS_BAD_ROWS);
}

/// A page has a line for each year, not for each of 180 months.
std::map<std::string, Outcome::Group> shown_groups(const Import& import, const Outcome& outcome, const enterprise::Districts& districts)
{
    std::map<std::string, Outcome::Group> groups;
    for (const auto& [name, group] : outcome.groups) {
        const auto* district = import.kind == Kind::enterprise ? districts.find(name) : nullptr;
        auto& sum = groups[district ? district->name : name.substr(0, kYearDigits)];
        sum.wanted += group.wanted;
        sum.found += group.found;
    }
    return groups;
}

void show_result(html::Dictionary& values, const Import& import, const enterprise::Districts& districts)
{
    if (import.state != ImportState::done || import.outcome.empty()) return;
    const auto outcome = Outcome::from_json(import.outcome);
    auto& result = values.add(names::kRESULT);
    result.set(names::kIMPORTED_ROWS, counted(import.imported));
    result.set(names::kLEFT_ROWS, counted(import.left));
    result.set(names::kFINISHED_AT, import.finished_at ? shanghai_text(*import.finished_at) : "");
    result.set(names::kWANTED_COUNT, counted(outcome.wanted));
    result.set(names::kFOUND_COUNT, counted(outcome.found));
    result.set(names::kWANTED_HASH, outcome.wanted_hash);
    result.set(names::kFOUND_HASH, outcome.found_hash);
    result.show(outcome.is_same() ? names::kSAME_CONTENT : names::kOTHER_CONTENT);
    if (import.kind == Kind::former_user) return;
    auto& groups = result.add(names::kGROUPS);
    groups.show(import.kind == Kind::filing ? names::kBY_YEAR : names::kBY_DISTRICT);
    for (const auto& [name, group] : shown_groups(import, outcome, districts)) {
        auto& row = groups.add(names::kGROUP);
        row.set(names::kGROUP_NAME, name);
        row.set(names::kGROUP_WANTED, counted(group.wanted));
        row.set(names::kGROUP_FOUND, counted(group.found));
    }
}

void show_findings(html::Dictionary& values, html::Name section, const ShownFindings& findings)
{
    if (findings.all == 0) return;
    auto& shown = values.add(section);
    shown.set(names::kFINDING_COUNT, counted(findings.all));
    const auto first = static_cast<std::int64_t>(findings.first.size());
    if (first < findings.all) shown.add(names::kSHOWN_SOME).set(names::kSHOWN_COUNT, counted(first));
    for (const auto& finding : findings.first) {
        auto& row = shown.add(names::kFINDING_ROW);
        row.show(finding.row == 0 ? names::kROW_IS_FILE : names::kROW_IS_ROW);
        row.set(names::kROW_NUMBER, std::to_string(finding.row));
        row.set(names::kFIELD_NAME, finding.field);
        row.set(names::kFIELD_VALUE, finding.value);
        row.set(names::kVALUE_BEFORE, finding.before);
        row.show(importing::section_of(std::string_view(finding.reason)));
    }
}

} // namespace

void show_imports(html::Dictionary& values, const std::vector<Import>& imports, bool is_first, const std::string& next_key)
{
    values.show(names::kMENU_IMPORTS);
    values.show(imports.empty() ? names::kNO_ROWS : names::kROWS);
    values.show_if(!is_first, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    for (const auto& import : imports) {
        auto& row = values.add(names::kROW);
        show_head(row, import);
        row.set(names::kALL_ROWS, counted(import.counts.all));
        if (import.counts.bad > 0) row.add(names::kHAS_BAD_ROWS).set(names::kBAD_ROWS, counted(import.counts.bad));
    }
}

void show_new_import(html::Page& page, const ImportForm& form, const std::vector<ImportRefusal>& refusals, std::size_t largest)
{
    auto& values = page.values();
    values.show(names::kMENU_IMPORTS);
    values.set(names::kIMPORT_SOURCE, form.source);
    values.set(names::kLARGEST_FILE, size_text(static_cast<std::int64_t>(largest)));
    values.show_if(form.had_file, names::kFILE_AGAIN);
    const auto kind = kind_from(form.kind);
    values.show_if(kind == Kind::enterprise, names::kPICK_ENTERPRISE);
    values.show_if(kind == Kind::former_user, names::kPICK_FORMER_USER);
    values.show_if(kind == Kind::filing, names::kPICK_FILING);
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    page.show_problems(problems);
}

void show_import(html::Page& page, const ImportSheet& sheet, const enterprise::Districts& districts)
{
    page.values().show(names::kMENU_IMPORTS);
    auto& values = page.values().add(names::kIMPORT);
    const auto& import = sheet.import;
    show_head(values, import);
    values.set(names::kIMPORT_SOURCE, import.source);
    values.set(names::kFILE_SIZE, size_text(import.file_bytes));
    values.set(names::kFILE_HASH, import.file_hash);
    values.show(section_of(import.format));
    show_progress(values, sheet);
    values.show_if(import.state == ImportState::refused, names::kREFUSED);
    show_result(values, import, districts);
    show_judged(values, sheet);
    values.show_if(sheet.hides_figures && sheet.problems.all + sheet.late.all + sheet.changes.all > 0, names::kFIGURES_HIDDEN);
    show_findings(values, names::kFINDINGS, sheet.problems);
    show_findings(values, names::kLATE_FINDINGS, sheet.late);
    show_findings(values, names::kCHANGES, sheet.changes);
    values.show_if(import.is_stored && (import.state == ImportState::checked || import.state == ImportState::refused), names::kMAY_WITHDRAW);
    if (sheet.lacks_only_good) page.show_problems({{"only-good", names::kONLY_GOOD_PROBLEM, names::kONLY_GOOD_REQUIRED}});
}

} // namespace tianbao::importing
