// SPDX-License-Identifier: MPL-2.0
#include "account/held_form_repository.hpp"

#include "sealing/places.hpp"

namespace tianbao::account {

namespace {

constexpr db::Sql kFind{"SELECT user_id, path, fields, created_at, form_token FROM held_form WHERE token_hash = ? AND created_at > ?"};
constexpr db::Sql kInsert{"INSERT INTO held_form (token_hash, user_id, path, fields, created_at, form_token) VALUES (?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kRemove{"DELETE FROM held_form WHERE token_hash = ?"};
constexpr db::Sql kRemoveOld{"DELETE FROM held_form WHERE created_at <= ? ORDER BY created_at LIMIT 20"};

} // namespace

std::optional<HeldForm> HeldFormRepository::find(std::string_view token_hash, Instant now)
{
    auto rows = database_.query(kFind, token_hash, now - kHeldFormLife);
    if (!rows.next()) return std::nullopt;
    HeldForm form{{},
                  rows.text(2),
                  fields_from_json(database_.sealer().opened_json(rows.text(3), {sealing::kHeldFields, token_hash})),
                  rows.instant(4),
                  rows.text(5)};
    if (const auto user = rows.optional_text(1)) form.user = UserId::stored(*user);
    return form;
}

void HeldFormRepository::insert(const HeldForm& form, std::string_view token_hash)
{
    database_.execute(kRemoveOld, form.created_at - kHeldFormLife);
    database_.execute(kInsert, token_hash, form.user, form.path,
                      database_.sealer().sealed_json(to_json(form.fields), {sealing::kHeldFields, token_hash}), form.created_at, form.form_token);
}

void HeldFormRepository::remove(std::string_view token_hash)
{
    database_.execute(kRemove, token_hash);
}

} // namespace tianbao::account
