// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "importing/enterprise_intake_repository.hpp"
#include "importing/intake.hpp"
#include "importing/seen.hpp"
#include "importing/user_row.hpp"

#include <set>

namespace tianbao::importing {

/// 原用户: accounts with the log-in of the former platform, their associations and filler rights.
class UserIntake : public Intake {
public:
    explicit UserIntake(const Vocabulary& words) : heading_(Kind::former_user, words, nullptr) {}

    Findings read_heading(const std::vector<std::string>& names) override { return heading_.read(names); }
    std::vector<Verdict> judge(const std::vector<sheet::TableRow>& rows, db::Reader& database) override;
    void store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act) override;
    std::vector<Proof> prove(const std::vector<sheet::TableRow>& rows, const ImportId& import, db::Reader& database) override;

private:
    struct Judged {
        Verdict verdict;
        UserRow row;
    };

    void judge_one(Judged& judged, const std::set<std::string>& names, const std::set<std::string>& mobiles);
    void judge_enterprises(Judged& judged);

    Heading heading_;
    Seen seen_names_;
    Seen seen_mobiles_;
    Seen seen_filled_;
    KnownEnterprises known_;
    std::vector<Judged> judged_;
};

} // namespace tianbao::importing
