// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/batch.hpp"
#include "demo/firm.hpp"
#include "form/form_book.hpp"
#include "period/calendar.hpp"
#include "util/sealer.hpp"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace tianbao::demo {

/// What a thread's connection is told before it adds rows: the cells are JSON that we have made, and the table's own check of that reads each text
/// twice over.
inline constexpr db::Sql kWithoutChecks{"SET SESSION check_constraint_checks = 0"};

/// The receipt of a made-up filing: in the order of the enterprises, as they are added. At random places of an index that is larger than the
/// server's memory each row would cost a page.
std::string made_up_receipt(period::Period period, int number, Instant at);

/// What the filings of one scale and period have in common. For any number of threads.
class Sheets {
public:
    struct Sheet {
        std::string cells;
        std::string content_before, content_behind; ///< what the hash is made of, but for the enterprise's code between the two
        std::string form_version;
    };

    explicit Sheets(const form::FormBook& forms) : forms_(forms) {}

    const Sheet& sheet(const Firm& firm, period::Period period);

private:
    Sheet made(int scale, const std::string& section, period::Period period) const;

    const form::FormBook& forms_;
    std::mutex mutex_;
    std::map<std::pair<int, period::Period>, Sheet> sheets_;
};

/// The months that a city has filings of.
struct Months {
    period::Period first;
    period::Period last;
    Instant now;
};

/// The rows of some enterprises, a statement for each table, all in one transaction.
class Block {
public:
    Block(Sheets& sheets, const period::Calendar& calendar, const Sealer& sealer, const Months& months)
        : sheets_(sheets), calendar_(calendar), sealer_(sealer), months_(months)
    {
    }

    void add(const Firm& firm);
    std::int64_t filings() const { return filings_; }
    void run(db::Pool& pool);

private:
    SealedNumber sealed(std::string_view area, int number, const SealedPlace& place) const;
    void file(const Firm& firm, period::Period period);

    Sheets& sheets_;
    const period::Calendar& calendar_;
    const Sealer& sealer_;
    Months months_;
    std::int64_t filings_ = 0;
    db::Batch users_{"INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, created_at)", 6};
    db::Batch enterprises_{"INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, category, industry, size, address, founded_on,"
                           " contact_person, telephone, telephone_hash, telephone_tail, mobile, mobile_hash, mobile_tail, email, completed_at, checked_at,"
                           " created_at)",
                           22};
    db::Batch associations_{"INSERT INTO association (user_id, enterprise_id, proof, since)", 4};
    db::Batch fillers_{"INSERT INTO filler (enterprise_id, user_id, epoch, since, used_at)", 5};
    db::Batch changes_{"INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at)", 6};
    db::Batch filings_rows_{"INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at, saved_by,"
                            " first_submitted_at, submitted_at, submitted_by, submission, is_late)",
                            14};
    db::Batch versions_{"INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                        " submission_key, submitted_at, submitted_by, source)",
                        12};
    db::Batch acceptances_{"INSERT INTO filing_acceptance (enterprise_id, period, number, accepted_at, accepted_by)", 5};
};

} // namespace tianbao::demo
