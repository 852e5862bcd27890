// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "form/form_book.hpp"
#include "form/form_fixture.hpp"

// What becomes of an indicator's series when a version of the form follows another.

using namespace tianbao;
using namespace tianbao::form;

namespace {

std::string indicator(const std::string& code, const std::string& more, const std::string& unit = "万元", const std::string& kind = "flow")
{
    return "[[section.indicator]]\ncode = \"" + code +
           "\"\nname = \"测试指标\"\nhelp = \"测试\"\ntype = \"money\"\ndecimals = 2\nrequired = \"always\"\nunit = \"" + unit + "\"\nkind = \"" +
           kind + "\"\n" + more + "\n";
}

FormSource version(const std::string& name, const std::string& from, const std::string& to, const std::string& indicators)
{
    return {"code = \"T\"\ntitle = \"测试表\"\nversion = \"" + name + "\"\nvalid_from = \"" + from + "\"\n" +
                (to.empty() ? "" : "valid_to = \"" + to + "\"\n") +
                "tolerance = \"0.01\"\nmoney_below = \"100000000\"\ncell_label = \"{indicator}（{column}）\"\n"
                "[column_titles]\nm = \"本月\"\ny = \"本年累计\"\npy = \"上年同期累计\"\ne = \"期末\"\npe = \"上年同期末\"\nv = \"填报值\"\n"
                "[declaration]\nversion = \"1\"\ntext = \"声明\"\n[[section]]\ncode = \"A\"\ntitle = \"测试\"\n" +
                indicators,
            name + ".toml"};
}

FormSource first()
{
    return version("1", "2020-01", "2021-12",
                   indicator("A01", "") + indicator("A02", "") + indicator("A03", "") + indicator("A04", "", "万元", "stock"));
}

/// A01 goes on, A02 goes on as B01, A03 begins anew, A04 counts in another unit, A09 is new.
FormSource second()
{
    return version("2", "2022-01", "2023-12",
                   indicator("A01", "") + indicator("B01", "continues = \"A02\"") + indicator("A03", "continues = \"\"") +
                       indicator("A04", "", "元", "stock") + indicator("A09", ""));
}

FormSource third()
{
    return version("3", "2024-01", "", indicator("A01", "") + indicator("C01", "continues = \"B01\"") + indicator("A09", "") + indicator("A02", ""));
}

FormBook book()
{
    return FormBook::load({third(), first(), second()}).value();
}

std::string fault_of_book(const std::vector<FormSource>& sources)
{
    const auto read = FormBook::load(sources);
    return read ? "" : read.error().text();
}

int line_of(const std::string& text, const std::string& part)
{
    return static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(part)), '\n')) + 1;
}

} // namespace

BOOST_AUTO_TEST_SUITE(series)

BOOST_AUTO_TEST_CASE(cells_of_an_older_version_stand_under_the_codes_that_continue_them)
{
    const auto forms = book();
    const Cells old{{"A01.m", "1.00"}, {"A02.y", "2.00"}, {"A03.m", "3.00"}, {"A04.e", "4.00"}};
    BOOST_TEST(to_json(forms.translated(old, "1", *forms.version("2"))) == "{\"A01.m\":\"1.00\",\"B01.y\":\"2.00\"}");
    BOOST_TEST(to_json(forms.translated(old, "1", *forms.version("3"))) == "{\"A01.m\":\"1.00\",\"C01.y\":\"2.00\"}");
    BOOST_TEST((forms.translated(old, "1", *forms.version("1")) == old));
    BOOST_TEST(forms.translated(old, "9", *forms.version("1")).empty());
}

BOOST_AUTO_TEST_CASE(cells_of_a_newer_version_stand_under_the_codes_that_they_continue)
{
    const auto forms = book();
    const Cells young{{"A01.m", "1.00"}, {"C01.y", "2.00"}, {"A09.m", "3.00"}, {"A02.m", "4.00"}};
    BOOST_TEST(to_json(forms.translated(young, "3", *forms.version("2"))) == "{\"A01.m\":\"1.00\",\"A09.m\":\"3.00\",\"B01.y\":\"2.00\"}");
    BOOST_TEST(to_json(forms.translated(young, "3", *forms.version("1"))) == "{\"A01.m\":\"1.00\",\"A02.y\":\"2.00\"}");
}

BOOST_AUTO_TEST_CASE(a_cell_is_found_in_another_version)
{
    const auto forms = book();
    const auto found = [&](const CellKey& cell, const char* to, const char* from) {
        const auto there = forms.cell_in(cell, *forms.version(to), *forms.version(from));
        return there ? there->text() : "none";
    };
    BOOST_TEST(found({"C01", Column::month}, "3", "1") == "A02.m");
    BOOST_TEST(found({"A02", Column::month}, "1", "3") == "C01.m");
    BOOST_TEST(found({"A02", Column::month}, "3", "1") == "none"); // a new series under an old code
    BOOST_TEST(found({"A03", Column::month}, "2", "1") == "none");
    BOOST_TEST(found({"A04", Column::end}, "2", "1") == "none"); // another unit
    BOOST_TEST(found({"A01", Column::end}, "3", "1") == "none"); // no such cell
    BOOST_TEST(found({"A01", Column::last_year}, "2", "2") == "A01.py");
    BOOST_TEST(found({"Z01", Column::month}, "2", "2") == "none");
}

BOOST_AUTO_TEST_CASE(a_series_that_cannot_go_on_is_refused)
{
    auto missing = second();
    missing.text.replace(missing.text.find("\"A02\""), 5, "\"A99\"");
    BOOST_TEST(fault_of_book({first(), missing}) == "2.toml:" + std::to_string(line_of(missing.text, "continues = \"A99\"")) +
                                                        ": indicator.continues: the version before has no indicator A99");
    auto doubled = second();
    doubled.text.replace(doubled.text.find("\"A02\""), 5, "\"A01\"");
    BOOST_TEST(fault_of_book({first(), doubled}) ==
               "2.toml:" + std::to_string(line_of(doubled.text, "continues = \"A01\"")) + ": indicator.continues: another indicator continues A01");
    BOOST_TEST(fault_of_book({second()}).find("2.toml:") == 0u); // there is no version before
    BOOST_TEST(fault_of_book({version("1", "2020-01", "", indicator("A01", "continues = \"\""))}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
