// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_facts_repository.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

constexpr int kAcceptances = 4; ///< after the terms
constexpr int kMarks = 5;

period::Period period_of(const std::string& number)
{
    return period::Period::from_number(std::stoi(number)).value();
}

} // namespace

std::vector<Mark> Facts::marks_of(period::Period period, int number) const
{
    const auto found = marks.find({period, number});
    return found == marks.end() ? std::vector<Mark>{} : found->second;
}

Facts facts_of(const db::Rows& rows, int first)
{
    Facts facts{period::terms_of(rows, first), {}, {}};
    for (const auto& row : db::unpacked(rows.text(first + kAcceptances), 4))
        facts.acceptances.push_back({row[0], row[1], period_of(row[2]), period_of(row[3])});
    for (const auto& row : db::unpacked(rows.text(first + kMarks), 5))
        facts.marks[{period_of(row[0]), std::stoi(row[1])}].push_back({row[2], row[3], row[4]});
    for (auto& [key, marks] : facts.marks) // the database promises no order
        std::sort(marks.begin(), marks.end(), [](const Mark& one, const Mark& other) { return one.place < other.place; });
    return facts;
}

} // namespace tianbao::filing
