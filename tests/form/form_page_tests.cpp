// SPDX-License-Identifier: MPL-2.0
#include "form/form_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using support::has;

struct FormPage : support::Site {
    form::FormHandlers handlers{frame, clock, forms};
    http::Caller visitor;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(form_page, FormPage)

BOOST_AUTO_TEST_CASE(everybody_reads_every_indicator_and_every_check)
{
    const auto page = handlers.form(get({}), visitor);
    for (const auto& indicator : forms.forms().back().indicators) {
        BOOST_TEST(has(page, indicator.code));
        BOOST_TEST(has(page, indicator.help), indicator.code);
    }
    for (const auto& check : forms.forms().back().checks) BOOST_TEST(has(page, check.title), check.id);
    BOOST_TEST(has(page, "核实性"));
    BOOST_TEST(has(page, "强制性"));
    BOOST_TEST(has(page, "请核对：提交时勾选确认"));
    BOOST_TEST(has(page, "提示：不影响提交"));
    BOOST_TEST(has(page, "最近 24 个月（至少 12 个月有数据）的中位数 ± 6 × 1.4826 × 绝对中位差，不小于中位数的 ±50%"));
}

BOOST_AUTO_TEST_CASE(a_version_can_be_named_and_an_unknown_one_is_not_found)
{
    const auto& version = forms.forms().front().version;
    BOOST_TEST(has(handlers.form(get({}, {{"version", version}}), visitor), version));
    BOOST_CHECK_THROW(handlers.form(get({}, {{"version", "1999"}}), visitor), http::NotFound);
}

BOOST_AUTO_TEST_SUITE_END()
