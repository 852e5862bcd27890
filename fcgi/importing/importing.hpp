// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// 批量导入: files of enterprises, former users and old filings, checked row by row (试运行) before anything is taken over.
namespace tianbao::importing {

using ImportId = Id<struct ImportTag>;

enum class Kind { enterprise, former_user, filing };

enum class ImportState {
    checking,  ///< 试运行
    refused,   ///< the file as a whole cannot be imported
    checked,   ///< waits for 确认导入
    importing,
    done,
    withdrawn,
};

/// As the file was recognised.
enum class TableFormat { xlsx, utf8, gb18030, json };

std::string_view word_of(Kind kind);
std::string_view word_of(ImportState state);
std::string_view word_of(TableFormat format);
/// Nothing for any other word.
std::optional<Kind> kind_from(std::string_view word);
/// std::invalid_argument for what is none.
ImportState state_from(std::string_view word);
std::optional<TableFormat> format_from(std::string_view word);

/// Something that is said of a row, or of one of its cells. What is wrong with it, or what becomes another.
struct Finding {
    std::string field;  ///< the heading of the column as in the file; empty: the row as a whole
    std::string value;  ///< as in the file
    std::string_view reason; ///< a code; its words are in views/part/import_reason.tpl
    std::string before = {}; ///< of a change: what the portal has
};

using Findings = std::vector<Finding>;

/// What importing a good row does.
enum class Effect { adds, changes, nothing };

/// What came of a row of the file.
struct Verdict {
    std::int64_t row = 0;
    Findings problems; ///< none: the row is good
    Findings changes;
    Effect effect = Effect::adds;

    bool is_good() const { return problems.empty(); }
};

/// A good row, as it is in the file and as the database holds it: texts that are the same when nothing was lost or altered.
struct Proof {
    std::string group; ///< by which rows are counted: a period or a district
    std::string wanted;
    std::string found; ///< empty: the database has no such thing
};

/// Rows that are read, judged and stored together, in one transaction.
inline constexpr std::size_t kPortion = 500;

/// Findings of one row at most: what is wrong with the rest of it shows when these are mended.
inline constexpr std::size_t kMostFindings = 20;

inline constexpr std::size_t kLongestSource = 200; ///< code points

/// How far an import is.
struct Counts {
    std::int64_t all = 0;
    std::int64_t bad = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;

    std::int64_t good() const { return all - bad; }
};

/// One import, as it stands.
struct Import {
    explicit Import(ImportId of) : id(std::move(of)) {}

    ImportId id;
    Kind kind = Kind::enterprise;
    std::string file_name;
    std::int64_t file_bytes = 0;
    std::string file_hash;
    bool is_stored = true;
    std::optional<TableFormat> format;
    std::string source;
    std::string password_hash;
    ImportState state = ImportState::checking;
    std::string job; ///< id of the last job; empty: none
    std::optional<UserId> asked_by;
    std::string asker; ///< name; empty: an operator
    Instant asked_at;
    std::optional<Instant> checked_at;
    std::optional<UserId> confirmed_by;
    std::optional<Instant> confirmed_at;
    std::optional<Instant> finished_at;
    bool only_good = false;
    Counts counts;
    std::int64_t passed_row = 0;
    std::int64_t imported = 0;
    std::int64_t left = 0;
    std::string outcome; ///< JSON, as Outcome::json() made it; empty: none yet
    std::string job_state; ///< the word of the last job's state; empty: it is gone, or there was none

    bool is_under_way() const { return state == ImportState::checking || state == ImportState::importing; }
    /// Whether it was left in the middle, and nobody goes on by itself.
    bool is_stuck() const { return is_under_way() && is_stored && job_state != "waiting" && job_state != "running"; }
};

} // namespace tianbao::importing
