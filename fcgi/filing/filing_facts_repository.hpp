// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "db/packed.hpp"
#include "filing/filing.hpp"
#include "period/terms_repository.hpp"

namespace tianbao::filing {

/// What few enterprises have: the terms, what officers accepted, their notes.
struct Facts {
    period::Terms terms;
    std::vector<form::Acceptance> acceptances;
    std::map<std::pair<period::Period, int>, std::vector<Mark>> marks; ///< by period and number of the submission

    std::vector<Mark> marks_of(period::Period period, int number) const;
};

/// Six columns that tell them of the enterprise `e`, for facts_of(). Two placeholders: the first and the last period whose notes are told.
#define TIANBAO_FACTS_COLUMNS                                                                                                                        \
    TIANBAO_TERMS_COLUMNS ", "                                                                                                                       \
    TIANBAO_PACKED("ta.check_id" TIANBAO_NEXT "ta.place" TIANBAO_NEXT "ta.until_period" TIANBAO_NEXT "ta.since_period",                              \
                   "explanation_acceptance ta WHERE ta.enterprise_id = e.id") ", "                                                                   \
    TIANBAO_PACKED("tm.period" TIANBAO_NEXT "tm.number" TIANBAO_NEXT "tm.place" TIANBAO_NEXT "tm.note" TIANBAO_NEXT "tm.answer",                     \
                   "filing_mark tm WHERE tm.enterprise_id = e.id AND tm.period BETWEEN ? AND ?")

/// Reads TIANBAO_FACTS_COLUMNS, of which the first is column `first`.
Facts facts_of(const db::Rows& rows, int first);

/// One column: the latest 申请退回 of the filing `f`, for request_from_json(). It is told row by row, since its texts are too long to be packed.
#define TIANBAO_REQUEST_COLUMN                                                                                                                       \
    "(SELECT JSON_OBJECT('id', q.id, 'number', q.number, 'reason', q.reason, 'by', qu.name, 'at', q.asked_at, 'granted', q.is_granted,"             \
    " 'answer', q.answer, 'decided', q.decided_at) FROM return_request q JOIN user qu ON qu.id = q.asked_by"                                        \
    " WHERE q.enterprise_id = f.enterprise_id AND q.period = f.period ORDER BY q.asked_at DESC LIMIT 1)"

} // namespace tianbao::filing
