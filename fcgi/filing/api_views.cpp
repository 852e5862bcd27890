// SPDX-License-Identifier: MPL-2.0
#include "filing/api_views.hpp"

#include "html/names.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::filing {

namespace names = html::names;

namespace {

using nlohmann::json;

struct ToldOutcome {
    const char* outcome;
    html::Name words;
};

ToldOutcome told_of(http::ApiError error)
{
    switch (error) {
    case http::ApiError::bad_request:
        return {"bad_request", names::kAPI_BAD_REQUEST};
    case http::ApiError::no_key:
        return {"no_key", names::kAPI_NO_KEY};
    case http::ApiError::too_many:
        return {"too_many", names::kAPI_TOO_MANY};
    case http::ApiError::not_found:
        return {"not_found", names::kAPI_NOT_FOUND};
    case http::ApiError::wrong_method:
        return {"wrong_method", names::kAPI_WRONG_METHOD};
    case http::ApiError::too_large:
        return {"too_large", names::kAPI_TOO_LARGE};
    case http::ApiError::unavailable:
        return {"unavailable", names::kAPI_UNAVAILABLE};
    case http::ApiError::fault:
        break;
    }
    return {"fault", names::kAPI_FAULT};
}

ToldOutcome told_of(ApiFault fault)
{
    switch (fault) {
    case ApiFault::not_json:
        return {"not_json", names::kAPI_NOT_JSON};
    case ApiFault::no_version:
        return {"no_version", names::kAPI_NO_VERSION};
    case ApiFault::no_cells:
        return {"no_cells", names::kAPI_NO_CELLS};
    case ApiFault::not_text:
        return {"not_text", names::kAPI_NOT_TEXT};
    case ApiFault::unknown_cells:
        return {"unknown_cells", names::kAPI_UNKNOWN_CELLS};
    case ApiFault::unknown_explanations:
        return {"unknown_explanations", names::kAPI_UNKNOWN_EXPLANATIONS};
    case ApiFault::unknown_members:
        break;
    }
    return {"unknown_members", names::kAPI_UNKNOWN_MEMBERS};
}

html::Name words_of(const std::string& outcome)
{
    if (outcome == "not_filler") return names::kAPI_NOT_FILLER;
    if (outcome == "not_open") return names::kAPI_NOT_OPEN;
    if (outcome == "already_filed") return names::kAPI_ALREADY_FILED;
    return names::kAPI_CHANGED;
}

} // namespace

std::string ApiWords::error(http::ApiError error, const std::string& request_id) const
{
    const auto told = told_of(error);
    return json{{"outcome", told.outcome}, {"message", words_(told.words)}, {"request", request_id}}.dump();
}

std::string ApiWords::refused(const ApiRefusal& refusal, const std::string& request_id) const
{
    const auto told = told_of(refusal.fault);
    json answer{{"outcome", told.outcome}, {"message", words_(told.words)}, {"request", request_id}};
    if (!refusal.names.empty()) answer["names"] = refusal.names;
    return answer.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string ApiWords::refused(const std::string& outcome, const std::string& request_id) const
{
    return json{{"outcome", outcome}, {"message", words_(words_of(outcome))}, {"request", request_id}}.dump();
}

} // namespace tianbao::filing
