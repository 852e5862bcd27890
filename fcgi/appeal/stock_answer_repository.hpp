// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"

#include <vector>

namespace tianbao::appeal {

using StockAnswerId = Id<struct StockAnswerTag>;

/// 常用答复: what officers often answer. Those of the service centre are for all, those of a district for its officers.
struct StockAnswer {
    StockAnswerId id;
    std::string district; ///< whose officers keep it: a code, or contact::kCentre
    std::string title;
    std::string text;
};

/// What the officers of `district` may use, those of the centre included, by title.
std::vector<StockAnswer> stock_answers(db::Reader& database, std::string_view district);

/// False: the same form came before.
bool add_stock_answer(db::Reader& database, const StockAnswer& answer, const UserId& officer, Instant now);

/// False: there is none, or it is kept by others.
bool remove_stock_answer(db::Reader& database, const StockAnswerId& id, std::string_view district);

} // namespace tianbao::appeal
