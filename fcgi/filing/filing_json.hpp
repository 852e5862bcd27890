// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"

namespace tianbao::filing {

// What statements bring as one column of JSON, so that a filing comes with its lists in one row. A text that the statement
// itself did not make throws nlohmann::json::exception.

/// [{"place", "note", "answer"}], 批注; in the order of their places, which the database does not promise.
std::vector<Mark> marks_from_json(std::string_view text);

/// {"id", "number", "reason", "by", "at", "granted", "answer", "decided"}, 申请退回.
ReturnRequest request_from_json(std::string_view text);

/// [{"check", "place", "until"}], 免再说明.
std::vector<form::Acceptance> acceptances_from_json(std::string_view text);

} // namespace tianbao::filing
