// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "appeal/appeal_views.hpp"
#include "appeal/stock_answer_repository.hpp"

namespace tianbao::appeal {

/// What an officer's list shows.
struct Desk {
    DeskFilter filter;
    std::array<std::int64_t, 3> counts;
    std::vector<Appeal> appeals;
    bool is_of_city = false; ///< the officer chooses a district
    bool is_first_page = true;
    std::string next_key = {}; ///< empty: the last page
};

void show_desk(html::Dictionary& values, const Desk& desk, const enterprise::Districts& districts);

/// The forms beside an appeal: the answer, to whom it may be handed on, the closing. `to`: the office chosen before.
void show_answering(html::Dictionary& values, const Thread& thread, const std::vector<StockAnswer>& answers, const enterprise::Districts& districts,
                    std::string_view to);

/// 常用答复: `own` are those that the officer may remove.
void show_stock_answers(html::Dictionary& values, const std::vector<StockAnswer>& answers, std::string_view own);

} // namespace tianbao::appeal
