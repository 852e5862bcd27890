// SPDX-License-Identifier: MPL-2.0
// The comparison with a registry of the test's making; over HTTP see registry_sync_http_tests.
#include "directory/comparison.hpp"
#include "directory/registry_sync.hpp"
#include "registry/circuit_breaker.hpp"
#include "support/fake_registry.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::directory;
using namespace std::chrono_literals;
using support::contains;

namespace {

constexpr const char* kOthers[] = {"91310115TBTB000206", "91310115TBTB000393", "91310104TBTB000470",
                                   "91310103TBTB00055C", "91310105TBTB000634", "91310115TBTB00071E"};

/// One enterprise as the registry has it, with a filler; officers of its district and of 310115.
struct SyncScene : support::Portal {
    static inline const std::string kUscc = "91310101TBTB000122";

    support::FakeRegistry registry;
    enterprise::Districts districts =
        enterprise::Districts::parse("code,name,retired_codes\n310101,黄浦区,310103\n310115,浦东新区,\n", "districts.csv").value();
    Instant time = now();
    Clock clock = [this] { return time; };
    RegistrySync sync{pool(), registry, districts, clock};
    UserId filler = add_user("测试甲", http::Role::user, {}, "19900000001");
    UserId officer = add_user("黄浦管理员（测试）", http::Role::district_officer, "310101");
    UserId other = add_user("浦东管理员（测试）", http::Role::district_officer, "310115");
    EnterpriseId enterprise = add_enterprise(kUscc, support::made_up_entity().name, "310101");
    registry::Entity& entity = registry.entities[kUscc] = support::made_up_entity();

    SyncScene()
    {
        associate(filler, enterprise);
        make_filler(filler, enterprise);
        sync.compare(kUscc);
        time += 1min;
        pool().read().execute_all("INSERT INTO roster_period VALUES (202609, '2026-10-01', '2026-10-20'), (202610, '2026-11-01', '2100-01-01')", {});
        pool().read().execute_all("INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state) SELECT "
                                  "p.period, e.id, e.uscc, e.district, 'C', 'C35', 'other', 'due', 'missing' FROM roster_period p JOIN enterprise e",
                                  {});
    }
    std::string one(const std::string& sql) { return support::one_text(pool(), sql.c_str()); }
    std::string rows(const std::string& table) { return one("SELECT COUNT(*) FROM " + table); }
    bool is_told(const UserId& user, std::string_view text)
    {
        auto browser = sign_in(user);
        return contains(browser.get("/account/messages"), text);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(directory_sync, SyncScene)

BOOST_AUTO_TEST_CASE(what_is_the_same_changes_nothing_but_the_times)
{
    const auto version = one("SELECT version FROM enterprise");
    const auto told = rows("message") + rows("enterprise_change");
    time += 24h;
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    BOOST_TEST(one("SELECT version FROM enterprise") == version);
    BOOST_TEST((instant_from_sql(one("SELECT checked_at FROM enterprise")) == time));
    BOOST_TEST(rows("message") + rows("enterprise_change") == told);
}

BOOST_AUTO_TEST_CASE(a_new_name_is_taken_kept_in_the_history_and_told)
{
    entity.name = "测试新名精密机械（上海）有限公司";
    entity.legal_representative = "测试丁";
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::changed));
    BOOST_TEST(one("SELECT name FROM enterprise") == entity.name);
    BOOST_TEST(one("SELECT GROUP_CONCAT(field ORDER BY field) FROM enterprise_change WHERE source = 'registry' AND changed_by IS NULL AND at = '" +
                   sql_text(time) + "'") == "legal_representative,name");
    BOOST_TEST(is_told(filler, "法人库登记变更，报表照常填报。企业名称："));
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.compare' AND detail LIKE '%name,legal_representative%'") == "1");
    auto browser = sign_in(officer);
    const auto page = browser.get("/enterprise/" + kUscc);
    BOOST_TEST(contains(page, "测试001号精密机械（上海）有限公司"));
    BOOST_TEST(contains(page, "法定代表人"));
}

BOOST_AUTO_TEST_CASE(a_cancelled_enterprise_owes_nothing_from_the_running_month_on_and_its_past_stays_readable)
{
    set_shanghai_time("2026-11-17 10:00:00");
    time = now();
    entity.status = enterprise::Status::cancelled;
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::changed));
    BOOST_TEST(one("SELECT status FROM enterprise") == "cancelled");
    BOOST_TEST(one("SELECT CONCAT(first_period, reason_class, reason, granted_by IS NULL, last_period IS NULL) FROM period_exemption") ==
               "202611ceased11");
    BOOST_TEST(one("SELECT GROUP_CONCAT(duty ORDER BY period) FROM roster") == "due,outside");
    BOOST_TEST(is_told(filler, " 的登记状态："));
    BOOST_TEST(is_told(officer, " 的登记状态："));
    auto browser = sign_in(filler);
    const auto list = browser.get("/filing/" + kUscc);
    BOOST_TEST(list.status == 200);
    auto desk = sign_in(officer);
    BOOST_TEST(contains(desk.get("/review/" + kUscc + "/terms"), "法人库登记为注销或吊销"));
    BOOST_TEST(contains(desk.get("/review/terms"), "法人库比对"));
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    BOOST_TEST(rows("period_exemption") == "1");
}

BOOST_AUTO_TEST_CASE(an_enterprise_moves_with_the_registry_and_frozen_months_stay)
{
    entity.district_code = "310115";
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::changed));
    BOOST_TEST(one("SELECT GROUP_CONCAT(district ORDER BY period) FROM roster") == "310101,310115");
    for (const auto& user : {filler, officer, other}) BOOST_TEST(is_told(user, " 的所在区："));
}

BOOST_AUTO_TEST_CASE(a_district_that_the_centre_chose_stays_until_the_registry_tells_another_one)
{
    pool().read().execute_all("UPDATE enterprise SET district = '310115', is_moved = TRUE", {});
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    BOOST_TEST(one("SELECT district FROM enterprise") == "310115");
    entity.district_code = "310115";
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    BOOST_TEST(one("SELECT CONCAT(district, is_moved) FROM enterprise") == "3101150");
    entity.district_code = "310101";
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::changed));
    BOOST_TEST(one("SELECT district FROM enterprise") == "310101");
}

BOOST_AUTO_TEST_CASE(what_a_user_typed_stays)
{
    pool().read().execute_all("UPDATE enterprise SET address = '用户填写的地址', typed = 'address'", {});
    entity.registered_address = "法人库的新地址";
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    BOOST_TEST(one("SELECT address FROM enterprise") == "用户填写的地址");
}

BOOST_AUTO_TEST_CASE(one_that_the_registry_does_not_know_is_marked_and_nothing_is_closed)
{
    registry.entities.clear();
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::missing));
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::missing));
    BOOST_TEST(one("SELECT status FROM enterprise") == "in_business");
    BOOST_TEST(rows("period_exemption") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.missing'") == "1");
    auto browser = sign_in(officer);
    BOOST_TEST(contains(browser.get("/enterprise?status=missing"), "法人库查无"));
    BOOST_TEST(contains(browser.get("/enterprise/" + kUscc), "法人库查无此代码"));
    registry.entities[kUscc] = support::made_up_entity();
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    BOOST_TEST(one("SELECT missing_since IS NULL FROM enterprise") == "1");
}

BOOST_AUTO_TEST_CASE(while_the_registry_is_down_nothing_changes_and_the_run_stops)
{
    for (const auto* code : kOthers) add_enterprise(code, "没有的企业");
    registry.fault = registry::RegistryFault::down;
    registry.asked = 0;
    const auto version = one("SELECT SUM(version) FROM enterprise");
    const auto changes = rows("enterprise_change");
    const auto report = sync.compare_next(time + 1h, 200);
    BOOST_TEST(report.is_stopped);
    BOOST_TEST(report.faults == registry::CircuitBreaker::kMostFaults);
    BOOST_TEST(registry.asked == registry::CircuitBreaker::kMostFaults);
    BOOST_TEST(rows("enterprise_change") == changes);
    BOOST_TEST(one("SELECT SUM(version) FROM enterprise") == version);
    BOOST_TEST(one("SELECT COUNT(asked_at) FROM enterprise") == "1");
}

BOOST_AUTO_TEST_CASE(who_was_asked_longest_ago_comes_first_and_nobody_twice_a_night)
{
    time += 1h;
    BOOST_TEST(sync.compare_next(time - 20h, 200).asked == 0);
    BOOST_TEST(sync.compare_next(time, 200).asked == 1);
    for (const auto* code : kOthers) add_enterprise(code, "没有的企业");
    BOOST_TEST(sync.compare_next(time - 20h, 3).asked == 3);
    BOOST_TEST(sync.compare_next(time - 20h, 3).asked == 3);
}

BOOST_AUTO_TEST_CASE(the_registry_is_asked_between_one_and_five_at_night)
{
    const auto midnight = shanghai_midnight(std::chrono::year{2026} / 11 / 17);
    BOOST_TEST(!is_night(midnight));
    BOOST_TEST(is_night(midnight + 1h));
    BOOST_TEST(is_night(midnight + 5h - 1s));
    BOOST_TEST(!is_night(midnight + 5h));
}

BOOST_AUTO_TEST_CASE(an_exemption_that_runs_on_is_left_and_one_to_come_is_followed)
{
    const Instant at = shanghai_midnight(std::chrono::year{2026} / 11 / 17);
    const period::Exemption open{{2026, 3}, {}, period::ExemptionClass::exempt, "测试", "测试", at};
    const period::Exemption spring{{2027, 1}, period::Period(2027, 3), period::ExemptionClass::exempt, "测试", "测试", at};
    BOOST_TEST((first_not_owed({}, at) == period::Period(2026, 11)));
    BOOST_TEST((first_not_owed({spring}, at) == period::Period(2027, 4)));
    BOOST_TEST(!first_not_owed({open}, at).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
