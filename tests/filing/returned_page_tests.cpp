// SPDX-License-Identifier: MPL-2.0
// A returned filing tells its people why, until when it is to be corrected, and whom to ask.
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;

namespace {

const std::string kUscc = "91310101MA1K00015A";

struct Returned : support::Portal {
    UserId person = add_user("测试甲");
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    support::Browser browser = sign_in(person);

    Returned()
    {
        associate(person, enterprise);
        make_filler(person, enterprise);
        const auto forms = load_forms(support::source_folder() + "/conf/forms");
        support::add_submitted(pool(), enterprise, period::Period(2026, 10), person, {{"A01.m", "1234.50"}}, forms.forms().back().version);
        change("UPDATE filing SET state = 'returned'");
    }
    void change(const std::string& sql) { pool().read().execute_all(sql, {}); }
    void give_back(const std::string& fix_due, const std::string& contact)
    {
        change("DELETE FROM filing_return");
        change("INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by, fix_due, contact) SELECT"
               " enterprise_id, period, number, 'unit', '营业收入疑似以元填报', '2026-11-10', submitted_by, " +
               fix_due + ", '" + contact + "' FROM filing_version");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(returned_pages, Returned)

BOOST_AUTO_TEST_CASE(list_form_and_view_tell_the_last_day_and_whom_to_ask)
{
    give_back("'2026-11-25'", "测试区管 021-00000000");
    for (const auto* path : {"", "/2026-10", "/2026-10/edit"}) {
        const auto page = browser.get("/filing/" + kUscc + path);
        BOOST_TEST_CONTEXT(path)
        {
            BOOST_TEST(page.status == 200);
            BOOST_TEST(contains(page, "改正期限 2026-11-25"));
            BOOST_TEST(contains(page, "审核联系人：测试区管 021-00000000"));
            BOOST_TEST(!contains(page, "已过，请尽快改正"));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_last_day_that_is_over_is_said_to_be_and_none_is_not_made_up)
{
    give_back("'2026-11-17'", "");
    for (const auto* path : {"", "/2026-10", "/2026-10/edit"}) {
        const auto page = browser.get("/filing/" + kUscc + path);
        BOOST_TEST(contains(page, "改正期限 2026-11-17（已过，请尽快改正）"), path);
        BOOST_TEST(!contains(page, "审核联系人"), path);
    }
    give_back("NULL", "");
    for (const auto* path : {"", "/2026-10", "/2026-10/edit"}) BOOST_TEST(!contains(browser.get("/filing/" + kUscc + path), "改正期限"), path);
}

BOOST_AUTO_TEST_CASE(the_versions_tell_how_long_after_the_return_the_next_one_came)
{
    give_back("NULL", ""); // at 8:00 on the 10th in Shanghai
    change("INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key,"
           " submitted_at, submitted_by, source) SELECT enterprise_id, period, 2, form_version, cells, nil_declared, content_hash, 'RECEIPT2',"
           " '01TEST00000000000000000002', '2026-11-10 15:59:59', submitted_by, source FROM filing_version");
    change("UPDATE filing SET submission = 2, state = 'submitted'");
    const auto page = "/filing/" + kUscc + "/2026-10";
    BOOST_TEST(contains(browser.get(page), "退回当天重新提交"));
    change("UPDATE filing_version SET submitted_at = '2026-11-10 16:00:00' WHERE number = 2"); // midnight
    BOOST_TEST(contains(browser.get(page), "退回后第 1 天重新提交"));
    change("UPDATE filing_version SET submitted_at = '2026-11-12 15:59:59' WHERE number = 2");
    BOOST_TEST(contains(browser.get(page), "退回后第 2 天重新提交"));
    change("DELETE FROM filing_return");
    BOOST_TEST(!contains(browser.get(page), "重新提交</span>"));
}

BOOST_AUTO_TEST_SUITE_END()
