// SPDX-License-Identifier: MPL-2.0
#include "demo/plausible_filing.hpp"

#include "form/evaluation.hpp"
#include "util/decimal.hpp"

#include <map>

namespace tianbao::demo {

namespace {

/// Shares of the month's revenue, in thousandths.
const std::map<std::string, std::int64_t, std::less<>> kFlowShares{
    {"A01", 1000}, {"A02", 960}, {"A03", 120}, {"A04", 1030}, {"B01", 720}, {"B02", 6},  {"B03", 48}, {"B04", 66},
    {"B05", 42},   {"B06", 5},   {"B07", 112}, {"B08", 41},   {"C03", 118}, {"F02", 30}, {"D01", 4},  {"G01", 210},
};

/// Shares of an ordinary month's revenue, in thousandths.
const std::map<std::string, std::int64_t, std::less<>> kStockShares{
    {"B09", 16000}, {"B10", 900}, {"B11", 1900}, {"B12", 700}, {"B13", 7400}, {"E01", 2600}, {"E02", 310}, {"F01", 2100}, {"F04", 160},
};

const std::map<std::string, std::string, std::less<>> kAnswers{
    {"E03", "78.5"}, {"F03", "3.45"}, {"H01", "2"}, {"H02", "1"},   {"H03", "2"},   {"H04", "2"},
    {"H05", "2"},    {"H06", "2"},    {"H07", "1"}, {"I01", "1,4"}, {"I02", "1,2"},
};

/// Revenue of a month in 0.01 万元: slow growth since 2012, a weak February, a strong December.
std::int64_t revenue(const Scale& scale, period::Period period)
{
    constexpr int kSeason[12] = {94, 82, 100, 99, 101, 104, 98, 97, 103, 102, 106, 114};
    const int months = (period.year() - 2012) * 12 + period.month() - 1;
    const std::int64_t noise = (scale.seed * 7919 + period.number() * 31) % 41 - 20; // thousandths
    return scale.monthly_revenue * (1000 + 3 * months) / 1000 * kSeason[period.month() - 1] / 100 * (1000 + noise) / 1000;
}

std::int64_t flow(const Scale& scale, std::int64_t share, period::Period period)
{
    return revenue(scale, period) * share / 1000;
}

std::int64_t flow_since_january(const Scale& scale, std::int64_t share, period::Period period)
{
    std::int64_t sum = 0;
    for (int month = 1; month <= period.month(); ++month) sum += flow(scale, share, period::Period(period.year(), month));
    return sum;
}

/// Hundredths as text with the indicator's decimals.
std::string text_of(std::int64_t hundredths, const form::Indicator& indicator)
{
    const auto whole = hundredths / 100 * 100;
    return Decimal::from_units((indicator.type == form::ValueType::integer ? whole : hundredths) * 100).to_text(indicator.decimals);
}

void add_flow(form::Cells& cells, const form::Indicator& indicator, const Scale& scale, period::Period period)
{
    const auto share = kFlowShares.find(indicator.code);
    const std::int64_t thousandths = share == kFlowShares.end() ? 0 : share->second;
    cells[indicator.cell(form::Column::month).text()] = text_of(flow(scale, thousandths, period), indicator);
    cells[indicator.cell(form::Column::year).text()] = text_of(flow_since_january(scale, thousandths, period), indicator);
    cells[indicator.cell(form::Column::last_year).text()] = text_of(flow_since_january(scale, thousandths, period.year_before()), indicator);
}

std::int64_t stock(const form::Indicator& indicator, const Scale& scale, period::Period period)
{
    if (indicator.code == "C01") return (scale.employees + (period.year() - 2012) * scale.employees / 60) * 100;
    if (indicator.code == "C02") return scale.employees / 6 * 100;
    const auto share = kStockShares.find(indicator.code);
    return share == kStockShares.end() ? 0 : scale.monthly_revenue * share->second / 1000 * (100 + period.year() - 2012) / 100;
}

void add_stock(form::Cells& cells, const form::Indicator& indicator, const Scale& scale, period::Period period)
{
    cells[indicator.cell(form::Column::end).text()] = text_of(stock(indicator, scale, period), indicator);
    cells[indicator.cell(form::Column::last_end).text()] = text_of(stock(indicator, scale, period.year_before()), indicator);
}

} // namespace

form::Cells plausible_cells(const form::Form& form, const Scale& scale, period::Period period)
{
    form::Cells cells;
    for (const auto& indicator : form.indicators) {
        if (!form::applies_to_section(indicator, scale.section)) continue;
        switch (indicator.kind) {
        case form::Kind::flow:
            add_flow(cells, indicator, scale, period);
            break;
        case form::Kind::stock:
            add_stock(cells, indicator, scale, period);
            break;
        case form::Kind::single: {
            const auto answer = kAnswers.find(indicator.code);
            if (answer != kAnswers.end()) cells[indicator.cell(form::Column::value).text()] = answer->second;
            break;
        }
        }
    }
    return cells;
}

} // namespace tianbao::demo
