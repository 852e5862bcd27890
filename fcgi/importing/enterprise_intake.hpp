// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "importing/enterprise_intake_repository.hpp"
#include "importing/intake.hpp"
#include "importing/seen.hpp"

#include <optional>
#include <set>

namespace tianbao::importing {

/// 企业: new ones are added; of those that the portal knows, facts that the file tells otherwise are changed.
class EnterpriseIntake : public Intake {
public:
    EnterpriseIntake(const Vocabulary& words, const enterprise::Reference& reference, Instant now)
        : words_(words), reference_(reference), now_(now), heading_(Kind::enterprise, words, nullptr)
    {
    }

    Findings read_heading(const std::vector<std::string>& names) override { return heading_.read(names); }
    std::vector<Verdict> judge(const std::vector<sheet::TableRow>& rows, db::Reader& database) override;
    void store(db::Transaction& tx, const std::set<std::int64_t>& rows, const Act& act) override;
    std::vector<Proof> prove(const std::vector<sheet::TableRow>& rows, const ImportId& import, db::Reader& database) override;

private:
    struct Judged {
        Verdict verdict;
        EnterpriseRow row;
        std::optional<KnownEnterprise> known;
    };

    std::string shown(Field field, const std::string& stored) const;
    void judge_new(Judged& judged) const;
    void judge_known(Judged& judged) const;
    void store_one(db::Transaction& tx, const Judged& judged, const EnterpriseId& id, const Act& act) const;

    const Vocabulary& words_;
    const enterprise::Reference& reference_;
    Instant now_;
    Heading heading_;
    Seen seen_;
    std::vector<Judged> judged_;
};

} // namespace tianbao::importing
