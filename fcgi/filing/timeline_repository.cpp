// SPDX-License-Identifier: MPL-2.0
#include "filing/timeline_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::filing {

namespace {

constexpr db::Sql kFind{
    "SELECT e.id, e.uscc, e.name FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ? WHERE e.uscc = ?"};

constexpr db::Sql kWatch{"SELECT e.id, e.uscc, e.name FROM enterprise e WHERE e.uscc = ? AND ? IN ('', e.district)"};

// What was imported is one line for each import. Eight hours make the day in Shanghai. Where a line
// is about a cell, the filing says which form it is of. Who read or exported what is told to the auditor, not to colleagues.
constexpr db::Sql kLines{
    "SELECT t.id, t.at, t.act, u.name, t.object_kind, t.object_id, t.detail, t.times, r.name,"
    " (SELECT f.form_version FROM filing f WHERE t.act IN ('filing.adjust', 'filing.withdraw_adjustment') AND f.enterprise_id = ?"
    " AND f.period = CAST(REPLACE(SUBSTRING(t.object_id, 28, 7), '-', '') AS UNSIGNED)) FROM ("
    "SELECT MAX(a.id) AS id, MAX(a.at) AS at, MAX(a.act) AS act, MAX(a.actor_id) AS actor_id, MAX(a.object_kind) AS object_kind,"
    " MAX(a.object_id) AS object_id, MAX(a.detail) AS detail, COUNT(*) AS times FROM ("
    "SELECT id, at, act, actor_id, object_kind, object_id, detail FROM audit_event WHERE object_kind = 'enterprise' AND object_id = ?"
    " UNION ALL SELECT id, at, act, actor_id, object_kind, object_id, detail FROM audit_event"
    " WHERE object_kind = 'filing' AND object_id >= ? AND object_id < ?"
    " UNION ALL SELECT v.submission_key, MAX(i.confirmed_at), 'filing.import', MAX(i.confirmed_by), 'enterprise', MAX(v.enterprise_id),"
    " JSON_OBJECT('first', CONCAT(LEFT(MIN(v.period), 4), '-', RIGHT(MIN(v.period), 2)),"
    " 'last', CONCAT(LEFT(MAX(v.period), 4), '-', RIGHT(MAX(v.period), 2)), 'times', CAST(COUNT(*) AS CHAR)) FROM filing_version v"
    " JOIN import_run i ON i.id = v.submission_key WHERE v.enterprise_id = ? AND v.source = 'import' GROUP BY v.submission_key"
    ") a GROUP BY IF(a.act = 'enterprise.view_as' OR (a.act = 'filing.save' AND JSON_VALUE(a.detail, '$.auto') = '1'),"
    " CONCAT(a.actor_id, a.object_id, DATE(a.at + INTERVAL 8 HOUR)), a.id)"
    ") t LEFT JOIN user u ON u.id = t.actor_id LEFT JOIN user r ON r.id = JSON_VALUE(t.detail, '$.to')"
    " WHERE t.act NOT IN ('filing.export', 'filing.read', 'enterprise.read') AND (? = '' OR t.id < ?) ORDER BY t.id DESC LIMIT ?"};

std::string detail_of(const nlohmann::json& detail, const char* name)
{
    const auto found = detail.find(name);
    return found != detail.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

TimelineLine line_of(const db::Rows& rows)
{
    TimelineLine line{rows.text(1), rows.instant(2), rows.text(3), rows.text(4)};
    const auto object = rows.text(6);
    if (const auto slash = object.find('/'); slash != std::string::npos) line.period = period::Period::parse(object.substr(slash + 1, 7));
    const auto detail = nlohmann::json::parse(rows.text(7));
    line.to = rows.text(9);
    line.form_version = rows.text(10);
    line.reason_class = detail_of(detail, "class");
    line.number = detail_of(detail, "number");
    line.until = detail_of(detail, "until");
    line.first = detail_of(detail, "first");
    line.last = detail_of(detail, "last");
    line.reason = detail_of(detail, "reason");
    line.place = detail_of(detail, "place");
    line.value = detail_of(detail, "new_value");
    line.is_automatic = detail_of(detail, "auto") == "1";
    const auto times = detail_of(detail, "times");
    line.times = times.empty() ? static_cast<int>(rows.number(8)) : std::stoi(times);
    return line;
}

} // namespace

std::optional<TimelineEnterprise> TimelineRepository::find(const UserId& user, std::string_view uscc)
{
    auto rows = database_.query(kFind, user, uscc);
    if (!rows.next()) return std::nullopt;
    return TimelineEnterprise{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3)};
}

std::optional<TimelineEnterprise> TimelineRepository::watch(std::string_view district, std::string_view uscc)
{
    auto rows = database_.query(kWatch, uscc, district);
    if (!rows.next()) return std::nullopt;
    return TimelineEnterprise{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3)};
}

std::vector<TimelineLine> TimelineRepository::lines(const EnterpriseId& enterprise, std::string_view before, int most)
{
    // "0" follows "/": all objects that begin with the enterprise and a slash
    auto rows = database_.query(kLines, enterprise, enterprise, enterprise.text() + "/", enterprise.text() + "0", enterprise, before, before, most);
    std::vector<TimelineLine> lines;
    while (rows.next()) lines.push_back(line_of(rows));
    return lines;
}

} // namespace tianbao::filing
