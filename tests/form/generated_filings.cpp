// SPDX-License-Identifier: MPL-2.0
#include "form/generated_filings.hpp"

#include <array>

namespace tianbao::form {
namespace {

using IndustryLimits = enterprise::SizeThresholds::IndustryLimits;

const std::array<IndustryLimits, 3> kLimits{{{{1000, 40000, {}}, {300, 2000, {}}, {20, 300, {}}},
                                             {{{}, 80000, 80000}, {{}, 6000, 5000}, {{}, 300, 300}},
                                             {{300, {}, {}}, {100, {}, {}}, {10, {}, {}}}}};

constexpr std::string_view kBroken[] = {"abc",        "1e5",
                                        "１２３．４", "1,234.5",
                                        "12,34",      "-",
                                        "  ",         "　",
                                        "0.001",      "n/a",
                                        "NaN",        "1.23456",
                                        "+5",         "-0",
                                        "０",         "−3.5",
                                        "1.",         ".5",
                                        "99,1",       "1,1",
                                        "1,2,3,4",    "0",
                                        "约 5 万",    "9999999999999.9999",
                                        "1e",         "2,98",
                                        "100000000",  "99999999.99",
                                        "--1",        "1 2",
                                        "5 000",      "98",
                                        "99",         "99999999999999",
                                        "¹²"};

} // namespace

FilingGenerator::FilingGenerator(const Form& form, std::uint64_t seed) : form_(form), random_(seed) {}

std::int64_t FilingGenerator::below(std::int64_t bound)
{
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(bound));
}

std::int64_t FilingGenerator::units()
{
    std::int64_t bound = 1;
    for (auto digits = below(18); digits > 0; --digits) bound *= 10;
    const auto size = below(bound);
    return one_in(4) ? -size : size;
}

/// Cut off to the decimals that the indicator takes.
std::string FilingGenerator::number_text(const Indicator& indicator, std::int64_t units)
{
    std::int64_t step = 1;
    for (int decimals = indicator.decimals; decimals < Decimal::kDecimals; ++decimals) step *= 10;
    return Decimal::from_units(units / step * step).to_text(indicator.decimals);
}

std::string FilingGenerator::broken_text()
{
    return std::string(kBroken[static_cast<std::size_t>(below(static_cast<std::int64_t>(std::size(kBroken))))]);
}

std::string FilingGenerator::random_text(const Indicator& indicator)
{
    if (indicator.is_numeric()) return number_text(indicator, one_in(3) ? below(3) * Decimal::kUnitsInOne : units());
    if (!indicator.is_choice()) return one_in(3) ? std::string(static_cast<std::size_t>(below(1200)), 'x') : "测试建议";
    std::string codes;
    for (auto count = 1 + below(static_cast<std::int64_t>(indicator.max_choices)); count > 0; --count) {
        const auto& choice = indicator.choices[static_cast<std::size_t>(below(static_cast<std::int64_t>(indicator.choices.size())))];
        codes += (codes.empty() ? "" : ",") + std::to_string(choice.code);
    }
    return codes;
}

Cells FilingGenerator::random_cells()
{
    Cells cells;
    for (const auto& cell : form_.cells) {
        if (one_in(6)) continue;
        cells[cell.key] = one_in(10) ? broken_text() : random_text(form_.indicators[cell.indicator]);
    }
    return cells;
}

Cells FilingGenerator::answers()
{
    Cells cells;
    for (const auto& cell : form_.cells) {
        const auto& indicator = form_.indicators[cell.indicator];
        if (indicator.kind != Kind::single) continue;
        cells[cell.key] = indicator.is_numeric() ? number_text(indicator, below(110) * Decimal::kUnitsInOne) : random_text(indicator);
    }
    return cells;
}

std::vector<Cells> FilingGenerator::year()
{
    std::vector<Cells> months;
    for (int month = 1; month <= 12; ++month) months.push_back(answers());
    for (const auto& indicator : form_.indicators) {
        if (indicator.kind == Kind::single) continue;
        const auto usual = 10'000 + below(10'000) * below(100'000);
        std::int64_t since_january = 0;
        for (auto& cells : months) {
            const auto now = Decimal::parse(number_text(indicator, usual * (70 + below(60)) / 100), indicator.decimals)->units();
            const auto before = number_text(indicator, usual * (70 + below(60)) / 100);
            since_january += now;
            if (indicator.kind == Kind::flow) {
                cells[indicator.cell(Column::month).text()] = number_text(indicator, now);
                cells[indicator.cell(Column::year).text()] = number_text(indicator, since_january);
                cells[indicator.cell(Column::last_year).text()] = number_text(indicator, since_january * (60 + below(80)) / 100);
            } else {
                cells[indicator.cell(Column::end).text()] = number_text(indicator, now);
                cells[indicator.cell(Column::last_end).text()] = before;
            }
        }
    }
    return months;
}

/// A few cells become nearly right, or quite wrong.
void FilingGenerator::disturb(Cells& cells)
{
    for (auto count = below(8); count > 0; --count) {
        const auto& cell = form_.cells[static_cast<std::size_t>(below(static_cast<std::int64_t>(form_.cells.size())))];
        const auto& indicator = form_.indicators[cell.indicator];
        const auto number = Decimal::parse(cell_text(cells, cell.key), Decimal::kDecimals);
        const auto units = number ? number->units() : 0;
        switch (below(8)) {
        case 0:
            cells.erase(cell.key);
            break;
        case 1:
            cells[cell.key] = broken_text();
            break;
        case 2:
            cells[cell.key] = random_text(indicator);
            break;
        case 3:
            cells[cell.key] = number_text(indicator, units + (below(7) - 3) * 100);
            break;
        case 4:
            cells[cell.key] = number_text(indicator, units / (one_in(2) ? 1000 : 10'000));
            break;
        case 5:
            cells[cell.key] = number_text(indicator, units < 1'000'000'000'000 ? units * (one_in(2) ? 1000 : 10) : units);
            break;
        case 6:
            cells[cell.key] = number_text(indicator, -units);
            break;
        default:
            cells[cell.key] = number_text(indicator, 0);
        }
    }
}

const enterprise::SizeThresholds::IndustryLimits* FilingGenerator::limits()
{
    return one_in(4) ? nullptr : &kLimits[static_cast<std::size_t>(below(static_cast<std::int64_t>(kLimits.size())))];
}

GeneratedFiling FilingGenerator::next()
{
    const int month = 1 + static_cast<int>(below(12));
    constexpr std::string_view kSections = "ABCDFIS";
    GeneratedFiling filing{{}, {.period = {2026, month}, .section = std::string(1, kSections[static_cast<std::size_t>(below(7))])}};
    auto& context = filing.context;
    if (one_in(5)) {
        filing.cells = random_cells();
        if (!one_in(3)) context.previous = random_cells();
        if (!one_in(3)) context.last_year = random_cells();
    } else {
        const auto months = year();
        const auto at = static_cast<std::size_t>(month - 1);
        filing.cells = months[at];
        if (!one_in(5)) context.previous = one_in(12) ? months[at] : months[at == 0 ? 11 : at - 1];
        if (!one_in(5)) {
            auto& before = context.last_year.emplace(year()[at]);
            for (const auto& cell : form_.cells) { // what is told of last year is mostly what was filed then
                if (cell.column == Column::year && !one_in(30)) {
                    filing.cells[form_.indicators[cell.indicator].cell(Column::last_year).text()] = before[cell.key];
                }
            }
        }
        if (one_in(30)) {
            for (const auto& cell : form_.cells) filing.cells[cell.key] = one_in(100) ? broken_text() : "0";
        }
        disturb(filing.cells);
        if (context.previous && one_in(2)) disturb(*context.previous);
    }
    context.nil_declared = one_in(10);
    context.category = one_in(3) ? enterprise::Category::specialised : enterprise::Category::other;
    if (!one_in(4)) context.size = static_cast<enterprise::SizeClass>(below(4));
    context.limits = limits();
    const bool is_wide = one_in(3); // as those of most enterprises are
    for (const auto* key : {"A01.m", "A04.m", "B01.m", "B09.e", "C01.e", "C03.m", "D01.m"}) {
        if (!is_wide && one_in(4)) continue;
        const auto middle = is_wide ? 10'000'000'000'000'000 : units() / 100 * 100;
        context.usual.emplace(key, UsualRange{Decimal::from_units(is_wide ? -middle : middle / 200 * 100), Decimal::from_units(middle), {}, {}, 24, one_in(2)});
    }
    return filing;
}

} // namespace tianbao::form
