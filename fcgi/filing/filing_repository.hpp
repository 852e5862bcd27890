// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/adjustment.hpp"
#include "filing/desk.hpp"
#include "filing/filing.hpp"
#include "filing/owed.hpp"

namespace tianbao::filing {

/// One year of an enterprise's filings, without their cells.
struct YearSheet {
    FilingEnterprise enterprise;
    std::optional<Holder> holder;
    std::map<period::Period, Filing> filings;
    std::vector<UnsubmittedFiling> unsubmitted; ///< of all years
    bool is_prepared = false; ///< by the user, as of a Desk
    std::optional<std::map<period::Period, State>> in_order = {}; ///< states of this year and the one before; none: months go in any order
};

/// 报表的一次提交.
struct Submission {
    int number = 0;
    std::string form_version;
    form::Cells cells;
    bool nil_declared = false;
    std::string content_hash;
    std::string receipt_number;
    Instant at;
    std::string by; ///< name of the person; empty for what was imported
    bool imported = false;
    form::Explanations explanations;
    std::string declaration_version; ///< of the truth statement; empty: none was asked for
    std::string signed_name;
    std::string signed_post;
    std::optional<Return> returned;
    std::vector<Mark> marks; ///< of its return
};

/// One filing with all its submissions, the last one first.
struct Folder {
    FilingEnterprise enterprise;
    std::optional<Holder> holder;
    std::optional<Filing> filing;
    std::vector<Submission> submissions;
    std::map<period::Period, State> states; ///< of the year's months that have a filing
    std::vector<Adjustment> adjustments;    ///< beside its submissions
    bool is_prepared = false; ///< by the user, as of a Desk
    std::optional<std::map<period::Period, State>> in_order = {}; ///< as of a YearSheet
};

/// The submission of that number, the last one for an empty text; nothing where there is none.
const Submission* submission_numbered(const Folder& folder, std::string_view number);

/// A change of a filing, as it will be stored.
struct Change {
    const FilingEnterprise& enterprise;
    period::Period period;
    std::string form_version;
    int known_version; ///< 0: there was no filing
    std::string submission_key;
    const form::Cells& cells;
    const form::Explanations& explanations;
    bool nil_declared;
    UserId by;
    Instant at;
};

/// What a submission adds to a change.
struct Seal {
    int number;
    bool is_late;
    std::string content_hash;
    std::string receipt_number;
    std::string declaration_version;
    std::string signed_name;
    std::string signed_post;
};

/// Filings as seen by one user: nothing is found but what the user is associated with.
class FilingRepository {
public:
    explicit FilingRepository(db::Reader& database) : database_(database) {}

    // each in one statement
    std::optional<Desk> find_desk(const UserId& user, std::string_view uscc, period::Period period);
    std::optional<YearSheet> find_year(const UserId& user, std::string_view uscc, int year);
    std::optional<Folder> find_folder(const UserId& user, std::string_view uscc, period::Period period);

    // the same as an officer of that district sees it, or of the whole city where it is empty, 以企业视角查看
    std::optional<YearSheet> watch_year(std::string_view district, std::string_view uscc, int year);
    std::optional<Folder> watch_folder(std::string_view district, std::string_view uscc, period::Period period);

    /// Stores a draft. False: somebody changed the filing since `known_version`.
    bool save(const Change& change);
    /// Stores and locks a draft as it is submitted, and adds its immutable version. False as for save, and without a draft.
    bool submit(const Change& change, const Seal& seal);
    /// Keeps the filler's answers to these marks of the submission that was returned.
    void answer_marks(const Change& change, int number, const std::vector<Mark>& marks);

private:
    std::optional<YearSheet> year_of(const db::Sql& sql, std::string_view key, std::string_view uscc, int year);
    std::optional<Folder> folder_of(const db::Sql& sql, std::string_view key, std::string_view uscc, period::Period period);

    db::Reader& database_;
};

} // namespace tianbao::filing
