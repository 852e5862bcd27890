// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/wide_reader.hpp"
#include "review/list_filter.hpp"
#include "util/time.hpp"

#include <vector>

namespace tianbao::review {

/// One enterprise in one period.
struct ListRow {
    std::string uscc;
    std::string name;
    std::string district; ///< at that period, as are the next three
    std::string section;  ///< industry section, a letter
    enterprise::Category category = enterprise::Category::other;
    std::optional<enterprise::SizeClass> size;
    Standing standing = Standing::missing;
    std::string filler_name;
    int version = 0;    ///< of the filing; 0: there is none
    int submission = 0; ///< 0: nothing was submitted yet
    std::optional<Instant> submitted_at;
    bool is_late = false;
    bool nil_declared = false; ///< 本月停产（歇业）, as submitted
    bool has_explanations = false;
    bool has_doubts = false;                  ///< 累计数待核对
    bool is_outside = false;                  ///< 名单外: was not asked for the filing
    std::optional<std::string> exempt_reason; ///< 免报
    std::optional<ShanghaiDay> extended_until;
};

/// Where the row stands in a list of that order.
ListKey key_of(const ListRow& row, Order order);

/// Which part of a list is wanted.
struct ListPart {
    std::optional<ListKey> from = {}; ///< none: the beginning
    bool is_before = false;           ///< what comes before `from`, not after it
    int most = 0;
};

/// The list of a period: nothing is found outside the filter's scope, which is the district that an enterprise had in that period.
class ListRepository {
public:
    /// `now` decides what is overdue, `over`: the categories for which the period is over, as period::groups_over() tells them.
    ListRepository(const db::Reader& database, Instant now, std::string over)
        : database_(database), now_(now), over_(std::move(over))
    {
    }

    struct Found {
        std::vector<ListRow> rows; ///< in the list's order, whichever part it is
        /// Under the same filter, whatever it says of the standing; nothing where a search finds more than a few hundred enterprises, since
        /// counting them would take longer than finding the part.
        std::optional<Counts> counts;
    };
    /// Its cost does not depend on how far on in the list the part is.
    Found find(const ListFilter& filter, const ListPart& part);
    /// All of them are counted, also those of a search.
    Counts counts(const ListFilter& filter);
    /// The rows alone.
    std::vector<ListRow> rows(const ListFilter& filter, const ListPart& part);
    /// Where an enterprise stands in the list; nothing when it is not in the period's list.
    std::optional<ListKey> key_of(std::string_view uscc, const ListFilter& filter);

private:
    std::optional<std::vector<std::string>> few_that_match(const ListFilter& filter);
    std::vector<ListRow> few(const ListFilter& filter, const std::vector<std::string>& enterprises);
    std::vector<ListRow> unfiled(ListFilter filter, const ListPart& part);
    std::vector<ListRow> many(const ListFilter& filter, const ListPart& part);
    std::vector<ListRow> segment(db::Sql sql, const ListFilter& filter, const std::vector<db::Value>& from, int most);

    db::WideReader database_;
    Instant now_;
    std::string over_;
};

} // namespace tianbao::review
