// SPDX-License-Identifier: MPL-2.0
// The figures of other months that a filing page shows and its checks know: what was submitted last, and nothing else.
#include "filing/filing_repository.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using period::Period;

namespace {

struct Scene : support::FilingScene {
    static inline const Period kSeptember{2026, 9};
    static inline const Period kLastOctober{2025, 10};

    Scene()
    {
        for (const auto& month : {kSeptember, kLastOctober})
            support::add_submitted(pool(), enterprise, month, filler, {{"A01.y", "900.00"}}, form().version);
    }
    void change(const std::string& sql) { pool().read().execute_all(sql, {}); }
    /// As October's page has them: last month's figure and last year's.
    std::string references()
    {
        auto reader = pool().read();
        const auto desk = filing::FilingRepository(reader).find_desk(filler, kUscc, {2026, 10}).value();
        const auto figure = [](const std::optional<form::Cells>& cells) { return cells ? std::string(form::cell_text(*cells, "A01.y")) : "none"; };
        return figure(desk.previous) + " " + figure(desk.last_year);
    }
    void submit_again()
    {
        change("INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
               " submission_key, submitted_at, submitted_by, source) SELECT enterprise_id, period, 2, form_version, '{\"A01.y\":\"950.00\"}',"
               " nil_declared, content_hash, CONCAT('SECOND', period), submission_key, '2026-11-01', submitted_by, source FROM filing_version");
        change("UPDATE filing SET submission = 2, state = 'submitted'");
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(references, Scene)

BOOST_AUTO_TEST_CASE(what_was_submitted_counts_at_once_and_need_not_be_accepted_first)
{
    for (const auto* state : {"submitted", "accepted"}) {
        change("UPDATE filing SET state = '" + std::string(state) + "'");
        BOOST_TEST(references() == "900.00 900.00", state);
    }
}

BOOST_AUTO_TEST_CASE(of_a_returned_filing_the_last_submission_counts_and_not_what_was_typed_since)
{
    change("UPDATE filing SET state = 'returned', cells = '{\"A01.y\":\"111.00\"}'");
    BOOST_TEST(references() == "900.00 900.00");
    submit_again();
    BOOST_TEST(references() == "950.00 950.00");
    change("UPDATE filing SET state = 'returned', cells = '{\"A01.y\":\"222.00\"}'");
    BOOST_TEST(references() == "950.00 950.00");
}

BOOST_AUTO_TEST_CASE(a_draft_is_no_reference)
{
    change("DELETE FROM filing_version");
    change("UPDATE filing SET state = 'draft', submission = 0, cells = '{\"A01.y\":\"111.00\"}'");
    BOOST_TEST(references() == "none none");
}

BOOST_AUTO_TEST_SUITE_END()
