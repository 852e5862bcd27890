// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "form/form_book.hpp"
#include "form/form_fixture.hpp"

using namespace tianbao;
using namespace tianbao::form;

namespace {

/// The shipped definition with the first `from` replaced, which must be there.
std::string with(const std::string& from, const std::string& to, std::string text = shipped_definition())
{
    const auto at = text.find(from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, from);
    return text.replace(at, from.size(), to);
}

int line_of(const std::string& text, const std::string& part)
{
    const auto at = text.find(part);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, part);
    return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
}

std::string version(const std::string& name, const std::string& from, const std::string& to)
{
    auto text = with("version = \"2012\"", "version = \"" + name + "\"");
    return with("valid_from = \"2012-01\"", "valid_from = \"" + from + "\"" + (to.empty() ? "" : "\nvalid_to = \"" + to + "\""), text);
}

std::string book_fault(const std::vector<FormSource>& sources)
{
    return FormBook::load(sources).error().text();
}

} // namespace

BOOST_AUTO_TEST_SUITE(definition)

BOOST_AUTO_TEST_CASE(the_shipped_form_has_every_indicator_and_check)
{
    const auto& form = shipped_form();
    BOOST_TEST(form.code == "QYJC-M1");
    BOOST_TEST(form.sections.size() == 9u);
    BOOST_TEST(form.indicators.size() == 39u);
    BOOST_TEST(form.checks.size() == 38u);
    std::size_t cells = 0;
    for (const auto& indicator : form.indicators) {
        cells += indicator.columns().size();
        BOOST_TEST(!indicator.help.empty(), indicator.code);
        BOOST_TEST(indicator.code.substr(0, 1) == indicator.section);
    }
    BOOST_TEST(cells == 16u * 3 + 11u * 2 + 12u);
    BOOST_TEST(form.indicator("D01")->decimals == 4);
    BOOST_TEST(form.indicator("I01")->choices.size() == 15u);
    BOOST_TEST(form.indicator("I02")->choices.size() == 11u);
    BOOST_TEST(form.indicator("I03")->max_length == 1000u);
    BOOST_TEST(form.indicator("Z01") == nullptr);
    BOOST_TEST(form.indicator_of({"A01", Column::end}) == nullptr);
    BOOST_TEST(form.indicator_of({"A01", Column::year})->name == "营业收入");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_in_a_definition_is_refused_at_its_line)
{
    struct Case {
        std::string from, to, line_holds, what;
    };
    const std::vector<Case> cases{
        {"each = [\"A02\", \"A03\"", "each = [\"A99\", \"A03\"", "\"A99\"", "unknown indicator A99"},
        {"each = [\"A02\", \"A03\"", "each = [\"H01\", \"A03\"", "each = [\"H01\"", "H01 is no number"},
        {"each = [\"B09\", \"B13\"]", "each = [\"B09\", \"B13\"]\nexcept = [\"B09\", \"B13\"]", "each = [\"B09\", \"B13\"]", "names no indicator"},
        {"code = \"A02\"", "code = \"A01\" # again", "# again", "A01 is doubled"},
        {"code = \"A02\"", "code = \"A2\"", "code = \"A2\"", "A2 is no code like A01"},
        {"code = \"A02\"", "code = \"a02\"", "code = \"a02\"", "a02 is no code like A01"},
        {"code = \"A02\"", "code = \"AB2\"", "code = \"AB2\"", "AB2 is no code like A01"},
        {"code = \"A02\"", "code = \"A021\"", "code = \"A021\"", "A021 is no code like A01"},
        {"[[section]]\ncode = \"H\"\ntitle = \"景气判断\"\n", "", "type = \"choice\"", "section G mixes figures and questions"},
        {"code = \"B\"\n", "code = \"A\" # again\n", "# again", "A is doubled"},
        {"id = \"R02\"", "id = \"R01\" # again", "# again", "R01 is doubled"},
        {"kind = \"well_formed\"", "kind = \"well_shaped\"", "well_shaped", "unknown word well_shaped"},
        {"kind = \"flow\"", "kind = \"river\"", "river", "unknown word river"},
        {"type = \"money\"", "type = \"cash\"", "cash", "unknown word cash"},
        {"class = \"hard\"", "class = \"firm\"", "firm", "unknown word firm"},
        {"columns = [\"m\", \"y\", \"py\"]", "columns = [\"e\"]", "at = [\"$.$\", \"A01.$\"]", "at 1: A02 has no column e"},
        {"columns = [\"e\", \"pe\"]", "columns = [\"x\"]", "columns = [\"x\"]", "x is no column"},
        {"at = [\"E03.v\"]", "at = [\"E03.m\"]", "E03.m", "E03 has no column m"},
        {"at = [\"E03.v\"]", "at = [\"D01.m@-1\"]", "D01.m@-1", "must be a cell of this filing"},
        {"holds = \"E03.v >= 0 and", "holds = \"E03.v >= 0 und", "E03.v >= 0 und", "rule.holds: at 12: expected the end"},
        {"holds = \"A01.m != 0\"", "holds = \"A01.m != A99.m\"", "A99.m", "rule.holds: at 10: unknown indicator A99"},
        {"holds = \"A01.m != 0\"", "holds = \"A01.m\" # number", "# number", "rule.holds: at 1: is no condition"},
        {"when = \"specialised\"", "when = \"special\"", "\"special\"", "rule.when: at 1: unknown word special"},
        {"message = \"{cell:A01.m}为 0", "message = \"{cell:A99.m}为 0", "A99.m}为", "unknown indicator A99"},
        {"message = \"{cell:A01.m}为 0", "message = \"{H01.v}为 0", "{H01.v}为", "is no number"},
        {"message = \"{cell:A01.m}为 0", "message = \"{= A01.m / 3 : 9}为 0", ": 9}为", "is no number of decimals"},
        {"message = \"{cell:A01.m}为 0", "message = \"{name}为 0", "{name}为", "unknown placeholder {name}"},
        {"no_reference = \"没有上月报表或上月的数据太少，未核对是否与上月数据雷同\"\n", "", "[[check]]\nid = \"Q19\"",
         "no_reference: is missing: Q19 reads other filings or the profile"},
        {"no_reference = \"没有上月报表或上月的数据太少，未核对是否与上月数据雷同\"", "no_reference = \"没有 {A01.m}\"", "没有 {A01.m}", "takes no figures"},
        {"title = \"不能为负的数据\"\n", "", "[[check]]\nid = \"R03\"", "title: is missing"},
        {"share_percent = 90", "share_percent = 101", "101", "out of range"},
        {"revenue = \"A01.y\"", "revenue = \"H01.v\"", "revenue = \"H01.v\"", "H01 is no number"},
        {"cells = [\"A01.m\", \"A04.m\"", "cells = [\"A01.y\", \"A04.m\"", "cells = [\"A01.y\"", "A01.y is no figure of the month"},
        {"cells = [\"A01.m\", \"A04.m\"", "cells = [\"H01.v\", \"A04.m\"", "cells = [\"H01.v\"", "H01 is no number"},
        {"at_least = 12", "at_least = 25", "at_least = 25", "is more than months"},
        {"deviations = \"6\"", "deviations = \"0\"", "deviations = \"0\"", "out of range"},
        {"least_share = \"0.5\"", "least_share = \"-0.5\"", "least_share = \"-0.5\"", "out of range"},
        {"own = \"{cell}", "own = \"{name}", "own = \"{name}", "unknown placeholder {name}"},
        {"no_reference = \"近 24 个月", "# no_reference = \"近 24 个月", "[[check]]\nid = \"Q23\"", "no_reference: is missing: Q23 reads other filings or the profile"},
        {"micro = \"微型\"", "tiny = \"微型\"", "tiny", "micro: is missing"},
        {"indicators = [\"money_flow\", \"money_stock\"]", "indicators = [\"E03\"]", "indicators = [\"E03\"]",
         "E03 has no figure of an earlier time"},
        {"required_cells = [\"F02.m\"]", "required_cells = [\"F09.m\"]", "F09.m", "unknown indicator F09"},
        {"required_cells = [\"F02.m\"]", "required_cells = [\"H01.v\"]", "required_cells = [\"H01.v\"]", "H01 is no number"},
        {"required_option = 98", "required_option = 97", "required_option = 97", "no such choice"},
        {"H03.v has 4", "H03.v has 5", "H03.v has 5", "no such choice: 5"},
        {"except = [\"B06\", \"B07\"]", "except = [\"B06\", \"B77\"]", "B77", "unknown indicator B77"},
        {"{decimals}", "{places}", "{places}", "unknown placeholder {places}"},
        {"decimals = 4", "decimals = 5", "decimals = 5", "out of range"},
        {"code = 13,", "code = 12,", "code = 12, label = \"用地房租\"", "doubled"},
        {"title = \"企业运行监测月报表\"", "title = \"甲\"\ntitel = \"乙\"", "titel", "is not a key that is known here"},
        {"valid_from = \"2012-01\"", "valid_from = \"2012-1\"", "2012-1\"", "is no month"},
        {"valid_from = \"2012-01\"", "valid_from = \"2012-01\"\nvalid_to = \"2011-12\"", "2011-12", "before valid_from"},
        {"tolerance = \"0.01\"", "tolerance = 1", "tolerance = 1", "is no text"},
        {"money_below = \"100000000\"", "money_below = \"nil\"", "nil", "is no decimal number"},
        {"py = \"上年同期累计\"", "qy = \"上年同期累计\"", "qy = ", "is no column"},
    };
    for (const auto& [from, to, line_holds, what] : cases) {
        const auto text = with(from, to);
        const auto form = load_form(text, "form.toml");
        BOOST_TEST_CONTEXT(to)
        {
            BOOST_REQUIRE(!form.has_value());
            BOOST_TEST(form.error().file == "form.toml");
            BOOST_TEST(form.error().line == line_of(text, line_holds));
            BOOST_TEST(form.error().what.find(what) != std::string::npos, form.error().text());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_definition_without_what_it_needs_is_refused)
{
    BOOST_TEST(!load_form("", "form.toml").has_value());
    BOOST_TEST(!load_form(with("version = \"2012\"\n", ""), "form.toml").has_value());
    BOOST_TEST(!load_form(with("help = ", "hint = "), "form.toml").has_value());
    BOOST_TEST(!load_form(shipped_definition() + "\n[[check]]\nid = \"R99\"\nclass = \"soft\"\ntitle = \"甲\"\n", "form.toml").has_value());
    BOOST_TEST(load_form("a = [", "form.toml").error().line == 1);
}

BOOST_AUTO_TEST_CASE(a_book_finds_the_version_by_period_and_by_name)
{
    const auto book = FormBook::load({{version("b", "2020-01", ""), "b.toml"}, {version("a", "2012-01", "2019-12"), "a.toml"}}).value();
    BOOST_TEST(book.forms().size() == 2u);
    BOOST_TEST(book.form_for({2012, 1})->version == "a");
    BOOST_TEST(book.form_for({2019, 12})->version == "a");
    BOOST_TEST(book.form_for({2020, 1})->version == "b");
    BOOST_TEST(book.form_for({2011, 12}) == nullptr);
    BOOST_TEST(book.version("a")->valid_to->text() == "2019-12");
    BOOST_TEST(book.version("c") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_book_refuses_versions_that_overlap)
{
    const FormSource first{version("a", "2012-01", "2020-01"), "a.toml"};
    const auto overlapping = version("b", "2020-01", "");
    const auto place = "b.toml:" + std::to_string(line_of(overlapping, "valid_from = \"2020-01\""));
    BOOST_TEST(book_fault({first, {overlapping, "b.toml"}}) == place + ": valid_from: overlaps the validity of version a");
    BOOST_TEST(book_fault({{version("a", "2012-01", ""), "a.toml"}, {version("b", "2030-01", ""), "b.toml"}}).find("overlaps") != std::string::npos);
    BOOST_TEST(FormBook::load({first, {version("b", "2020-02", ""), "b.toml"}}).has_value());
    BOOST_TEST(book_fault({first, {version("a", "2020-02", ""), "b.toml"}}).find("another file has that version") != std::string::npos);
    BOOST_TEST(book_fault({first, {"code = 1", "b.toml"}}).starts_with("b.toml:1: "));
    BOOST_TEST(!FormBook::load({}).has_value());
}

BOOST_AUTO_TEST_CASE(the_shipped_book_is_read_from_its_directory)
{
    const auto book = FormBook::load(read_form_sources(source_path("conf/forms"))).value();
    BOOST_TEST(book.form_for({2026, 10})->code == "QYJC-M1");
    BOOST_TEST(book.form_for({2012, 1}) != nullptr);
}

BOOST_AUTO_TEST_CASE(a_cell_knows_whether_a_hard_check_keeps_it_from_being_negative)
{
    const auto& form = shipped_form();
    const auto sign_of = [&](const char* cell) {
        const auto key = CellKey::parse(cell).value();
        return may_be_negative(form, *form.indicator_of(key), key.column);
    };
    for (const auto* cell : {"B03.m", "B06.y"}) BOOST_TEST(sign_of(cell), cell);
    for (const auto* cell : {"B03.y", "C01.e", "E03.v"}) BOOST_TEST(!sign_of(cell), cell);
    for (const auto& check : form.checks) {
        for (const auto& rule : check.rules) {
            const auto* formula = std::get_if<FormulaRule>(&rule);
            if (check.check_class != CheckClass::hard || !formula || formula->when || formula->holds.what != Operator::at_least) continue;
            const auto& left = formula->holds.operands[0];
            const auto& right = formula->holds.operands[1];
            if (left.what != Operator::cell || left.filed != Filed::now || right.what != Operator::number || !right.number.is_zero()) continue;
            BOOST_TEST(!sign_of(left.cell.text().c_str()), left.cell.text());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
