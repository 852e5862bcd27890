// SPDX-License-Identifier: MPL-2.0
#include "enterprise/enterprise_name.hpp"

#include <boost/test/unit_test.hpp>

using tianbao::enterprise::is_same_name;

BOOST_AUTO_TEST_SUITE(enterprise_name)

BOOST_AUTO_TEST_CASE(variants_that_people_type_are_the_same_name)
{
    const auto* name = "测试甲ABC精密机械（上海）有限公司";
    for (const auto* variant : {
             "测试甲ABC精密机械（上海）有限公司",       "测试甲ABC精密机械(上海)有限公司",
             "测试甲ABC精密机械（上海)有限公司",        "测试甲ABC精密机械(上海）有限公司",
             "测试甲ABC精密机械﹙上海﹚有限公司",       "测试甲ABC精密机械〔上海〕有限公司",
             "测试甲ABC精密机械【上海】有限公司",       "测试甲ABC精密机械[上海]有限公司",
             "测试甲ABC精密机械［上海］有限公司",       "测试甲ＡＢＣ精密机械（上海）有限公司",
             "测试甲abc精密机械（上海）有限公司",       "测试甲ａｂｃ精密机械（上海）有限公司",
             "测试甲Abc精密机械（上海）有限公司",       " 测试甲ABC精密机械（上海）有限公司 ",
             "　测试甲ABC精密机械（上海）有限公司　",   "测试甲 ABC 精密机械 （上海） 有限公司",
             "测试甲　ABC　精密机械（上海）有限公司",   "测试甲\u00A0ABC精密机械（上海）有限公司",
             "测试甲ABC精密机械（上海）有限公司\u200B", "\uFEFF测试甲ABC精密机械（上海）有限公司\r\n",
             "测试甲ABC精密机械( 上海 )有限公司\t",
         }) {
        BOOST_TEST(is_same_name(name, variant), variant);
    }
}

BOOST_AUTO_TEST_CASE(other_names_stay_other_names)
{
    const auto* name = "测试甲精密机械（上海）有限公司";
    for (const auto* other : {"测试乙精密机械（上海）有限公司", "测试甲精密机械上海有限公司", "测试甲精密机械（上海）股份有限公司",
                              "测试甲精密机械（上海有限公司）", "測試甲精密机械（上海）有限公司", ""}) {
        BOOST_TEST(!is_same_name(name, other), other);
    }
    BOOST_TEST(!is_same_name("", ""));
    BOOST_TEST(!is_same_name(" ", "　"));
}

BOOST_AUTO_TEST_SUITE_END()
