// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/calendar.hpp"
#include "util/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::roster {

/// A filing that came in accepted, with its enterprise as it belongs to the period.
struct AcceptedFiling {
    period::Period period;
    EnterpriseId enterprise;
    std::string uscc;
    std::string district;
    std::string industry;
    std::string category;
    std::optional<std::string> size;
    bool is_late = false;
    bool nil_declared = false;
    Instant submitted_at;
};

/// 应报名单: who must file each month, as the category of an enterprise in that month says. A row for each period and enterprise says where the
/// enterprise belonged in that month, whether it owed a filing, and how that filing stands, so that lists and statistics need one table. Until the
/// period's due time, the last where categories have several, the list follows the enterprises; from then on it is frozen: district, industry,
/// category and size stay, and only an exemption takes a duty away. Whoever changes a filing, an enterprise or an exemption calls what follows
/// it, in the same transaction.
class RosterRepository {
public:
    explicit RosterRepository(db::Reader& database) : database_(database) {}

    bool is_drawn(period::Period period);
    /// The last period that has ended, and those with filings, as far as their list is not drawn yet; the earliest first.
    std::vector<period::Period> undrawn(Instant now);

    /// Draws the list of a period that has ended: enterprises in business, founded by its end and known here before it was due for their category owe a
    /// filing unless exempt (免报); others with a filing stand outside. Drawn again, it adds who is missing and changes nobody's duty but
    /// that of who stood outside. For 100,000 enterprises a matter of seconds.
    void draw(period::Period period, const period::Calendar& calendar, Instant now);

    /// While a list is open, until when it is: the calendar may have changed since it was drawn.
    void follow_calendar(period::Period period, const period::Calendar& calendar, Instant now);

    /// Draws a list again that has been drawn, after filings came in of which no submission declares 停产 or has explanations: those are not read.
    void draw_plain(period::Period period);

    /// After the first save, each submission, return and acceptance of a filing. Saves of a draft that is there already change nothing here.
    void follow_filing(const EnterpriseId& enterprise, period::Period period);
    /// After an enterprise was added, or its district, industry, category, size or status changed: rows and drafts of periods that are not frozen.
    void follow_enterprise(const EnterpriseId& enterprise, Instant now);
    /// The same for many.
    void follow_enterprises(const std::vector<EnterpriseId>& enterprises, Instant now);
    /// After filings were stored as accepted at once, each as its first submission.
    void follow_accepted(const std::vector<AcceptedFiling>& filings);
    /// After a change of its exemptions, in all periods.
    void follow_exemptions(const EnterpriseId& enterprise);

private:
    db::Reader& database_;
};

} // namespace tianbao::roster
