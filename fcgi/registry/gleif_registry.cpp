// SPDX-License-Identifier: MPL-2.0
#include "registry/gleif_registry.hpp"

#include "registry/exchange.hpp"
#include "registry/gleif_answer.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::registry {

Expected<Entity, RegistryFault> GleifRegistry::find(const enterprise::UnifiedSocialCreditCode& code, Instant, std::string_view)
{
    const auto answer = exchange(settings_, [&] {
        net::Call call;
        call.url = settings_.gleif_url + "/api/v1/lei-records?filter%5Bentity.registeredAs%5D=" + code.text() + "&page%5Bsize%5D=10";
        call.headers = {{"Accept", "application/vnd.api+json"}};
        return call;
    });
    if (!answer) return Unexpected<RegistryFault>(answer.error());
    return read_gleif_answer(*answer, code);
}

} // namespace tianbao::registry
