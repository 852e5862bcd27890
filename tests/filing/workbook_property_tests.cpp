// SPDX-License-Identifier: MPL-2.0
#include "filing/filled_workbook.hpp"
#include "filing/workbook_template_views.hpp"
#include "form/form_fixture.hpp"
#include "html/templates.hpp"
#include "support/database.hpp"
#include "util/text.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <random>

// Whatever is typed anywhere into the template comes onto the page or is told: seeded, so that a failure comes again.

using namespace tianbao;
using namespace tianbao::filing;

namespace {

using Place = std::pair<int, int>; ///< row and column

constexpr int kMarkRow = 4;
constexpr int kRows = 70;
constexpr int kColumns = 13;

constexpr int at(SheetColumn column)
{
    return static_cast<int>(column);
}

struct Office {
    html::Templates templates{support::source_folder() + "/views"};
    html::Words words{templates, "filing/workbook_words.tpl"};
    form::Context context = form::october();
    form::Cells draft = form::normalise(form::shipped_form(), form::sound_cells());
    FilingEnterprise enterprise{EnterpriseId::stored("E"), "91310101MA1K00015A", "测试企业（上海）有限公司", "310101", "C", "C35", {}, {}, {}};
    FilledBook blank{template_workbook(words, sheet(), {})};
    std::mt19937_64 random{1};

    WorkbookSheet sheet() const { return {enterprise, form::shipped_form(), context, draft}; }
    const sheet::Sheet& page() const { return blank.book().sheets.at(0); }

    int below(std::size_t bound) { return static_cast<int>(random() % bound); }

    /// A few texts at places of any kind, but for the codes, the hints and the row that names the columns.
    std::map<Place, std::string> typed()
    {
        static const std::array<const char*, 9> kTexts{"约五", "12", "7", "0", "99", "1 良好", "abc、def", "1,234.5", " 3 "};
        std::map<Place, std::string> edits;
        for (int left = 1 + below(4); left > 0; --left) {
            const int row = below(kRows);
            const int column = 1 + below(kColumns - 1);
            const bool is_left_alone = row == kMarkRow || column == at(SheetColumn::hint);
            if (!is_left_alone) edits[{row, column}] = kTexts[static_cast<std::size_t>(below(kTexts.size()))];
        }
        return edits;
    }

    const form::Indicator* indicator_in(int row) const
    {
        return row > kMarkRow ? form::shipped_form().indicator(page().text(row, at(SheetColumn::code))) : nullptr;
    }

    /// The cell of the form at that place; empty: none.
    std::string key_at(const Place& place) const
    {
        const auto* indicator = indicator_in(place.first);
        if (!indicator) return {};
        const bool is_one_of_several =
            indicator->type == form::ValueType::choices && place.second >= at(SheetColumn::first) && place.second <= at(SheetColumn::third);
        if (is_one_of_several) return indicator->cell(form::Column::value).text();
        for (const auto column : indicator->columns()) {
            if (at(sheet_column(column)) == place.second) return indicator->cell(column).text();
        }
        return {};
    }

    bool is_reference(const Place& place) const
    {
        return indicator_in(place.first) && place.second >= at(SheetColumn::last_month) && place.second <= at(SheetColumn::last_year);
    }

    /// Whether the form's cell holds what was typed: a figure or text as it is, an option among the others.
    bool has_taken(const FilledWorkbook& read, const std::string& key, const std::string& text) const
    {
        const auto found = read.cells.find(key);
        if (key.empty() || found == read.cells.end()) return false;
        if (!form::shipped_form().indicator_of(form::CellKey::parse(key).value())->is_choice()) return found->second == trimmed(text);
        const auto code = std::string(trimmed(text.substr(0, text.find(' ', 1)))); // "1 良好", " 3 "
        return ("," + found->second + ",").find("," + code + ",") != std::string::npos;
    }
};

bool is_told(const FilledWorkbook& read, const Place& place, const std::string& text)
{
    const auto name = sheet::place_name(place.first, place.second);
    return std::any_of(read.not_taken.begin(), read.not_taken.end(), [&](const NotTaken& each) { return each.place == name && each.text == text; });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(workbook_property, Office)

BOOST_AUTO_TEST_CASE(what_is_typed_anywhere_is_taken_or_told_and_all_else_stays)
{
    int taken = 0;
    int told = 0;
    for (int round = 0; round < 400; ++round) {
        auto book = blank;
        const auto edits = typed();
        for (const auto& [place, text] : edits) book.type_at(place.first, place.second, text);
        const auto read = read_filled(book.book(), blank.book(), form::shipped_form(), context.section, mark_of(sheet()));
        BOOST_REQUIRE(read.has_value());

        auto untouched = draft;
        auto as_read = form::normalise(form::shipped_form(), read->cells);
        int references = 0;
        for (const auto& [place, text] : edits) {
            if (page().text(place.first, place.second) == text) continue;
            const auto key = key_at(place);
            untouched.erase(key);
            as_read.erase(key);
            if (is_reference(place)) {
                ++references;
                continue;
            }
            const bool is_taken = has_taken(*read, key, text);
            const bool is_left = is_told(*read, place, text);
            BOOST_REQUIRE_MESSAGE(is_taken || is_left, sheet::place_name(place.first, place.second) << " " << text);
            taken += is_taken;
            told += is_left;
        }
        BOOST_REQUIRE(read->other_references == references);
        BOOST_REQUIRE((as_read == untouched));
    }
    BOOST_TEST(taken > 40);
    BOOST_TEST(told > 100);
}

BOOST_AUTO_TEST_SUITE_END()
