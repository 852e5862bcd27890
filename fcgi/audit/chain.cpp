// SPDX-License-Identifier: MPL-2.0
#include "audit/chain.hpp"

#include "util/secret.hpp"

#include <algorithm>

namespace tianbao::audit {

namespace {

const std::string kBeforeTheFirst(64, '0');

/// Puts a text after its length.
void put(std::string& to, std::string_view text)
{
    to += std::to_string(text.size());
    to += ':';
    to += text;
    to += '\n';
}

void put(std::string& to, const std::optional<std::string>& text)
{
    if (text)
        put(to, std::string_view(*text));
    else
        to += "-\n";
}

} // namespace

std::string hash_of(const EventRow& row)
{
    std::string canonical = "audit_event 1\n";
    for (const auto* text : {&row.id, &row.at, &row.act}) put(canonical, std::string_view(*text));
    put(canonical, row.actor);
    for (const auto* text : {&row.object_kind, &row.object_id, &row.detail, &row.client_address, &row.request_id})
        put(canonical, std::string_view(*text));
    return hex(sha256(canonical));
}

std::string content_hash_of(const std::vector<Link>& links)
{
    std::string canonical = "audit_link 1\n";
    for (const auto& link : links) {
        put(canonical, std::string_view(link.event));
        put(canonical, std::string_view(link.hash));
    }
    return hex(sha256(canonical));
}

std::string hash_of(const Seal& seal)
{
    std::string canonical = "audit_seal 1\n";
    for (const auto& text : {std::to_string(seal.number), seal.first_id, seal.last_id, std::to_string(seal.events), seal.content_hash,
                             seal.previous_hash, sql_text(seal.sealed_at)})
        put(canonical, std::string_view(text));
    return hex(sha256(canonical));
}

Seal seal_after(const std::optional<Seal>& last, const std::vector<Link>& links, Instant now)
{
    Seal seal{last ? last->number + 1 : 1,
              links.front().event,
              links.back().event,
              static_cast<int>(links.size()),
              content_hash_of(links),
              last ? last->hash : kBeforeTheFirst,
              {},
              now};
    seal.hash = hash_of(seal);
    return seal;
}

std::string least_id_after(const Seal& last, Instant now, std::chrono::minutes late)
{
    auto least = first_id_text(std::min(last.sealed_at, now) - late);
    return last.events < kMayLeaveOthers ? least : std::min(least, last.last_id);
}

} // namespace tianbao::audit
