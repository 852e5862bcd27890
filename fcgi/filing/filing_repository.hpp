// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing.hpp"

namespace tianbao::filing {

/// All that the filing page of one period needs.
struct Desk {
    FilingEnterprise enterprise;
    std::optional<Holder> holder;
    std::optional<Filing> filing;           ///< of the period itself
    std::optional<form::Cells> previous;    ///< as submitted for the previous month
    std::optional<form::Cells> last_year;   ///< as submitted for the same month of last year
    std::map<period::Period, State> states; ///< of the year's months that have a filing
};

/// One year of an enterprise's filings, without their cells.
struct YearSheet {
    FilingEnterprise enterprise;
    std::optional<Holder> holder;
    std::map<period::Period, Filing> filings;
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
    std::optional<Return> returned;
};

/// One filing with all its submissions, the last one first.
struct Folder {
    FilingEnterprise enterprise;
    std::optional<Holder> holder;
    std::optional<Filing> filing;
    std::vector<Submission> submissions;
    std::map<period::Period, State> states; ///< of the year's months that have a filing
};

/// A change of a filing, as it will be stored.
struct Change {
    const FilingEnterprise& enterprise;
    period::Period period;
    std::string form_version;
    int known_version; ///< 0: there was no filing
    std::string submission_key;
    const form::Cells& cells;
    bool nil_declared;
    UserId by;
    Instant at;
};

/// What a submission adds to a change.
struct SubmissionMark {
    int number;
    bool is_late;
    std::string content_hash;
    std::string receipt_number;
};

/// Filings as seen by one user: nothing is found but what the user is associated with.
class FilingRepository {
public:
    explicit FilingRepository(db::Reader& database) : database_(database) {}

    // each in one statement
    std::optional<Desk> find_desk(const UserId& user, std::string_view uscc, period::Period period);
    std::optional<YearSheet> find_year(const UserId& user, std::string_view uscc, int year);
    std::optional<Folder> find_folder(const UserId& user, std::string_view uscc, period::Period period);

    /// Uses the right, so that a handover at the same time conflicts with the change. False: the right is gone.
    bool use_right(const EnterpriseId& enterprise, const Holder& holder, Instant now);
    /// Stores a draft. False: somebody changed the filing since `known_version`.
    bool save(const Change& change);
    /// Stores and locks what is submitted, and adds its immutable version. False as for save.
    bool submit(const Change& change, const SubmissionMark& mark);

private:
    db::Reader& database_;
};

} // namespace tianbao::filing
