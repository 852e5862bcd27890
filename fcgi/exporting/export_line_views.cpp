// SPDX-License-Identifier: MPL-2.0
#include "exporting/export_line_views.hpp"

#include "filing/filing.hpp"
#include "form/message.hpp"
#include "html/names.hpp"

#include <stdexcept>

namespace tianbao::exporting {

namespace names = html::names;

namespace {

/// How the words of the columns are said.
constexpr std::pair<std::string_view, html::Name> kSaid[] = {
    {"missing", names::kEXPORTED_MISSING},
    {"exempt", names::kEXPORTED_EXEMPT},
    {"draft", names::kEXPORTED_DRAFT},
    {"submitted", names::kEXPORTED_SUBMITTED},
    {"returned", names::kEXPORTED_RETURNED},
    {"checked", names::kEXPORTED_CHECKED},
    {"accepted", names::kEXPORTED_ACCEPTED},
    {"specialised", names::kEXPORTED_SPECIALISED},
    {"nurtured", names::kEXPORTED_NURTURED},
    {"other", names::kEXPORTED_OTHER},
    {"large", names::kEXPORTED_LARGE},
    {"medium", names::kEXPORTED_MEDIUM},
    {"small", names::kEXPORTED_SMALL},
    {"micro", names::kEXPORTED_MICRO},
};

std::string time_text(const std::optional<Instant>& at)
{
    return at ? shanghai_text(*at) : std::string{};
}

} // namespace

std::string ExportWords::operator()(html::Name section) const
{
    return html::Words(templates, "exporting/words.tpl")(section);
}

std::string ExportWords::scope(const Selection& selection) const
{
    const auto* district = reference.districts.find(selection.district);
    return district ? district->name : (*this)(names::kEXPORTED_CITY);
}

EnterpriseColumns::EnterpriseColumns(const ExportWords& words) : words_(words), yes_(words(names::kEXPORTED_YES)), no_(words(names::kEXPORTED_NO))
{
    for (const auto& [word, name] : kSaid) said_.emplace(word, words(name));
}

void EnterpriseColumns::append_heading(sheet::Line& line) const
{
    for (const auto name :
         {names::kEXPORTED_PERIOD, names::kEXPORTED_USCC, names::kEXPORTED_NAME, names::kEXPORTED_DISTRICT, names::kEXPORTED_SECTION,
          names::kEXPORTED_INDUSTRY, names::kEXPORTED_CATEGORY, names::kEXPORTED_SIZE, names::kEXPORTED_STATE, names::kEXPORTED_LATE,
          names::kEXPORTED_NIL, names::kEXPORTED_NUMBER, names::kEXPORTED_FIRST_AT, names::kEXPORTED_AT,
          names::kEXPORTED_AGAIN})
        line.push_back({words_(name)});
}

void EnterpriseColumns::append(sheet::Line& line, const ExportedRow& row) const
{
    const auto* district = words_.reference.districts.find(row.district);
    const bool is_filed = row.submission > 0;
    line.push_back({row.period.text()});
    line.push_back({row.uscc});
    line.push_back({row.name});
    line.push_back({district ? district->name : row.district});
    line.push_back({words_.reference.industries.name(row.section).value_or(row.section)});
    line.push_back({row.industry});
    line.push_back({said(enterprise::word_of(row.category))});
    line.push_back({row.size ? said(enterprise::word_of(*row.size)) : std::string{}});
    line.push_back({said(row.standing)});
    line.push_back({is_filed ? yes_or_no(row.is_late) : std::string{}});
    line.push_back({is_filed ? yes_or_no(row.is_nil) : std::string{}});
    line.push_back({std::to_string(row.submission), 0});
    line.push_back({time_text(row.first_submitted_at)});
    line.push_back({time_text(row.submitted_at)});
    line.push_back({row.returned_at && row.submitted_at ? std::to_string(filing::days_to_resubmission(*row.returned_at, *row.submitted_at)) : std::string{}, 0});
}

const std::string& EnterpriseColumns::said(std::string_view word) const
{
    const auto found = said_.find(word);
    if (found == said_.end()) throw std::runtime_error("an export has no word for " + std::string(word));
    return found->second;
}

sheet::Line ListLines::heading() const
{
    sheet::Line line;
    columns_.append_heading(line);
    line.push_back({words_(names::kEXPORTED_OUTSIDE)});
    line.push_back({words_(names::kEXPORTED_EXPLAINED)});
    if (!has_contacts_) return line;
    for (const auto name : {names::kEXPORTED_PERSON, names::kEXPORTED_TELEPHONE, names::kEXPORTED_MOBILE}) line.push_back({words_(name)});
    return line;
}

sheet::Line ListLines::line(const ListedRow& listed) const
{
    sheet::Line line;
    columns_.append(line, listed.row);
    line.push_back({columns_.yes_or_no(listed.row.duty == "outside")});
    line.push_back({listed.row.submission > 0 ? columns_.yes_or_no(listed.row.has_explanations) : std::string{}});
    if (!has_contacts_) return line;
    for (const auto& text : {listed.contact.person, listed.contact.telephone.reveal(), listed.contact.mobile.reveal()}) line.push_back({text});
    return line;
}

FilingLines::FilingLines(const ExportWords& words, const form::FormBook& forms, const form::Form& form)
    : words_(words), forms_(forms), form_(form), columns_(words), cells_(html::Words(words.templates, "filing/workbook_words.tpl"), forms)
{
    cells_.add_version(form.version);
}

sheet::Line FilingLines::heading() const
{
    sheet::Line line;
    columns_.append_heading(line);
    line.push_back({words_(names::kEXPORTED_RECEIPT)});
    line.push_back({words_(names::kEXPORTED_FORM)});
    line.push_back({words_(names::kEXPORTED_ADJUSTED)});
    cells_.append_heading(line);
    return line;
}

sheet::Line FilingLines::line(const FiledRow& filed) const
{
    sheet::Line line;
    columns_.append(line, filed.row);
    line.push_back({filed.receipt_number});
    line.push_back({filed.form_version});
    line.push_back({filed.adjusted});
    const bool is_other = filed.form_version != form_.version;
    cells_.append_cells(line, form_.version, is_other ? forms_.translated(filed.cells, filed.form_version, form_) : filed.cells);
    return line;
}

std::string export_file_name(const ExportWords& words, const ExportOrder& order)
{
    const auto& by = order.selection;
    const auto name = words(order.content == Content::list ? names::kEXPORTED_FILE_LIST : names::kEXPORTED_FILE_FILINGS);
    const auto periods = by.first == by.last
                             ? by.first.text()
                             : form::filled_in(words(names::kEXPORTED_PERIODS), {{"first", by.first.text()}, {"last", by.last.text()}});
    return form::filled_in(name, {{"periods", periods}, {"scope", words.scope(by)}});
}

} // namespace tianbao::exporting
