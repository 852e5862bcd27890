// SPDX-License-Identifier: MPL-2.0
#include "association/enrolment_code_repository.hpp"

namespace tianbao::association {

namespace {

constexpr db::Sql kOpen{"SELECT id, code_hash, valid_until FROM enrolment_code WHERE enterprise_id = ? AND is_open"};
constexpr db::Sql kList{"SELECT c.id, c.issued_at, i.name, c.valid_until, c.wrong_tries, c.ending, c.ended_at, x.name FROM enrolment_code c"
                        " LEFT JOIN user i ON i.id = c.issued_by LEFT JOIN user x ON x.id = c.ended_by"
                        " WHERE c.enterprise_id = ? ORDER BY c.id DESC LIMIT ?"};

constexpr db::Sql kAdd{"INSERT INTO enrolment_code (id, enterprise_id, code_hash, issued_at, issued_by, valid_until) VALUES (?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kEnd{"UPDATE enrolment_code SET is_open = NULL, ending = IF(valid_until <= ?, 'expired', ?), ended_at = ?, ended_by = ?"
                       " WHERE id = ? AND enterprise_id = ? AND is_open"};
constexpr db::Sql kUse{"UPDATE enrolment_code SET is_open = NULL, ending = 'used', ended_at = ?, ended_by = ?"
                       " WHERE id = ? AND is_open AND valid_until > ?"};
constexpr db::Sql kWrong{"UPDATE enrolment_code SET wrong_tries = wrong_tries + 1 WHERE id = ? AND is_open"};
constexpr db::Sql kGuessed{"UPDATE enrolment_code SET is_open = NULL, ending = 'guessed', ended_at = ? WHERE id = ? AND is_open AND wrong_tries >= ?"};

} // namespace

std::optional<OpenCode> EnrolmentCodeRepository::open_of(const EnterpriseId& enterprise)
{
    auto rows = database_.query(kOpen, enterprise);
    if (!rows.next()) return std::nullopt;
    return OpenCode{EnrolmentCodeId::stored(rows.text(1)), rows.text(2), rows.instant(3)};
}

std::vector<EnrolmentCode> EnrolmentCodeRepository::list(const EnterpriseId& enterprise, int most)
{
    auto rows = database_.query(kList, enterprise, most);
    std::vector<EnrolmentCode> codes;
    while (rows.next())
        codes.push_back({EnrolmentCodeId::stored(rows.text(1)), rows.instant(2), rows.text(3), rows.instant(4), static_cast<int>(rows.number(5)),
                         code_ending_from(rows.text(6)), rows.optional_instant(7), rows.text(8)});
    return codes;
}

bool EnrolmentCodeRepository::add(const EnrolmentCodeId& id, const EnterpriseId& enterprise, const std::string& hash, const UserId& by, Instant now,
                                  Instant valid_until)
{
    try {
        database_.execute(kAdd, id, enterprise, hash, now, by, valid_until);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool EnrolmentCodeRepository::end(const EnrolmentCodeId& id, const EnterpriseId& enterprise, CodeEnding ending, const UserId& by, Instant now)
{
    return database_.execute(kEnd, now, word_of(ending), now, by, id, enterprise) == 1;
}

bool EnrolmentCodeRepository::use(const EnrolmentCodeId& id, const UserId& by, Instant now)
{
    return database_.execute(kUse, now, by, id, now) == 1;
}

bool EnrolmentCodeRepository::note_wrong_try(const EnrolmentCodeId& id, Instant now)
{
    database_.execute(kWrong, id);
    return database_.execute(kGuessed, now, id, kMostWrongTries) == 1;
}

} // namespace tianbao::association
