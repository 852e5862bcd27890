// SPDX-License-Identifier: MPL-2.0
#include "filing/adjustment_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "review/review_views.hpp"

#include <algorithm>

namespace tianbao::review {

namespace {

using namespace html::names;

/// The sheet as an officer reads it. Every cell can take a note while the filing can be returned.
class Values {
public:
    Values(const FilingView& view, const Notes& typed) : form_(view.form), filing_(view.filing), typed_(typed), may_note_(view.powers.may_return) {}

    void show(html::Dictionary& values)
    {
        for (const auto& section : form_.sections) {
            auto& part = values.add(kSECTION);
            part.set(kSECTION_CODE, section.code);
            part.set(kSECTION_TITLE, section.title);
            const bool has_figures = std::any_of(form_.indicators.begin(), form_.indicators.end(),
                                                 [&](const auto& one) { return one.section == section.code && one.is_numeric(); });
            part.show(has_figures ? kSECTION_FIGURES : kSECTION_QUESTIONS);
            part.show_if(may_note_, kNOTE_COLUMN);
            for (const auto& indicator : form_.indicators)
                if (indicator.section == section.code) show_indicator(part, indicator);
        }
    }

private:
    void show_indicator(html::Dictionary& section, const form::Indicator& indicator)
    {
        auto& row = section.add(indicator.is_numeric() ? kINDICATOR : kANSWER);
        row.set(kINDICATOR_CODE, indicator.code);
        row.set(kINDICATOR_NAME, indicator.name);
        row.set(kINDICATOR_UNIT, indicator.unit);
        if (indicator.is_numeric()) {
            show_figures(row, indicator);
        } else {
            show_answer(row, indicator);
        }
        if (may_note_) show_note_fields(row.add(kNOTE_FIELDS), indicator);
    }

    void show_figures(html::Dictionary& row, const form::Indicator& indicator)
    {
        if (text_at(indicator, indicator.columns().front()) == form::kNotApplicable) {
            row.show(kNOT_APPLICABLE);
            return;
        }
        row.show(kAPPLICABLE);
        row.show_if(indicator.kind == form::Kind::stock, kSTOCK);
        row.show_if(indicator.kind == form::Kind::single, kSINGLE);
        for (const auto column : indicator.columns()) {
            auto& cell = row.add(kCELL);
            filing::show_column(cell, column);
            const auto text = text_at(indicator, column);
            cell.set(kCELL_VALUE, filing::figure_text(text));
            cell.show_if(text.empty(), kCELL_EMPTY);
            show_change(cell, indicator.cell(column).text());
            show_earlier(cell, indicator, column);
            filing::show_adjusted_cell(cell, filing_.adjustments, filing_.submission, indicator.cell(column).text());
        }
        if (indicator.kind != form::Kind::single) row.add(kGROWTH).set(kGROWTH_TEXT, filing::growth_text_of(indicator, filing_.cells));
    }

    void show_answer(html::Dictionary& row, const form::Indicator& indicator)
    {
        const auto text = filing::answer_text(indicator, text_at(indicator, form::Column::value));
        row.set(kANSWER_TEXT, text);
        row.show_if(text.empty(), kANSWER_EMPTY);
        show_change(row, indicator.cell(form::Column::value).text());
    }

    std::string_view text_at(const form::Indicator& indicator, form::Column column) const
    {
        return form::cell_text(filing_.cells, indicator.cell(column).text());
    }

    void show_change(html::Dictionary& cell, const std::string& key)
    {
        cell.show_if(filing_.cells_before && form::cell_text(*filing_.cells_before, key) != form::cell_text(filing_.cells, key), kCELL_CHANGED);
    }

    /// What was filed for the previous month and for the same month of last year.
    void show_earlier(html::Dictionary& cell, const form::Indicator& indicator, form::Column column)
    {
        html::Dictionary* earlier = nullptr;
        const auto add = [&](const std::optional<filing::Filed>& source, form::Column place, html::Name words) {
            const auto text = source ? form::cell_text(source->cells, indicator.cell(place).text()) : std::string_view{};
            if (text.empty() || text == form::kNotApplicable) return;
            if (!earlier) earlier = &cell.add(kCELL_BEFORE);
            auto& row = earlier->add(kBEFORE);
            row.show(words);
            row.set(kBEFORE_VALUE, filing::figure_text(text));
        };
        switch (column) {
        case form::Column::month:
            add(filing_.previous, column, kBEFORE_MONTH);
            add(filing_.last_year, column, kBEFORE_YEAR);
            return;
        case form::Column::year:
            if (!filing_.period.is_january()) add(filing_.previous, column, kBEFORE_TOTAL);
            return;
        case form::Column::end:
            add(filing_.previous, column, kBEFORE_END);
            return;
        case form::Column::last_year:
            add(filing_.last_year, form::Column::year, kBEFORE_FILED);
            return;
        case form::Column::last_end:
            add(filing_.last_year, form::Column::end, kBEFORE_FILED);
            return;
        case form::Column::value:
            add(filing_.previous, column, kBEFORE_MONTH);
            add(filing_.last_year, column, kBEFORE_YEAR);
            return;
        }
    }

    void show_note_fields(html::Dictionary& fields, const form::Indicator& indicator)
    {
        int written = 0;
        for (const auto column : indicator.columns()) {
            const auto key = indicator.cell(column).text();
            auto& field = fields.add(kNOTE_FIELD);
            field.set(kCELL_KEY, key);
            field.set(kNOTE_ID, note_id(key));
            filing::show_column(field, column);
            const auto typed = typed_.find(key);
            const bool is_written = typed != typed_.end() && !typed->second.empty();
            field.set(kNOTE_TEXT, is_written ? typed->second : "");
            if (is_written && is_long_note(typed->second)) field.add(kNOTE_PROBLEM).show(kNOTE_LONG);
            written += is_written ? 1 : 0;
        }
        fields.show_if(written > 0, kNOTE_WRITTEN);
    }

    const form::Form& form_;
    const ReviewFiling& filing_;
    const Notes& typed_;
    bool may_note_;
};

} // namespace

std::string note_id(std::string_view key)
{
    std::string id = "mark-" + std::string(key);
    std::replace(id.begin(), id.end(), '.', '-');
    return id;
}

void show_values(html::Dictionary& values, const FilingView& view, const Notes& typed)
{
    Values(view, typed).show(values);
}

} // namespace tianbao::review
