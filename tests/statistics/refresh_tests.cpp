// SPDX-License-Identifier: MPL-2.0
// The summary after any acts is what a plain recomputation from all submissions gives.
#include "statistics/refresh.hpp"

#include "demo/plausible_filing.hpp"
#include "roster/roster_repository.hpp"
#include "statistics/refresh_repository.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <random>

using namespace tianbao;
using namespace tianbao::statistics;

namespace {

const period::Period kOctober(2026, 10);
const period::Period kLastOctober(2025, 10);

/// What a summary says, each figure under its full name; what is 0 is left out.
using Facts = std::map<std::string, std::int64_t>;

/// One enterprise in one month, read without the statistics.
struct Filed {
    std::string district, section, category, size, duty, state;
    int number = 0;
    bool is_late = false, is_nil = false, is_explained = false;
    form::Cells cells;
};

/// Three enterprises of two districts, on the lists of both Octobers; October 2026 may still change its list.
struct Scene : support::Database {
    Instant now = instant_from_sql("2026-11-10 02:00:00.000000");
    UserId person = support::add_user(pool(), "测试甲");
    form::FormBook forms = form::FormBook::load(form::read_form_sources(support::source_folder() + "/conf/forms")).value();
    const form::Form& form = forms.forms().front();
    Refresh refresh{pool(), forms};
    std::vector<EnterpriseId> enterprises;

    Scene()
    {
        int number = 0;
        for (const auto* district : {"310101", "310115", "310101"})
            enterprises.push_back(support::add_enterprise(pool(), fmt::format("1000000000000000{:02d}", ++number), "测试企业", district));
        for (const auto period : {kLastOctober, kOctober}) {
            auto tx = pool().begin();
            roster::RosterRepository(tx).draw(period, {}, now);
            tx.commit();
        }
    }

    std::string text(const std::string& query) { return support::one_text(pool(), query.c_str()); }
    std::int64_t stale() { return std::stoll(text("SELECT COUNT(*) FROM roster WHERE is_counted = 0")); }

    /// As the filler's and the officers' acts do: changes the filing, then the roster follows.
    bool change(std::size_t which, period::Period period, const char* sql)
    {
        auto tx = pool().begin();
        const bool is_changed = tx.execute(db::Sql{sql}, period.number(), enterprises[which]) > 0;
        roster::RosterRepository(tx).follow_filing(enterprises[which], period);
        tx.commit();
        return is_changed;
    }
    bool draft(std::size_t which, period::Period period)
    {
        return change(which, period,
                      "INSERT IGNORE INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at)"
                      " SELECT ?, id, '2012', 'draft', 1, '{}', district, '2026-11-01' FROM enterprise WHERE id = ?");
    }
    bool give_back(std::size_t which, period::Period period)
    {
        return change(which, period, "UPDATE filing SET state = 'returned' WHERE period = ? AND enterprise_id = ? AND state IN ('submitted', 'accepted')");
    }
    bool accept(std::size_t which, period::Period period)
    {
        return change(which, period, "UPDATE filing SET state = 'accepted' WHERE period = ? AND enterprise_id = ? AND state = 'submitted'");
    }
    bool submit(std::size_t which, period::Period period, int seed)
    {
        draft(which, period);
        auto cells = demo::plausible_cells(form, {50000 + seed * 731, 40 + seed % 100, which == 1 ? "I" : "C", seed}, period);
        if (seed % 5 == 0) cells["B06.m"] = "-12.30";
        if (seed % 7 == 0) cells["A01.m"] = "0";
        if (seed % 3 == 0) cells.erase("G01.m");
        const auto number = std::stoi(text(fmt::format("SELECT COUNT(*) FROM filing_version WHERE enterprise_id = '{}' AND period = {}",
                                                       enterprises[which].text(), period.number()))) +
                            1;
        auto tx = pool().begin();
        if (tx.execute(db::Sql{"UPDATE filing SET state = 'submitted', submission = ?, is_late = ?, submitted_at = '2026-11-02' WHERE period = ? AND"
                               " enterprise_id = ? AND state IN ('draft', 'returned')"},
                       number, seed % 4 == 0, period.number(), enterprises[which]) != 1)
            return false;
        const auto key = new_id_text(now);
        tx.execute(db::Sql{"INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                           " submission_key, submitted_at, submitted_by, source, explanations) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, '2026-11-02', ?, 'page', ?)"},
                   enterprises[which], period.number(), number, form.version, form::to_json(cells), seed % 6 == 0, key.substr(6), key, person,
                   seed % 2 == 0 ? std::optional<std::string>("[]") : std::nullopt);
        roster::RosterRepository(tx).follow_filing(enterprises[which], period);
        tx.commit();
        return true;
    }
    void move(std::size_t which, const std::string& district, const std::string& size)
    {
        auto tx = pool().begin();
        tx.execute(db::Sql{"UPDATE enterprise SET district = ?, size = ? WHERE id = ?"}, district, size, enterprises[which]);
        roster::RosterRepository(tx).follow_enterprise(enterprises[which], now);
        tx.commit();
    }
    void exempt(std::size_t which, bool is_exempt)
    {
        auto tx = pool().begin();
        if (is_exempt) {
            tx.execute(db::Sql{"INSERT IGNORE INTO period_exemption VALUES (?, 202610, 202610, 'ceased', '停业', ?, ?)"}, enterprises[which], now, person);
        } else {
            tx.execute(db::Sql{"DELETE FROM period_exemption WHERE enterprise_id = ?"}, enterprises[which]);
        }
        roster::RosterRepository(tx).follow_exemptions(enterprises[which]);
        tx.commit();
    }

    std::map<std::string, Filed> filed(period::Period period)
    {
        std::map<std::string, Filed> all;
        auto reader = pool().read();
        auto rows = reader.query(
            db::Sql{"SELECT r.enterprise_id, r.district, r.section, r.category, COALESCE(r.size, ''), r.duty, COALESCE(f.state, 'missing'),"
                    " COALESCE(v.number, 0), COALESCE(f.is_late, 0), COALESCE(v.nil_declared, 0), v.explanations IS NOT NULL, COALESCE(v.cells, '{}')"
                    " FROM roster r LEFT JOIN filing f ON f.enterprise_id = r.enterprise_id AND f.period = r.period"
                    " LEFT JOIN filing_version v ON v.enterprise_id = r.enterprise_id AND v.period = r.period AND v.number ="
                    " (SELECT MAX(number) FROM filing_version m WHERE m.enterprise_id = r.enterprise_id AND m.period = r.period)"
                    " WHERE r.period = ?"},
            period.number());
        while (rows.next())
            all[rows.text(1)] = {rows.text(2),     rows.text(3),  rows.text(4), rows.text(5),
                                 rows.text(6),     rows.text(7),  static_cast<int>(rows.number(8)), rows.flag(9),
                                 rows.flag(10),    rows.flag(11), form::cells_from_json(rows.text(12)).value()};
        return all;
    }

    static void add_counts(Facts& facts, const std::string& group, const Filed& f)
    {
        const auto count = [&](const char* word, bool counts) { facts[group + " " + word] += counts ? 1 : 0; };
        const bool is_due = f.duty == "due";
        const bool is_filed = f.number > 0;
        count("due", is_due);
        count("filed", is_due && is_filed);
        count("on_time", is_due && is_filed && !f.is_late);
        count("late", is_due && is_filed && f.is_late);
        count("nil", is_due && is_filed && f.is_nil);
        count("missing", is_due && !is_filed);
        count("draft", is_due && !is_filed && f.state == "draft");
        count("returned", is_due && f.state == "returned");
        count("accepted", is_due && f.state == "accepted");
        count("accepted_at_once", is_due && f.state == "accepted" && f.number == 1);
        count("decided", is_due && (f.state == "accepted" || f.state == "returned" || f.number > 1));
        count("explained", is_due && is_filed && f.is_explained);
        count("exempt", f.duty == "exempt");
        count("outside", f.duty == "outside");
        count("filings", is_filed);
        count("flagged", f.state == "returned");
    }

    void add_figures(Facts& facts, const std::string& group, const form::Cells& cells, const form::Cells* before)
    {
        for (const auto& cell : form.cells) {
            const auto& indicator = form.indicators[cell.indicator];
            const std::string text(form::cell_text(cells, cell.key));
            const auto name = group + " " + cell.key;
            if (indicator.is_choice()) {
                for (const auto& choice : indicator.choices)
                    if (("," + text + ",").find("," + std::to_string(choice.code) + ",") != std::string::npos)
                        ++facts[name + " option " + std::to_string(choice.code)];
                facts[name + " answered"] += text.empty() || text == "n/a" ? 0 : 1;
            }
            if (!indicator.is_numeric() || text.empty()) continue;
            if (text == "n/a") {
                ++facts[name + " not applicable"];
                continue;
            }
            const auto value = Decimal::parse(text, 4).value().units();
            ++facts[name + " filled"];
            facts[name + " zero"] += value == 0 ? 1 : 0;
            facts[name + " sum"] += value;
            facts[name + " size"] += std::abs(value);
            facts[name + " largest"] = std::max(facts[name + " largest"], std::abs(value));
            const std::string last(before ? form::cell_text(*before, cell.key) : "");
            if (last.empty() || last == "n/a") continue;
            ++facts[name + " both"];
            facts[name + " now"] += value;
            facts[name + " before"] += Decimal::parse(last, 4).value().units();
        }
    }

    Facts recomputed(period::Period period)
    {
        Facts facts;
        const auto before = filed(period.year_before());
        for (const auto& [enterprise, f] : filed(period)) {
            const auto last = before.find(enterprise);
            for (const auto& group : {std::string("all "), "section " + f.section, "size " + f.size, "category " + f.category}) {
                const auto name = f.district + " " + group;
                add_counts(facts, name, f);
                if (f.number > 0) add_figures(facts, name, f.cells, last != before.end() && last->second.number > 0 ? &last->second.cells : nullptr);
            }
        }
        std::erase_if(facts, [](const auto& fact) { return fact.second == 0; });
        return facts;
    }

    Facts maintained(period::Period period)
    {
        Facts facts;
        auto reader = pool().read();
        std::string columns;
        for (const auto& column : kCountColumns) columns += std::string(", ") + column.column;
        const auto query = "SELECT CONCAT(district, ' ', dimension, ' ', code)" + columns + " FROM statistic WHERE period = ?";
        auto counts = reader.query(db::Sql{query.c_str()}, period.number());
        while (counts.next())
            for (std::size_t i = 0; i < kCountColumns.size(); ++i)
                facts[counts.text(1) + " " + kCountColumns[i].column] = counts.number(static_cast<int>(i) + 2);
        auto sums = reader.query(db::Sql{"SELECT district, indicator, sums FROM statistic_sum WHERE period = ?"}, period.number());
        while (sums.next())
            for (const auto& group : unpack_groups(sums.text(3)))
                add_group(facts, sums.text(1) + " " + std::string(word_of(group.dimension)) + " " + group.code + " ", *form.indicator(sums.text(2)), group);
        std::erase_if(facts, [](const auto& fact) { return fact.second == 0; });
        return facts;
    }

    static void add_group(Facts& facts, const std::string& name, const form::Indicator& indicator, const IndicatorGroup& group)
    {
        for (std::size_t i = 0; i < group.measures.size(); ++i) {
            const auto cell = name + indicator.cell(indicator.columns()[i]).text() + " ";
            const auto& m = group.measures[i];
            facts[cell + "filled"] = m.filled;
            facts[cell + "zero"] = m.zero;
            facts[cell + "not applicable"] = m.not_applicable;
            facts[cell + "largest"] = m.largest;
            facts[cell + "sum"] = static_cast<std::int64_t>(m.sum);
            facts[cell + "size"] = static_cast<std::int64_t>(m.size);
            facts[cell + "both"] = m.both;
            facts[cell + "now"] = static_cast<std::int64_t>(m.now);
            facts[cell + "before"] = static_cast<std::int64_t>(m.before);
        }
        const auto cell = name + indicator.code + ".v ";
        if (!indicator.is_choice()) return;
        facts[cell + "answered"] = group.answers.answered;
        for (std::size_t i = 0; i < group.answers.options.size(); ++i)
            facts[cell + "option " + std::to_string(indicator.choices[i].code)] = group.answers.options[i];
    }

    void compare(const std::string& after)
    {
        for (const auto period : {kLastOctober, kOctober}) {
            const auto expected = recomputed(period);
            const auto found = maintained(period);
            if (expected == found) continue;
            for (const auto& [name, value] : expected) {
                const auto other = found.find(name);
                BOOST_TEST((other != found.end() && other->second == value), after << ": " << period.text() << " " << name << " is not " << value);
            }
            for (const auto& [name, value] : found) BOOST_TEST(expected.contains(name), after << ": " << period.text() << " " << name << " is " << value);
        }
        BOOST_TEST(stale() == 0, after);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(statistics_refresh, Scene)

BOOST_AUTO_TEST_CASE(after_any_acts_the_summary_is_what_all_submissions_give)
{
    std::mt19937 random(42);
    int done = 0;
    for (int step = 0; step < 150; ++step) {
        const auto which = random() % enterprises.size();
        const auto period = random() % 3 == 0 ? kLastOctober : kOctober;
        const auto act = random() % 11;
        const auto name = fmt::format("step {} act {} enterprise {}", step, act, which);
        if (act < 4) done += submit(which, period, step) ? 1 : 0;
        if (act == 4 || act == 5) done += give_back(which, period) ? 1 : 0;
        if (act == 6) done += accept(which, period) ? 1 : 0;
        if (act == 7) exempt(which, random() % 2 == 0);
        if (act == 8) draft(which, period);
        if (act > 8) move(which, random() % 2 == 0 ? "310101" : "310115", random() % 2 == 0 ? "small" : "large");
        if (random() % 4 == 0) continue; // several changes before the next refresh
        refresh.all(now);
        compare(name);
    }
    BOOST_TEST(done > 50);
}

BOOST_AUTO_TEST_CASE(while_returned_the_last_submission_counts_and_is_flagged)
{
    BOOST_REQUIRE(submit(0, kOctober, 1));
    BOOST_REQUIRE(give_back(0, kOctober));
    refresh.all(now);
    BOOST_TEST(text("SELECT CONCAT_WS(' ', filings, flagged, filed, returned) FROM statistic WHERE dimension = 'all' AND district = '310101' AND"
                    " period = 202610") == "1 1 1 1");
    compare("returned");
}

BOOST_AUTO_TEST_CASE(a_change_while_a_refresh_is_at_work_is_not_lost)
{
    BOOST_REQUIRE(submit(0, kOctober, 1));
    auto reader = pool().read();
    RefreshRepository repository(reader);
    refresh.all(now);
    BOOST_REQUIRE(give_back(0, kOctober));
    std::vector<RosterRow> read;
    repository.each_row(kOctober, {"310101"}, [&](const RosterRow& row) {
        if (!row.is_counted) read.push_back(row);
    });
    BOOST_REQUIRE_EQUAL(read.size(), 1U);
    BOOST_REQUIRE(submit(0, kOctober, 2));
    repository.note_counted(kOctober, read);
    repository.mark_counted(kOctober, {"310101"});
    BOOST_TEST(repository.stale_rows(kOctober, 10) == 1);
    refresh.all(now);
    compare("afterwards");
}

BOOST_AUTO_TEST_CASE(last_years_figures_that_come_later_make_a_refresh_begun_before_void)
{
    BOOST_REQUIRE(submit(0, kOctober, 1));
    refresh.all(now);
    auto reader = pool().read();
    RefreshRepository repository(reader);
    const auto begun = repository.revision(kOctober);
    BOOST_REQUIRE(submit(0, kLastOctober, 2));
    refresh.period(kLastOctober, now);
    BOOST_TEST(!repository.finish(kOctober, begun, now, now));
    BOOST_TEST(repository.stale_rows(kOctober, 10) == 1);
    refresh.all(now);
    compare("afterwards");
    BOOST_TEST(maintained(kOctober).contains("310101 all  A01.m both"));
}

BOOST_AUTO_TEST_CASE(one_at_a_time_refreshes_a_period)
{
    auto reader = pool().read();
    RefreshRepository repository(reader);
    BOOST_REQUIRE(repository.lease(kOctober, now, now + std::chrono::minutes{5}));
    BOOST_TEST(!refresh.period(kOctober, now));
    BOOST_TEST(refresh.period(kOctober, now + std::chrono::minutes{6}));
}

BOOST_AUTO_TEST_CASE(a_row_that_has_come_from_elsewhere_stops_a_refresh_of_its_new_district_alone)
{
    refresh.all(now);
    move(0, "310115", "small");
    BOOST_TEST(!refresh.make(kOctober, {"310115"}, now));
    refresh.all(now);
    compare("moved");
}

BOOST_AUTO_TEST_SUITE_END()
