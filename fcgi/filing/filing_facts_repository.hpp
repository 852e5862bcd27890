// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing.hpp"
#include "period/terms_repository.hpp"

namespace tianbao::filing {

/// What few enterprises and few filings have: the terms, what officers accepted, their notes, requests to return.
struct Facts {
    period::Terms terms;
    std::vector<form::Acceptance> acceptances;
    std::map<std::pair<period::Period, int>, std::vector<Mark>> marks; ///< by period and number of the submission
    std::map<period::Period, ReturnRequest> requests;                  ///< the latest of each period

    std::vector<Mark> marks_of(period::Period period, int number) const;
    std::optional<ReturnRequest> request_of(period::Period period) const;
};

// One column that tells them, for facts_of(). It stands for no row of the statement, so that it is found once: as lists of every
// row they cost more than the filing itself. Its placeholders: the enterprise's code six times, after the fifth and the sixth
// the first and the last period whose notes and requests are told.
#define TIANBAO_FACTS_OF(table) " FROM enterprise te JOIN " table " t ON t.enterprise_id = te.id"
#define TIANBAO_FACTS_COLUMN                                                                                                                         \
    "(SELECT CONCAT('[', GROUP_CONCAT(x.fact), ']') FROM ("                                                                                          \
    "SELECT JSON_OBJECT('kind', 'scope', 'text', " TIANBAO_SCOPE_OF(                                                                                 \
        "te") ") AS fact FROM enterprise te WHERE te.uscc = ? UNION ALL "                                                                            \
              "SELECT JSON_OBJECT('kind', 'extension', 'period', t.period, 'until', t.until, 'reason', t.reason, 'by', u.name, 'at', t.granted_at) " \
              "AS "                                                                                                                                  \
              "fact" TIANBAO_FACTS_OF(                                                                                                               \
                  "period_extension") " JOIN user u ON u.id = t.granted_by WHERE te.uscc = ?"                                                        \
                                      " UNION ALL SELECT JSON_OBJECT('kind', 'exemption', 'first', t.first_period, 'last', t.last_period, 'class', " \
                                      "t.reason_class,"                                                                                              \
                                      " 'reason', t.reason, 'by', COALESCE(u.name, ''), 'at', t.granted_at)" TIANBAO_FACTS_OF(                       \
                                          "period_exemption") " LEFT JOIN user u ON u.id = t.granted_by WHERE te.uscc = ?"                           \
                                                              " UNION ALL SELECT JSON_OBJECT('kind', 'acceptance', 'check', t.check_id, 'place', "   \
                                                              "t.place, "                                                                            \
                                                              "'until', t.until_period)" TIANBAO_FACTS_OF(                                           \
                                                                  "explanation_acceptance") " WHERE te.uscc = ?"                                     \
                                                                                            " UNION ALL SELECT JSON_OBJECT('kind', 'mark', "         \
                                                                                            "'period', "                                             \
                                                                                            "t.period, 'number', t.number, 'place', t.place, "       \
                                                                                            "'note', t.note, "                                       \
                                                                                            "'answer', t.answer)" TIANBAO_FACTS_OF(                  \
                                                                                                "filing_mark") " WHERE te.uscc = ? AND t.period "    \
                                                                                                               "BETWEEN ? "                          \
                                                                                                               "AND ?"                               \
                                                                                                               " UNION ALL SELECT "                  \
                                                                                                               "JSON_OBJECT('kind', "                \
                                                                                                               "'request', 'period', t.period, "     \
                                                                                                               "'id', t.id, "                        \
                                                                                                               "'number', t.number, 'reason', "      \
                                                                                                               "t.reason, "                          \
                                                                                                               "'by', u.name,"                       \
                                                                                                               " 'at', t.asked_at, 'granted', "      \
                                                                                                               "t.is_granted, "                      \
                                                                                                               "'answer', t.answer, 'decided', "     \
                                                                                                               "t.decided_at)" TIANBAO_FACTS_OF(     \
                                                                                                                   "return_request") " JOIN user u " \
                                                                                                                                     "ON u.id = "    \
                                                                                                                                     "t.asked_by "   \
                                                                                                                                     "WHERE "        \
                                                                                                                                     "te.uscc = ? "  \
                                                                                                                                     "AND "          \
                                                                                                                                     "t.period "     \
                                                                                                                                     "BETWEEN ? "    \
                                                                                                                                     "AND "          \
                                                                                                                                     "?) x)"

/// Reads TIANBAO_FACTS_COLUMN; `founded_column` holds the enterprise's founding day, which belongs to its terms.
Facts facts_of(const db::Rows& rows, int founded_column, int facts_column);

} // namespace tianbao::filing
