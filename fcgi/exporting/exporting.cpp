// SPDX-License-Identifier: MPL-2.0
#include "exporting/exporting.hpp"

#include "audit/purpose.hpp"
#include "enterprise/enterprise.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::exporting {

namespace {

/// Rows of one sheet of an Excel workbook, the heading's included.
constexpr std::int64_t kMostSheetRows = 1'048'576;

int months_between(period::Period first, period::Period last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
}

std::optional<FileFormat> format_from(std::string_view word)
{
    for (const auto each : {FileFormat::xlsx, FileFormat::csv, FileFormat::json})
        if (word == word_of(each)) return each;
    return std::nullopt;
}

/// Reads a form field by field and keeps what is wrong.
class Reading {
public:
    Reading(const ExportForm& form, const ExportChoices& choices) : form_(form), choices_(choices) {}

    Expected<CheckedExport, std::vector<ExportRefusal>> result()
    {
        const auto content = this->content();
        const auto first = drawn(form_.period);
        refuse_if(!first, ExportRefusal::period_missing);
        const auto last = first ? this->last(*first, content) : std::nullopt;
        const auto district = this->district();
        read_words();
        const auto format = this->format();
        refuse_if(!form_.contacts.empty() && content == Content::filings, ExportRefusal::contacts_with_filings);
        const auto purpose = audit::read_purpose(form_.purpose);
        refuse_if(!purpose, ExportRefusal::purpose_needed);
        if (!refusals_.empty()) return Unexpected(refusals_);
        Selection selection{*first, *last, district, form_.state, form_.industry, form_.category, form_.size};
        return CheckedExport{{*content, std::move(selection), *format, !form_.contacts.empty()}, *purpose};
    }

private:
    void refuse_if(bool is_wrong, ExportRefusal refusal)
    {
        if (is_wrong) refusals_.push_back(refusal);
    }

    std::optional<Content> content()
    {
        for (const auto each : {Content::list, Content::filings})
            if (form_.content == word_of(each)) return each;
        refusals_.push_back(ExportRefusal::content_missing);
        return std::nullopt;
    }

    std::optional<FileFormat> format()
    {
        const auto format = format_from(form_.format);
        if (!format) refusals_.push_back(ExportRefusal::format_missing);
        return format;
    }

    std::optional<period::Period> drawn(const std::string& text) const
    {
        const auto period = period::Period::parse(text);
        const bool is_drawn = period && std::find(choices_.periods.begin(), choices_.periods.end(), *period) != choices_.periods.end();
        return is_drawn ? period : std::nullopt;
    }

    std::optional<period::Period> last(period::Period first, std::optional<Content> content)
    {
        if (form_.last_period.empty()) return first;
        const auto last = drawn(form_.last_period);
        if (!last) {
            refusals_.push_back(ExportRefusal::last_period_unknown);
        } else if (*last < first) {
            refusals_.push_back(ExportRefusal::last_before_first);
        } else if (content == Content::filings && *last != first) {
            refusals_.push_back(ExportRefusal::range_of_filings);
        } else {
            refuse_if(months_between(first, *last) > kMostExportedMonths, ExportRefusal::range_long);
        }
        return last;
    }

    std::string district()
    {
        if (!choices_.scope.district.empty()) return choices_.scope.district;
        const auto* district = choices_.districts.find(form_.district);
        refuse_if(!district && !form_.district.empty(), ExportRefusal::district_unknown);
        return district ? district->code : std::string{};
    }

    void read_words()
    {
        const bool is_standing = std::ranges::find(kStandingWords, std::string_view(form_.state)) != std::end(kStandingWords);
        refuse_if(!form_.state.empty() && !is_standing, ExportRefusal::state_unknown);
        refuse_if(!form_.industry.empty() && !choices_.sections.name(form_.industry), ExportRefusal::industry_unknown);
        refuse_if(!form_.category.empty() && !enterprise::category_from(form_.category), ExportRefusal::category_unknown);
        refuse_if(!form_.size.empty() && !enterprise::size_from(form_.size), ExportRefusal::size_unknown);
    }

    const ExportForm& form_;
    const ExportChoices& choices_;
    std::vector<ExportRefusal> refusals_;
};

period::Period period_in(const nlohmann::json& json, const char* key)
{
    return period::Period::parse(json.at(key).get<std::string>()).value();
}

} // namespace

std::string_view word_of(Content content)
{
    return content == Content::list ? "list" : "filings";
}

std::string_view word_of(FileFormat format)
{
    switch (format) {
    case FileFormat::xlsx:
        return "xlsx";
    case FileFormat::csv:
        return "csv";
    case FileFormat::json:
        break;
    }
    return "json";
}

std::string_view kind_of(Content content)
{
    return content == Content::list ? kListKind : kFilingsKind;
}

std::string to_json(const ExportOrder& order)
{
    const auto& selection = order.selection;
    return nlohmann::json{{"content", word_of(order.content)}, {"first", selection.first.text()}, {"last", selection.last.text()},
                          {"district", selection.district},    {"state", selection.standing},     {"industry", selection.section},
                          {"category", selection.category},    {"size", selection.size},          {"contacts", order.has_contacts},
                          {"format", word_of(order.format)}}
        .dump();
}

ExportOrder order_from_json(std::string_view text)
{
    const auto json = nlohmann::json::parse(text);
    Selection selection{period_in(json, "first"), period_in(json, "last"), json.at("district"), json.at("state"),
                        json.at("industry"),      json.at("category"),     json.at("size")};
    return {json.at("content") == word_of(Content::list) ? Content::list : Content::filings, std::move(selection),
            format_from(json.at("format").get<std::string>()).value(), json.at("contacts")};
}

Expected<CheckedExport, std::vector<ExportRefusal>> read_export(const ExportForm& form, const ExportChoices& choices)
{
    return Reading(form, choices).result();
}

bool is_too_long(const ExportOrder& order, std::int64_t rows)
{
    return order.format == FileFormat::xlsx && rows >= kMostSheetRows;
}

} // namespace tianbao::exporting
