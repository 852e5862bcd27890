// SPDX-License-Identifier: MPL-2.0
#include "audit/seal_repository.hpp"

#include <algorithm>

namespace tianbao::audit {

namespace {

#define TIANBAO_SEAL "SELECT number, first_id, last_id, events, content_hash, previous_hash, hash, sealed_at FROM audit_seal"
#define TIANBAO_EVENT "e.id, e.at, e.act, e.actor_id, e.object_kind, e.object_id, e.detail, e.client_address, e.request_id"

constexpr db::Sql kLast{TIANBAO_SEAL " ORDER BY number DESC LIMIT 1"};
constexpr db::Sql kFind{TIANBAO_SEAL " WHERE number = ?"};
constexpr db::Sql kFindByHash{TIANBAO_SEAL " WHERE hash = ?"};
constexpr db::Sql kAfter{TIANBAO_SEAL " WHERE number > ? ORDER BY number LIMIT ?"};
constexpr db::Sql kLastLinked{"SELECT MAX(seal) FROM audit_link"};
constexpr db::Sql kFirstLinked{"SELECT MIN(seal) FROM audit_link"};

constexpr db::Sql kUnsealed{"SELECT " TIANBAO_EVENT " FROM audit_event e LEFT JOIN audit_link l ON l.event_id = e.id"
                            " WHERE e.id >= ? AND l.event_id IS NULL ORDER BY e.id LIMIT ?"};

constexpr db::Sql kFirstUnsealedBefore{"SELECT e.id FROM audit_event e LEFT JOIN audit_link l ON l.event_id = e.id"
                                       " WHERE e.id < ? AND l.event_id IS NULL ORDER BY e.id LIMIT 1"};

constexpr db::Sql kWaiting{"SELECT COUNT(*), MIN(at) FROM (SELECT e.at FROM audit_event e LEFT JOIN audit_link l ON l.event_id = e.id"
                           " WHERE e.id >= ? AND l.event_id IS NULL LIMIT 10000) w"};
static_assert(kMostCounted == 10000, "the LIMIT of the statement");

constexpr db::Sql kRowsOf{"SELECT l.seal, l.event_id, l.hash, " TIANBAO_EVENT " FROM audit_link l LEFT JOIN audit_event e ON e.id = l.event_id"
                          " WHERE l.seal BETWEEN ? AND ? ORDER BY l.seal, l.event_id"};

constexpr db::Sql kInsert{"INSERT INTO audit_seal (number, first_id, last_id, events, content_hash, previous_hash, hash, sealed_at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kLastOlderThan{"SELECT COALESCE(MIN(number) - 1, (SELECT MAX(number) FROM audit_seal)) FROM audit_seal"
                                 " WHERE sealed_at >= ? OR last_id >= ?"};
constexpr db::Sql kRemoveEvents{"DELETE e FROM audit_event e JOIN audit_link l ON l.event_id = e.id WHERE l.seal = ?"};
constexpr db::Sql kRemoveLinks{"DELETE FROM audit_link WHERE seal = ?"};

#undef TIANBAO_SEAL
#undef TIANBAO_EVENT

constexpr std::size_t kLinksAtOnce = 1000;

Seal seal_of(const db::Rows& rows)
{
    return {rows.number(1), rows.text(2), rows.text(3), static_cast<int>(rows.number(4)), rows.text(5), rows.text(6), rows.text(7), rows.instant(8)};
}

std::optional<Seal> one_seal(db::Rows rows)
{
    return rows.next() ? std::optional{seal_of(rows)} : std::nullopt;
}

EventRow event_of(const db::Rows& rows, int column)
{
    return {rows.text(column),     rows.text(column + 1), rows.text(column + 2), rows.optional_text(column + 3), rows.text(column + 4),
            rows.text(column + 5), rows.text(column + 6), rows.text(column + 7), rows.text(column + 8)};
}

std::int64_t one_number(db::Rows rows)
{
    return rows.next() ? rows.number(1) : 0;
}

} // namespace

std::optional<Seal> SealRepository::last()
{
    return one_seal(database_.query(kLast));
}

std::optional<Seal> SealRepository::find(std::int64_t number)
{
    return one_seal(database_.query(kFind, number));
}

std::optional<Seal> SealRepository::find_by_hash(std::string_view hash)
{
    return one_seal(database_.query(kFindByHash, hash));
}

std::vector<Seal> SealRepository::after(std::int64_t number, int limit)
{
    auto rows = database_.query(kAfter, number, limit);
    std::vector<Seal> seals;
    while (rows.next()) seals.push_back(seal_of(rows));
    return seals;
}

std::int64_t SealRepository::last_linked()
{
    return one_number(database_.query(kLastLinked));
}

std::int64_t SealRepository::first_linked()
{
    return one_number(database_.query(kFirstLinked));
}

std::vector<EventRow> SealRepository::unsealed(std::string_view from_id, int limit)
{
    auto rows = database_.query(kUnsealed, from_id, limit);
    std::vector<EventRow> events;
    while (rows.next()) events.push_back(event_of(rows, 1));
    return events;
}

std::optional<std::string> SealRepository::first_unsealed_before(std::string_view id)
{
    auto rows = database_.query(kFirstUnsealedBefore, id);
    return rows.next() ? std::optional{rows.text(1)} : std::nullopt;
}

Waiting SealRepository::waiting(std::string_view from_id)
{
    auto rows = database_.query(kWaiting, from_id);
    return rows.next() ? Waiting{rows.number(1), rows.optional_instant(2)} : Waiting{};
}

std::vector<LinkedRow> SealRepository::rows_of(std::int64_t first, std::int64_t last)
{
    auto rows = database_.query(kRowsOf, first, last);
    std::vector<LinkedRow> linked;
    while (rows.next())
        linked.push_back({rows.number(1), {rows.text(2), rows.text(3)}, rows.is_null(4) ? std::nullopt : std::optional{event_of(rows, 4)}});
    return linked;
}

void SealRepository::append(const Seal& seal, const std::vector<Link>& links)
{
    database_.execute(kInsert, seal.number, seal.first_id, seal.last_id, seal.events, seal.content_hash, seal.previous_hash, seal.hash,
                      seal.sealed_at);
    for (std::size_t begin = 0; begin < links.size(); begin += kLinksAtOnce) {
        const auto end = std::min(begin + kLinksAtOnce, links.size());
        std::string text = "INSERT INTO audit_link (seal, event_id, hash) VALUES ";
        std::vector<db::Value> values;
        for (auto i = begin; i < end; ++i) {
            text += i == begin ? "(?, ?, ?)" : ", (?, ?, ?)";
            values.insert(values.end(), {db::value_of(seal.number), db::value_of(links[i].event), db::value_of(links[i].hash)});
        }
        database_.execute_all(text, values);
    }
}

std::int64_t SealRepository::last_older_than(Instant before)
{
    return one_number(database_.query(kLastOlderThan, before, first_id_text(before)));
}

std::size_t SealRepository::remove_content(std::int64_t seal)
{
    const auto removed = database_.execute(kRemoveEvents, seal);
    database_.execute(kRemoveLinks, seal);
    return removed;
}

} // namespace tianbao::audit
