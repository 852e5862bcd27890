// SPDX-License-Identifier: MPL-2.0
#include "reminder/text_repository.hpp"

namespace tianbao::reminder {

namespace {

constexpr db::Sql kPresentTexts{"SELECT t.kind, t.subject, t.body FROM reminder_text t WHERE NOT t.is_standard"
                                " AND t.version = (SELECT MAX(n.version) FROM reminder_text n WHERE n.kind = t.kind)"};
constexpr db::Sql kTextVersions{"SELECT t.kind, t.version, t.is_standard, t.subject, t.body, COALESCE(u.name, ''), t.written_at FROM reminder_text t"
                                " LEFT JOIN user u ON u.id = t.written_by WHERE ? = '' OR t.kind = ? ORDER BY t.kind, t.version DESC"};
constexpr db::Sql kWriteText{
    "INSERT INTO reminder_text (kind, version, is_standard, subject, body, written_at, written_by) VALUES (?, ?, ?, ?, ?, ?, ?)"};

} // namespace

Texts TextRepository::present()
{
    auto rows = database_.query(kPresentTexts);
    Texts texts;
    while (rows.next()) texts.emplace(kind_from(rows.text(1)).value(), Text{rows.text(2), rows.text(3)});
    return texts;
}

std::vector<WrittenText> TextRepository::versions(std::optional<Kind> kind)
{
    const std::string word(kind ? word_of(*kind) : std::string_view{});
    auto rows = database_.query(kTextVersions, word, word);
    std::vector<WrittenText> versions;
    while (rows.next())
        versions.push_back({kind_from(rows.text(1)).value(),
                            static_cast<int>(rows.number(2)),
                            rows.flag(3),
                            {rows.text(4), rows.text(5)},
                            rows.text(6),
                            rows.instant(7)});
    return versions;
}

bool TextRepository::write(Kind kind, int known, const std::optional<Text>& text, const UserId& by, Instant now)
{
    // the number is the key: of two at once one is first; one that nobody has seen is none
    const auto present = versions(kind);
    if (known != (present.empty() ? 0 : present.front().version)) return false;
    try {
        database_.execute(kWriteText, word_of(kind), known + 1, !text, text ? text->subject : "", text ? text->body : "", now, by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

} // namespace tianbao::reminder
