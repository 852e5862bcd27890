// SPDX-License-Identifier: MPL-2.0
#include "audit/audit.hpp"

#include "util/secret.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::audit {

namespace {

constexpr db::Sql kInsert{"INSERT INTO audit_event (id, at, act, actor_id, object_kind, object_id, detail, client_address, request_id)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};

void insert(db::Reader& database, const Source& source, const Event& event)
{
    nlohmann::json detail = nlohmann::json::object();
    for (const auto& [name, value] : event.detail) detail[std::string(name)] = value;
    database.execute(kInsert, new_id_text(source.at), source.at, event.act, source.actor, event.object_kind, event.object_id, detail.dump(),
                     source.client_address, source.request_id);
}

} // namespace

Source source_of(const http::Request& request, const http::Caller& caller, Instant now)
{
    return {caller.user().id, request.client_address, request.id, now};
}

Source operator_source(Instant now)
{
    return {std::nullopt, "", hex(random_bytes(16)), now};
}

void record(db::Transaction& tx, const Source& source, const Event& event)
{
    insert(tx, source, event);
}

void record_read(db::Reader database, const Source& source, const Event& event)
{
    insert(database, source, event);
}

} // namespace tianbao::audit
