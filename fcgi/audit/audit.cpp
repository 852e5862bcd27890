// SPDX-License-Identifier: MPL-2.0
#include "audit/audit.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::audit {

namespace {

constexpr db::Sql kInsert{"INSERT INTO audit_event (id, at, act, actor_id, object_kind, object_id, detail, client_address, request_id)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};

} // namespace

Source source_of(const http::Request& request, const http::Caller& caller, Instant now)
{
    return {caller.user().id, request.client_address, request.id, now};
}

void record(db::Transaction& tx, const Source& source, const Event& event)
{
    nlohmann::json detail = nlohmann::json::object();
    for (const auto& [name, value] : event.detail) detail[std::string(name)] = value;
    tx.execute(kInsert, new_id_text(source.at), source.at, event.act, source.actor, event.object_kind, event.object_id, detail.dump(),
               source.client_address, source.request_id);
}

} // namespace tianbao::audit
