// SPDX-License-Identifier: MPL-2.0
// The comparison over HTTP, against the registry stand-in: a record changes there, it is slow, it is down.
#include "directory/registry_sync.hpp"
#include "net/client.hpp"
#include "registry/gateway_registry.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <stdexcept>

using namespace tianbao;
using namespace tianbao::directory;
using namespace std::chrono_literals;

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    if (!value) throw std::runtime_error(std::string(name) + " is not set: run tests/run, which starts the registry stand-in");
    return value;
}

struct HttpScene : support::Portal {
    static inline const std::string kUscc = "91310101TBTB000122";

    registry::RegistrySettings settings = [] {
        net::initialise_client();
        registry::RegistrySettings made;
        made.url = environment("TIANBAO_TEST_REGISTRY");
        made.signer.app_id = "tianbao";
        made.signer.secret = read_secret(environment("TIANBAO_TEST_SECRETS") + "/registry");
        made.total_limit = 1s;
        made.allow_http = true;
        return made;
    }();
    registry::GatewayRegistry gateway{settings};
    enterprise::Districts districts =
        enterprise::Districts::parse("code,name,retired_codes\n310101,黄浦区,310103\n310115,浦东新区,\n", "districts.csv").value();
    Clock clock = system_now;
    RegistrySync sync{pool(), gateway, districts, clock};

    HttpScene()
    {
        add_enterprise(kUscc, "旧名（上海）有限公司");
        order("calm", "");
    }
    ~HttpScene() { order("calm", ""); }

    static void order(const std::string& act, const std::string& body)
    {
        net::Call call;
        call.method = "POST";
        call.url = environment("TIANBAO_TEST_REGISTRY_CONTROL") + "/stand-in/" + act;
        call.body = Secret(body);
        call.allow_http = true;
        if (!net::call(call)) throw std::runtime_error("the registry stand-in does not obey");
    }
    std::string one(const char* sql) { return support::one_text(pool(), sql); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(directory_sync_http, HttpScene)

BOOST_AUTO_TEST_CASE(a_record_that_changed_there_changes_here)
{
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::changed));
    BOOST_TEST(one("SELECT name FROM enterprise") == "测试001号精密机械（上海）有限公司");
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::same));
    order("behave", R"({"change":{"91310101TBTB000122":{"status":"revoked","district_code":"310115"}}})");
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::changed));
    BOOST_TEST(one("SELECT CONCAT(status, district) FROM enterprise") == "revoked310115");
    BOOST_TEST(one("SELECT reason_class FROM period_exemption") == "ceased");
}

BOOST_AUTO_TEST_CASE(while_it_is_slow_or_down_nothing_changes)
{
    order("behave", R"({"delay_ms":1600})");
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::unanswered));
    order("calm", "");
    order("behave", R"({"down":true})");
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::unreachable));
    order("calm", "");
    order("behave", R"({"garbage":true})");
    BOOST_TEST((sync.compare(kUscc) == SyncOutcome::unanswered));
    BOOST_TEST(one("SELECT CONCAT(name, version) FROM enterprise") == "旧名（上海）有限公司1");
    BOOST_TEST(one("SELECT COUNT(*) FROM enterprise_change") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
