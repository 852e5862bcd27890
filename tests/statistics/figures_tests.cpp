// SPDX-License-Identifier: MPL-2.0
// Figures of filings, packed and read again.
#include "demo/plausible_filing.hpp"
#include "statistics/summary.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::statistics;

namespace {

struct Scene {
    form::FormBook forms = form::FormBook::load(form::read_form_sources(support::source_folder() + "/conf/forms")).value();
    FigureBook book{forms};
    const form::Form& form = forms.forms().front();
    const Layout& layout = book.layout(form.version);

    std::size_t place(const std::string& key) const
    {
        const auto slot = form.slot_of(*form::CellKey::parse(key)).value();
        return static_cast<std::size_t>(std::find(layout.figures().begin(), layout.figures().end(), slot) - layout.figures().begin());
    }
    Figures through(const form::Cells& cells) const
    {
        Figures figures;
        book.unpack(book.pack(cells, form.version), layout, figures);
        return figures;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(statistics_figures, Scene)

BOOST_AUTO_TEST_CASE(empty_zero_and_not_applicable_stay_apart)
{
    const auto figures = through({{"A01.m", "0"}, {"A04.m", "n/a"}, {"B06.m", "-12.30"}, {"D01.y", "0.0001"}});
    BOOST_TEST((figures.presence[place("A01.m")] == Presence::value));
    BOOST_TEST(figures.units[place("A01.m")] == 0);
    BOOST_TEST((figures.presence[place("A04.m")] == Presence::not_applicable));
    BOOST_TEST((figures.presence[place("A02.m")] == Presence::empty));
    BOOST_TEST(figures.units[place("B06.m")] == -123000);
    BOOST_TEST(figures.units[place("D01.y")] == 1);
}

BOOST_AUTO_TEST_CASE(every_figure_of_a_whole_filing_comes_back_exactly)
{
    const auto cells = demo::plausible_cells(form, {123456789, 4321, "C", 9}, {2026, 10});
    const auto figures = through(cells);
    std::size_t compared = 0;
    for (std::size_t i = 0; i < layout.figures().size(); ++i) {
        const auto& indicator = form.indicator_at(layout.figures()[i]);
        const auto text = form::cell_text(cells, form.cells[layout.figures()[i]].key);
        if (figures.presence[i] != Presence::value) continue;
        BOOST_TEST(Decimal::from_units(figures.units[i]).to_text(indicator.decimals) == text);
        ++compared;
    }
    BOOST_TEST(compared > 70U);
}

BOOST_AUTO_TEST_CASE(choices_of_one_and_of_several_come_back)
{
    const auto figures = through({{"H01.v", "3"}, {"I01.v", "1,6,99"}});
    BOOST_TEST(figures.chosen[0] == 4U);
    Answers answers;
    answers.options.resize(15);
    answers.add(figures.chosen[7]);
    BOOST_TEST(answers.answered == 1);
    BOOST_TEST(answers.options[0] == 1);
    BOOST_TEST(answers.options[5] == 1);
    BOOST_TEST(answers.options[14] == 1);
}

BOOST_AUTO_TEST_CASE(sums_beyond_64_bits_come_back)
{
    IndicatorGroup group{Dimension::size, "small", {Measure{}}, {3, {1, 2}}};
    group.measures[0].sum = -(Wide{1} << 100U);
    group.measures[0].filled = 7;
    const auto back = unpack_groups(pack({group}));
    BOOST_REQUIRE_EQUAL(back.size(), 1U);
    BOOST_TEST((back[0].measures[0] == group.measures[0]));
    BOOST_TEST((back[0].answers == group.answers));
    BOOST_TEST(back[0].code == "small");
}

BOOST_AUTO_TEST_CASE(broken_bytes_are_refused)
{
    Figures figures;
    BOOST_CHECK_THROW(book.unpack("\x05x", layout, figures), std::runtime_error);
    BOOST_CHECK_THROW(book.unpack("", layout, figures), std::runtime_error);
    BOOST_CHECK_THROW(unpack_groups("\x01\x05"), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
