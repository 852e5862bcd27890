// SPDX-License-Identifier: MPL-2.0
#include "association/try_repository.hpp"

#include "association/match.hpp"

#include <stdexcept>

namespace tianbao::association {

namespace {

// one statement decides; rows that wait for each other's end are looked at again. What lies further ahead than the window is long was taken under
// a clock that was ahead: it is free
constexpr db::Sql kTake{"UPDATE proof_try SET tried_at = ? WHERE kind = ? AND subject = ? AND (tried_at <= ? OR tried_at > ?) ORDER BY place LIMIT 1"};
constexpr db::Sql kCount{"SELECT COUNT(*) FROM proof_try WHERE kind = ? AND subject = ?"};
constexpr db::Sql kPlaces{"INSERT INTO proof_try (kind, subject, place, tried_at) VALUES (?, ?, 1, ?), (?, ?, 2, ?), (?, ?, 3, ?), (?, ?, 4, ?),"
                          " (?, ?, 5, ?) ON DUPLICATE KEY UPDATE place = VALUES(place)"};
constexpr db::Sql kGiveBack{"UPDATE proof_try SET tried_at = ? WHERE kind = ? AND subject = ? AND tried_at = ? LIMIT 1"};
constexpr db::Sql kTaken{"SELECT tried_at FROM proof_try WHERE kind = ? AND subject = ? AND tried_at > ? AND tried_at <= ? ORDER BY tried_at DESC"};
constexpr db::Sql kRemove{"DELETE FROM proof_try WHERE tried_at <= ? OR tried_at > ? ORDER BY kind, subject, place LIMIT 500"};

static_assert(kMostMismatches == 5, "the places of kPlaces");

constexpr Instant kNever{};

std::string_view word_of(TryKind kind)
{
    switch (kind) {
    case TryKind::match_user:
        return "match_user";
    case TryKind::match_uscc:
        return "match_uscc";
    case TryKind::code_user:
        return "code_user";
    case TryKind::code_uscc:
        return "code_uscc";
    }
    throw std::logic_error("no such kind of try");
}

} // namespace

bool TryRepository::take(TryKind kind, std::string_view subject, Instant now)
{
    if (take_free(kind, subject, now)) return true;
    {
        auto rows = database_.query(kCount, word_of(kind), subject);
        if (rows.next() && rows.number(1) == kMostMismatches) return false;
    }
    const auto k = word_of(kind);
    database_.execute(kPlaces, k, subject, kNever, k, subject, kNever, k, subject, kNever, k, subject, kNever, k, subject, kNever);
    return take_free(kind, subject, now);
}

bool TryRepository::take_free(TryKind kind, std::string_view subject, Instant now)
{
    return database_.execute(kTake, now, word_of(kind), subject, now - kMismatchWindow, now + kMismatchWindow) == 1;
}

void TryRepository::give_back(TryKind kind, std::string_view subject, Instant taken_at)
{
    database_.execute(kGiveBack, kNever, word_of(kind), subject, taken_at);
}

std::vector<Instant> TryRepository::taken(TryKind kind, std::string_view subject, Instant now)
{
    auto rows = database_.query(kTaken, word_of(kind), subject, now - kMismatchWindow, now + kMismatchWindow);
    std::vector<Instant> taken;
    while (rows.next()) taken.push_back(rows.instant(1));
    return taken;
}

int TryRepository::remove_old(Instant now)
{
    return static_cast<int>(database_.execute(kRemove, now - kMismatchWindow, now + kMismatchWindow));
}

} // namespace tianbao::association
