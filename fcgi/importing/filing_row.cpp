// SPDX-License-Identifier: MPL-2.0
#include "importing/filing_row.hpp"

#include "form/reading.hpp"
#include "importing/cell_values.hpp"
#include "importing/enterprise_row.hpp"
#include "period/calendar.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace tianbao::importing {

namespace {

constexpr std::size_t kLongestPerson = 80;

std::string_view reason_of(form::CellFault fault)
{
    using form::CellFault;
    switch (fault) {
    case CellFault::not_a_number:
        return "cell_not_a_number";
    case CellFault::exponent:
        return "cell_exponent";
    case CellFault::too_many_decimals:
        return "cell_decimals";
    case CellFault::not_whole:
        return "cell_not_whole";
    case CellFault::too_large:
        return "cell_too_large";
    case CellFault::too_long:
        return "too_long";
    case CellFault::unknown_choice:
        return "cell_unknown_choice";
    case CellFault::too_many_choices:
        return "cell_too_many_choices";
    case CellFault::doubled_choice:
        return "cell_doubled_choice";
    case CellFault::not_alone:
        return "cell_not_alone";
    }
    return "cell_not_a_number";
}

/// "1 良好、3 一般", as the portal's exports write choices, or "1,3": the numbers before the words.
std::string choices_text(std::string_view typed, const std::string& comma)
{
    auto text = nfkc(typed);
    for (auto at = text.find(comma); at != std::string::npos; at = text.find(comma)) text.replace(at, comma.size(), ",");
    std::string codes;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        const auto piece = trimmed(std::string_view(text).substr(begin, end - begin));
        const auto digits = std::min(piece.find_first_not_of("0123456789"), piece.size());
        codes += (codes.empty() ? "" : ",") + std::string(digits == 0 ? piece : piece.substr(0, digits));
        begin = end + 1;
    }
    return codes;
}

class Reader {
public:
    Reader(const std::vector<std::string>& fields, const Heading& heading, const FilingBasis& basis)
        : fields_(fields), heading_(heading), basis_(basis)
    {
    }

    Expected<FilingRow, Findings> read()
    {
        uscc();
        period();
        if (!problems_.empty()) return Unexpected<Findings>(std::move(problems_)); // what follows needs both
        submission();
        belonging();
        cells();
        if (!problems_.empty()) return Unexpected<Findings>(std::move(problems_));
        return std::move(row_);
    }

private:
    std::string_view text(Field field) const { return heading_.text(fields_, field); }

    void refuse(Field field, std::string_view reason)
    {
        const auto value = text(field);
        problems_.push_back({heading_.name(field), std::string(value), value.empty() ? std::string_view("required") : reason});
    }

    void uscc()
    {
        auto code = read_uscc(text(Field::uscc), heading_.name(Field::uscc));
        if (code) row_.uscc = std::move(*code);
        else problems_.push_back(code.error());
    }

    void period()
    {
        const auto period = period_of(text(Field::period), basis_.words);
        if (!period) return refuse(Field::period, "period");
        if (*period < period::first_period()) return refuse(Field::period, "period_early");
        if (*period > period::current_period(basis_.now)) return refuse(Field::period, "period_future");
        row_.period = *period;
        row_.form = basis_.forms.form_for(*period);
        if (!row_.form) refuse(Field::period, "period_no_form");
    }

    void submission()
    {
        const auto at = time_of(text(Field::submitted_at), basis_.words);
        if (!at) refuse(Field::submitted_at, "time");
        else if (*at > basis_.now) refuse(Field::submitted_at, "time_future");
        else if (*at < shanghai_midnight(row_.period.first_day())) refuse(Field::submitted_at, "time_early");
        else row_.submitted_at = *at;
        row_.submitted_by = text(Field::submitted_by);
        if (code_points(row_.submitted_by) > kLongestPerson) refuse(Field::submitted_by, "too_long");
    }

    void belonging()
    {
        if (!text(Field::district).empty()) {
            row_.district = district_named(text(Field::district), basis_.districts);
            if (row_.district.empty()) refuse(Field::district, "district_unknown");
        }
        const auto nil = plain(text(Field::nil));
        if (nil.empty()) return;
        const auto& answers = basis_.words.answers;
        const auto answer = std::find_if(answers.begin(), answers.end(), [&](const auto& each) { return plain(each.first) == nil; });
        if (answer == answers.end()) return refuse(Field::nil, "yes_or_no");
        row_.nil_declared = answer->second;
    }

    void cells()
    {
        const auto& of_form = heading_.cells(*row_.form);
        for (const auto& [slot, column] : of_form) {
            const auto text = column < fields_.size() ? trimmed(fields_[column]) : std::string_view{};
            if (!text.empty()) cell(slot, column, text);
        }
        for (const auto column : heading_.foreign_cells(*row_.form))
            if (column < fields_.size() && !trimmed(fields_[column]).empty())
                problems_.push_back({heading_.name_at(column), fields_[column], "cell_not_of_form"});
        if (row_.cells.empty() && problems_.empty() && !row_.nil_declared) problems_.push_back({{}, {}, "no_figures"});
    }

    void cell(std::size_t slot, std::size_t column, std::string_view text)
    {
        const auto& indicator = row_.form->indicator_at(slot);
        const auto& key = row_.form->cells[slot].key;
        if (text == form::kNotApplicable || text == basis_.words.not_applicable) {
            row_.cells.emplace(key, form::kNotApplicable);
            return;
        }
        auto content = form::read_cell(*row_.form, indicator, indicator.is_choice() ? choices_text(text, basis_.words.choice_comma) : std::string(text));
        if (content) row_.cells.emplace(key, std::move(content->canonical));
        else problems_.push_back({heading_.name_at(column), std::string(text), reason_of(content.error())});
    }

    const std::vector<std::string>& fields_;
    const Heading& heading_;
    const FilingBasis& basis_;
    FilingRow row_{{}, period::first_period(), {}, {}, {}, false, nullptr, {}};
    Findings problems_;
};

bool is_plain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; });
}

} // namespace

Expected<FilingRow, Findings> read_filing(const std::vector<std::string>& fields, const Heading& heading, const FilingBasis& basis)
{
    return Reader(fields, heading, basis).read();
}

// A hundred short numbers, a million times: the library's way takes most of the time that an import has.
std::string cells_json(const form::Cells& cells)
{
    if (!std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return is_plain(cell.second); })) return form::to_json(cells);
    std::string json = "{";
    for (const auto& [key, text] : cells) {
        if (json.size() > 1) json += ',';
        json.append("\"").append(key).append("\":\"").append(text).append("\"");
    }
    return json + "}";
}

std::string content_json(std::string_view uscc, period::Period period, std::string_view form_version, bool nil_declared, std::string_view cells_json)
{
    return fmt::format(R"({{"cells":{},"declaration":"","enterprise":"{}","explanations":[],"form":"{}","nil":{},"period":"{}"}})", cells_json, uscc,
                       form_version, nil_declared ? "true" : "false", period.text());
}

} // namespace tianbao::importing
