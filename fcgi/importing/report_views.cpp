// SPDX-License-Identifier: MPL-2.0
#include "importing/report_views.hpp"

#include "html/names.hpp"
#include "importing/reason_views.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tianbao::importing {

namespace names = html::names;

Report::Report(const html::Templates& templates, const Import& import)
    : words_(templates, "importing/words.tpl"), reasons_(templates, "part/import_reason.tpl"), import_(import)
{
}

void Report::add_heading(sheet::CsvWriter& csv) const
{
    for (const auto& name : {names::kIMPORT_REPORT_ROW, names::kIMPORT_REPORT_FIELD, names::kIMPORT_REPORT_VALUE, names::kIMPORT_REPORT_BEFORE,
                             names::kIMPORT_REPORT_RESULT, names::kIMPORT_REPORT_REASON})
        csv.field(words_(name));
    csv.end_row();
}

void Report::add(sheet::CsvWriter& csv, const StoredFinding& finding) const
{
    const bool is_over = import_.state == ImportState::done;
    const bool is_good = finding.of == FindingClass::change;
    const auto result = is_good ? (is_over ? names::kIMPORT_RESULT_DONE : names::kIMPORT_RESULT_CHANGES)
                                : (is_over ? names::kIMPORT_RESULT_LEFT : names::kIMPORT_RESULT_BAD);
    csv.number(std::to_string(finding.row));
    csv.field(finding.field);
    csv.field(finding.value);
    csv.field(finding.before);
    csv.field(words_(result));
    csv.field(reason(finding.reason));
    csv.end_row();
}

void Report::add_summary(sheet::CsvWriter& csv) const
{
    const bool is_over = import_.state == ImportState::done;
    csv.field(words_(names::kIMPORT_SUMMARY));
    csv.field("");
    csv.number(std::to_string(import_.counts.all));
    csv.field("");
    csv.number(std::to_string(is_over ? import_.imported : import_.counts.good()));
    csv.field(words_(is_over ? names::kIMPORT_SUMMARY_DONE : names::kIMPORT_SUMMARY_NOT_LISTED));
    csv.end_row();
}

std::string Report::file_name() const
{
    return fmt::format("{}_{}.csv", words_(names::kIMPORT_REPORT), import_.file_name.substr(0, import_.file_name.rfind('.')));
}

std::string Report::terminal_line(const StoredFinding& finding, const Vocabulary& words) const
{
    const bool is_shown = !finding.value.empty() && !tells_of_people(import_.kind, words, finding.field);
    auto line = fmt::format("row {} [{}]{}{}: {}", finding.row, finding.field, is_shown ? " " : "", is_shown ? finding.value : "",
                            reason(finding.reason));
    std::replace_if(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' '); // a terminal obeys them
    return line;
}

std::string Report::reason(std::string_view code) const
{
    return reasons_(section_of(code));
}

} // namespace tianbao::importing
