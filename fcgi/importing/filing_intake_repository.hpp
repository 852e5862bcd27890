// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/group.hpp"
#include "importing/filing_row.hpp"
#include "util/id.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tianbao::importing {

/// An enterprise as far as its filings need it.
struct FilingOwner {
    EnterpriseId id;
    std::string district;
    std::string industry;
    std::string category;
    std::optional<std::string> size;
    std::optional<ShanghaiDay> founded_on;
    enterprise::GroupSteps groups = {};

    enterprise::Category group_in(period::Period period) const;
    /// The same as the word that is stored.
    std::string category_in(period::Period period) const;
};

using FilingOwners = std::map<std::string, FilingOwner, std::less<>>; ///< by code
using FilingKey = std::pair<period::Period, std::string>;             ///< with the enterprise's id

/// A filing to be stored.
struct NewFiling {
    const FilingRow* row;
    const FilingOwner* owner;
    std::string district;
    bool is_late = false;
    std::string cells;
    std::string content_hash;
};

/// A filing as an import left it.
struct StoredFiling {
    std::string uscc;
    std::string form_version;
    std::string cells;
    bool nil_declared = false;
    std::string submitted_at; ///< as sql_text() writes it
    std::string signed_name;
};

/// Old filings, stored many at once.
class FilingIntakeRepository {
public:
    explicit FilingIntakeRepository(db::Reader& database) : database_(database) {}

    FilingOwners owners(const std::set<std::string>& codes);
    std::set<FilingKey> known(const std::set<FilingKey>& keys);
    /// Those of the import alone, whole: the filing, its submission and its row in the roster.
    std::map<FilingKey, StoredFiling> find(const std::set<FilingKey>& keys, std::string_view import);

    /// Accepted filings, each with its one submission, whose key is the import's. Throws db::DuplicateKey when one is there already.
    void add(const std::vector<NewFiling>& filings, std::string_view import, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::importing
