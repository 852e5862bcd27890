// SPDX-License-Identifier: MPL-2.0
#include "filing/definition_handlers.hpp"

namespace tianbao::filing {

// GET /form/{version}/definition?v=HASH: anybody; an address with another hash gets today's text, which it must not keep
http::Response DefinitionHandlers::definition(const http::Request& request, const http::Caller&)
{
    const auto* definition = definitions_.find(request.path_value("version"));
    if (!definition) throw http::NotFound{};
    auto answer = http::json(definition->json);
    if (request.query.text("v") != definition->hash) return answer;
    return std::move(answer).with_header("Cache-Control", "public, max-age=31536000, immutable");
}

} // namespace tianbao::filing
