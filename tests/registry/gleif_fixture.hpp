// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace tianbao::support {

/// One LEI record as GLEIF's interface tells it, of a made-up enterprise, less what nobody reads.
inline nlohmann::json lei_record(const std::string& uscc = "91310101TBTB000122")
{
    using nlohmann::json;
    const json address{{"language", "zh"},     {"addressLines", {"黄浦区测试一路1号", "3层"}}, {"addressNumber", nullptr}, {"city", "上海市"},
                       {"region", "CN-SH"},    {"country", "CN"},                              {"postalCode", "200000"}};
    json entity{{"legalName", {{"name", "测试001号精密机械（上海）有限公司"}, {"language", "zh"}}},
                {"otherNames", json::array({{{"name", "Made-up 1 Ltd."}, {"language", "en"}, {"type", "ALTERNATIVE_LANGUAGE_LEGAL_NAME"}}})},
                {"legalAddress", address},
                {"registeredAt", {{"id", "RA999999"}, {"other", nullptr}}},
                {"registeredAs", uscc},
                {"jurisdiction", "CN"},
                {"category", "GENERAL"},
                {"status", "ACTIVE"},
                {"creationDate", "2003-05-11T16:00:00Z"},
                {"expiration", {{"date", nullptr}, {"reason", nullptr}}}};
    return {{"type", "lei-records"},
            {"id", "3003TBTB000000000100"},
            {"attributes", {{"lei", "3003TBTB000000000100"}, {"entity", entity}, {"registration", {{"status", "ISSUED"}}}}},
            {"links", {{"self", "https://lei.example/api/v1/lei-records/3003TBTB000000000100"}}}};
}

inline nlohmann::json lei_list(nlohmann::json data)
{
    return {{"meta", {{"goldenCopy", {{"publishDate", "2026-11-20T00:00:00Z"}}}}},
            {"links", {{"first", "https://lei.example/api/v1/lei-records"}}},
            {"data", std::move(data)}};
}

} // namespace tianbao::support
