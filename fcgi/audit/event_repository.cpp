// SPDX-License-Identifier: MPL-2.0
#include "audit/event_repository.hpp"

#include "db/like.hpp"

#include <algorithm>
#include <array>

namespace tianbao::audit {

namespace {

// The rows `e` with the names of who acted and on what; filings bear the id of their enterprise in front.
#define TIANBAO_NAMED(rows)                                                                                                                          \
    "SELECT e.id, e.at, e.act, e.actor_id, u.name, e.object_kind, e.object_id, COALESCE(n.name, o.name), n.uscc, e.detail, e.client_address,"        \
    " e.request_id, l.seal FROM " rows " LEFT JOIN user u ON u.id = e.actor_id"                                                                      \
    " LEFT JOIN enterprise n ON e.object_kind IN ('enterprise', 'filing') AND n.id = LEFT(e.object_id, 26)"                                          \
    " LEFT JOIN user o ON e.object_kind IN ('user', 'former_login') AND o.id = e.object_id LEFT JOIN audit_link l ON l.event_id = e.id"

constexpr db::Sql kList{
    TIANBAO_NAMED("(SELECT id, at, act, actor_id, object_kind, object_id, detail, client_address, request_id FROM audit_event"
                  " WHERE id >= ? AND id < ? AND (? = '' OR act = ?) AND (? = '' OR actor_id IN (?, ?, ?, ?, ?)) AND (? = '' OR client_address = ?)"
                  " AND (? = '' OR (object_kind = ? AND (? = '' OR object_id LIKE ?)))"
                  " AND (? = '' OR (object_kind = 'enterprise' AND object_id = ?) OR (object_kind = 'filing' AND object_id LIKE ?)"
                  " OR (object_kind = 'uscc' AND object_id = ?)) ORDER BY id DESC LIMIT ?) e") " ORDER BY e.id DESC"};

constexpr db::Sql kFind{TIANBAO_NAMED("audit_event e") " WHERE e.id = ?"};

#undef TIANBAO_NAMED

constexpr db::Sql kSealOf{"SELECT s.number, s.first_id, s.last_id, s.events, s.content_hash, s.previous_hash, s.hash, s.sealed_at, l.hash"
                          " FROM audit_link l JOIN audit_seal s ON s.number = l.seal WHERE l.event_id = ?"};

constexpr db::Sql kPeople{"SELECT id, name, created_at FROM user WHERE name = ? OR id = ? ORDER BY id LIMIT 6"};
static_assert(kMostNamesakes + 1 == 6, "the LIMIT of the statement");

constexpr db::Sql kEnterprise{"SELECT id FROM enterprise WHERE uscc = ?"};

constexpr db::Sql kLastVerification{
    "SELECT at, JSON_VALUE(detail, '$.result'), JSON_VALUE(detail, '$.seal'), JSON_VALUE(detail, '$.event'), JSON_VALUE(detail, '$.events')"
    " FROM audit_event WHERE act = 'audit.verify' ORDER BY id DESC LIMIT 1"};

RecordedEvent event_of(const db::Rows& rows)
{
    return {rows.text(1), rows.instant(2), rows.text(3),  rows.text(4),  rows.text(5),  rows.text(6),   rows.text(7),
            rows.text(8), rows.text(9),    rows.text(10), rows.text(11), rows.text(12), rows.number(13)};
}

/// The columns are ASCII: what is not stands in none, and the database refuses to compare it.
bool can_be_found(const Search& search)
{
    const auto is_ascii = [](std::string_view text) { return std::all_of(text.begin(), text.end(), [](char c) { return c > 0; }); };
    return is_ascii(search.act) && is_ascii(search.address) && is_ascii(search.object_kind) && is_ascii(search.object_id);
}

/// As a pattern: the text itself and all that begins with it.
std::string beginning(std::string_view text)
{
    return db::literal(text) + "%";
}

} // namespace

std::vector<RecordedEvent> EventRepository::list(const Search& search, int limit)
{
    if (!can_be_found(search)) return {};
    std::array<std::string, kMostNamesakes> persons;
    for (std::size_t i = 0; i < persons.size() && !search.persons.empty(); ++i)
        persons[i] = search.persons[std::min(i, search.persons.size() - 1)].text();
    auto rows =
        database_.query(kList, search.from_id, search.before_id, search.act, search.act, persons[0], persons[0], persons[1], persons[2], persons[3],
                        persons[4], search.address, search.address, search.object_kind, search.object_kind, search.object_id,
                        beginning(search.object_id), search.enterprise, search.enterprise, beginning(search.enterprise + "/"), search.uscc, limit);
    std::vector<RecordedEvent> events;
    while (rows.next()) events.push_back(event_of(rows));
    return events;
}

std::optional<RecordedEvent> EventRepository::find(std::string_view id)
{
    auto rows = database_.query(kFind, id);
    return rows.next() ? std::optional{event_of(rows)} : std::nullopt;
}

std::optional<EventSeal> EventRepository::seal_of(std::string_view id)
{
    auto rows = database_.query(kSealOf, id);
    if (!rows.next()) return std::nullopt;
    return EventSeal{
        {rows.number(1), rows.text(2), rows.text(3), static_cast<int>(rows.number(4)), rows.text(5), rows.text(6), rows.text(7), rows.instant(8)},
        rows.text(9)};
}

std::vector<Namesake> EventRepository::people(std::string_view id_or_name)
{
    auto rows = database_.query(kPeople, id_or_name, is_id_text(id_or_name) ? id_or_name : std::string_view{});
    std::vector<Namesake> people;
    while (rows.next()) people.push_back({UserId::stored(rows.text(1)), rows.text(2), rows.instant(3)});
    return people;
}

std::optional<EnterpriseId> EventRepository::enterprise(std::string_view uscc)
{
    auto rows = database_.query(kEnterprise, uscc);
    return rows.next() ? std::optional{EnterpriseId::stored(rows.text(1))} : std::nullopt;
}

std::optional<PastVerification> EventRepository::last_verification()
{
    auto rows = database_.query(kLastVerification);
    return rows.next() ? std::optional{PastVerification{rows.instant(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)}} : std::nullopt;
}

} // namespace tianbao::audit
